// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/daynotes.h"
#include "ui/calendar/dropsite.h"
#include "ui/calendar/intention.h"
#include "ui/calendar/monthgrid.h"

#include <QWidget>

namespace semainier {
class Planner;
struct Changed;
} // namespace semainier

namespace semainier::ui {

class PostDrag;

/// One to three small months, as many as fit: days with posts have dots in the colours of their
/// parts, the period shown is shaded, today has a ring.
///
/// Arrows move the day, Page Up and Page Down the month, Home goes to today, Enter shows the day;
/// the wheel turns the months. A post dropped on a day moves there and keeps its hour. It shows
/// what the calendar says and tells what the user wants; it never writes.
class MiniCalendar final : public QWidget, public DropSite {
    Q_OBJECT

public:
    /// The planner and the drag must outlive the calendar.
    MiniCalendar(Planner &planner, PostDrag &drag, QWidget *parent = nullptr);
    ~MiniCalendar() override;

    /// Shades the days of a view, and turns to them where they are not shown.
    void showPeriod(const DateRange &period);
    /// Reads the days again.
    void refresh();
    void setWeekNumbers(bool shown);
    [[nodiscard]] bool hasWeekNumbers() const { return m_weekNumbers; }

    /// The days of the months shown, what is known of one, and where it is.
    [[nodiscard]] DateRange days() const { return stack().days(); }
    [[nodiscard]] DayNote note(QDate day) const { return m_notes.value(day); }
    [[nodiscard]] QRect dayRect(QDate day) const { return stack().dayRect(day).toAlignedRect(); }
    /// Where the keyboard is.
    [[nodiscard]] QDate day() const { return m_cursor; }
    void setDay(QDate day);
    /// What Enter and a click do.
    void choose(QDate day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QWidget *dropArea() override { return this; }
    [[nodiscard]] QString aim(const Post &post, QPoint point,
                              Qt::KeyboardModifiers modifiers) override;
    void leave() override;
    bool drop(const Post &post) override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void wanted(const semainier::ui::Intention &what);
    /// The days could not be read; what was shown stays.
    void failed(const semainier::Error &error);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] MonthStack stack() const;
    void onChanged(const Changed &what);
    void showMonth(QDate day);
    void readIfTurned();
    void paintMonth(QPainter &painter, const MonthGrid &month) const;
    void paintDay(QPainter &painter, const MonthGrid &month, QDate day) const;
    void paintDots(QPainter &painter, const QRectF &cell, const DayNote &note, bool own) const;

    Planner &m_planner;
    PostDrag &m_drag;
    QDate m_month; ///< a day of the month asked for
    DateRange m_period;
    QDate m_cursor;
    QDate m_aimed; ///< the day a dragged post is over
    bool m_weekNumbers = false;
    bool m_ring = false; ///< the keyboard was used last: show where it is
    int m_wheel = 0;
    DateRange m_read; ///< the days known in m_notes
    QHash<QDate, DayNote> m_notes;
};

} // namespace semainier::ui
