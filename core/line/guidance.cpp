// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/guidance.h"

#include "core/line/plan.h"

#include <algorithm>

namespace semainier {

namespace {

class Guide {
public:
    explicit Guide(const GuidanceRequest &request)
        : m_request(request), m_counts(request.counts), m_candidates(request.candidates),
          m_minutes(request.minutes)
    {
    }

    Guidance run()
    {
        m_guidance.overlapBefore = overlap(m_counts, m_request.target.percents);
        reserveExchanges();
        while (int(m_guidance.posts.size()) < m_request.mostPosts && suggestOne()) { }
        m_guidance.minutesLeft = m_minutes;
        if (m_minutes && m_request.exchangeMinutes > 0) {
            m_guidance.spareExchanges = *m_minutes / m_request.exchangeMinutes;
        }
        m_guidance.overlapAfter = overlap(m_counts, m_request.target.percents);
        return std::move(m_guidance);
    }

private:
    void reserveExchanges()
    {
        if (!m_request.target.exchangePercent) {
            return;
        }
        const auto &[posts, interactive, alone] = m_request.exchanges;
        m_guidance.exchangesWanted =
            missingExchanges(*m_request.target.exchangePercent, posts, interactive, alone);
        m_guidance.exchanges = m_guidance.exchangesWanted;
        if (m_minutes && m_request.exchangeMinutes > 0) {
            m_guidance.exchanges =
                std::min(m_guidance.exchanges, *m_minutes / m_request.exchangeMinutes);
        }
        m_guidance.exchangeMinutes = m_guidance.exchanges * m_request.exchangeMinutes;
        spend(m_guidance.exchangeMinutes);
    }

    /// The deficit of a part in hundredths of a post, so that ties are ties.
    [[nodiscard]] int deficit(ContentPart part) const
    {
        return m_request.target.percents[part] * (m_counts.total() + 1) - 100 * m_counts[part];
    }

    [[nodiscard]] PartNeed need(ContentPart part) const
    {
        const int posts = std::max(m_request.expectedPosts, m_counts.total() + 1);
        return {.part = part,
                .posts = m_counts[part],
                .expected = m_request.target.percents[part] * posts / 100.0,
                .deficit = deficit(part) / 100.0};
    }

    bool suggestOne()
    {
        auto parts = allContentParts;
        std::ranges::stable_sort(parts, std::greater(),
                                 [this](ContentPart part) { return deficit(part); });
        for (const ContentPart part : parts) {
            if (deficit(part) <= 0) {
                return false;
            }
            std::vector<Candidate> &candidates = m_candidates[part];
            if (candidates.empty()) {
                continue;
            }
            const Candidate candidate = candidates.front();
            if (m_minutes && candidate.minutes > *m_minutes) {
                defer(part, candidate);
                continue;
            }
            m_guidance.posts.push_back({need(part), candidate.kind, candidate.minutes});
            ++m_counts[part];
            spend(candidate.minutes);
            std::ranges::rotate(candidates, candidates.begin() + 1);
            return true;
        }
        return false;
    }

    void defer(ContentPart part, const Candidate &candidate)
    {
        const auto known = std::ranges::find(
            m_guidance.deferred, part, [](const Deferral &deferral) { return deferral.need.part; });
        if (known == m_guidance.deferred.end()) {
            m_guidance.deferred.push_back({.need = need(part),
                                           .kind = candidate.kind,
                                           .minutes = candidate.minutes,
                                           .missingMinutes = candidate.minutes - *m_minutes});
        }
    }

    void spend(int minutes)
    {
        if (m_minutes) {
            *m_minutes -= minutes;
        }
    }

    const GuidanceRequest &m_request;
    PartCounts m_counts;
    PerPart<std::vector<Candidate>> m_candidates;
    std::optional<int> m_minutes;
    Guidance m_guidance;
};

} // namespace

Guidance guide(const GuidanceRequest &request)
{
    return Guide(request).run();
}

Balance balance(const Tally &tally, const Profile &target, int expectedPosts, int reservedExchanges)
{
    Balance result{.counts = tally.parts(), .overlap = overlap(tally.parts(), target.percents)};
    const int posts = std::max(result.counts.total(), expectedPosts);
    // The usual posts do not become more when one is added. Of a fuller week only a whole post
    // short counts: else every post that is added would make another one missing.
    const PartCounts usual = wholePosts(target.percents, expectedPosts);
    for (const ContentPart part : allContentParts) {
        const int share = target.percents[part] * result.counts.total() / 100;
        result.missing[part] =
            std::max({0, usual[part] - result.counts[part], share - result.counts[part]});
    }
    if (target.exchangePercent) {
        const int recorded = tally.of(PostKind::Exchange) + tally.counted.value_or(0);
        const int alone = std::max(recorded, reservedExchanges);
        result.exchanges =
            missingExchanges(*target.exchangePercent, posts, tally.interactive, alone);
    }
    return result;
}

} // namespace semainier
