// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/minicalendar.h"

#include "core/planner/planner.h"
#include "ui/base/formatting.h"
#include "ui/base/theme.h"
#include "ui/calendar/minicalendaraccessible.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/weekwords.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QWheelEvent>

namespace semainier::ui {

namespace {

constexpr int usualWidth = 168;
constexpr int wheelNotch = 120;

} // namespace

MiniCalendar::MiniCalendar(Planner &planner, PostDrag &drag, QWidget *parent)
    : QWidget(parent), m_planner(planner), m_drag(drag), m_month(planner.clock().today()),
      m_period(weekOf(m_month)), m_cursor(m_month)
{
    installMiniCalendarAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(tr("Small calendar"));
    m_drag.add(this);
    connect(&planner, &Planner::changed, this, &MiniCalendar::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &MiniCalendar::refresh);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        readIfTurned();
        update();
    });
    readIfTurned();
}

MiniCalendar::~MiniCalendar()
{
    m_drag.remove(this);
}

QSize MiniCalendar::sizeHint() const
{
    return {std::max(usualWidth, MonthStack::leastWidth(m_weekNumbers)),
            MonthStack::heightFor(MonthStack::most)};
}

QSize MiniCalendar::minimumSizeHint() const
{
    return {sizeHint().width(), MonthStack::heightFor(1)};
}

MonthStack MiniCalendar::stack() const
{
    return {size(), m_month, m_weekNumbers};
}

void MiniCalendar::showPeriod(const DateRange &period)
{
    m_period = period;
    if (!period.contains(m_cursor)) {
        m_cursor = period.first;
    }
    if (!days().contains(period.first) && !days().contains(period.last)) {
        showMonth(period.first.addDays(period.first.daysTo(period.last) / 2));
    }
    update();
}

void MiniCalendar::setWeekNumbers(bool shown)
{
    m_weekNumbers = shown;
    updateGeometry();
    update();
}

void MiniCalendar::showMonth(QDate day)
{
    m_month = day;
    readIfTurned();
    update();
}

void MiniCalendar::readIfTurned()
{
    if (stack().everyDay() != m_read) {
        refresh();
        announceDays(*this);
    }
}

void MiniCalendar::refresh()
{
    const DateRange days = stack().everyDay();
    auto notes = dayNotes(m_planner, days);
    if (!notes) {
        Q_EMIT failed(notes.error());
        return;
    }
    m_notes = *std::move(notes);
    m_read = days;
    update();
}

void MiniCalendar::onChanged(const Changed &what)
{
    if (!what.posts.isEmpty() || what.keyDates || what.settings) {
        refresh();
    }
}

void MiniCalendar::setDay(QDate day)
{
    m_cursor = day;
    if (!days().contains(day)) {
        showMonth(day);
    }
    update();
    if (hasFocus()) {
        announceDay(*this);
    }
}

void MiniCalendar::choose(QDate day)
{
    setDay(day);
    Q_EMIT dayChosen(day);
}

QString MiniCalendar::aim(const Post &post, QPoint point, Qt::KeyboardModifiers)
{
    const QDate day = stack().dayAt(point);
    m_aimed = day == post.day ? QDate() : day;
    update();
    return m_aimed.isValid() ? WeekWords::moment(m_aimed, post.time) : QString();
}

void MiniCalendar::leave()
{
    m_aimed = {};
    update();
}

bool MiniCalendar::drop(const Post &post)
{
    const QDate day = m_aimed;
    leave();
    if (!day.isValid()) {
        return false;
    }
    Q_EMIT wanted(MovePost{.post = post.id, .day = day, .time = {}});
    return true;
}

bool MiniCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_notes.value(stack().dayAt(help->pos())).tip, this);
        return true;
    }
    return QWidget::event(event);
}

void MiniCalendar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    readIfTurned();
}

void MiniCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        refresh();
    }
}

void MiniCalendar::mousePressEvent(QMouseEvent *event)
{
    m_ring = false;
    const QDate day = stack().dayAt(event->position());
    if (event->button() == Qt::LeftButton && day.isValid()) {
        choose(day);
    }
}

void MiniCalendar::keyPressEvent(QKeyEvent *event)
{
    m_ring = true;
    switch (event->key()) {
    case Qt::Key_Left:
        setDay(m_cursor.addDays(-1));
        break;
    case Qt::Key_Right:
        setDay(m_cursor.addDays(1));
        break;
    case Qt::Key_Up:
        setDay(m_cursor.addDays(-7));
        break;
    case Qt::Key_Down:
        setDay(m_cursor.addDays(7));
        break;
    case Qt::Key_PageUp:
        setDay(m_cursor.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        setDay(m_cursor.addMonths(1));
        break;
    case Qt::Key_Home:
        setDay(m_planner.clock().today());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniCalendar::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= wheelNotch) {
        showMonth(monthOf(m_month).first.addMonths(m_wheel > 0 ? -1 : 1));
        m_wheel = 0;
        m_drag.aimAgain();
    }
    event->accept();
}

void MiniCalendar::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *numbers = menu->addAction(tr("Week numbers"));
    numbers->setCheckable(true);
    numbers->setChecked(m_weekNumbers);
    connect(numbers, &QAction::toggled, this, &MiniCalendar::setWeekNumbers);
    menu->popup(event->globalPos());
}

void MiniCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = m_ring || event->reason() != Qt::MouseFocusReason;
    setDay(m_cursor);
}

void MiniCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace semainier::ui
