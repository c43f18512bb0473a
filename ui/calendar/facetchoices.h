// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/postfacets.h"

#include <QCoreApplication>

#include <variant>
#include <vector>

namespace semainier::ui {

/// What a filter may ask for: an account, a kind, a state, or who is in charge (empty: nobody).
using FacetValue = std::variant<AccountId, PostKind, PostStatus, QString>;

/// An entry of the list that opens from a facet.
struct FacetChoice {
    FacetValue value;
    QString name; ///< in the list
    QString brief; ///< on the chip
    QString letters; ///< of a network or a person
    int posts = 0; ///< how many it would show
    bool chosen = false;

    bool operator==(const FacetChoice &) const = default;
};

using FacetChoices = std::vector<FacetChoice>;

/// Puts the choices of each facet of a filter into words, in the order they are offered.
class FacetWords {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::FacetWords)

public:
    FacetWords(const PostFilter &filter, const PostFacets &facets)
        : m_filter(filter), m_facets(facets)
    {
    }

    /// Those in use, and others that posts are on or that are chosen.
    [[nodiscard]] FacetChoices accounts(const std::vector<Account> &accounts) const;
    [[nodiscard]] FacetChoices kinds() const;
    [[nodiscard]] FacetChoices statuses() const;
    /// Those named here, and others who are in charge of a post or chosen; at the end, nobody.
    [[nodiscard]] FacetChoices people(const QStringList &names) const;

private:
    const PostFilter &m_filter;
    const PostFacets &m_facets;
};

/// Chooses a value in its facet, or no longer.
void toggle(PostFilter &filter, const FacetValue &value);

} // namespace semainier::ui
