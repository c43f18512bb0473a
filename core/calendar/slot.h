// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/daterange.h"
#include "core/base/timeofday.h"
#include "core/post/kind.h"

#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace semainier {

struct Slot;
using SlotId = Id<Slot>;

/// A place kept every week for a post: "Thursday, 12:15, a curated link, on Mastodon".
struct Slot {
    SlotId id;
    QString uid;
    int weekday = 1; ///< 1 Monday to 7 Sunday
    TimeOfDay time;
    std::optional<PostKind> kind; ///< what is expected there; nothing: any kind
    std::vector<AccountId>
        accounts; ///< what a post made from it is published on; empty: as the user chooses

    bool operator==(const Slot &) const = default;
};

/// How many posts with content weekly slots make room for in a range with both ends: every slot
/// but those that expect an exchange.
[[nodiscard]] int expectedPosts(const DateRange &range, std::span<const Slot> weeklySlots);

[[nodiscard]] QJsonObject toJson(const Slot &slot);
[[nodiscard]] Slot slotFromJson(const QJsonObject &json);

} // namespace semainier
