// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QStringList>

#include <vector>

namespace semainier {

/// What a publication shows of its kind.
struct KindClues {
    QString text;
    QStringList links; ///< where they lead to
    bool isExchange = false; ///< answers or shares somebody
};

/// By what a kind is proposed, in the order in which these are looked for.
enum class KindClue {
    Exchange, ///< it answers or shares somebody
    Words, ///< that call to act
    DayAndHour,
    EventWord, ///< and a day or an hour
    OwnSite, ///< a link to it
    OtherSite,
    HiddenLink, ///< a link that does not say where it leads, and words that do
    Nothing, ///< none of these
};

/// A kind and why.
struct KindProposal {
    PostKind kind = PostKind::Info;
    KindClue clue = KindClue::Nothing;
    /// The words as they stand in the text, the site without "www."; empty for the other clues.
    QString detail;

    bool operator==(const KindProposal &) const = default;
};

/// The kind to begin with for a publication that nobody planned; people correct it. In this order:
/// a reply or a repost is an exchange; words that call, such as « faites un don », make an action;
/// a day and an hour, or one of them with a word such as “workshop”, an event; a link to a site of
/// one's own an article, another one a curated link; anything else is news. Links of sites that
/// shorten addresses or take registrations do not say where they lead: there the text tells an
/// article (“on the blog”) or a curated link (“via”). The words are in resources/kindwords.json.
[[nodiscard]] KindProposal kindProposal(const KindClues &clues, const QStringList &ownSites);
[[nodiscard]] PostKind proposedKind(const KindClues &clues, const QStringList &ownSites);

/// The same for a post that an import has added, by what is stored of it.
[[nodiscard]] KindProposal kindProposal(const Post &post, const QStringList &ownSites);

/// Links that are known, and after them those that a text shows.
[[nodiscard]] QStringList withLinksOf(const QString &text, QStringList links = {});

/// The addresses of the accounts that are sites of one's own: blogs and newsletters.
[[nodiscard]] QStringList ownSites(const std::vector<Account> &accounts);

/// The first link that tells what a publication is about; empty when there is none.
[[nodiscard]] QString mainLink(const QStringList &links);

} // namespace semainier
