// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace semainier {

struct Account;
using AccountId = Id<Account>;

/// Where the association publishes: a plain record, no password and no connection.
struct Account {
    AccountId id;
    QString uid;
    QString network; ///< key in the network catalogue, such as "mastodon"
    QString handle; ///< as the network writes it, "@asso@piaille.fr"; may be empty
    QString name; ///< what people call it; empty: the handle, else the network's name
    std::optional<int> ownLimit; ///< length limit of this account (a Mastodon server, X Premium)
    bool archived = false; ///< no longer used: kept for old posts, not offered for new ones
    int position = 0; ///< order on screen

    bool operator==(const Account &) const = default;
};

/// "mastodon:@asso@piaille.fr": the account as a sheet and a command line name it.
[[nodiscard]] QString accountKey(const Account &account);

[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] Account accountFromJson(const QJsonObject &json);

} // namespace semainier
