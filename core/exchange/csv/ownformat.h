// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/calendar/series.h"
#include "core/exchange/csv/sheetfield.h"
#include "core/post/objective.h"
#include "core/post/post.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace semainier {

/// What the posts of a calendar refer to, as our own files name it.
struct SheetNames {
    SheetNames() = default;
    SheetNames(const std::vector<Account> &accounts, const std::vector<Objective> &objectives,
               const std::vector<Series> &series);

    void add(const Account &account);
    void add(const Objective &objective);
    void add(const Series &series);

    QHash<AccountId, QString> accounts; ///< the keys, see accountKey()
    QHash<ObjectiveId, QString> objectives;
    QHash<SeriesId, QString> series; ///< see seriesCell()
};

/// One field of a post as our own files write it, without quotes and without guard:
/// dates as 2026-11-18, hours as 09:30, flags 0 or 1, kinds and states by their codes.
[[nodiscard]] QString ownCell(SheetField field, const Post &post, const SheetNames &names);

/// "mastodon:@asso@piaille.fr|facebook:page": `|` and `\` inside a key have a `\` before them.
[[nodiscard]] QString joinedKeys(const QStringList &keys);
[[nodiscard]] QStringList splitKeys(QStringView cell);

/// {"uid":…,"rule":…,"first_day":…,"planned_until":…}, so that a file stands alone.
[[nodiscard]] QString seriesCell(const Series &series);
[[nodiscard]] std::optional<Series> seriesFromCell(QStringView cell);

/// What an account adds to a post, by the account's key. Nothing for text that is not such JSON.
[[nodiscard]] std::optional<QHash<QString, Publication>> publicationsFromCell(QStringView cell);
[[nodiscard]] std::optional<std::vector<Attachment>> attachmentsFromCell(QStringView cell);

} // namespace semainier
