// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/statisticsreport.h"
#include "app/commandline/terminalprogress.h"
#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/backup.h"
#include "core/planner/planner.h"

namespace semainier::cli {

namespace {

const QString dryRunOption = QStringLiteral("dry-run");
const QString jsonOption = QStringLiteral("json");

class StatisticsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(StatisticsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("statistics"); }
    [[nodiscard]] QString summary() const override
    {
        return tr(
            "bring what the networks counted into a calendar, as one step that can be undone");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;
};

void StatisticsCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addOperand(
        QStringLiteral("EXPORT"),
        tr("a file of statistics as X, Meta, LinkedIn, Mastodon, Bluesky, YouTube, "
           "TikTok or Publer export it, also within a zip archive"),
        Arguments::Presence::Repeated);
    arguments.addOption(dryRunOption,
                        tr("only say what would be new, updated, matched and skipped"));
    arguments.addJson(tr("as a JSON object"));
}

/// The plan, written unless it is only wanted to be seen.
Result<StatisticsPlan> importStatistics(const Arguments &arguments)
{
    const QString path = arguments.operand(0);
    const SystemClock clock;
    SEM_TRY(const auto planner, Planner::open(path, clock));
    TerminalProgress terminal;
    SEM_TRY(auto plan,
            planStatistics(arguments.operands(1), *planner, QTimeZone::systemTimeZone(), {},
                           terminal.progress()));
    if (arguments.has(dryRunOption) || plan.isEmpty()) {
        return plan;
    }
    if (terminal.isInterrupted()) {
        return failure(ErrorCode::Cancelled);
    }
    if (!planner->isReadOnly()) {
        SEM_CHECK(backup::makeDailyIfDue(path, clock));
    }
    SEM_CHECK(applyStatistics(plan, *planner, terminal.progress()));
    return plan;
}

ExitStatus StatisticsCommand::run(const Arguments &arguments) const
{
    const auto plan = importStatistics(arguments);
    if (!plan) {
        return refuse(plan.error());
    }
    const StatisticsReport report(*plan, arguments.has(dryRunOption));
    if (arguments.has(jsonOption)) {
        printJson(report.json());
    } else {
        for (const QString &line : report.lines()) {
            print(line);
        }
        for (const QString &line : report.noteLines()) {
            complain(line);
        }
    }
    for (const QString &line : report.emptyLines()) {
        complain(line);
    }
    if (!report.tookAnything()) {
        complain(tr("no publication could be taken"));
        return ExitStatus::Refused;
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> statisticsCommand()
{
    return std::make_unique<StatisticsCommand>();
}

} // namespace semainier::cli
