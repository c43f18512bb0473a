// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "ui/line/linecontent.h"

#include <QStringList>

namespace semainier::ui {

/// How the window speaks of the editorial line: every figure with the number of posts it is of, a
/// share as what is "in common", a habit never as sure.

/// "72%" of a share of 0 to 1 that was counted: all is "100%".
[[nodiscard]] QString countedText(double share);
/// The same of a habit or of what is in common with a profile: never "100%", "more than 95%".
[[nodiscard]] QString likelyText(double share);
/// "45 to 82%"
[[nodiscard]] QString likelyRange(const Interval &range);
/// "1", "5.4": a number of posts that need not be whole.
[[nodiscard]] QString postsText(double posts);

/// Its own name, else the usual one in the language of the window.
[[nodiscard]] QString profileLabel(const Profile &profile);
/// Whose portrait it is, or what else it is: "Restos du Cœur", "rule of thumb", "own profile".
[[nodiscard]] QString profileOrigin(const Profile &profile);

/// The verdict in one honest sentence.
[[nodiscard]] QString verdictText(const EditorialLine &line);
/// What the verdict rests on: the habit, the posts, the period, whether exchanges are left out; and
/// how far the target is. What to do where nothing can be said.
[[nodiscard]] QString verdictReasons(const LineContent &content);
/// "To reach your target, 6 of 40 posts would be of another kind, mostly towards articles."
[[nodiscard]] QString distanceText(const EditorialLine &line);
/// "24 of 40 posts serve an objective", and how to link more of them; empty without posts.
[[nodiscard]] QString integrationText(const LineContent &content);
/// That portraits are portraits.
[[nodiscard]] QString portraitsNote();
/// "28%: 14 of 50 turned to others", or that nothing was recorded.
[[nodiscard]] QString exchangesText(const Tally &published);

/// "Original article: 1 of 5.4 expected"
[[nodiscard]] QString needText(const PartNeed &need, PostKind kind);
/// The minutes that a kind lacks, and what can be done.
[[nodiscard]] QString deferralText(const Deferral &deferral);
/// What is left of the minutes, and how much closer the target would be.
[[nodiscard]] QStringList outlookTexts(const Guidance &guidance);

} // namespace semainier::ui
