// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/perpart.h"

#include <optional>
#include <span>
#include <vector>

namespace semainier {

/// What share of the content each part has: 0 to 1, with a sum of 1. Exchanges are no content.
using Mix = PerPart<double>;

/// The mix of some posts; nothing without posts, since 0 of 0 is no share.
[[nodiscard]] std::optional<Mix> mixOf(const PartCounts &counts);
[[nodiscard]] Mix mixOfPercents(const PartPercents &percents);

/// What two compositions have in common, 0 to 1: the sum, over the parts, of the smaller share
/// (Renkonen's index). One minus the overlap is the share of the posts that would have to be of
/// another part for the two to be the same.
[[nodiscard]] double overlap(std::span<const double> one, std::span<const double> other);
[[nodiscard]] double overlap(const Mix &one, const Mix &other);
/// The same of posts and whole percents, without any error of rounding; nothing without posts.
[[nodiscard]] std::optional<double> overlap(const PartCounts &counts, const PartPercents &percents);

/// How many posts would have to be of another part to make the mix that of the percents: the number
/// of posts times one minus the overlap, and the sum of what each part lacks. Not a whole number in
/// general.
[[nodiscard]] double postsToChange(const PartCounts &counts, const PartPercents &percents);

/// Divides a total into whole numbers in proportion to weights, by the largest remainder; ties go
/// to the first. All zeros for weights without any. For labels that have to sum to 100: a plan that
/// grows post by post is websterOrder().
[[nodiscard]] std::vector<int> apportioned(std::span<const int> weights, int total);
[[nodiscard]] PartPercents wholePercents(const PartCounts &counts);

} // namespace semainier
