// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "app/commandline/terminalprogress.h"
#include "core/exchange/csv/postexport.h"
#include "core/planner/planner.h"
#include "core/storage/filesystem.h"

#include <limits>

namespace semainier::cli {

namespace {

const QString toOption = QStringLiteral("to");
const QString audienceOption = QStringLiteral("for");

class ExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override { return tr("write the posts to a sheet"); }
    void declare(Arguments &arguments) const override;
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;
};

void ExportCommand::declare(Arguments &arguments) const
{
    arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    arguments.addOption(toOption, tr("the sheet to write; an older one is replaced"),
                        QStringLiteral("OUT.csv"), Arguments::Presence::Required);
    arguments.addRange();
    arguments.addOption(audienceOption,
                        tr("who reads it: a spreadsheet, a French Excel (semicolons), or "
                           "Semainier again, without any loss (merge, the default)"),
                        QStringLiteral("people|excel-fr|merge"));
}

Result<qint64> exportTo(const QString &sheet, const QString &calendar, const DateRange &range,
                        SheetAudience audience)
{
    const SystemClock clock;
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    TerminalProgress terminal;
    return exportPosts(*planner, range, audience, sheet, terminal.progress());
}

ExitStatus ExportCommand::run(const Arguments &arguments) const
{
    const auto range = arguments.range();
    if (!range) {
        return range.error();
    }
    const auto audience = arguments.choice(audienceOption,
                                           {code(SheetAudience::Merge), code(SheetAudience::People),
                                            code(SheetAudience::ExcelFrench)});
    if (!audience) {
        return audience.error();
    }
    const QString sheet = arguments.value(toOption);
    const auto written = exportTo(sheet, arguments.operand(0), *range,
                                  sheetAudienceFromCode(*audience).value_or(SheetAudience::Merge));
    if (!written) {
        return refuse(written.error());
    }
    if (isStandardOutput(sheet)) {
        return ExitStatus::Done; // a word of ours would end up in the sheet
    }
    const auto count = int(std::min<qint64>(*written, std::numeric_limits<int>::max()));
    print(tr("%Ln post(s) written to %1", nullptr, count).arg(sheet));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> exportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace semainier::cli
