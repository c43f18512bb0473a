// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"

#include <span>

namespace semainier {

class Planner;

/// Changes of what surrounds the posts (accounts, people, slots…), each one step to apply and undo.
/// An empty change: it is so already.

/// Gives a key another value; an empty one is kept as empty.
[[nodiscard]] Result<Change> setSetting(const Planner &planner, const QString &key,
                                        const QString &value);

/// Deletes an account that no post is published on, also from the slots that name it,
/// and its counts of exchanges and of followers.
[[nodiscard]] Result<Change> removeAccount(const Planner &planner, const Account &account);
/// Puts an account `by` places further down the screen, or up when negative; as far as there is
/// room.
[[nodiscard]] Change moveAccount(std::span<const Account> accounts, AccountId id, int by);

/// `inPosts`: the posts that person is in charge of name them so too.
[[nodiscard]] Result<Change> renamePerson(const Planner &planner, const Person &person,
                                          const QString &name, bool inPosts);

/// The same slot on other weekdays, but where there is its like already.
[[nodiscard]] Change copySlot(std::span<const Slot> weeklySlots, const Slot &slot,
                              std::span<const int> weekdays);
/// A rhythm to begin with, within three hours a week: a curated link, news, an article.
[[nodiscard]] std::vector<Slot> suggestedSlots();

/// Brings back the usual key dates that were deleted, and the rules of those that were changed; own
/// ones and names stay as they are.
[[nodiscard]] Change restoreKeyDates(std::span<const KeyDate> keyDates, const QString &language);

} // namespace semainier
