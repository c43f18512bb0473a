// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/statisticsoutcome.h"

#include <QWidget>

namespace semainier::ui {

class CountTile;

/// How many rows of exports become what, as tiles: choosing one shows its list.
class StatisticsTiles final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsTiles(QWidget *parent = nullptr);

    /// Says the numbers again; null: none are known.
    void refresh(const StatisticsOutcome *outcome);
    void choose(StatisticsList list);
    [[nodiscard]] StatisticsList chosenList() const;
    [[nodiscard]] CountTile *tile(StatisticsList list) const;

Q_SIGNALS:
    void chosen(semainier::ui::StatisticsList list);

private:
    void leadTabTo(StatisticsList list);
    [[nodiscard]] static QString words(StatisticsList list, int count);

    std::array<CountTile *, allStatisticsLists.size()> m_tiles{};
};

/// The list that says most: what is to be looked at, then what arrives, then what does not.
[[nodiscard]] StatisticsList tellingList(const StatisticsOutcome &outcome);

} // namespace semainier::ui
