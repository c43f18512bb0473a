// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace semainier {

/// "2026-11-18" (ISO 8601) for the years 1 to 9999; empty for no date. A calendar writes as many
/// dates as posts, and Qt takes its time over each.
[[nodiscard]] QString isoDate(QDate date);

/// The date of exactly such a text; null for any other.
[[nodiscard]] QDate dateFromIso(QStringView text);

} // namespace semainier
