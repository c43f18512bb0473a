// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticswords.h"

#include "ui/base/errortext.h"
#include "ui/base/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace semainier::ui {

namespace {

constexpr qsizetype shownText = 60; ///< characters of a post in a sentence

class Words {
    Q_DECLARE_TR_FUNCTIONS(StatisticsDialogWords)

public:
    static QString reason(SkipReason reason)
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
        case SkipReason::Private:
            return tr("a message that is not public");
        case SkipReason::NoDate:
            return tr("no readable date");
        case SkipReason::NoContent:
            return tr("neither a text nor anything shared");
        case SkipReason::Repeated:
            return tr("the same publication stands in the file already");
        }
        return {};
    }
    static QString doubt(RowDoubt doubt)
    {
        switch (doubt) {
        case RowDoubt::OneOfSeveral:
            return tr("several planned posts are like it; the one planned nearest was taken");
        case RowDoubt::OtherDay:
            return tr("taken for the post with this text that was planned for the day before or "
                      "after");
        case RowDoubt::AccountChosen:
            return tr(
                "the file does not say which account; the first one of the network was taken");
        }
        return {};
    }
    static QString skipped(int rows, const QString &reason, int firstLine)
    {
        //: why rows of a file are left out
        return tr("%n row(s) left out, the first in line %2: %1", nullptr, rows)
            .arg(reason)
            .arg(firstLine);
    }
    static QString row(int line, const QString &text, const QString &doubt)
    {
        //: a line of a file, what is published there, and what was decided
        return tr("Line %1, “%2”: %3").arg(QString::number(line), text, doubt);
    }
    static QString byDay(const QString &file)
    {
        return tr("%1 has the figures of days. Export the list of posts (“Content”) instead.")
            .arg(file);
    }
    static QString plan(const QString &file)
    {
        return tr("%1 is a plan and has no statistics: import it as a sheet.").arg(file);
    }
    static QString profile(const QString &file)
    {
        return tr("%1 is of a personal profile of LinkedIn. Export “Content” of the page instead.")
            .arg(file);
    }
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= shownText ? line : line.left(shownText).trimmed() + u'…';
}

} // namespace

QString exportName(const ExportReport &report)
{
    const QString file = QFileInfo(report.path).fileName();
    return report.entry.isEmpty() ? file : file + QStringLiteral(" / ") + report.entry;
}

QString exportAccounts(const ExportReport &report)
{
    QStringList handles = report.accounts;
    for (QString &account : handles) {
        // "x:asso" where the network is named already.
        account.remove(report.network + u':');
    }
    const QString accounts = handles.join(QStringLiteral(", "));
    if (report.network.isEmpty()) {
        return accounts;
    }
    const QString network = networkLabel(report.network);
    return accounts.isEmpty() ? network : QStringLiteral("%1 (%2)").arg(network, accounts);
}

QStringList skippedSentences(const ExportReport &report)
{
    struct Group {
        int rows = 0;
        int firstLine = 0;
    };
    std::map<SkipReason, Group> groups;
    for (const SkippedRow &row : report.skipped) {
        Group &group = groups[row.reason];
        group.firstLine = group.rows == 0 ? row.line : group.firstLine;
        ++group.rows;
    }
    QStringList sentences;
    for (const auto &[reason, group] : groups) {
        sentences.append(Words::skipped(group.rows, Words::reason(reason), group.firstLine));
    }
    return sentences;
}

QString doubtSentence(const DoubtfulRow &row)
{
    return Words::row(row.line, shortened(row.text), Words::doubt(row.doubt));
}

QString statisticsErrorText(const Error &error)
{
    if (error.code != ErrorCode::OtherExport) {
        return errorText(error);
    }
    const QString file = QFileInfo(error.file).fileName();
    if (error.detail == QStringLiteral("metricool_template")) {
        return Words::plan(file);
    }
    if (error.detail == QStringLiteral("linkedin_profile")) {
        return Words::profile(file);
    }
    return Words::byDay(file);
}

} // namespace semainier::ui
