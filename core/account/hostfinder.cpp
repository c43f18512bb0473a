// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/hostfinder.h"

#include "core/account/linkcharacters.h"
#include "core/account/punycode.h"

#include <libpsl.h>

namespace semainier {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype shortestDomain = 2; // of all top-level domains

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

bool isLabel(QStringView label)
{
    return !label.isEmpty() && isHostCharacter(label.front()) && isHostCharacter(label.back());
}

/// In punycode every top-level domain is taken for one.
qsizetype punycodeDomainLength(QStringView label)
{
    static constexpr QStringView prefix = u"xn--";
    qsizetype length = prefix.size();
    while (length < label.size()
           && (isAsciiLetterOrDigit(label[length]) || label[length] == u'-')) {
        ++length;
    }
    return label.startsWith(prefix, Qt::CaseInsensitive) && length > prefix.size() ? length : 0;
}

} // namespace

qsizetype HostFinder::schemeLength(qsizetype at) const
{
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")}) {
        if (m_text.sliced(at).startsWith(scheme, Qt::CaseInsensitive)) {
            return scheme.size();
        }
    }
    return 0;
}

HostFinder::Host HostFinder::find(qsizetype begin) const
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

qsizetype HostFinder::schemeBefore(qsizetype end, qsizetype begin) const
{
    for (const qsizetype scheme : {end - 5, end - 4}) {
        if (scheme > begin && schemeLength(scheme) > 0) {
            return scheme;
        }
    }
    return std::max(end, begin + 1);
}

qsizetype HostFinder::labelEnd(qsizetype at) const
{
    while (at < m_text.size()
           && (isHostCharacter(m_text[at]) || m_text[at] == u'-' || m_text[at] == u'_')) {
        ++at;
    }
    return at;
}

qsizetype HostFinder::topLevelLength(qsizetype label, qsizetype labelEnd) const
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

bool HostFinder::isValid(const TextSpan &host) const
{
    const QStringView name = slice(host.begin, host.end);
    return isEncodable(name) && (!name.startsWith(u"xn--") || !latinDomains(host).empty());
}

std::vector<TextSpan> HostFinder::latinDomains(const TextSpan &host) const
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

} // namespace semainier
