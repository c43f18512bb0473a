// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/setupedit.h"

#include "core/calendar/defaultkeydates.h"
#include "core/planner/planner.h"
#include "core/post/postusage.h"

#include <ranges>

namespace semainier {

namespace {

bool areAlike(const Slot &one, const Slot &other)
{
    return one.weekday == other.weekday && one.time == other.time && one.kind == other.kind;
}

} // namespace

Result<Change> setSetting(const Planner &planner, const QString &key, const QString &value)
{
    SEM_TRY(const auto before, planner.settings().find(key));
    Change change{.action = {.verb = Verb::EditSettings}};
    if (!before) {
        change.settings.added.push_back({.key = key, .value = value});
    } else if (before->value != value) {
        change.settings.changed.push_back({*before, {before->id, key, value}});
    }
    return change;
}

Result<Change> removeAccount(const Planner &planner, const Account &account)
{
    SEM_TRY(const auto weeklySlots, planner.weeklySlots().all());
    Change change{.action = {.verb = Verb::EditAccounts, .detail = deed::removed}};
    for (const Slot &slot : weeklySlots) {
        Slot without = slot;
        if (std::erase(without.accounts, account.id) > 0) {
            change.slotEdits.changed.push_back({slot, without});
        }
    }
    SEM_TRY(change.exchangeCounts.removed, planner.exchangeCounts().ofAccount(account.id));
    SEM_TRY(change.followerCounts.removed, planner.followerCounts().ofAccount(account.id));
    change.accounts.removed.push_back(account);
    return change;
}

Change moveAccount(std::span<const Account> accounts, AccountId id, int by)
{
    std::vector<Account> order(accounts.begin(), accounts.end());
    const auto from = std::ranges::find(order, id, &Account::id);
    Change change{.action = {.verb = Verb::EditAccounts}};
    if (from == order.end()) {
        return change;
    }
    const auto place = from - order.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(place + by, 0, std::ssize(order) - 1);
    if (wanted < place) {
        std::rotate(order.begin() + wanted, from, from + 1);
    } else {
        std::rotate(from, from + 1, order.begin() + wanted + 1);
    }
    for (int position = 0; const Account &account : order) {
        if (account.position != position) {
            Account after = account;
            after.position = position;
            change.accounts.changed.push_back({account, after});
        }
        ++position;
    }
    return wanted == place ? Change{.action = change.action} : change;
}

Result<Change> renamePerson(const Planner &planner, const Person &person, const QString &name,
                            bool inPosts)
{
    Change change{.action = {.verb = Verb::EditPeople, .subject = name}};
    if (name == person.name) {
        return change;
    }
    Person renamed = person;
    renamed.name = name;
    change.people.changed.push_back({person, renamed});
    if (!inPosts) {
        return change;
    }
    SEM_TRY(const auto ids, PostUsage(planner.database()).ofAssignee(person.name));
    for (const PostId id : ids) {
        SEM_TRY(const auto post, planner.posts().find(id));
        if (post) {
            Post after = *post;
            after.assignee = name;
            change.posts.changed.push_back({*post, after});
        }
    }
    return change;
}

Change copySlot(std::span<const Slot> weeklySlots, const Slot &slot, std::span<const int> weekdays)
{
    Change change{.action = {.verb = Verb::EditSlots, .detail = deed::added}};
    for (const int weekday : weekdays) {
        Slot copy = slot;
        copy.id = {};
        copy.uid.clear();
        copy.weekday = weekday;
        const auto alike = [&copy](const Slot &other) { return areAlike(copy, other); };
        if (std::ranges::none_of(weeklySlots, alike)) {
            change.slotEdits.added.push_back(copy);
        }
    }
    return change;
}

std::vector<Slot> suggestedSlots()
{
    struct Habit {
        int weekday;
        int hour;
        int minute;
        PostKind kind;
    };
    constexpr std::array habits{
        Habit{2, 12, 15, PostKind::Curated},
        Habit{4, 18, 0, PostKind::Info},
        Habit{7, 18, 0, PostKind::Article},
    };
    std::vector<Slot> weeklySlots;
    for (const Habit &habit : habits) {
        weeklySlots.push_back({
            .weekday = habit.weekday,
            .time = TimeOfDay::fromHourMinute(habit.hour, habit.minute).value_or(TimeOfDay()),
            .kind = habit.kind,
        });
    }
    return weeklySlots;
}

Change restoreKeyDates(std::span<const KeyDate> keyDates, const QString &language)
{
    Change change{.action = {.verb = Verb::EditKeyDates}};
    for (const KeyDate &usual : defaultKeyDates(language)) {
        const auto present = std::ranges::find(keyDates, usual.uid, &KeyDate::uid);
        if (present == keyDates.end()) {
            change.keyDates.added.push_back(usual);
        } else if (present->rule != usual.rule) {
            KeyDate restored = *present;
            restored.rule = usual.rule;
            change.keyDates.changed.push_back({*present, restored});
        }
    }
    return change;
}

} // namespace semainier
