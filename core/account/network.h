// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace semainier {

/// What a network counts as one.
enum class CountingUnit {
    CodePoints,
    Graphemes, ///< what a reader sees as one character (Unicode Annex 29)
    Utf16Units,
    Weighted, ///< X: one or two by script, two for an emoji; needs NFC
    EmojiBytes, ///< Threads: a code point is one, an emoji its bytes in UTF-8
};

/// How a network finds the links in a text.
enum class LinkGrammar {
    X, ///< with or without a scheme: "asso.fr" is a link (twitter-text)
    Mastodon, ///< with "http://" or "https://" only
};

/// What is known of a place where an association publishes; from resources/networks.json.
struct Network {
    QString key; ///< stable, as in Account::network
    QString name; ///< as the network writes itself
    QString shortLabel; ///< one or two letters, for cards
    CountingUnit unit = CountingUnit::CodePoints;
    std::optional<int> limit; ///< of the text, in its unit; nothing: no limit
    std::optional<int> byteLimit; ///< of the text in UTF-8, a second limit
    std::optional<int> titleLimit; ///< in code points
    std::optional<int> hashtagLimit;
    std::optional<int> linkLength; ///< what every link counts, however long; nothing: in full
    LinkGrammar linkGrammar = LinkGrammar::X; ///< what is a link, where links have a length
    bool shortMentions = false; ///< "@user@server" counts as "@user"
    bool closed = false; ///< gone: kept for old calendars, not offered for new accounts
    QStringList figures; ///< what it tells of a publication: codes of Metric; see figuresOf()
    QStringList aliases; ///< what people write instead of the name, in French and English

    bool operator==(const Network &) const = default;
};

/// All of them, in the order they are offered.
[[nodiscard]] const std::vector<Network> &networks();

/// The network of a key; null for a key this version does not know.
[[nodiscard]] const Network *networkFromKey(QStringView key);

/// The network a person means: its key, name or an alias; case, accents, spaces and punctuation do
/// not matter. Null for any other text.
[[nodiscard]] const Network *networkFromAlias(QStringView text);

} // namespace semainier
