// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/statisticswords.h"

#include "core/exchange/statistics/formatnames.h"

#include <QCoreApplication>

namespace semainier::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StatisticsWords)

public:
    static QString metric(Metric metric);
    static QString skipped(SkipReason reason);
    static QString doubtful(RowDoubt doubt);
    static QString remedy(const QString &code);
    static QString namedColumns() { return tr("columns named by you"); }
};

QString Words::metric(Metric metric)
{
    switch (metric) {
    case Metric::Impressions:
        return tr("impressions");
    case Metric::Reach:
        return tr("reach");
    case Metric::Reactions:
        return tr("reactions");
    case Metric::Comments:
        return tr("comments");
    case Metric::Shares:
        return tr("shares");
    case Metric::Clicks:
        return tr("clicks");
    case Metric::Saves:
        return tr("saves");
    case Metric::Views:
        return tr("views");
    }
    return {};
}

QString Words::skipped(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoId:
        return tr("neither an id nor an address says which publication this is");
    case SkipReason::DamagedId:
        return tr("a spreadsheet has rounded the id; import the file as it was downloaded");
    case SkipReason::Aggregate:
        return tr("a total or a heading, not a publication");
    case SkipReason::Deleted:
        return tr("what is left of a deleted publication");
    case SkipReason::OlderVersion:
        return tr("a version from before the publication was edited");
    case SkipReason::Private:
        return tr("a message that is not public");
    case SkipReason::NoDate:
        return tr("no readable date");
    case SkipReason::NoContent:
        return tr("neither a text nor anything shared");
    case SkipReason::SingleDay:
        return tr("the figures of a single day; export those since publication (“Lifetime”) "
                  "instead");
    case SkipReason::Repeated:
        return tr("the same publication stands in the file already");
    case SkipReason::OtherNetwork:
        return tr("of a network that Semainier does not know");
    case SkipReason::NoNetwork:
        return tr("nothing says of which network this is");
    }
    return {};
}

QString Words::doubtful(RowDoubt doubt)
{
    switch (doubt) {
    case RowDoubt::OneOfSeveral:
        return tr("several planned posts are like it; the one planned nearest was taken");
    case RowDoubt::OtherDay:
        return tr("taken for the post with this text that was planned for the day before or after");
    case RowDoubt::AccountChosen:
        return tr("the file does not say which account; the first one of the network was taken");
    }
    return {};
}

QString Words::remedy(const QString &code)
{
    if (code == QStringLiteral("x_daily") || code == QStringLiteral("x_overview")) {
        return tr("these are the figures of X by day; export the list of posts (Content) instead");
    }
    if (code == QStringLiteral("x_video")) {
        return tr("these are the figures of the videos of X by day; export the list of posts "
                  "(Content) instead");
    }
    if (code == QStringLiteral("linkedin_daily")) {
        return tr("these are the figures of LinkedIn by day; export “Content” and take its sheet "
                  "“All posts”");
    }
    if (code == QStringLiteral("linkedin_profile")) {
        return tr("this is the export of a personal profile of LinkedIn; export “Content” of the "
                  "page instead");
    }
    if (code == QStringLiteral("youtube_daily")) {
        return tr("these are the figures of YouTube by day; in the advanced mode, export the table "
                  "by content instead (Table data.csv)");
    }
    if (code == QStringLiteral("tiktok_overview")) {
        return tr("these are the figures of TikTok by day; export “Content” instead");
    }
    if (code == QStringLiteral("metricool_template")) {
        return tr("this is a plan, not statistics; “semainier import” reads it");
    }
    return tr("this file has no figures of single publications; export the list of publications "
              "instead");
}

} // namespace

QString formatWords(const QString &code)
{
    return code == QStringLiteral("mapped_table") ? Words::namedColumns() : formatName(code);
}

QString metricWords(Metric metric)
{
    return Words::metric(metric);
}

QString skipSentence(SkipReason reason)
{
    return Words::skipped(reason);
}

QString doubtSentence(RowDoubt doubt)
{
    return Words::doubtful(doubt);
}

QString otherExportSentence(const QString &code)
{
    return Words::remedy(code);
}

} // namespace semainier::cli
