// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>

namespace semainier {

struct ExchangeCount;
using ExchangeCountId = Id<ExchangeCount>;

/// The small exchanges of one week on one account, which nobody enters one by one. A count of 0 was
/// recorded; a week without a count was not.
struct ExchangeCount {
    ExchangeCountId id;
    QDate week; ///< its Monday
    AccountId account;
    int replies = 0;
    int mentions = 0;
    int reposts = 0;

    [[nodiscard]] int total() const { return replies + mentions + reposts; }

    bool operator==(const ExchangeCount &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ExchangeCount &count);
[[nodiscard]] ExchangeCount exchangeCountFromJson(const QJsonObject &json);

} // namespace semainier
