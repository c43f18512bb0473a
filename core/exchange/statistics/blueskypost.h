// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsrow.h"

#include <QJsonObject>

namespace semainier {

/// Fills in what a record `app.bsky.feed.post` says: text, links, and whom it answers unless that
/// is its own author, whose identifier is `author`.
void takeBlueskyRecord(const QJsonObject &record, const QString &author, StatisticsRow &row);

/// When a post went out. What a program declared counts where the key of the record, or the day the
/// network saw it, agrees; programs declare absurd days.
[[nodiscard]] QDateTime blueskyInstant(const QString &declared, const QString &key,
                                       const QDateTime &seen);

} // namespace semainier
