// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/backup.h"

#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "core/base/clock.h"

namespace semainier::cli {

namespace {

class BackupCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("make a dated copy of a calendar beside it and print where it is");
    }
    void declare(Arguments &arguments) const override
    {
        arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
    }
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;
};

ExitStatus BackupCommand::run(const Arguments &arguments) const
{
    const SystemClock clock;
    const auto made = backup::make(arguments.operand(0), BackupReason::Manual, clock);
    if (!made) {
        return refuse(made.error());
    }
    print(made->path);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace semainier::cli
