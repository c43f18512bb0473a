// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/monthgrid.h"

#include <QSet>
#include <QWidget>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// One small month: days with posts are dotted, the week shown is shaded, today stands out.
///
/// Arrows move the day, Enter goes there, Page Up and Page Down turn the month.
class MiniCalendar final : public QWidget {
    Q_OBJECT

public:
    explicit MiniCalendar(Planner &planner, QWidget *parent = nullptr);

    /// Shades a week and shows its month.
    void showWeek(QDate monday);
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] MonthGrid grid() const;
    void paintDay(QPainter &painter, const MonthGrid &month, QDate day) const;
    void showMonth(QDate day);
    void setCursorDay(QDate day);

    Planner &m_planner;
    QDate m_month;
    QDate m_monday;
    QDate m_cursor;
    QSet<QDate> m_busy;
};

} // namespace semainier::ui
