// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/lineedit.h"

#include "core/base/isodate.h"
#include "core/line/profilecatalogue.h"
#include "core/planner/planner.h"

namespace semainier {

namespace {

const Profile *withUid(std::span<const Profile> profiles, const QString &uid)
{
    const auto found = std::ranges::find(profiles, uid, &Profile::uid);
    return uid.isEmpty() || found == profiles.end() ? nullptr : std::to_address(found);
}

Change exchangesChange(QDate week, const QString &called)
{
    return {.action = {
                .verb = Verb::EditExchanges, .subject = called, .detail = isoDate(mondayOf(week))}};
}

} // namespace

Result<Change> saveProfile(const Planner &planner, const Profile &profile, const QString &called)
{
    SEM_CHECK(validate(profile));
    SEM_TRY(const auto rows, planner.profiles().rows());
    const Profile *stored = withUid(rows, profile.uid);
    const Profile *usual = withUid(usualProfiles(), profile.uid);
    Change change{.action = {.verb = Verb::EditProfiles, .subject = called}};
    Profile wanted = profile;
    wanted.id = {};
    if (usual != nullptr && wanted == *usual) {
        if (stored != nullptr) {
            change.profiles.removed.push_back(*stored);
        }
        return change;
    }
    if (stored == nullptr) {
        if (usual == nullptr) {
            change.action.detail = deed::added;
        }
        change.profiles.added.push_back(wanted);
        return change;
    }
    wanted.id = stored->id;
    if (wanted != *stored) {
        change.profiles.changed.push_back({*stored, wanted});
    }
    return change;
}

Result<Change> removeProfile(const Planner &planner, const Profile &profile, const QString &called)
{
    SEM_TRY(const auto rows, planner.profiles().rows());
    Change change{.action = {.verb = Verb::EditProfiles, .subject = called}};
    if (withUid(usualProfiles(), profile.uid) == nullptr) {
        change.action.detail = deed::removed;
    }
    if (const Profile *stored = withUid(rows, profile.uid)) {
        change.profiles.removed.push_back(*stored);
    }
    return change;
}

Result<Change> restoreProfiles(const Planner &planner)
{
    SEM_TRY(const auto rows, planner.profiles().rows());
    Change change{.action = {.verb = Verb::EditProfiles}};
    std::ranges::copy_if(rows, std::back_inserter(change.profiles.removed),
                         [](const Profile &row) { return withUid(usualProfiles(), row.uid); });
    return change;
}

Result<Change> recordExchanges(const Planner &planner, const ExchangeCount &count,
                               const QString &called)
{
    ExchangeCount wanted = count;
    wanted.week = mondayOf(count.week);
    SEM_TRY(const auto stored, planner.exchangeCounts().find(wanted.week, count.account));
    Change change = exchangesChange(count.week, called);
    if (!stored) {
        wanted.id = {};
        change.exchangeCounts.added.push_back(wanted);
        return change;
    }
    wanted.id = stored->id;
    if (wanted != *stored) {
        change.exchangeCounts.changed.push_back({*stored, wanted});
    }
    return change;
}

Result<Change> forgetExchanges(const Planner &planner, QDate week, AccountId account,
                               const QString &called)
{
    SEM_TRY(const auto stored, planner.exchangeCounts().find(mondayOf(week), account));
    Change change = exchangesChange(week, called);
    if (stored) {
        change.exchangeCounts.removed.push_back(*stored);
    }
    return change;
}

} // namespace semainier
