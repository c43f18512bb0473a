// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar, and exports of X beside it.
#pragma once

#include "core/exchange/statistics/statisticsimport.h"
#include "tests/support/temporarycalendar.h"

#include <QFile>

namespace semainier::test {

inline const QByteArray header =
    "Post id,Date,Post text,Post Link,Impressions,Likes,Replies,Reposts\n";

/// Of 9 November 2025, 00:24 UTC.
inline const QByteArray nightId = "1987315260559167965";

inline QByteArray row(const QByteArray &id, const QByteArray &text, int impressions)
{
    return id + ",,\"" + text + "\",https://x.com/asso/status/" + id + ','
        + QByteArray::number(impressions) + ",5,1,2\n";
}

/// A calendar and exports written beside it on the eighteenth of November 2026.
class StatisticsCalendar : public TemporaryCalendar {
protected:
    QString write(const QByteArray &bytes, const char *name = "export.csv",
                  QDate day = QDate(2026, 11, 18))
    {
        QFile file(filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        EXPECT_TRUE(file.setFileTime(QDateTime(day, QTime(9, 0), Qt::UTC),
                                     QFileDevice::FileModificationTime));
        return file.fileName();
    }
    Result<StatisticsPlan> plan(const QStringList &paths, const Progress &progress = {})
    {
        return planStatistics(paths, planner(), QTimeZone("Europe/Paris"), {}, progress);
    }
    StatisticsPlan plan(const QStringList &paths, const StatisticsDecisions &decisions)
    {
        return need(planStatistics(paths, planner(), QTimeZone("Europe/Paris"), decisions));
    }
    ExportReport import(const QByteArray &bytes, QDate day = QDate(2026, 11, 18))
    {
        const auto planned = need(plan({write(bytes, "export.csv", day)}));
        m_entry = need(applyStatistics(planned, planner()));
        return planned.files.front();
    }
    std::vector<Post> posts() { return need(planner().posts().inRange({})); }
    std::vector<Reading> readings(const Post &post)
    {
        return need(planner().readings().ofPublication(post.publications.front().id));
    }

    HistoryId m_entry;
};

} // namespace semainier::test
