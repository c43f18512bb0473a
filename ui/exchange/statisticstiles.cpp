// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticstiles.h"

#include "ui/exchange/counttile.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace semainier::ui {

namespace {

constexpr int gap = 12;

} // namespace

StatisticsTiles::StatisticsTiles(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *group = new QButtonGroup(this);
    for (const StatisticsList list : allStatisticsLists) {
        auto *tile = new CountTile;
        tile->setAlarming(list == StatisticsList::LeftOut);
        tile->show(0, words(list, 0));
        m_tiles.at(static_cast<size_t>(list)) = tile;
        group->addButton(tile, static_cast<int>(list));
        row->addWidget(tile);
    }
    tile(StatisticsList::New)->setChecked(true);
    leadTabTo(StatisticsList::New);
    connect(group, &QButtonGroup::idToggled, this, [this](int list, bool checked) {
        if (checked) {
            leadTabTo(static_cast<StatisticsList>(list));
            Q_EMIT chosen(static_cast<StatisticsList>(list));
        }
    });
}

CountTile *StatisticsTiles::tile(StatisticsList list) const
{
    return m_tiles.at(static_cast<size_t>(list));
}

QString StatisticsTiles::words(StatisticsList list, int count)
{
    switch (list) {
    case StatisticsList::Checks:
        return tr("to check");
    case StatisticsList::New:
        return tr("new", nullptr, count);
    case StatisticsList::Matched:
        return tr("planned posts found", nullptr, count);
    case StatisticsList::Updated:
        return tr("updated", nullptr, count);
    case StatisticsList::Unchanged:
        return tr("unchanged", nullptr, count);
    case StatisticsList::LeftOut:
        return tr("left out", nullptr, count);
    }
    return {};
}

void StatisticsTiles::refresh(const StatisticsOutcome *outcome)
{
    for (const StatisticsList list : allStatisticsLists) {
        const int count = outcome != nullptr ? outcome->count(list) : 0;
        tile(list)->show(count, words(list, count));
    }
}

/// The Tab key leads to the tile of the list shown, arrows lead on to the others.
void StatisticsTiles::leadTabTo(StatisticsList list)
{
    for (CountTile *each : m_tiles) {
        each->setFocusPolicy(each == tile(list) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void StatisticsTiles::choose(StatisticsList list)
{
    tile(list)->setChecked(true);
}

StatisticsList StatisticsTiles::chosenList() const
{
    return *std::ranges::find_if(allStatisticsLists,
                                 [this](StatisticsList list) { return tile(list)->isChecked(); });
}

StatisticsList tellingList(const StatisticsOutcome &outcome)
{
    for (const StatisticsList list :
         {StatisticsList::Checks, StatisticsList::New, StatisticsList::Matched,
          StatisticsList::Updated, StatisticsList::LeftOut}) {
        if (outcome.count(list) > 0) {
            return list;
        }
    }
    return StatisticsList::Unchanged;
}

} // namespace semainier::ui
