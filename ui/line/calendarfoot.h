// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/planner/change.h"
#include "ui/commands/newpost.h"
#include "ui/line/missingposts.h"

#include <QWidget>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// What stands under a view of the calendar: how its period stands beside the target while it is
/// planned. Follows every change as long as it is seen, and reads nothing while it is not.
class CalendarFoot : public QWidget {
    Q_OBJECT

public:
    /// The period under which it stands, with both ends.
    void showPeriod(const DateRange &period);

Q_SIGNALS:
    void wanted(const semainier::ui::NewPostWish &wish);
    /// It could not be read; what was shown stays.
    void failed(const semainier::Error &error);

protected:
    /// The planner must outlive the foot.
    explicit CalendarFoot(Planner &planner, QWidget *parent = nullptr);

    [[nodiscard]] const Planner &planner() const { return m_planner; }
    [[nodiscard]] const DateRange &period() const { return m_period; }
    /// The days of the period that are still to come, today included.
    [[nodiscard]] DateRange daysAhead() const;
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] Result<PlannedBalance> readBalance() const;
    /// Reads the period and shows it.
    [[nodiscard]] virtual Result<> read() = 0;
    /// Wants a post of what is missing, where it goes.
    void plan(const MissingPosts &missing);

    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void onChanged(const Changed &what);

    Planner &m_planner;
    DateRange m_period;
    QDate m_readOn; ///< null: what is shown is not what there is
};

} // namespace semainier::ui
