// SPDX-License-Identifier: GPL-3.0-or-later
// What the week does on events of the mouse, the keyboard and the window.
#include "ui/calendar/weekpainter.h"
#include "ui/calendar/weekview.h"

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
constexpr int wheelNotch = 120;
/// A page turns once for a flick of the wheel, however many notches it has.
constexpr qint64 wheelPauseMs = 250;

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
        m_fonts = WeekFonts::current();
        relayout();
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
    const WeekCard *card = m_model.card(*place);
    if (!card) {
        return;
    }
    if (!m_model.isReadOnly()) {
        m_drag.press(*card, m_layout.rect(*place), event->pos(), m_model.monday());
    }
    setCurrent(*place);
}

void WeekView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setHovered(m_layout.placeAt(event->pos()));
        return;
    }
    if (m_drag.move(event->pos())) {
        QToolTip::hideText();
        viewport()->setCursor(Qt::ClosedHandCursor);
        aimDrag(event->modifiers());
    }
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (m_drag.isDragging()) {
        m_drag.move(event->pos());
        aimDrag(event->modifiers());
        dropDrag();
        return;
    }
    m_drag.stop();
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

void WeekView::aimDrag(Qt::KeyboardModifiers modifiers)
{
    if (!m_drag.isDragging()) {
        return;
    }
    const int step = modifiers & Qt::AltModifier ? fineMinutes : roundMinutes;
    m_drag.aim(m_layout, m_model.placeOf(m_drag.card().post.id), step);
    viewport()->update();
}

void WeekView::dropDrag()
{
    const Post post = m_drag.card().post;
    const auto intention = intentionOfDrop(post, m_drag.target(), m_model);
    if (!intention) {
        cancelDrag();
        return;
    }
    m_drag.stop();
    viewport()->unsetCursor();
    viewport()->update();
    want(*intention);
}

void WeekView::cancelDrag()
{
    const QDate start = m_drag.startWeek();
    const bool wasDragging = m_drag.isDragging();
    m_drag.stop();
    viewport()->unsetCursor();
    viewport()->update();
    if (wasDragging) {
        showWeekOf(start);
    }
}

void WeekView::wheelEvent(QWheelEvent *event)
{
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways || verticalScrollBar()->maximum() > 0 || m_drag.isPressed()) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    if (m_sinceTurn.isValid() && m_sinceTurn.elapsed() < wheelPauseMs) {
        return;
    }
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= wheelNotch) {
        turn(m_wheel > 0 ? -1 : +1);
        m_wheel = 0;
        m_sinceTurn.start();
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
