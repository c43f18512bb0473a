// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/measuredpost.h"
#include "core/engagement/typical.h"

#include <optional>
#include <span>
#include <vector>

namespace semainier {

/// A kind against all others: what the publications of it get, and what those that are not of it
/// get, each beside the median engagement of the account it is on, so that accounts of different
/// networks can be taken together; 1 is the usual.
struct KindComparison {
    PostKind kind = PostKind::Info;
    Typical own;
    Typical others;

    /// How much more a publication of the kind gets: 0.2 is a fifth more than the others. Nothing
    /// where either has fewer than `enoughToRank` publications, or the others get nothing.
    [[nodiscard]] std::optional<double> difference() const;

    bool operator==(const KindComparison &) const = default;
};

/// Of the kinds that were published, in the order of the enum. `posts` are settled; those whose
/// engagement is not known, or that are on an account with a median of 0, are left out.
[[nodiscard]] std::vector<KindComparison> compareKinds(std::span<const MeasuredPost> posts);

} // namespace semainier
