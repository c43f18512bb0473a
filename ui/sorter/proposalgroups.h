// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/statistics/kindproposal.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// Which of the posts to be sorted have their kind for the same reason, and how many of those are
/// left: counted along, since there may be very many.
class ProposalGroups {
public:
    void add(PostId post, const KindProposal &proposal);
    /// The posts that share the reason of one, with itself, in the order they were added.
    [[nodiscard]] std::vector<PostId> like(PostId post) const;
    /// How many of those are left.
    [[nodiscard]] int left(PostId post) const;
    /// A post was sorted, or is to be sorted again.
    void take(PostId post);
    void giveBack(PostId post);
    /// Takes those that wait no more.
    void takeAllBut(const std::function<bool(PostId)> &waits);

private:
    QHash<PostId, size_t> m_group; ///< by post
    QHash<QString, size_t> m_found; ///< by reason
    std::vector<std::vector<PostId>> m_posts;
    std::vector<int> m_left;
};

/// Looks at every post of a calendar whose kind nobody confirmed. A tenth of a millisecond each:
/// for a thread of its own.
[[nodiscard]] Result<ProposalGroups> readProposalGroups(const QString &calendar, const Clock &clock,
                                                        const Progress &progress);

/// The reason, where the kind of a post is the one that is proposed by what it says today.
[[nodiscard]] std::optional<KindProposal> reasonOf(const Post &post, const QStringList &sites);

} // namespace semainier::ui
