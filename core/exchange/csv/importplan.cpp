// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/importplan.h"

#include "core/base/assert.h"

#include <QSet>

#include <array>

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array<QLatin1StringView, 23> codes{
    QLatin1StringView("unreadable_date"),       QLatin1StringView("impossible_date"),
    QLatin1StringView("nothing_to_plan"),       QLatin1StringView("duplicate_uid"),
    QLatin1StringView("external_id_taken"),     QLatin1StringView("weekday_mismatch"),
    QLatin1StringView("year_assumed"),          QLatin1StringView("unreadable_time"),
    QLatin1StringView("impossible_time"),       QLatin1StringView("several_times"),
    QLatin1StringView("words_beside_time"),     QLatin1StringView("unknown_kind"),
    QLatin1StringView("unknown_status"),        QLatin1StringView("unknown_account"),
    QLatin1StringView("account_chosen"),        QLatin1StringView("unreadable_flag"),
    QLatin1StringView("unreadable_minutes"),    QLatin1StringView("unreadable_event_date"),
    QLatin1StringView("unreadable_people"),     QLatin1StringView("unreadable_details"),
    QLatin1StringView("unreadable_characters"), QLatin1StringView("cells_without_column"),
    QLatin1StringView("rows_within_cell"),
};
static_assert(codes.size() == static_cast<size_t>(RowReason::RowsWithinCell) + 1);

/// Removes from two lists that go together the elements of the rows.
template <class Place, class Value>
void removeRows(std::vector<Place> &places, std::vector<Value> &values,
                const std::function<bool(const Place &)> &isOut)
{
    size_t kept = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        if (isOut(places[i])) {
            continue;
        }
        if (kept != i) {
            places[kept] = std::move(places[i]);
            values[kept] = std::move(values[i]);
        }
        ++kept;
    }
    places.resize(kept);
    values.resize(kept);
}

} // namespace

bool isRefusal(RowReason reason)
{
    return reason <= RowReason::ExternalIdTaken;
}

QString code(RowReason reason)
{
    const auto index = static_cast<size_t>(reason);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

void leaveOut(ImportPlan &plan, const std::set<RowPlace> &rows)
{
    if (rows.empty()) {
        return;
    }
    removeRows<RowPlace>(plan.added, plan.change.posts.added,
                         [&](const RowPlace &place) { return rows.contains(place); });
    removeRows<UpdatedPost>(plan.updated, plan.change.posts.changed,
                            [&](const UpdatedPost &post) { return rows.contains(post.place); });
    plan.change.action.count = static_cast<int>(plan.added.size() + plan.updated.size());
    dropUnused(plan.change);
}

void dropUnused(Change &change)
{
    QSet<AccountId> accounts;
    QSet<ObjectiveId> objectives;
    QSet<SeriesId> series;
    const auto look = [&](const Post &post) {
        objectives.insert(post.objective);
        series.insert(post.series);
        for (const Publication &publication : post.publications) {
            accounts.insert(publication.account);
        }
    };
    std::ranges::for_each(change.posts.added, look);
    std::ranges::for_each(change.posts.changed, look, &Revision<Post>::after);
    const auto drop = [](auto &added, const auto &used) {
        std::erase_if(added, [&used](const auto &value) { return !used.contains(value.id); });
    };
    drop(change.accounts.added, accounts);
    drop(change.objectives.added, objectives);
    drop(change.series.added, series);
}

} // namespace semainier
