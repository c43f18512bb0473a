// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/network.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

static void loadCatalogue()
{
    Q_INIT_RESOURCE(networks);
}

namespace semainier {

namespace {

std::optional<CountingUnit> unitFromCode(const QString &code)
{
    static const QHash<QString, CountingUnit> units{
        {QStringLiteral("code_points"), CountingUnit::CodePoints},
        {QStringLiteral("graphemes"), CountingUnit::Graphemes},
        {QStringLiteral("utf16_units"), CountingUnit::Utf16Units},
        {QStringLiteral("weighted"), CountingUnit::Weighted},
        {QStringLiteral("emoji_bytes"), CountingUnit::EmojiBytes},
    };
    const auto found = units.constFind(code);
    return found == units.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList found;
    for (const auto &text : value.toArray()) {
        found << text.toString();
    }
    return found;
}

Network networkFromJson(const QJsonObject &json)
{
    Network network{
        .key = json[QStringLiteral("key")].toString(),
        .name = json[QStringLiteral("name")].toString(),
        .shortLabel = json[QStringLiteral("short")].toString(),
        .unit = CountingUnit::CodePoints,
        .limit = number(json[QStringLiteral("limit")]),
        .byteLimit = number(json[QStringLiteral("byte_limit")]),
        .titleLimit = number(json[QStringLiteral("title_limit")]),
        .hashtagLimit = number(json[QStringLiteral("hashtag_limit")]),
        .linkLength = number(json[QStringLiteral("link_length")]),
        .linkGrammar = json[QStringLiteral("link_grammar")] == QStringLiteral("mastodon")
            ? LinkGrammar::Mastodon
            : LinkGrammar::X,
        .shortMentions = json[QStringLiteral("short_mentions")].toBool(),
        .closed = json[QStringLiteral("closed")].toBool(),
        .figures = texts(json[QStringLiteral("figures")]),
        .aliases = texts(json[QStringLiteral("aliases")]),
    };
    const auto unit = unitFromCode(json[QStringLiteral("unit")].toString());
    SEM_ASSERT(unit && !network.key.isEmpty() && !network.name.isEmpty()
                   && !network.shortLabel.isEmpty(),
               return network);
    network.unit = *unit;
    return network;
}

std::vector<Network> readCatalogue()
{
    loadCatalogue();
    QFile file(QStringLiteral(":/networks.json"));
    SEM_ASSERT(file.open(QIODevice::ReadOnly), return {});
    std::vector<Network> catalogue;
    for (const auto &json : QJsonDocument::fromJson(file.readAll()).array()) {
        catalogue.push_back(networkFromJson(json.toObject()));
    }
    SEM_ASSERT(!catalogue.empty(), return {});
    return catalogue;
}

/// Only what tells names apart: "Linked-In" and "linked in" are one, "Google+" is not "Google".
QString comparable(QStringView text)
{
    QString kept = foldedText(text);
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'+'; });
    return kept;
}

QHash<QString, const Network *> readAliases()
{
    QHash<QString, const Network *> byAlias;
    for (const Network &network : networks()) {
        for (const QString &alias : QStringList{network.key, network.name} + network.aliases) {
            const QString word = comparable(alias);
            SEM_ASSERT(byAlias.value(word, &network) == &network, continue);
            byAlias.insert(word, &network);
        }
    }
    return byAlias;
}

} // namespace

const std::vector<Network> &networks()
{
    static const std::vector<Network> catalogue = readCatalogue();
    return catalogue;
}

const Network *networkFromKey(QStringView key)
{
    const auto found = std::ranges::find(networks(), key, &Network::key);
    return found == networks().end() ? nullptr : std::to_address(found);
}

const Network *networkFromAlias(QStringView text)
{
    static const QHash<QString, const Network *> byAlias = readAliases();
    return byAlias.value(comparable(text), nullptr);
}

} // namespace semainier
