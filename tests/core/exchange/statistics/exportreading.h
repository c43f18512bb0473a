// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsformat.h"
#include "tests/support/matchers.h"

#include <QBuffer>

#include <vector>

namespace semainier::test {

/// What was read of an export.
struct ExportReading {
    QString format;
    std::vector<StatisticsRow> rows;
    std::vector<std::pair<int, SkipReason>> skipped; ///< with the line

    [[nodiscard]] const StatisticsRow &row(size_t place = 0) const { return rows.at(place); }
    [[nodiscard]] std::optional<qint64> count(Metric metric, size_t place = 0) const
    {
        return rows.at(place).metrics[metric];
    }
};

inline Result<ExportReading> readExport(QByteArray bytes, const QTimeZone &zone = QTimeZone::utc())
{
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    ExportFile file(buffer, QStringLiteral("export"));
    SEM_TRY(const StatisticsFormat *format, formatOf(file));
    ExportReading reading{.format = format->code()};
    SEM_CHECK(format->read(file, zone,
                           [&reading](int line, const RowOutcome &outcome) {
                               if (outcome) {
                                   reading.rows.push_back(*outcome);
                               } else {
                                   reading.skipped.emplace_back(line, outcome.error());
                               }
                               return true;
                           },
                           {}));
    return reading;
}

inline QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace semainier::test
