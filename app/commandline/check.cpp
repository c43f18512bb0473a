// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/check.h"

#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "core/planner/calendarfile.h"

#include <QJsonArray>

namespace semainier::cli {

namespace {

const QString jsonOption = QStringLiteral("json");

/// What is counted, by stable name and in the order shown.
std::vector<std::pair<QString, qint64>> countsOf(const CheckReport &report)
{
    return {
        {QStringLiteral("posts"), report.posts},
        {QStringLiteral("undated"), report.undated},
        {QStringLiteral("publications"), report.publications},
        {QStringLiteral("accounts"), report.accounts},
        {QStringLiteral("slots"), report.slotCount},
        {QStringLiteral("series"), report.series},
        {QStringLiteral("people"), report.people},
        {QStringLiteral("profiles"), report.profiles},
        {QStringLiteral("exchanges"), report.exchangeCounts},
        {QStringLiteral("readings"), report.readings},
        {QStringLiteral("followers"), report.followerCounts},
        {QStringLiteral("history"), report.historyEntries},
    };
}

/// A file too damaged to be opened is an answer too.
Result<CheckReport> examine(const QString &path)
{
    const auto database = calendarfile::openAsItIs(path);
    if (!database && database.error().code == ErrorCode::Damaged) {
        return CheckReport{.faults = {codeName(ErrorCode::Damaged)}};
    }
    if (!database) {
        return std::unexpected(inFile(database.error(), path));
    }
    return check(**database);
}

class CheckCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("check that a calendar is sound and count what it holds");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;

private:
    static void printText(const CheckReport &report);
    static void printJsonOf(const QString &path, const CheckReport &report);
};

void CheckCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addJson(tr("as a JSON object"));
}

void CheckCommand::printText(const CheckReport &report)
{
    print(report.isSound() ? tr("The calendar is sound.")
                           : tr("%Ln fault(s) found.", nullptr, int(report.faults.size())));
    print(tr("Version of the file: %1").arg(report.schemaVersion));
    for (const auto &[what, count] : countsOf(report)) {
        print(u"  " % what.leftJustified(13) % QString::number(count));
    }
}

void CheckCommand::printJsonOf(const QString &path, const CheckReport &report)
{
    QJsonObject counts;
    for (const auto &[what, count] : countsOf(report)) {
        counts[what] = count;
    }
    printJson({{QStringLiteral("file"), path},
               {QStringLiteral("sound"), report.isSound()},
               {QStringLiteral("faults"), QJsonArray::fromStringList(report.faults)},
               {QStringLiteral("schema_version"), report.schemaVersion},
               {QStringLiteral("counts"), counts}});
}

ExitStatus CheckCommand::run(const Arguments &arguments) const
{
    const QString path = arguments.operand(0);
    const auto report = examine(path);
    if (!report) {
        return refuse(report.error());
    }
    if (arguments.has(jsonOption)) {
        printJsonOf(path, *report);
    } else {
        printText(*report);
    }
    for (const QString &fault : report->faults) {
        complain(path % u": " % fault);
    }
    if (report->isSound()) {
        return ExitStatus::Done;
    }
    return refuse({.code = ErrorCode::Damaged, .file = path});
}

} // namespace

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace semainier::cli
