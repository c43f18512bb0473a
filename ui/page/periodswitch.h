// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pageperiod.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QDateEdit;
class QHBoxLayout;
class QToolButton;

namespace semainier::ui {

/// The choice of a period: some weeks, twelve months, or two days of one's own.
class PeriodSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodSwitch(QWidget *parent = nullptr);

    /// `usualWeeks` are offered beside four and eight.
    void show(const PagePeriod &period, int usualWeeks, QDate today);
    /// Gives the choice that counts the keyboard.
    void enter();

Q_SIGNALS:
    void chosen(const semainier::ui::PagePeriod &period);

private:
    void offer(std::vector<int> weeks);
    QToolButton *addSegment(const QString &text, const QString &name);
    void chooseSegment(int index);
    void takeDates();

    QHBoxLayout *m_row = nullptr;
    QWidget *m_segments = nullptr;
    QButtonGroup *m_group = nullptr;
    QWidget *m_dates = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    std::vector<int> m_weeks; ///< of the first segments
    PagePeriod m_period;
    QDate m_today;
};

} // namespace semainier::ui
