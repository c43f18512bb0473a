// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/statisticsreport.h"

#include "app/commandline/console.h"
#include "app/commandline/statisticswords.h"
#include "core/base/isodate.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace semainier::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StatisticsReport)

public:
    static QStringList file(const ExportReport &report);
    static QString unchanged() { return tr("The calendar is as it was."); }
    static QString skipped(const QString &line) { return tr("skipped: %1").arg(line); }
    static QString doubtful(const QString &line) { return tr("doubtful: %1").arg(line); }

    static QString empty(const QString &path)
    {
        return tr("%1: this export lists no publication; export it again, for a longer period")
            .arg(path);
    }

private:
    static QString totals(const ExportReport &report);
};

QString placeOf(const ExportReport &report)
{
    return report.entry.isEmpty() ? report.path : report.path + u'/' + report.entry;
}

QString Words::totals(const ExportReport &report)
{
    QStringList parts;
    for (const Metric metric : allMetrics) {
        if (const auto count = report.totals[metric]) {
            parts << QStringLiteral("%1 %2").arg(metricWords(metric), QLocale().toString(*count));
        }
    }
    return parts.isEmpty() ? tr("no counts") : parts.join(QStringLiteral(", "));
}

QStringList Words::file(const ExportReport &report)
{
    QStringList lines{QStringLiteral("%1: %2").arg(placeOf(report), formatWords(report.format))};
    if (!report.accounts.isEmpty()) {
        lines << u"  " % onOneLine(report.accounts.join(QStringLiteral(", ")));
        lines << u"  "
                % tr("%1 to %2, as counted on %3")
                      .arg(isoDate(report.from), isoDate(report.until), isoDate(report.readOn));
    }
    const QStringList parts{
        tr("%Ln new", nullptr, report.added),
        tr("%Ln updated", nullptr, report.updated),
        tr("%Ln matched with planned posts", nullptr, report.matched),
        tr("%Ln unchanged", nullptr, report.unchanged),
        tr("%Ln skipped", nullptr, int(report.skipped.size())),
    };
    lines << u"  "
            % tr("%1: %2.").arg(tr("%Ln row(s)", nullptr, report.rows),
                                parts.join(QStringLiteral(", ")));
    lines << u"  " % totals(report);
    return lines;
}

QJsonObject fileJson(const ExportReport &report)
{
    QJsonArray skipped;
    for (const SkippedRow &row : report.skipped) {
        skipped.append(QJsonObject{{QStringLiteral("line"), row.line},
                                   {QStringLiteral("reason"), code(row.reason)},
                                   {QStringLiteral("message"), skipSentence(row.reason)}});
    }
    QJsonArray doubtful;
    for (const DoubtfulRow &row : report.doubtful) {
        doubtful.append(QJsonObject{{QStringLiteral("line"), row.line},
                                    {QStringLiteral("reason"), code(row.doubt)},
                                    {QStringLiteral("message"), doubtSentence(row.doubt)},
                                    {QStringLiteral("text"), firstWords(row.text)}});
    }
    QJsonObject totals;
    for (const Metric metric : allMetrics) {
        const auto count = report.totals[metric];
        totals[code(metric)] = count ? QJsonValue(*count) : QJsonValue();
    }
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(isoDate(date)) : QJsonValue();
    };
    QJsonObject json{
        {QStringLiteral("path"), report.path},
        {QStringLiteral("format"), report.format},
        {QStringLiteral("network"),
         report.network.isEmpty() ? QJsonValue() : QJsonValue(report.network)},
        {QStringLiteral("accounts"), QJsonArray::fromStringList(report.accounts)},
        {QStringLiteral("from"), day(report.from)},
        {QStringLiteral("until"), day(report.until)},
        {QStringLiteral("read_on"), day(report.readOn)},
        {QStringLiteral("rows"), report.rows},
        {QStringLiteral("new"), report.added},
        {QStringLiteral("updated"), report.updated},
        {QStringLiteral("matched"), report.matched},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("skipped"), skipped},
        {QStringLiteral("doubtful"), doubtful},
        {QStringLiteral("totals"), totals},
    };
    if (!report.entry.isEmpty()) {
        json[QStringLiteral("entry")] = report.entry;
    }
    return json;
}

} // namespace

StatisticsReport::StatisticsReport(const StatisticsPlan &plan, bool isDryRun)
    : m_plan(plan), m_isDryRun(isDryRun)
{
}

bool StatisticsReport::tookAnything() const
{
    return std::ranges::any_of(m_plan.files, [](const ExportReport &report) {
        return report.rows > int(report.skipped.size());
    });
}

QStringList StatisticsReport::lines() const
{
    QStringList result;
    for (const ExportReport &report : m_plan.files) {
        result += Words::file(report);
    }
    if (m_isDryRun) {
        result << Words::unchanged();
    }
    return result;
}

QStringList StatisticsReport::noteLines() const
{
    QStringList result;
    for (const ExportReport &report : m_plan.files) {
        const auto place = [&report](int line) -> QString {
            return placeOf(report) % u':' % QString::number(line) % u": ";
        };
        for (const SkippedRow &row : report.skipped) {
            result << Words::skipped(place(row.line) + skipSentence(row.reason));
        }
        for (const DoubtfulRow &row : report.doubtful) {
            result << Words::doubtful(place(row.line) % u'“' % firstWords(onOneLine(row.text))
                                      % u"”: " % doubtSentence(row.doubt));
        }
    }
    return result;
}

QStringList StatisticsReport::emptyLines() const
{
    QStringList paths;
    QSet<QString> full;
    for (const ExportReport &report : m_plan.files) {
        paths << report.path;
        if (report.rows > 0) {
            full.insert(report.path);
        }
    }
    paths.removeDuplicates();
    QStringList result;
    for (const QString &path : std::as_const(paths)) {
        if (!full.contains(path)) {
            result << Words::empty(path);
        }
    }
    return result;
}

QJsonObject StatisticsReport::json() const
{
    QJsonArray files;
    for (const ExportReport &report : m_plan.files) {
        files.append(fileJson(report));
    }
    return {{QStringLiteral("dry_run"), m_isDryRun}, {QStringLiteral("files"), files}};
}

} // namespace semainier::cli
