// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/post/post.h"

#include <span>
#include <vector>

namespace semainier {

/// What stands between a post and its publication, or deserves a second look before.
struct PostProblem {
    enum class Kind {
        // Errors: the post cannot be published like this.
        NoAccount,
        NoDate,
        NothingToPublish, ///< neither text nor link nor image; on one account, or on all of them
        TextTooLong, ///< amount: by how many
        ForbiddenCharacter, ///< one that X refuses
        TooManyHashtags, ///< amount: by how many
        NoLink, ///< a curated link without a link
        // Warnings: it can be, and somebody may want to know.
        NoAlternativeText, ///< amount: which image, from 0
        TooClose, ///< another post of the account goes out within the hour
        SameText, ///< another post of the account says the same within 30 days
    };

    Kind kind = Kind::NoAccount;
    AccountId account; ///< zero: the post as a whole
    int amount = 0; ///< see Kind
    PostId other; ///< the other post of TooClose and SameText

    [[nodiscard]] bool isError() const { return kind <= Kind::NoLink; }

    bool operator==(const PostProblem &) const = default;
};

/// How many days before and after a post its neighbours matter.
inline constexpr int neighbourDays = 30;

/// Errors first. What is only missing is told from the review on, so that a draft is left in peace;
/// of a post that is published or cancelled nothing is told. The neighbours are the posts around
/// its day, itself among them or not; without them the warnings about others are left out.
[[nodiscard]] std::vector<PostProblem> postProblems(const Post &post,
                                                    std::span<const Account> accounts,
                                                    std::span<const Post> neighbours = {});

/// The errors that forbid to take a post to a state. A draft can always be saved: only what calls
/// it ready or scheduled is ever refused, and nothing that it is already.
[[nodiscard]] std::vector<PostProblem> obstaclesTo(PostStatus wanted, const Post &post,
                                                   std::span<const Account> accounts);

} // namespace semainier
