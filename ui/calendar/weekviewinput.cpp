// SPDX-License-Identifier: GPL-3.0-or-later
// What the week does on events of the mouse, the keyboard and the window.
#include "ui/calendar/postdrag.h"
#include "ui/calendar/weekpainter.h"
#include "ui/calendar/weekview.h"
#include "ui/calendar/weekwords.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace semainier::ui {

namespace {

constexpr int roundMinutes = 15;
constexpr int fineMinutes = 5;

} // namespace

bool WeekView::event(QEvent *event)
{
    // The window's shortcuts must not take the keys that mean something here.
    if (event->type() == QEvent::ShortcutOverride
        && commandOf(*static_cast<QKeyEvent *>(event)).has_value()) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool WeekView::viewportEvent(QEvent *event)
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

QString WeekView::tipAt(QPoint point) const
{
    for (const WeekNote &note : m_model.notes()) {
        if (noteRect(note, m_layout).contains(point)) {
            return note.text;
        }
    }
    const auto place = m_layout.placeAt(point);
    if (!place) {
        return {};
    }
    const WeekCard *card = m_model.card(*place);
    return card ? card->tip : m_model.sentence(*place);
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void WeekView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        // The style also changes whenever a widget comes into another: mostly nothing is new.
        if (const WeekFonts fonts = WeekFonts::current(); fonts != m_fonts) {
            m_fonts = fonts;
            m_known.clear();
            relayout();
        }
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        refresh();
    }
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason) {
        m_ring = true;
    }
    viewport()->update();
    announceFocus();
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekView::keyPressEvent(QKeyEvent *event)
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

void WeekView::mousePressEvent(QMouseEvent *event)
{
    m_ring = false;
    const auto place = m_layout.placeAt(event->pos());
    if (event->button() != Qt::LeftButton || m_drag.isPressed()) {
        return;
    }
    m_pressed = place;
    if (!place) {
        if (const auto day = m_layout.dayAt(event->pos())) {
            m_cursor.set({*day, m_layout.itemCount(*day)}, m_model);
        }
        setSelected({});
        return;
    }
    if (!m_model.card(*place)) {
        return;
    }
    if (!m_model.isReadOnly()) {
        pressCard(*place, *event);
    }
    setCurrent(*place);
}

void WeekView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setHovered(m_layout.placeAt(event->pos()));
        return;
    }
    if (m_drag.move(event->globalPosition().toPoint(), event->modifiers())) {
        QToolTip::hideText();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    viewport()->unsetCursor();
    if (m_drag.release(event->globalPosition().toPoint(), event->modifiers())) {
        return;
    }
    if (pressed && !m_model.card(*pressed) && m_layout.placeAt(event->pos()) == pressed) {
        press(*pressed);
    }
}

void WeekView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const auto place = m_layout.placeAt(event->pos());
    if (place && m_model.card(*place)) {
        setCurrent(*place);
        run(WeekCommand::Open);
        return;
    }
    if (const auto day = m_layout.dayAt(event->pos()); day && !place) {
        setCurrent({*day, m_layout.itemCount(*day)});
        run(WeekCommand::New);
    }
}

void WeekView::pressCard(WeekPlace place, const QMouseEvent &event)
{
    const QRect rect = m_layout.rect(place);
    const QPoint grip = event.pos() - rect.topLeft();
    m_drag.press(viewport(), m_model.card(place)->post, event.globalPosition().toPoint(),
                 [picture = pictureOf(place), grip] { return PostDrag::Look{picture, grip}; });
}

QString WeekView::aim(const Post &post, QPoint point, Qt::KeyboardModifiers modifiers)
{
    const int step = modifiers & Qt::AltModifier ? fineMinutes : roundMinutes;
    m_aim.at(point, m_layout, {m_model.placeOf(post.id), post.time}, step);
    viewport()->update();
    const DropTarget &target = m_aim.target();
    if (target.kind == DropTarget::Kind::None || m_model.isReadOnly()) {
        return {};
    }
    const QDate day = m_model.days()[static_cast<size_t>(target.place.day)].date;
    return WeekWords::moment(day, target.time);
}

void WeekView::leave()
{
    m_aim.leave();
    viewport()->update();
}

bool WeekView::drop(const Post &post)
{
    const auto intention = intentionOfDrop(post, m_aim.target(), m_model);
    if (intention) {
        want(*intention);
    }
    return intention.has_value();
}

void WeekView::returnFromDrag()
{
    showWeekOf(std::exchange(m_dragStart, {}));
    viewport()->update();
}

void WeekView::wheelEvent(QWheelEvent *event)
{
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways || verticalScrollBar()->maximum() > 0 || m_drag.isPressed()) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    if (const int weeks = m_wheel.pages(*event); weeks != 0) {
        turn(weeks);
    }
}

void WeekView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showMenu(current());
        return;
    }
    if (const auto day = m_layout.dayAt(event->pos())) {
        const WeekPlace foot{*day, m_layout.itemCount(*day)};
        showMenu(m_layout.placeAt(event->pos()).value_or(foot), event->pos());
    }
}

} // namespace semainier::ui
