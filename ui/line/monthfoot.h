// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/calendarfoot.h"

class QGridLayout;
class QLabel;

namespace semainier::ui {

class MissingChips;
class MixBar;

/// What stands under the month: its mix, how much of it is that of the target, what is missing.
class MonthFoot final : public CalendarFoot {
    Q_OBJECT

public:
    explicit MonthFoot(Planner &planner, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<> read() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(const PlannedBalance &planned);
    /// In one line, or in two where there is less room.
    void arrange();
    void arrange(bool inOneLine);

    QGridLayout *m_grid = nullptr;
    QLabel *m_count = nullptr;
    MixBar *m_bar = nullptr;
    QLabel *m_inCommon = nullptr;
    QLabel *m_missing = nullptr;
    MissingChips *m_chips = nullptr;
    std::optional<bool> m_inOneLine;
};

} // namespace semainier::ui
