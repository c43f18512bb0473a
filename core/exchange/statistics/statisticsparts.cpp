// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/planner.h"

#include <QHash>

#include <algorithm>

namespace semainier {

namespace {

/// So many are written in a moment, after which one can cancel.
constexpr size_t postsOfPart = 1'000;

/// Cuts a change of accounts, posts and readings into parts.
class Parts {
public:
    Parts(const Change &change, const Progress &progress) : m_change(change), m_progress(progress)
    {
        for (size_t place = 0; place < change.readings.added.size(); ++place) {
            m_readings[change.readings.added[place].publication].push_back(place);
        }
    }

    [[nodiscard]] Result<std::optional<Change>> next()
    {
        const auto &posts = m_change.posts;
        const size_t all = std::max<size_t>(posts.added.size(), 1);
        if (!goOn(m_progress, double(m_posts) / double(all))) {
            return failure(ErrorCode::Cancelled);
        }
        if (m_posts == posts.added.size()) {
            return m_isRestGiven ? std::nullopt : std::optional(rest());
        }
        Change part;
        if (m_posts == 0) {
            part.accounts = m_change.accounts;
        }
        const size_t end = std::min(posts.added.size(), m_posts + postsOfPart);
        for (; m_posts < end; ++m_posts) {
            part.posts.added.push_back(posts.added[m_posts]);
            takeReadings(posts.added[m_posts], part);
        }
        return part;
    }

private:
    void takeReadings(const Post &post, Change &part)
    {
        for (const Publication &publication : post.publications) {
            for (const size_t place : m_readings.take(publication.id)) {
                part.readings.added.push_back(m_change.readings.added[place]);
            }
        }
    }
    /// What changes of posts and readings that are known, and new readings of those.
    [[nodiscard]] Change rest()
    {
        m_isRestGiven = true;
        Change part;
        if (m_change.posts.added.empty()) {
            part.accounts = m_change.accounts;
        }
        part.posts.changed = m_change.posts.changed;
        part.readings.changed = m_change.readings.changed;
        for (size_t place = 0; place < m_change.readings.added.size(); ++place) {
            const Reading &reading = m_change.readings.added[place];
            if (m_readings.contains(reading.publication)) {
                part.readings.added.push_back(reading);
            }
        }
        return part;
    }

    const Change &m_change;
    const Progress &m_progress;
    QHash<PublicationId, std::vector<size_t>> m_readings;
    size_t m_posts = 0; ///< given
    bool m_isRestGiven = false;
};

} // namespace

Result<HistoryId> applyStatistics(const StatisticsPlan &plan, Planner &planner,
                                  const Progress &progress)
{
    if (plan.change.isEmpty()) {
        return HistoryId();
    }
    Parts parts(plan.change, progress);
    return planner.applyParts(plan.change.action, [&parts] { return parts.next(); });
}

} // namespace semainier
