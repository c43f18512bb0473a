// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <span>

namespace semainier {

struct FollowerCount;
using FollowerCountId = Id<FollowerCount>;

/// How many followers an account had on a day. No network tells it of the past: what was not looked
/// up then is not known any more.
struct FollowerCount {
    FollowerCountId id;
    AccountId account;
    QDate readOn; ///< civil day
    qint64 followers = 0; ///< 0 or more

    bool operator==(const FollowerCount &) const = default;
};

/// A first count may come this many days after a publication and still tell of it.
inline constexpr int daysToFirstCount = 31;

/// How many followers an account had on a day: by the last count up to that day, else by the first
/// one after it, not later than daysToFirstCount; nothing where neither is. `counts`: of one
/// account, by day.
[[nodiscard]] std::optional<qint64> followersOn(QDate day, std::span<const FollowerCount> counts);

[[nodiscard]] QJsonObject toJson(const FollowerCount &count);
[[nodiscard]] FollowerCount followerCountFromJson(const QJsonObject &json);

} // namespace semainier
