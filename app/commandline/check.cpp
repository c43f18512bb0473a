// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "core/planner/planner.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QJsonArray>

namespace semainier::cli {

namespace {

const QString jsonOption = QStringLiteral("json");

struct Findings {
    QStringList faults;
    int schemaVersion = 0;
    std::vector<std::pair<QString, qint64>> counts; ///< by stable name, in the order shown
};

Result<Findings> examine(const QString &path)
{
    const SystemClock clock;
    SEM_TRY(const auto planner, Planner::open(path, clock));
    Findings findings;
    SEM_TRY(findings.faults, planner->database().integrityFaults());
    SEM_TRY(findings.schemaVersion, Migrator(planner->database()).currentVersion());
    SEM_TRY(const qint64 posts, planner->posts().count());
    SEM_TRY(const qint64 undated, planner->posts().undatedCount());
    SEM_TRY(const auto accounts, planner->accounts().all());
    SEM_TRY(const auto objectives, planner->objectives().all());
    SEM_TRY(const auto series, planner->series().all());
    SEM_TRY(const auto weeklySlots, planner->weeklySlots().all());
    SEM_TRY(const auto keyDates, planner->keyDates().all());
    findings.counts = {
        {QStringLiteral("posts"), posts},
        {QStringLiteral("undated"), undated},
        {QStringLiteral("accounts"), qint64(accounts.size())},
        {QStringLiteral("objectives"), qint64(objectives.size())},
        {QStringLiteral("series"), qint64(series.size())},
        {QStringLiteral("slots"), qint64(weeklySlots.size())},
        {QStringLiteral("key_dates"), qint64(keyDates.size())},
    };
    return findings;
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
    static void printText(const Findings &findings);
    static void printJsonOf(const QString &path, const Findings &findings);
};

void CheckCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addJson(tr("as a JSON object"));
}

void CheckCommand::printText(const Findings &findings)
{
    print(findings.faults.isEmpty()
              ? tr("The calendar is sound.")
              : tr("%n fault(s) found.", nullptr, int(findings.faults.size())));
    print(tr("Version of the file: %1").arg(findings.schemaVersion));
    for (const auto &[what, count] : findings.counts) {
        print(u"  " % what.leftJustified(12) % QString::number(count));
    }
}

void CheckCommand::printJsonOf(const QString &path, const Findings &findings)
{
    QJsonObject counts;
    for (const auto &[what, count] : findings.counts) {
        counts[what] = count;
    }
    printJson({{QStringLiteral("file"), path},
               {QStringLiteral("sound"), findings.faults.isEmpty()},
               {QStringLiteral("faults"), QJsonArray::fromStringList(findings.faults)},
               {QStringLiteral("schema_version"), findings.schemaVersion},
               {QStringLiteral("counts"), counts}});
}

ExitStatus CheckCommand::run(const Arguments &arguments) const
{
    const QString path = arguments.operand(0);
    const auto findings = examine(path);
    if (!findings) {
        return refuse(findings.error());
    }
    if (arguments.has(jsonOption)) {
        printJsonOf(path, *findings);
    } else {
        printText(*findings);
    }
    for (const QString &fault : findings->faults) {
        complain(path % u": " % fault);
    }
    return findings->faults.isEmpty() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace semainier::cli
