// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace semainier {

/// What the address of a publication tells; what it does not tell is empty.
struct PublicationAddress {
    QString network; ///< key; empty for a site that is none of those known
    QString handle;
    QString id; ///< of the publication, as its network writes it in addresses

    bool operator==(const PublicationAddress &) const = default;
};

[[nodiscard]] PublicationAddress addressOf(const QString &url);

/// The same text for two ways of writing the address of one publication: without scheme, "www.",
/// query where the network's id does not need it, and with the newest name of a network.
[[nodiscard]] QString addressKey(const QString &url);

/// The instant in UTC that the network of a key writes into the ids of its publications: X,
/// Instagram (the part of the address; when it was uploaded), LinkedIn, Mastodon, Bluesky and
/// TikTok. Null for another network, and for an id that gives a time in which nobody published.
[[nodiscard]] QDateTime instantOfId(const QString &network, const QString &id);

} // namespace semainier
