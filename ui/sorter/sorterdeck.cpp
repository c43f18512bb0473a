// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/sorterdeck.h"

#include <algorithm>
#include <utility>

namespace semainier::ui {

SorterDeck::SorterDeck(const std::vector<PostId> &posts) : m_size(static_cast<int>(posts.size()))
{
    m_places.reserve(posts.size());
    m_found.reserve(static_cast<qsizetype>(posts.size()));
    for (const PostId post : posts) {
        m_found.insert(post, m_places.size());
        m_places.push_back({.post = post, .kind = {}});
    }
}

std::optional<PostId> SorterDeck::current() const
{
    return m_at < m_places.size() ? std::optional(m_places[m_at].post) : std::nullopt;
}

std::optional<PostKind> SorterDeck::decision(PostId post) const
{
    const auto found = m_found.constFind(post);
    return found == m_found.constEnd() ? std::nullopt : m_places[*found].kind;
}

bool SorterDeck::awaits(const Place &place)
{
    return !place.kind && !place.dropped;
}

bool SorterDeck::awaits(PostId post) const
{
    const auto found = m_found.constFind(post);
    return found != m_found.constEnd() && awaits(m_places[*found]);
}

std::vector<PostId> SorterDeck::ahead(size_t most) const
{
    std::vector<PostId> posts;
    for (size_t at = m_at; at < m_places.size() && posts.size() < most; ++at) {
        if (awaits(m_places[at])) {
            posts.push_back(m_places[at].post);
        }
    }
    return posts;
}

void SorterDeck::goBack()
{
    for (size_t at = m_at; at > 0;) {
        if (!m_places[--at].dropped) {
            m_at = at;
            return;
        }
    }
}

void SorterDeck::goOn()
{
    for (size_t at = m_at + 1; at < m_places.size(); ++at) {
        if (!m_places[at].dropped) {
            m_at = at;
            return;
        }
    }
}

void SorterDeck::goTo(PostId post)
{
    m_at = m_found.value(post, m_at);
}

void SorterDeck::skip()
{
    m_at = std::min(m_at + 1, m_places.size());
    while (m_at < m_places.size() && !awaits(m_places[m_at])) {
        ++m_at;
    }
}

void SorterDeck::goToFirstLeft()
{
    const auto first =
        std::ranges::find_if(m_places, [](const Place &place) { return awaits(place); });
    m_at = static_cast<size_t>(first - m_places.begin());
}

void SorterDeck::give(Place &place, std::optional<PostKind> kind)
{
    if (place.kind) {
        --m_counts[index(*place.kind)];
        --m_sorted;
    }
    place.kind = kind;
    if (kind) {
        ++m_counts[index(*kind)];
        ++m_sorted;
    }
}

void SorterDeck::decide(const std::vector<SortedPost> &sorted)
{
    Step step{.at = m_at, .before = {}};
    for (const SortedPost &one : sorted) {
        const auto found = m_found.constFind(one.post);
        if (found != m_found.constEnd() && !m_places[*found].dropped) {
            step.before.emplace_back(*found, m_places[*found].kind);
            give(m_places[*found], one.kind);
        }
    }
    m_steps.push_back(std::move(step));
    // The current one may have been dropped just before, for one that nothing was decided of.
    if (m_at >= m_places.size() || !awaits(m_places[m_at])) {
        skip();
    }
}

std::vector<PostId> SorterDeck::takeBack()
{
    std::vector<PostId> again;
    if (m_steps.empty()) {
        return again;
    }
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    for (const auto &[at, kind] : step.before) {
        if (!m_places[at].dropped) {
            give(m_places[at], kind);
            if (awaits(m_places[at])) {
                again.push_back(m_places[at].post);
            }
        }
    }
    m_at = step.at;
    return again;
}

void SorterDeck::drop(PostId post)
{
    const auto found = m_found.constFind(post);
    if (found == m_found.constEnd() || m_places[*found].dropped) {
        return;
    }
    give(m_places[*found], {});
    m_places[*found].dropped = true;
    --m_size;
    if (m_at == *found) {
        skip();
    }
}

} // namespace semainier::ui
