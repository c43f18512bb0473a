// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/metrics.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>

namespace semainier {

/// Whose publications an export tells of, as far as it says; every part may be empty.
struct RowAccount {
    QString id; ///< the network's own
    QString handle;
    QString name;

    bool operator==(const RowAccount &) const = default;
};

/// What an export says of one publication.
struct StatisticsRow {
    QString network; ///< key in the network catalogue
    RowAccount account;
    QString externalId; ///< the network's own, as text: it does not fit into a double
    QString url;
    QDateTime publishedAt; ///< UTC; null when only the day is known
    QDate publishedOn; ///< where the instant is not known
    QString text;
    QStringList links; ///< where it leads to, beside what the text shows
    bool reply = false; ///< answers somebody else
    bool repost = false; ///< shares somebody else's publication
    Metrics metrics;

    bool operator==(const StatisticsRow &) const = default;
};

/// Why a row of an export is left out. The sentence is made where it is shown.
enum class SkipReason {
    NoId, ///< neither an id nor an address
    DamagedId, ///< a spreadsheet has rounded the id, and there is no address to take it from
    Aggregate, ///< a total or a heading
    Deleted, ///< what is left of a publication that was deleted
    OlderVersion, ///< what a publication was before it was edited
    Private, ///< a direct message, or for followers only
    NoDate, ///< no readable day
    NoContent, ///< neither a text nor anything shared
    SingleDay, ///< the figures of one day only, not those up to now
    Repeated, ///< the same publication stands twice in the export
    OtherNetwork, ///< of a network that the catalogue does not have
    NoNetwork, ///< neither the row nor anything else says of which network it is
};

/// The stable code of a reason in JSON answers, such as "no_id".
[[nodiscard]] QString code(SkipReason reason);

/// What a publication gets for an id where a table or a download of the account tells neither an id
/// nor an address: made of what `content` says of it, so that the next file finds it again.
[[nodiscard]] QString idOfTable(const QString &content);
[[nodiscard]] QString idOfDownload(const QString &content);
/// Whether an id is such a one: the network gave another, which nobody has told yet.
[[nodiscard]] bool isInventedId(const QString &externalId);

using RowOutcome = std::expected<StatisticsRow, SkipReason>;

/// Receives what is found at a 1-based line of the file; false ends the reading.
using RowVisitor = std::function<bool(int line, RowOutcome outcome)>;

} // namespace semainier
