// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/profile.h"

#include <vector>

namespace semainier {

/// A kind of post that may be suggested, and the minutes of a volunteer it takes.
struct Candidate {
    PostKind kind = PostKind::Info;
    int minutes = 0;

    bool operator==(const Candidate &) const = default;
};

/// The exchanges of a window, to tell how many more the target asks for.
struct ExchangeNeed {
    int posts = 0; ///< with content, expected in the window once it is planned
    int interactive = 0; ///< of them, those that name, answer or share somebody
    int alone = 0; ///< exchanges by themselves that the window has already

    bool operator==(const ExchangeNeed &) const = default;
};

/// What guide() goes by.
struct GuidanceRequest {
    PartCounts counts; ///< what the window has: published lately and planned ahead
    int expectedPosts = 0; ///< how many posts the window will have in all
    ExchangeNeed exchanges;
    Profile target;
    /// What may be suggested of each part, the kind longest unused first; a part without any is
    /// never suggested.
    PerPart<std::vector<Candidate>> candidates;
    int exchangeMinutes = 5; ///< of one exchange
    std::optional<int> minutes; ///< that there are; nothing: no limit
    int mostPosts = 10;
};

/// A part compared with the target in a window.
struct PartNeed {
    ContentPart part = ContentPart::Information;
    int posts = 0; ///< that the window has
    /// That the target asks for, of the posts expected or, when there are more already, of one more
    /// than there are: "1 of 5.4 expected".
    double expected = 0;
    /// What the part lacks once one more post is there: target · (posts in all + 1) − posts.
    double deficit = 0;

    bool operator==(const PartNeed &) const = default;
};

struct Suggestion {
    PartNeed need;
    PostKind kind = PostKind::Info;
    int minutes = 0;

    bool operator==(const Suggestion &) const = default;
};

/// A part that is lacking but takes more minutes than there are. Its deficit stays, so it comes
/// first the next time.
struct Deferral {
    PartNeed need;
    PostKind kind = PostKind::Info;
    int minutes = 0; ///< that a post of it takes
    int missingMinutes = 0; ///< when it was its turn

    bool operator==(const Deferral &) const = default;
};

/// What to plan next to come closer to the target.
struct Guidance {
    int exchanges = 0; ///< to reserve time for, before any post: else they are always given up
    int exchangeMinutes = 0; ///< that they take
    int exchangesWanted = 0; ///< that the target asks for, whatever the time
    std::vector<Suggestion> posts; ///< the most wanted first
    std::vector<Deferral> deferred;
    std::optional<int> minutesLeft;
    int spareExchanges = 0; ///< for which the minutes left are enough
    std::optional<double> overlapBefore; ///< of the window with the target, 0 to 1
    std::optional<double> overlapAfter; ///< when all that is suggested is planned

    bool operator==(const Guidance &) const = default;
};

/// Exchanges first; then, as long as there are minutes, a post of the part with the largest deficit
/// that can be afforded and is above 0, ties by the order of the parts. A post of a part lowers the
/// number of misplaced posts by its deficit, at most by one: the largest is the best single step
/// for the overlap. Asking for one post more gives the same ones and another.
[[nodiscard]] Guidance guide(const GuidanceRequest &request);

/// How a week or a month stands beside the target while it is planned.
struct Balance {
    PartCounts counts;
    std::optional<double> overlap; ///< with the target, 0 to 1; nothing without posts
    /// What each part is short of the target in whole posts: of those usual, or by its share of
    /// those there are. Never below 0; planning one after the other comes to an end.
    PartCounts missing;
    int exchanges = 0; ///< to reserve

    bool operator==(const Balance &) const = default;
};

/// `expectedPosts`: how many posts it usually has; counts when there are fewer.
/// `reservedExchanges`: that posts keep time for; count when fewer are recorded.
[[nodiscard]] Balance balance(const Tally &tally, const Profile &target, int expectedPosts,
                              int reservedExchanges = 0);

} // namespace semainier
