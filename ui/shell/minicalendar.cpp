// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/minicalendar.h"

#include "core/base/daterange.h"
#include "core/planner/planner.h"
#include "ui/base/formatting.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr int titleHeight = 24;
constexpr int rowHeight = 20;
constexpr qreal dotSize = 3;

} // namespace

MiniCalendar::MiniCalendar(Planner &planner, QWidget *parent)
    : QWidget(parent), m_planner(planner), m_month(planner.clock().today()),
      m_monday(mondayOf(m_month)), m_cursor(m_month)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Small calendar"));
    refresh();
}

QSize MiniCalendar::sizeHint() const
{
    return {168, titleHeight + rowHeight * (MonthGrid::weeks + 1)};
}

void MiniCalendar::showWeek(QDate monday)
{
    m_monday = monday;
    const QDate thursday = monday.addDays(3);
    if (m_cursor < monday || m_cursor > monday.addDays(6)) {
        m_cursor = monday;
    }
    showMonth(monthOf(m_month).contains(monday) ? m_month : thursday);
}

void MiniCalendar::showMonth(QDate day)
{
    const bool turned = monthOf(day) != monthOf(m_month);
    m_month = day;
    if (turned) {
        refresh();
    }
    update();
}

void MiniCalendar::refresh()
{
    m_busy.clear();
    const QDate first = grid().firstDay();
    const auto read = m_planner.posts().visitRange({first, first.addDays(MonthGrid::weeks * 7 - 1)},
                                                   [this](const Post &post) {
                                                       m_busy.insert(post.day);
                                                       return true;
                                                   });
    if (!read) {
        m_busy.clear();
    }
    update();
}

MonthGrid MiniCalendar::grid() const
{
    return {m_month, QRectF(rect()).adjusted(0, titleHeight, 0, 0)};
}

void MiniCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &look = theme();
    painter.setFont(look.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(look.color(Token::Ink));
    painter.drawText(QRect(4, 0, width() - 8, titleHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     monthTitle(m_month));

    const MonthGrid month = grid();
    if (const QRectF week = month.weekRect(m_monday); !week.isNull()) {
        painter.setPen(look.color(Token::Line));
        painter.setBrush(look.color(Token::Surface));
        painter.drawRoundedRect(week.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setFont(look.font(TextSize::Small));
    painter.setPen(look.color(Token::Secondary));
    for (int column = 0; column < 7; ++column) {
        painter.drawText(month.weekdayRect(column), Qt::AlignCenter, weekdayLetter(column + 1));
    }
    for (int index = 0; index < MonthGrid::weeks * 7; ++index) {
        paintDay(painter, month, month.firstDay().addDays(index));
    }
}

void MiniCalendar::paintDay(QPainter &painter, const MonthGrid &month, QDate day) const
{
    const Theme &look = theme();
    const QRectF cell = month.dayRect(day);
    const bool today = day == m_planner.clock().today();
    const bool inMonth = day.month() == m_month.month();
    if (hasFocus() && day == m_cursor) {
        painter.setPen(QPen(look.color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4);
    } else if (today) {
        painter.setPen(look.color(Token::Ink));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    painter.setFont(look.font(TextSize::Small, today ? QFont::Bold : QFont::Normal));
    painter.setPen(look.color(inMonth ? Token::Ink : Token::Tertiary));
    painter.drawText(cell.adjusted(0, -1, 0, -1), Qt::AlignCenter, QString::number(day.day()));
    if (m_busy.contains(day)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color(inMonth ? Token::Secondary : Token::StrongLine));
        painter.drawEllipse(QPointF(cell.center().x(), cell.bottom() - 3), dotSize / 2,
                            dotSize / 2);
    }
}

void MiniCalendar::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = grid().dayAt(event->position()); day.isValid()) {
        setCursorDay(day);
        Q_EMIT dayChosen(day);
    }
}

void MiniCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorDay(m_cursor.addDays(-1));
        break;
    case Qt::Key_Right:
        setCursorDay(m_cursor.addDays(1));
        break;
    case Qt::Key_Up:
        setCursorDay(m_cursor.addDays(-7));
        break;
    case Qt::Key_Down:
        setCursorDay(m_cursor.addDays(7));
        break;
    case Qt::Key_PageUp:
        setCursorDay(m_cursor.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        setCursorDay(m_cursor.addMonths(1));
        break;
    case Qt::Key_Home:
        setCursorDay(m_planner.clock().today());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniCalendar::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (turn != 0) {
        showMonth(monthOf(m_month).first.addMonths(turn > 0 ? -1 : 1));
    }
    event->accept();
}

void MiniCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCursorDay(m_cursor);
}

void MiniCalendar::setCursorDay(QDate day)
{
    m_cursor = day;
    setAccessibleDescription(longDate(day));
    showMonth(monthOf(m_month).contains(day) ? m_month : day);
}

} // namespace semainier::ui
