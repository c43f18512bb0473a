// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/kindproposal.h"

#include <QString>

namespace semainier::ui {

/// Why a kind is proposed: "“faites un don” calls to act", "link to change.org".
[[nodiscard]] QString reasonText(const KindProposal &proposal);
/// "Confirm all 57 with a link to change.org as Curated link".
[[nodiscard]] QString confirmAllText(const KindProposal &proposal, int posts);
/// Where and when a post was published: "Mastodon @asso · Tuesday 3 November 2026, 18:30".
[[nodiscard]] QString placeText(const Post &post, const std::vector<Account> &accounts);
/// The key by which a post is given a kind, 1 to 9.
[[nodiscard]] int keyOf(PostKind kind);

} // namespace semainier::ui
