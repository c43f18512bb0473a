// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/slot.h"

#include <QJsonArray>

namespace semainier {

int expectedPosts(const DateRange &range, std::span<const Slot> weeklySlots)
{
    int posts = 0;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        posts += int(std::ranges::count_if(weeklySlots, [&day](const Slot &slot) {
            return slot.weekday == day.dayOfWeek() && slot.kind != PostKind::Exchange;
        }));
    }
    return posts;
}

QJsonObject toJson(const Slot &slot)
{
    QJsonArray accounts;
    for (const AccountId account : slot.accounts) {
        accounts.append(account.value());
    }
    return {
        {QStringLiteral("id"), slot.id.value()},
        {QStringLiteral("uid"), slot.uid},
        {QStringLiteral("weekday"), slot.weekday},
        {QStringLiteral("minute"), slot.time.minutes()},
        {QStringLiteral("kind"), slot.kind ? code(*slot.kind) : QString()},
        {QStringLiteral("accounts"), accounts},
    };
}

Slot slotFromJson(const QJsonObject &json)
{
    Slot slot{
        .id = SlotId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .weekday = json[QStringLiteral("weekday")].toInt(),
        .time =
            TimeOfDay::fromMinutes(json[QStringLiteral("minute")].toInt()).value_or(TimeOfDay()),
        .kind = postKindFromCode(json[QStringLiteral("kind")].toString()),
        .accounts = {},
    };
    for (const auto &account : json[QStringLiteral("accounts")].toArray()) {
        slot.accounts.emplace_back(account.toInteger());
    }
    return slot;
}

} // namespace semainier
