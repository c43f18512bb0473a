// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/linkfinder.h"

#include "core/account/linkcharacters.h"
#include "core/account/punycode.h"

#include <libpsl.h>

namespace semainier {

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype shortestDomain = 2; // of all top-level domains
constexpr qsizetype longestShortenedSlug = 40;
const QString defaultScheme = QStringLiteral("https://");

bool isTopLevelDomain(QStringView name)
{
    return psl_is_public_suffix2(psl_builtin(), name.toString().toLower().toUtf8().constData(),
                                 PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE)
        == 1;
}

/// Whether every label fits the domain name system once written in punycode.
bool isEncodable(QStringView host)
{
    return std::ranges::all_of(host.split(u'.'), [](QStringView label) {
        const qsizetype length = punycodeLength(label);
        return length >= 1 && length <= longestLabel;
    });
}

class LinkFinder {
public:
    LinkFinder(QStringView text, LinkGrammar grammar)
        : m_text(text), m_grammar(grammar), m_characters(grammar)
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

    /// Where a host ends, or where to look for the next one when none begins here.
    struct Host {
        qsizetype end = -1;
        qsizetype next = 0;
    };

    /// Takes the link that begins at an index, if any.
    Attempt tryLink(qsizetype begin)
    {
        if (begin >= m_text.size() || !isHostCharacter(m_text[begin])
            || (begin > 0 && !canPrecedeLink(m_text[begin - 1]))) {
            return {false, begin + 1};
        }
        const qsizetype scheme = schemeLength(begin);
        if (scheme == 0 && m_grammar == LinkGrammar::Mastodon) {
            return {false, begin + 1};
        }
        const Host host = findHost(begin + scheme);
        if (host.end < 0) {
            return {false, scheme > 0 ? begin + 1 : host.next};
        }
        const qsizetype port = skipPort(host.end);
        const qsizetype path = skipPath(port);
        const qsizetype end = skipQuery(path);
        const qsizetype whole = end - begin + (scheme > 0 ? scheme : defaultScheme.size());
        if (whole <= longestLink && isValidHost({begin + scheme, host.end})) {
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

    [[nodiscard]] qsizetype schemeLength(qsizetype at) const
    {
        for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")}) {
            if (m_text.sliced(at).startsWith(scheme, Qt::CaseInsensitive)) {
                return scheme.size();
            }
        }
        return 0;
    }

    /// The host reaches as far as the last top-level domain among labels that follow each other.
    [[nodiscard]] Host findHost(qsizetype begin) const
    {
        Host host;
        qsizetype label = begin;
        bool afterName = false; // the label before may be a domain's name: no underscore in it
        qsizetype afterUnderscore = -1;
        qsizetype retry = -1;
        for (;;) {
            const qsizetype end = labelEnd(label);
            const qsizetype topLevel = label > begin ? topLevelLength(label, end) : 0;
            if (topLevel > 0 && afterName) {
                host.end = label + topLevel;
            } else if (topLevel > 0 && retry < 0) {
                retry = afterUnderscore;
            }
            if (!isLabel(slice(label, end)) || end == m_text.size() || m_text[end] != u'.') {
                // What failed from here fails from every label that was read, too.
                const qsizetype stop = label > begin ? label : schemeBefore(end, begin);
                host.next = retry < 0 ? stop : retry;
                return host;
            }
            const qsizetype underscore = slice(label, end).lastIndexOf(u'_');
            afterName = underscore < 0;
            afterUnderscore = label + underscore + 1;
            while (m_text[afterUnderscore] == u'-') {
                ++afterUnderscore;
            }
            label = end + 1;
        }
    }

    /// The end of what was read, or the beginning of a scheme that was read as a part of it.
    [[nodiscard]] qsizetype schemeBefore(qsizetype end, qsizetype begin) const
    {
        for (const qsizetype scheme : {end - 5, end - 4}) {
            if (scheme > begin && schemeLength(scheme) > 0) {
                return scheme;
            }
        }
        return std::max(end, begin + 1);
    }

    [[nodiscard]] qsizetype labelEnd(qsizetype at) const
    {
        while (at < m_text.size()
               && (isHostCharacter(m_text[at]) || m_text[at] == u'-' || m_text[at] == u'_')) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] static bool isLabel(QStringView label)
    {
        return !label.isEmpty() && isHostCharacter(label.front()) && isHostCharacter(label.back());
    }

    /// The longest top-level domain a label begins with; 0 for none.
    [[nodiscard]] qsizetype topLevelLength(qsizetype label, qsizetype labelEnd) const
    {
        for (qsizetype length = std::min(labelEnd - label, longestLabel); length >= shortestDomain;
             --length) {
            const qsizetype end = label + length;
            if ((end == m_text.size() || canFollowDomain(m_text[end]))
                && isTopLevelDomain(slice(label, end))) {
                return length;
            }
        }
        return punycodeDomainLength(slice(label, labelEnd));
    }

    /// In punycode every top-level domain is taken for one.
    [[nodiscard]] static qsizetype punycodeDomainLength(QStringView label)
    {
        static constexpr QStringView prefix = u"xn--";
        qsizetype length = prefix.size();
        while (length < label.size()
               && (isAsciiLetterOrDigit(label[length]) || label[length] == u'-')) {
            ++length;
        }
        return label.startsWith(prefix, Qt::CaseInsensitive) && length > prefix.size() ? length : 0;
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
        const std::vector<TextSpan> domains = latinDomains(host);
        m_links.insert(m_links.end(), domains.begin(), domains.end());
        if (!domains.empty() && pathEnd >= 0) {
            m_links.back().end = pathEnd;
        }
    }

    /// A host that is already in punycode must have a Latin domain.
    [[nodiscard]] bool isValidHost(const TextSpan &host) const
    {
        const QStringView name = slice(host.begin, host.end);
        return isEncodable(name) && (!name.startsWith(u"xn--") || !latinDomains(host).empty());
    }

    [[nodiscard]] std::vector<TextSpan> latinDomains(const TextSpan &host) const
    {
        std::vector<TextSpan> domains;
        const auto addComplete = [&domains](const TextSpan &domain) {
            if (domain.begin >= 0 && domain.end > domain.begin) {
                domains.push_back(domain);
            }
        };
        TextSpan domain{-1, -1};
        for (qsizetype label = host.begin; label < host.end;) {
            const qsizetype end = std::min(labelEnd(label), host.end);
            if (domain.begin >= 0) {
                const qsizetype topLevel = topLevelLength(label, end);
                domain.end = topLevel > 0 ? label + topLevel : domain.end;
            }
            qsizetype latin = end;
            while (latin > label && isLatinHostCharacter(m_text[latin - 1])) {
                --latin;
            }
            if (domain.begin < 0 || latin > label) {
                addComplete(domain);
                domain = {latin < end && latin >= domain.end ? latin : -1, -1};
            }
            label = end + 1;
        }
        addComplete(domain);
        return domains;
    }

    QStringView m_text;
    LinkGrammar m_grammar;
    LinkCharacters m_characters;
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
