// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/network.h"

#include <QStringView>

#include <vector>

namespace semainier {

/// A stretch of UTF-16 units, the end not included.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextSpan &) const = default;
};

/// The links a network makes shorter, in order. A host needs a top-level domain of the public
/// suffix list (ICANN section), labels of at most 63 characters once in punycode, and 4096
/// characters at most in all; without a scheme only its Latin labels count. The rules are those of
/// twitter-text 3 and of Mastodon's extension of it. Time grows with the length of the text.
[[nodiscard]] std::vector<TextSpan> findLinks(QStringView text, LinkGrammar grammar);

/// In "@user@server" the part "@server", for each in the text that is not within a path or a word
/// (Mastodon's Account::MENTION_RE).
[[nodiscard]] std::vector<TextSpan> findMentionServers(QStringView text);

} // namespace semainier
