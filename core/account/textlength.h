// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/network.h"

#include <QString>

#include <optional>
#include <span>

namespace semainier {

/// How long a network finds a text.
struct TextLength {
    qsizetype length = 0; ///< in the network's unit, links and mentions as it counts them
    std::optional<int> limit; ///< of the account, else of the network; nothing: no limit
    qsizetype bytes = 0; ///< of the text as it stands, in UTF-8
    std::optional<int> byteLimit;
    /// Where the part begins that is too much, in UTF-16 units of the text; nothing while it fits.
    std::optional<qsizetype> excessFrom;
    bool hasForbidden = false; ///< holds a character that X refuses

    /// What may still be added, less than 0 when over: the least of both limits.
    [[nodiscard]] std::optional<qsizetype> remaining() const;
    [[nodiscard]] bool fits() const { return !excessFrom; }
    /// Whether it can be published: within the limits, not empty, nothing forbidden.
    [[nodiscard]] bool isValid() const { return fits() && length > 0 && !hasForbidden; }

    bool operator==(const TextLength &) const = default;
};

/// Counts a text by the rules of a network; `ownLimit` is Account::ownLimit. Sources of the rules:
/// X, twitter-text configuration 3; Mastodon, StatusLengthValidator; Bluesky, the lexicon of
/// app.bsky.feed.post; Threads, the publishing API. Time grows with the length of the text.
[[nodiscard]] TextLength textLength(const QString &text, const Network &network,
                                    std::optional<int> ownLimit = {});

/// The index of the length with the least remaining; nothing when none has a limit.
[[nodiscard]] std::optional<size_t> tightest(std::span<const TextLength> lengths);

/// How many hashtags a text has: # and a word with a letter in it, not within another word.
[[nodiscard]] int hashtagCount(const QString &text);

} // namespace semainier
