// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace semainier {

namespace {

struct Entity {
    QStringView name;
    char16_t character{};
};

constexpr std::array entities{
    Entity{u"amp", u'&'},    Entity{u"lt", u'<'},    Entity{u"gt", u'>'},
    Entity{u"quot", u'"'},   Entity{u"apos", u'\''}, Entity{u"nbsp", u'\u00A0'},
    Entity{u"hellip", u'…'},
};

/// The longest there is to look for between & and ;.
constexpr qsizetype longestEntity = 10;
/// Characters of HTML that are looked at: some forty times what the servers that allow most allow
/// (5 000), for the sake of tags and addresses.
constexpr qsizetype longestHtml = 200'000;

QString beginningOf(const QString &html)
{
    return html.first(std::min(html.size(), longestHtml));
}

/// The part of a text in which each < has a > behind it, so that looking for it never goes through
/// all of the rest in vain.
qsizetype endOfTags(const QString &html)
{
    return html.lastIndexOf(u'>') + 1;
}

QString characterOf(QStringView name)
{
    for (const Entity &entity : entities) {
        if (entity.name == name) {
            return QString(QChar(entity.character));
        }
    }
    if (!name.startsWith(u'#') || name.size() < 2) {
        return {};
    }
    const bool isHex = name[1] == u'x' || name[1] == u'X';
    bool isNumber = false;
    const uint point =
        isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber);
    const bool isCharacter =
        isNumber && point > 0 && point <= QChar::LastValidCodePoint && !QChar::isSurrogate(point);
    const auto character = static_cast<char32_t>(point);
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

} // namespace

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&')) {
        return text;
    }
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto ahead =
            QStringView(text).sliced(at, std::min(longestEntity + 1, text.size() - at));
        const qsizetype length = text[at] == u'&' ? ahead.indexOf(u';') : -1;
        const QString character = length > 0 ? characterOf(ahead.sliced(1, length - 1)) : QString();
        if (character.isEmpty()) {
            plain += text[at];
        } else {
            plain += character;
            at += length;
        }
    }
    return plain;
}

QString textOfHtml(const QString &html)
{
    static const QRegularExpression paragraphs(QStringLiteral(R"(</p>\s*<p[^>]*>)"));
    static const QRegularExpression breaks(QStringLiteral(R"(<br\s*/?>|</li>)"));
    static const QRegularExpression tags(QStringLiteral(R"(<[^>]*>)"));
    QString text = beginningOf(html);
    text.replace(paragraphs, QStringLiteral("\n\n"));
    text.replace(breaks, QStringLiteral("\n"));
    const qsizetype end = endOfTags(text);
    const QString rest = text.sliced(end);
    text.truncate(end);
    text.remove(tags);
    return withoutEntities(text + rest).trimmed();
}

QStringList linksOfHtml(const QString &html)
{
    static const QRegularExpression anchor(QStringLiteral(R"re(<a\s([^>]*)>)re"));
    static const QRegularExpression address(QStringLiteral(R"re(href="([^"]*)")re"));
    QString tags = beginningOf(html);
    tags.truncate(endOfTags(tags));
    QStringList links;
    for (auto found = anchor.globalMatch(tags); found.hasNext();) {
        const QString attributes = found.next().captured(1);
        if (attributes.contains(QStringLiteral("mention"))
            || attributes.contains(QStringLiteral("hashtag"))) {
            continue;
        }
        if (const auto match = address.match(attributes); match.hasMatch()) {
            links << withoutEntities(match.captured(1));
        }
    }
    return links;
}

QString withoutMojibake(const QString &text)
{
    const bool isBytes = std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xFF; });
    if (!isBytes) {
        return text;
    }
    const QByteArray bytes = text.toLatin1();
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : text;
}

} // namespace semainier
