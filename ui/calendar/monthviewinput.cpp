// SPDX-License-Identifier: GPL-3.0-or-later
// What the month does on events of the mouse, the keyboard, the window and a drag.
#include "ui/calendar/monthview.h"
#include "ui/calendar/monthwords.h"
#include "ui/calendar/postdrag.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace semainier::ui {

bool MonthView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // The window's shortcuts must not take the keys that mean something here.
        if (commandOf(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ShowToParent:
        m_model.setAsleep(false);
        break;
    case QEvent::HideToParent:
        closeDay();
        m_model.setAsleep(true);
        break;
    default:
        break;
    }
    return QAbstractScrollArea::event(event);
}

bool MonthView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        setHovered(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString MonthView::tipAt(QPoint point) const
{
    const auto place = placeAt(point);
    if (!place) {
        return {};
    }
    const MonthDay &day = m_model.day(place->day);
    switch (place->part) {
    case MonthPlace::Part::Day:
        return m_layout.number(place->day).contains(point) ? day.noteTip : QString();
    case MonthPlace::Part::Post:
        return m_model.card(*place)->tip;
    case MonthPlace::Part::More:
        return MonthWords::moreTip(
            std::span(day.posts).last(static_cast<size_t>(m_layout.hiddenPosts(place->day))));
    case MonthPlace::Part::Add:
        return day.addSentence;
    }
    return {};
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void MonthView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setFonts();
        relayout();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        refresh();
    }
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason) {
        m_ring = true;
    }
    viewport()->update();
    announceFocus();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const auto command = commandOf(*event);
    if (!command) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    m_ring = true;
    viewport()->update();
    run(*command);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    m_ring = false;
    if (event->button() != Qt::LeftButton || m_drag.isPressed()) {
        return;
    }
    m_pressed = placeAt(event->pos());
    if (m_list && !m_list->frame().contains(event->pos())) {
        closeDay();
    }
    if (m_pressed && m_pressed->part == MonthPlace::Part::Post) {
        if (!m_model.isReadOnly()) {
            pressPost(*m_pressed, *event);
        }
        setCurrent(*m_pressed);
    } else if (!m_pressed || m_pressed->part == MonthPlace::Part::Day) {
        if (m_pressed && !m_list) {
            moveTo(*m_pressed);
        }
        setSelected({});
    }
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setHovered(placeAt(event->pos()));
        return;
    }
    if (m_drag.move(event->globalPosition().toPoint(), event->modifiers())) {
        QToolTip::hideText();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    viewport()->unsetCursor();
    if (m_drag.release(event->globalPosition().toPoint(), event->modifiers())) {
        return;
    }
    const bool isButton = m_pressed
        && (m_pressed->part == MonthPlace::Part::More || m_pressed->part == MonthPlace::Part::Add);
    if (isButton && placeAt(event->pos()) == m_pressed) {
        press(*m_pressed);
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->pos());
    // The first click may have put something else under the mouse: a list that it opened.
    if (event->button() != Qt::LeftButton || !place || place != m_pressed) {
        return;
    }
    if (place->part == MonthPlace::Part::Post) {
        run(WeekCommand::Open);
    } else if (place->part == MonthPlace::Part::Day) {
        moveTo(*place);
        run(WeekCommand::New);
    }
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways || m_drag.isPressed()) {
        event->ignore();
        return;
    }
    event->accept();
    if (m_list && m_list->frame().contains(event->position().toPoint())) {
        m_list->scrollBy(m_wheelLines.lines(*event));
        measureList();
    } else if (const int months = m_wheel.pages(*event); months != 0) {
        turn(months);
    }
}

void MonthView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showMenu(current());
        return;
    }
    if (auto place = placeAt(event->pos())) {
        if (place->part != MonthPlace::Part::Post) {
            place = MonthPlace{place->day};
        }
        showMenu(*place, event->pos());
    }
}

void MonthView::pressPost(MonthPlace place, const QMouseEvent &event)
{
    const QRect rect = rectOf(place);
    const WeekCard card = *m_model.card(place);
    const MonthFonts &fonts = stops().isOpen(place.day) ? m_listFonts : m_fonts;
    const auto look = [this, card, rect, &fonts, grip = event.pos() - rect.topLeft()] {
        return PostDrag::Look{pictureOf(card, rect.size(), fonts), grip};
    };
    m_drag.press(viewport(), card.post, event.globalPosition().toPoint(), look);
}

void MonthView::onDragBegan()
{
    m_dragStart = {m_model.month(), m_openDay};
    closeDay();
    viewport()->update();
}

void MonthView::onDragCancelled()
{
    m_model.show(m_dragStart.month);
    m_openDay = std::exchange(m_dragStart, {}).openDay;
    if (!m_model.isStale()) {
        layOutList();
        settleCursor();
    }
    viewport()->update();
}

QString MonthView::aim(const Post &post, QPoint point, Qt::KeyboardModifiers)
{
    const auto place = m_layout.dropAt(point);
    const auto intention =
        place && !m_model.isReadOnly() ? intentionOfDrop(post, *place, m_model) : std::nullopt;
    m_target = intention ? place : std::nullopt;
    viewport()->update();
    if (!intention) {
        return {};
    }
    const QDate day = m_model.day(place->day).date;
    const WeekCard *other = m_model.card(*place);
    return other ? MonthWords::exchange(day, other->post.time) : WeekWords::moment(day, post.time);
}

void MonthView::leave()
{
    m_target.reset();
    viewport()->update();
}

bool MonthView::drop(const Post &post)
{
    const auto intention = m_target ? intentionOfDrop(post, *m_target, m_model) : std::nullopt;
    if (intention) {
        want(*intention);
    }
    return intention.has_value();
}

} // namespace semainier::ui
