// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/linkcharacters.h"

namespace semainier {

namespace {

bool isBetween(QChar c, char16_t first, char16_t last)
{
    return c.unicode() >= first && c.unicode() <= last;
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u180E';
}

bool isDirectionMark(QChar c)
{
    return c == u'\u061C' || c == u'\u200E' || c == u'\u200F' || isBetween(c, u'\u202A', u'\u202E')
        || isBetween(c, u'\u2066', u'\u2069');
}

/// Latin letters with accents, and the accents themselves.
bool isAccented(QChar c)
{
    static constexpr QStringView single = u"\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F"
                                          u"\u0272\u0289\u028B\u02BB";
    return (isBetween(c, u'\u00C0', u'\u024F') && c != u'\u00D7' && c != u'\u00F7')
        || isBetween(c, u'\u0300', u'\u036F') || isBetween(c, u'\u1E00', u'\u1EFF')
        || single.contains(c);
}

bool isPathLetter(QChar c)
{
    return isAsciiLetterOrDigit(c) || isAccented(c) || isBetween(c, u'\u0400', u'\u04FF');
}

/// Half of a pair counts: whatever needs one is no ASCII and no white space.
bool isBeyondLatin1Controls(QChar c)
{
    return c.unicode() >= 0xA0;
}

} // namespace

bool isAsciiDigit(QChar c)
{
    return isBetween(c, u'0', u'9');
}

bool isAsciiLetterOrDigit(QChar c)
{
    return isAsciiDigit(c) || isBetween(c, u'a', u'z') || isBetween(c, u'A', u'Z');
}

bool isForbidden(QChar c)
{
    return c == u'\uFFFE' || c == u'\uFEFF' || c == u'\uFFFF';
}

bool canPrecedeLink(QChar c)
{
    return !isAsciiLetterOrDigit(c) && !QStringView(u"@\uFF20$#\uFF03").contains(c)
        && !isForbidden(c);
}

bool spoilsBareLink(QChar c)
{
    return QStringView(u"-_./").contains(c);
}

bool canFollowDomain(QChar c)
{
    return !isAsciiLetterOrDigit(c) && !QStringView(u"@+-").contains(c);
}

bool isHostCharacter(QChar c)
{
    return !QStringView(u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$").contains(c) && !isSpace(c)
        && !isForbidden(c) && !isDirectionMark(c);
}

bool isLatinHostCharacter(QChar c)
{
    return isAsciiLetterOrDigit(c) || c == u'-' || isAccented(c);
}

bool LinkCharacters::isInPath(QChar c) const
{
    if (m_grammar == LinkGrammar::Mastodon) {
        return !c.isSpace() && !QStringView(u"<>()?").contains(c);
    }
    return isPathLetter(c) || QStringView(u"!*';:=+,.$/%#[]-\u2013_~@|&").contains(c);
}

bool LinkCharacters::isAtEndOfPath(QChar c) const
{
    if (m_grammar == LinkGrammar::Mastodon) {
        return !c.isSpace() && !QStringView(u"()?!*\"'「」<>;:=,.$%[]~&|@").contains(c);
    }
    return isPathLetter(c) || QStringView(u"+-=_#/").contains(c);
}

bool LinkCharacters::isInQuery(QChar c) const
{
    return isAsciiLetterOrDigit(c) || QStringView(u"!?*'@();:&=+$/%#[]-_.,~|").contains(c)
        || (m_grammar == LinkGrammar::Mastodon && (c == u'^' || isBeyondLatin1Controls(c)));
}

bool LinkCharacters::isAtEndOfQuery(QChar c) const
{
    return isAsciiLetterOrDigit(c) || QStringView(u"-_&=#/").contains(c)
        || (m_grammar == LinkGrammar::Mastodon && isBeyondLatin1Controls(c));
}

} // namespace semainier
