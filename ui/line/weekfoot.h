// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/eventshortfall.h"
#include "ui/line/calendarfoot.h"

class QGridLayout;
class QLabel;

namespace semainier::ui {

class BalanceGroup;
class MissingChips;
class TimeGroup;

/// What stands under the week: its mix beside the target, what is missing, the time it takes.
class WeekFoot final : public CalendarFoot {
    Q_OBJECT

public:
    explicit WeekFoot(Planner &planner, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A post that calls for people who are missing.
    void postChosen(semainier::PostId post);

protected:
    [[nodiscard]] Result<> read() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Three groups side by side; the time below the others; without titles and target.
    enum class Form { Wide, Narrow, Compact };

    void fill(const PlannedBalance &planned, const std::vector<EventShortfall> &shortfalls);
    void arrange();
    void arrange(Form form);
    /// The more chips, the wider their column.
    void share();

    QGridLayout *m_grid = nullptr;
    BalanceGroup *m_balance = nullptr;
    QWidget *m_missing = nullptr;
    QLabel *m_missingTitle = nullptr;
    MissingChips *m_chips = nullptr;
    QLabel *m_nothing = nullptr; ///< said in place of the chips
    TimeGroup *m_time = nullptr;
    std::optional<Form> m_form;
    bool m_hasManyChips = false;
};

} // namespace semainier::ui
