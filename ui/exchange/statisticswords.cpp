// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticswords.h"

#include "core/exchange/statistics/formatnames.h"
#include "ui/base/errortext.h"
#include "ui/base/labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <map>
#include <span>

namespace semainier::ui {

namespace {

constexpr size_t mostLines = 12; ///< numbers of lines that are told

class Words {
    Q_DECLARE_TR_FUNCTIONS(StatisticsDialogWords)

public:
    static QString namedColumns() { return tr("columns named by you"); }
    static QString reason(SkipReason reason)
    {
        switch (reason) {
        case SkipReason::NoId:
            return tr("neither an id nor an address says which publication this is");
        case SkipReason::DamagedId:
            return tr("a spreadsheet has rounded the id");
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
            return tr("the figures of a single day");
        case SkipReason::Repeated:
            return tr("the same publication stands in the file already");
        case SkipReason::OtherNetwork:
            return tr("of a network that Semainier does not know");
        case SkipReason::NoNetwork:
            return tr("nothing says of which network this is");
        }
        return {};
    }
    static QString remedy(SkipReason reason)
    {
        switch (reason) {
        case SkipReason::NoId:
            return tr("Export again with every column, or leave them: nothing else is missing.");
        case SkipReason::DamagedId:
            return tr("Download the file again and import it without opening it in a spreadsheet.");
        case SkipReason::SingleDay:
            return tr("Export again with the figures since publication (“Lifetime”).");
        case SkipReason::OlderVersion:
            return tr("Nothing to do: the last version counts.");
        case SkipReason::Repeated:
            return tr("Nothing to do: the first one counts.");
        case SkipReason::NoDate:
            return tr("Export again without changing the dates in a spreadsheet.");
        case SkipReason::Aggregate:
        case SkipReason::Deleted:
        case SkipReason::Private:
        case SkipReason::NoContent:
            return tr("Nothing to do: such lines do not count.");
        case SkipReason::OtherNetwork:
            return tr("Nothing to do: these lines are left out.");
        case SkipReason::NoNetwork:
            return tr("Name the columns again, and choose the account of rows that name none.");
        }
        return {};
    }
    static QString doubt(RowDoubt doubt)
    {
        switch (doubt) {
        case RowDoubt::OneOfSeveral:
            return tr("Several posts with this text were planned that day. Which one is it?");
        case RowDoubt::OtherDay:
            return tr("A post with this text was planned for another day. Is it this one?");
        case RowDoubt::AccountChosen:
            return tr(
                "the file does not say which account; the first one of the network was taken");
        }
        return {};
    }
    static QString basis(const FoundAccount &found)
    {
        switch (found.basis) {
        case AccountBasis::FirstOfSeveral:
            return tr("A guess: the file does not say which account it is of.");
        case AccountBasis::OnlyOne:
            return tr("A guess: it is the only account of this network.");
        case AccountBasis::Unknown:
            return tr("Not in the calendar yet: it is added.");
        case AccountBasis::Named:
        case AccountBasis::Decided:
            return found.isNew() ? tr("Not in the calendar yet: it is added.") : QString();
        }
        return {};
    }
    static QString told(const QString &network, const QString &name, int rows)
    {
        //: what an export calls an account
        return tr("%1, %Ln publication(s)", nullptr, rows)
            .arg(name.isEmpty() ? network : network + u' ' + name);
    }
    static QString newAccount(const QString &handle)
    {
        return handle.isEmpty() ? tr("A new account") : tr("A new account, %1").arg(handle);
    }
    static QString archived(const QString &account)
    {
        //: an account
        return tr("%1 (no longer used)").arg(account);
    }
    static QString line(int line) { return tr("line %1").arg(QLocale().toString(line)); }
    static QString lines(int rows, const QString &first)
    {
        //: where rows stand in a file
        return tr("Line(s) %1", nullptr, rows).arg(first);
    }
    static QString andMore(const QString &first, int more)
    {
        //: numbers of lines
        return tr("%1 and %Ln more", nullptr, more).arg(first);
    }
    static QString rows(int rows) { return tr("%Ln line(s)", nullptr, rows); }
    /// What a file is instead of a list of publications, and what to take; by the code of what it
    /// looks like (see lookAlikeOf()).
    static QString other(const QString &code, const QString &file)
    {
        if (code.endsWith(QStringLiteral("_template"))) {
            return tr("%1 is a plan and has no statistics: import it as a sheet.").arg(file);
        }
        if (code.endsWith(QStringLiteral("_audience"))) {
            return tr("%1 tells who watches or follows, not what became of posts. Export the list "
                      "of posts (“Content”) instead.")
                .arg(file);
        }
        return otherOf(code, file);
    }

private:
    static QString otherOf(const QString &code, const QString &file)
    {
        if (code == QStringLiteral("linkedin_profile")) {
            return tr("%1 is of a personal profile of LinkedIn. Export “Content” of the page "
                      "instead.")
                .arg(file);
        }
        if (code == QStringLiteral("x_deleted")) {
            return tr("%1 holds what was deleted on X. Import “tweets.js” of the archive instead.")
                .arg(file);
        }
        if (code == QStringLiteral("instagram_stories")) {
            return tr("%1 has stories only, which are gone after a day. Import “posts_1.json” or "
                      "the whole download instead.")
                .arg(file);
        }
        if (code == QStringLiteral("youtube_daily")) {
            return tr("%1 has the figures of days. In the advanced mode of YouTube Studio, export "
                      "the table by content (“Table data.csv”) instead.")
                .arg(file);
        }
        if (code == QStringLiteral("publer_overview")) {
            return tr("%1 has the figures of whole accounts. Export “Post insights” of Publer "
                      "instead.")
                .arg(file);
        }
        return tr("%1 has the figures of days. Export the list of posts (“Content”) instead.")
            .arg(file);
    }
};

} // namespace

QString exportName(const ExportReport &report)
{
    const QString file = QFileInfo(report.path).fileName();
    return report.entry.isEmpty() ? file : file + QStringLiteral(" / ") + report.entry;
}

QString exportFormat(const ExportReport &report)
{
    return report.format == QStringLiteral("mapped_table") ? Words::namedColumns()
                                                           : formatName(report.format);
}

std::vector<SkippedGroup> skippedGroups(const ExportReport &report)
{
    std::map<SkipReason, std::vector<int>> lines;
    for (const SkippedRow &row : report.skipped) {
        lines[row.reason].push_back(row.line);
    }
    std::vector<SkippedGroup> groups;
    for (const auto &[reason, places] : lines) {
        const auto rows = static_cast<int>(places.size());
        QStringList shown;
        for (const int line : std::span(places).first(std::min(places.size(), mostLines))) {
            shown << QLocale().toString(line);
        }
        const QString first = shown.join(QStringLiteral(", "));
        const auto more = rows - static_cast<int>(shown.size());
        groups.push_back(
            {.rows = Words::rows(rows),
             .reason = Words::reason(reason),
             .remedy = Words::remedy(reason),
             .lines = Words::lines(rows, more > 0 ? Words::andMore(first, more) : first)});
    }
    return groups;
}

QString doubtQuestion(RowDoubt doubt)
{
    return Words::doubt(doubt);
}

QString lineLabel(int line)
{
    return Words::line(line);
}

QString toldName(const FoundAccount &found)
{
    const RowAccount &told = found.told;
    const QString name = !told.handle.isEmpty() ? told.handle
        : !told.name.isEmpty()                  ? told.name
                                                : told.id;
    return Words::told(networkLabel(found.network), name, found.rows);
}

QString basisSentence(const FoundAccount &found)
{
    return Words::basis(found);
}

QString choiceLabel(const Account &account)
{
    const QString name = label(account);
    const QString full = account.name.isEmpty() || account.handle.isEmpty()
        ? name
        : QStringLiteral("%1 (%2)").arg(name, account.handle);
    return account.archived ? Words::archived(full) : full;
}

QString newAccountLabel(const RowAccount &told)
{
    return Words::newAccount(!told.handle.isEmpty()   ? told.handle
                                 : !told.id.isEmpty() ? told.id
                                                      : told.name);
}

QString statisticsErrorText(const Error &error)
{
    if (error.code != ErrorCode::OtherExport) {
        return errorText(error);
    }
    return Words::other(error.detail, QFileInfo(error.file).fileName());
}

} // namespace semainier::ui
