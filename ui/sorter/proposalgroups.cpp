// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/proposalgroups.h"

#include "core/base/text.h"
#include "core/planner/planner.h"

namespace semainier::ui {

namespace {

constexpr int postsBetweenLooks = 256;

QString keyOf(const KindProposal &proposal)
{
    return code(proposal.kind) + u' ' + QString::number(static_cast<int>(proposal.clue)) + u' '
        + foldedText(proposal.detail);
}

} // namespace

void ProposalGroups::add(PostId post, const KindProposal &proposal)
{
    const QString key = keyOf(proposal);
    auto found = m_found.constFind(key);
    if (found == m_found.constEnd()) {
        found = m_found.insert(key, m_posts.size());
        m_posts.emplace_back();
    }
    m_group.insert(post, *found);
    m_posts[*found].push_back(post);
}

std::vector<PostId> ProposalGroups::like(PostId post) const
{
    const auto found = m_group.constFind(post);
    return found == m_group.constEnd() ? std::vector<PostId>() : m_posts[*found];
}

Result<ProposalGroups> readProposalGroups(const QString &calendar, const Clock &clock,
                                          const Progress &progress)
{
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    SEM_TRY(const auto accounts, planner->accounts().all());
    const QStringList sites = ownSites(accounts);
    ProposalGroups groups;
    int looked = 0;
    bool goes = true;
    SEM_CHECK(planner->posts().visitProposed([&](const Post &post) {
        if (const auto reason = reasonOf(post, sites)) {
            groups.add(post.id, *reason);
        }
        goes = ++looked % postsBetweenLooks != 0 || goOn(progress, 0);
        return goes;
    }));
    if (!goes) {
        return failure(ErrorCode::Cancelled);
    }
    return groups;
}

std::optional<KindProposal> reasonOf(const Post &post, const QStringList &sites)
{
    KindProposal proposal = kindProposal(post, sites);
    return proposal.kind == post.kind ? std::optional(std::move(proposal)) : std::nullopt;
}

} // namespace semainier::ui
