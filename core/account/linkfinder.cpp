// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/linkfinder.h"

#include "core/account/hostfinder.h"
#include "core/account/linkcharacters.h"

namespace semainier {

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestShortenedSlug = 40;
const QString defaultScheme = QStringLiteral("https://");

class LinkFinder {
public:
    LinkFinder(QStringView text, LinkGrammar grammar)
        : m_text(text), m_grammar(grammar), m_characters(grammar), m_hosts(text)
    {
    }

    std::vector<TextSpan> find()
    {
        // The first character is rather taken for what precedes a link than for its beginning.
        qsizetype at = 0;
        if (const Attempt second = tryLink(1); second.found) {
            at = second.next;
        }
        while (at < m_text.size()) {
            at = tryLink(at).next;
        }
        return std::move(m_links);
    }

private:
    struct Attempt {
        bool found = false; ///< a link, or what looks like one and is none
        qsizetype next = 0; ///< where to go on
    };

    /// Takes the link that begins at an index, if any.
    Attempt tryLink(qsizetype begin)
    {
        if (begin >= m_text.size() || !isHostCharacter(m_text[begin])
            || (begin > 0 && !canPrecedeLink(m_text[begin - 1]))) {
            return {false, begin + 1};
        }
        const qsizetype scheme = m_hosts.schemeLength(begin);
        if (scheme == 0 && m_grammar == LinkGrammar::Mastodon) {
            return {false, begin + 1};
        }
        const HostFinder::Host host = m_hosts.find(begin + scheme);
        if (host.end < 0) {
            return {false, scheme > 0 ? begin + 1 : host.next};
        }
        const qsizetype port = skipPort(host.end);
        const qsizetype path = skipPath(port);
        const qsizetype end = skipQuery(path);
        const qsizetype whole = end - begin + (scheme > 0 ? scheme : defaultScheme.size());
        if (whole <= longestLink && m_hosts.isValid({begin + scheme, host.end})) {
            if (scheme > 0) {
                addLink({begin, end});
            } else if (begin == 0 || !spoilsBareLink(m_text[begin - 1])) {
                addBareLinks({begin, host.end}, path > port ? end : -1);
            }
        }
        // The next link needs a character before it that is not part of this one.
        return {true, end + 1};
    }

    [[nodiscard]] QStringView slice(qsizetype begin, qsizetype end) const
    {
        return m_text.sliced(begin, end - begin);
    }

    [[nodiscard]] qsizetype skipPort(qsizetype at) const
    {
        if (at == m_text.size() || m_text[at] != u':') {
            return at;
        }
        qsizetype end = at + 1;
        while (end < m_text.size() && isAsciiDigit(m_text[end])) {
            ++end;
        }
        return end > at + 1 ? end : at;
    }

    [[nodiscard]] qsizetype skipPath(qsizetype at) const
    {
        if (at == m_text.size() || m_text[at] != u'/') {
            return at;
        }
        qsizetype end = at + 1;
        for (qsizetype i = end; i < m_text.size();) {
            if (m_text[i] == u'(') {
                i = skipParentheses(i);
                if (i < 0) {
                    break;
                }
                end = i;
            } else if (m_characters.isInPath(m_text[i])) {
                ++i;
                end = m_characters.isAtEndOfPath(m_text[i - 1]) ? i : end;
            } else {
                break;
            }
        }
        return end;
    }

    /// Behind parentheses that close, with at most one pair within; -1 when they do not.
    [[nodiscard]] qsizetype skipParentheses(qsizetype at) const
    {
        const auto closesAt = [this](qsizetype i) {
            return i < m_text.size() && m_text[i] == u')';
        };
        qsizetype inside = skipPathCharacters(at + 1);
        if (closesAt(inside)) {
            return inside > at + 1 ? inside + 1 : -1;
        }
        if (inside == m_text.size() || m_text[inside] != u'(') {
            return -1;
        }
        const qsizetype nested = skipPathCharacters(inside + 1);
        if (nested == inside + 1 || !closesAt(nested)) {
            return -1;
        }
        inside = skipPathCharacters(nested + 1);
        return closesAt(inside) ? inside + 1 : -1;
    }

    [[nodiscard]] qsizetype skipPathCharacters(qsizetype at) const
    {
        while (at < m_text.size() && m_characters.isInPath(m_text[at])) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] qsizetype skipQuery(qsizetype at) const
    {
        if (at == m_text.size() || m_text[at] != u'?') {
            return at;
        }
        qsizetype end = at;
        for (qsizetype i = at + 1; i < m_text.size() && m_characters.isInQuery(m_text[i]); ++i) {
            end = m_characters.isAtEndOfQuery(m_text[i]) ? i + 1 : end;
        }
        return end;
    }

    void addLink(TextSpan link)
    {
        // X has already shortened these: what follows the slug is no part of them.
        for (const QStringView shortened :
             {QStringView(u"https://t.co/"), QStringView(u"http://t.co/")}) {
            if (!slice(link.begin, link.end).startsWith(shortened, Qt::CaseInsensitive)) {
                continue;
            }
            const qsizetype slug = link.begin + shortened.size();
            qsizetype end = slug;
            while (end < link.end && isAsciiLetterOrDigit(m_text[end])) {
                ++end;
            }
            if (end - slug > longestShortenedSlug) {
                return;
            }
            link.end = end > slug ? end : link.end;
        }
        m_links.push_back(link);
    }

    /// Without a scheme each stretch of Latin labels with a top-level domain is a link of its own;
    /// the last one takes the path (`pathEnd`, or -1).
    void addBareLinks(const TextSpan &host, qsizetype pathEnd)
    {
        const std::vector<TextSpan> domains = m_hosts.latinDomains(host);
        m_links.insert(m_links.end(), domains.begin(), domains.end());
        if (!domains.empty() && pathEnd >= 0) {
            m_links.back().end = pathEnd;
        }
    }

    QStringView m_text;
    LinkGrammar m_grammar;
    LinkCharacters m_characters;
    HostFinder m_hosts;
    std::vector<TextSpan> m_links;
};

bool isUserCharacter(QChar c)
{
    return isAsciiLetterOrDigit(c) || c == u'_';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

} // namespace

std::vector<TextSpan> findLinks(QStringView text, LinkGrammar grammar)
{
    return LinkFinder(text, grammar).find();
}

std::vector<TextSpan> findMentionServers(QStringView text)
{
    std::vector<TextSpan> servers;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0
            && (isWordCharacter(text[at - 1]) || text[at - 1] == u'/' || text[at - 1] == u'=')) {
            continue;
        }
        qsizetype user = at + 1;
        while (user < text.size()
               && (isUserCharacter(text[user]) || text[user] == u'.' || text[user] == u'-')) {
            ++user;
        }
        const bool named =
            user > at + 1 && isUserCharacter(text[at + 1]) && isUserCharacter(text[user - 1]);
        if (!named || user == text.size() || text[user] != u'@') {
            continue;
        }
        qsizetype end = user + 1;
        for (qsizetype i = end;
             i < text.size() && (isWordCharacter(text[i]) || text[i] == u'.' || text[i] == u'-');
             ++i) {
            end = isWordCharacter(text[i]) ? i + 1 : end;
        }
        if (end > user + 2) {
            servers.push_back({user, end});
            at = end - 1;
        }
    }
    return servers;
}

} // namespace semainier
