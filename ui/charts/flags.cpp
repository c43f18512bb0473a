// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flags.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace semainier::ui {

namespace {

/// Tries places for the wishes one after the other, from the right, and goes back where there is
/// none left.
class FlagSearch {
public:
    FlagSearch(std::span<const FlagWish> wishes, qreal width, qreal gap)
        : m_wishes(wishes), m_order(wishes.size()), m_places(wishes.size()), m_width(width),
          m_gap(gap)
    {
        std::iota(m_order.begin(), m_order.end(), size_t{0});
        std::ranges::stable_sort(m_order, std::ranges::greater(),
                                 [&wishes](size_t index) { return wishes[index].x; });
    }

    /// Nothing where there is no way with so many lines, or none was found in reasonable time.
    std::optional<std::vector<FlagPlace>> withLines(int lines)
    {
        m_left = mostSteps;
        return place(0, lines) ? std::optional(m_places) : std::nullopt;
    }

    /// Each on a line of its own; poles may run through names.
    std::vector<FlagPlace> oneBelowTheOther()
    {
        for (size_t position = 0; position < m_order.size(); ++position) {
            const FlagWish &wish = m_wishes[m_order[position]];
            m_places[m_order[position]] = {.line = static_cast<int>(position),
                                           .left = wish.x + wish.width > m_width};
        }
        return m_places;
    }

private:
    static constexpr int mostSteps = 20'000;

    struct Span {
        qreal from = 0;
        qreal to = 0;
    };

    [[nodiscard]] Span spanOf(size_t wish, bool left) const
    {
        const FlagWish &of = m_wishes[wish];
        return left ? Span{of.x - of.width, of.x} : Span{of.x, of.x + of.width};
    }

    [[nodiscard]] bool fits(size_t position, const FlagPlace &candidate) const
    {
        const size_t own = m_order[position];
        const Span span = spanOf(own, candidate.left);
        if (span.from < 0 || span.to > m_width) {
            return false;
        }
        for (size_t earlier = 0; earlier < position; ++earlier) {
            const size_t other = m_order[earlier];
            const FlagPlace &place = m_places[other];
            const Span taken = spanOf(other, place.left);
            const bool meet = span.from < taken.to + m_gap && taken.from < span.to + m_gap;
            const bool ownPole =
                candidate.line > place.line && cuts(m_wishes[own].x, taken, m_wishes[other].x);
            const bool otherPole =
                place.line > candidate.line && cuts(m_wishes[other].x, span, m_wishes[own].x);
            if ((meet && place.line == candidate.line) || ownPole || otherPole) {
                return false;
            }
        }
        return true;
    }

    /// A pole may stand where the pole of the name itself does.
    [[nodiscard]] bool cuts(qreal pole, const Span &name, qreal poleOfName) const
    {
        return pole != poleOfName && pole > name.from - m_gap && pole < name.to + m_gap;
    }

    bool place(size_t position, int lines)
    {
        if (position == m_order.size()) {
            return true;
        }
        for (int line = 0; line < lines; ++line) {
            for (const bool left : {false, true}) {
                const FlagPlace candidate{.line = line, .left = left};
                if (--m_left > 0 && fits(position, candidate)) {
                    m_places[m_order[position]] = candidate;
                    if (place(position + 1, lines)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    std::span<const FlagWish> m_wishes;
    std::vector<size_t> m_order; ///< from the right
    std::vector<FlagPlace> m_places;
    qreal m_width;
    qreal m_gap;
    int m_left = 0; ///< steps, until the search is given up
};

} // namespace

std::vector<FlagPlace> placeFlags(std::span<const FlagWish> wishes, qreal width, qreal gap)
{
    FlagSearch search(wishes, width, gap);
    for (int lines = 1; lines <= static_cast<int>(wishes.size()); ++lines) {
        if (auto places = search.withLines(lines)) {
            return *std::move(places);
        }
    }
    return search.oneBelowTheOther();
}

} // namespace semainier::ui
