// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/planner/history.h"
#include "core/post/kind.h"
#include "core/post/post.h"
#include "core/post/status.h"

#include <QString>

namespace semainier::ui {

/// What people call the values of the core, in the language of the window.

/// "Call for volunteers".
[[nodiscard]] QString label(PostKind kind);
/// One word for a card: "News", "Action", "Curated", "Article", "Exchange".
[[nodiscard]] QString shortLabel(PostKind kind);
[[nodiscard]] QString label(ContentPart part);
[[nodiscard]] QString label(PostStatus status);

/// What a network calls itself: "Mastodon" for the key "mastodon".
[[nodiscard]] QString networkLabel(const QString &key);
/// What to call an account: its name, else its handle, else the network's name.
[[nodiscard]] QString label(const Account &account);
/// The name of the network where that says which of these accounts is meant, else its label.
[[nodiscard]] QString label(const Account &account, const std::vector<Account> &among);
/// One letter or two for a card: "M" for Mastodon.
[[nodiscard]] QString initials(const Account &account);
/// The initials of a person: "NB" for "Nadia B.".
[[nodiscard]] QString initials(const QString &person);

/// What to call a post in a sentence; never empty.
[[nodiscard]] QString captionOrUntitled(const Post &post);

/// What can be undone or done again: "move “Collecte de jouets” to 14 October".
[[nodiscard]] QString actionText(const Action &action);
/// What has just been done: "“Collecte de jouets” moved to 14 October".
[[nodiscard]] QString doneText(const Action &action);

/// What people call a field by its stable name in files: "title", "planned_minutes".
[[nodiscard]] QString fieldLabel(const QString &field);

} // namespace semainier::ui
