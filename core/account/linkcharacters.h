// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of characters that the grammars of links are made of (twitter-text 3, Mastodon).
#pragma once

#include "core/account/network.h"

#include <QStringView>

namespace semainier {

[[nodiscard]] bool isAsciiDigit(QChar c);
[[nodiscard]] bool isAsciiLetterOrDigit(QChar c);

/// Characters that no text may hold on X: byte order marks and what is no character.
[[nodiscard]] bool isForbidden(QChar c);

/// Whether a link may begin right after a character: not within a word, a mention or a hashtag.
[[nodiscard]] bool canPrecedeLink(QChar c);
/// Whether a link without a scheme after this character is only the rest of something else.
[[nodiscard]] bool spoilsBareLink(QChar c);
/// Whether a top-level domain is complete before this character.
[[nodiscard]] bool canFollowDomain(QChar c);

/// What a label of a host may begin and end with; hyphens and underscores come between.
[[nodiscard]] bool isHostCharacter(QChar c);
/// What a host without a scheme is made of.
[[nodiscard]] bool isLatinHostCharacter(QChar c);

/// What may stand behind the host.
class LinkCharacters {
public:
    explicit LinkCharacters(LinkGrammar grammar) : m_grammar(grammar) { }

    [[nodiscard]] bool isInPath(QChar c) const;
    [[nodiscard]] bool isAtEndOfPath(QChar c) const;
    [[nodiscard]] bool isInQuery(QChar c) const;
    [[nodiscard]] bool isAtEndOfQuery(QChar c) const;

private:
    LinkGrammar m_grammar;
};

} // namespace semainier
