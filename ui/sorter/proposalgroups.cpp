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
        m_left.push_back(0);
    }
    m_group.insert(post, *found);
    m_posts[*found].push_back(post);
    ++m_left[*found];
}

std::vector<PostId> ProposalGroups::like(PostId post) const
{
    const auto found = m_group.constFind(post);
    return found == m_group.constEnd() ? std::vector<PostId>() : m_posts[*found];
}

int ProposalGroups::left(PostId post) const
{
    const auto found = m_group.constFind(post);
    return found == m_group.constEnd() ? 0 : m_left[*found];
}

void ProposalGroups::take(PostId post)
{
    if (const auto found = m_group.constFind(post); found != m_group.constEnd()) {
        --m_left[*found];
    }
}

void ProposalGroups::giveBack(PostId post)
{
    if (const auto found = m_group.constFind(post); found != m_group.constEnd()) {
        ++m_left[*found];
    }
}

void ProposalGroups::takeAllBut(const std::function<bool(PostId)> &waits)
{
    for (auto post = m_group.constBegin(); post != m_group.constEnd(); ++post) {
        if (!waits(post.key())) {
            --m_left[*post];
        }
    }
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
