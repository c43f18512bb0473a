// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/importreport.h"
#include "app/commandline/rowsentence.h"
#include "app/commandline/terminalprogress.h"
#include "core/exchange/csv/refusedrows.h"
#include "core/exchange/csv/sheetimport.h"
#include "core/planner/backup.h"
#include "core/planner/planner.h"
#include "core/storage/filesystem.h"
#include "core/storage/header.h"

#include <QFileInfo>

namespace semainier::cli {

namespace {

const QString dryRunOption = QStringLiteral("dry-run");
const QString jsonOption = QStringLiteral("json");
const QString dayFirstOption = QStringLiteral("day-first");
const QString monthFirstOption = QStringLiteral("month-first");
const QString columnOption = QStringLiteral("column");
const QString rejectedOption = QStringLiteral("rejected");

class ImportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("bring the posts of sheets into a calendar, as one step that can be undone");
    }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;

private:
    [[nodiscard]] static Read<ImportOptions> options(const Arguments &arguments);
};

void ImportCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addOperand(QStringLiteral("SHEET"),
                         tr("anyone's sheet as comma-separated values, or one of our exports, "
                            "which then updates the posts it names"),
                         Arguments::Presence::Repeated);
    arguments.addOption(dryRunOption,
                        tr("only say what would be added, changed, doubtful and refused"));
    arguments.addJson(tr("as a JSON object"));
    arguments.addOption(dayFirstOption, tr("read 03/04 as 3 April where the column does not tell"));
    arguments.addOption(monthFirstOption,
                        tr("read 03/04 as 4 March where the column does not tell"));
    arguments.addOption(
        columnOption,
        tr("take the column NAME as FIELD: %1").arg(sheetFieldCodes().join(QStringLiteral(", "))),
        QStringLiteral("NAME=FIELD"), Arguments::Presence::Repeated);
    arguments.addOption(rejectedOption, tr("write the refused rows there with their reasons"),
                        QStringLiteral("OUT.csv"));
}

Read<ImportOptions> ImportCommand::options(const Arguments &arguments)
{
    ImportOptions options;
    for (const QString &text : arguments.values(columnOption)) {
        const auto choice = columnChoiceFromText(text);
        if (!choice) {
            return std::unexpected(arguments.usageError(
                tr("--column takes NAME=FIELD with a field that --help lists, not “%1”")
                    .arg(text)));
        }
        options.columns.push_back(*choice);
    }
    const bool dayFirst = arguments.has(dayFirstOption);
    const bool monthFirst = arguments.has(monthFirstOption);
    if (dayFirst && monthFirst) {
        return std::unexpected(
            arguments.usageError(tr("--day-first and --month-first exclude each other")));
    }
    if (dayFirst || monthFirst) {
        options.dateOrder = dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    return options;
}

/// The plan, written unless it is only wanted to be seen.
Result<ImportPlan> importSheets(const Arguments &arguments, const ImportOptions &options)
{
    const QString path = arguments.operand(0);
    const SystemClock clock;
    SEM_TRY(const auto planner, Planner::open(path, clock));
    TerminalProgress terminal;
    SEM_TRY(auto plan, planImport(arguments.operands(1), options, *planner, terminal.progress()));
    if (arguments.has(rejectedOption) && !plan.refused.empty()) {
        const QString rejected = arguments.value(rejectedOption);
        const auto isRejected = [&](const QString &sheet) {
            return fileIdentity(sheet) == fileIdentity(rejected);
        };
        const QStringList sheets = arguments.operands(1);
        if (readHeader(rejected)
            || (QFileInfo::exists(rejected) && std::ranges::any_of(sheets, isRejected))) {
            return failure(ErrorCode::FileExists, {}, rejected);
        }
        SEM_CHECK(saveRefusedRows(plan, rejected, rowSentence));
    }
    if (arguments.has(dryRunOption)) {
        return plan;
    }
    if (terminal.isInterrupted()) {
        return failure(ErrorCode::Cancelled);
    }
    if (!planner->isReadOnly()) {
        SEM_CHECK(backup::makeDailyIfDue(path, clock));
    }
    SEM_CHECK(planner->apply(plan.change));
    return plan;
}

ExitStatus ImportCommand::run(const Arguments &arguments) const
{
    const auto wanted = options(arguments);
    if (!wanted) {
        return wanted.error();
    }
    const auto plan = importSheets(arguments, *wanted);
    if (!plan) {
        return refuse(plan.error());
    }
    const bool isDryRun = arguments.has(dryRunOption);
    const ImportReport report(*plan, isDryRun);
    if (arguments.has(jsonOption)) {
        printJson(report.json());
    } else {
        for (const QString &line : report.lines()) {
            print(line);
        }
    }
    for (const QString &line : report.noteLines()) {
        if (!isDryRun) {
            complain(line);
        } else if (!arguments.has(jsonOption)) {
            print(line);
        }
    }
    if (!report.tookAnything()) {
        complain(tr("no row could be taken"));
        return ExitStatus::Refused;
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace semainier::cli
