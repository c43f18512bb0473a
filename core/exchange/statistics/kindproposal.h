// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"

#include <QStringList>

namespace semainier {

/// What a publication shows of its kind.
struct KindClues {
    QString text;
    QStringList links; ///< where they lead to
    bool isExchange = false; ///< answers or shares somebody
};

/// The kind to begin with for a publication that nobody planned; people correct it. In this order:
/// a reply or a repost is an exchange; words that call, such as « faites un don », make an action;
/// a day and an hour, or one of them with a word such as “workshop”, an event; a link to a site of
/// one's own an article, another one a curated link; anything else is news. Links of sites that
/// shorten addresses or take registrations do not say where they lead: there the text tells an
/// article (“on the blog”) or a curated link (“via”). The words are in resources/kindwords.json.
[[nodiscard]] PostKind proposedKind(const KindClues &clues, const QStringList &ownSites);

/// The first link that tells what a publication is about; empty when there is none.
[[nodiscard]] QString mainLink(const QStringList &links);

} // namespace semainier
