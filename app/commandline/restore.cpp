// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/restore.h"

#include "app/commandline/command.h"
#include "app/commandline/console.h"
#include "core/base/clock.h"

namespace semainier::cli {

namespace {

const QString fromOption = QStringLiteral("from");

class RestoreCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("restore"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("bring a calendar back to what a backup holds; the present state is kept");
    }
    void declare(Arguments &arguments) const override
    {
        arguments.addOperand(QStringLiteral("FILE"), tr("the calendar"));
        arguments.addOption(fromOption, tr("the backup"), QStringLiteral("BACKUP"),
                            Arguments::Presence::Required);
    }
    [[nodiscard]] ExitStatus run(const Arguments &arguments) const override;
};

ExitStatus RestoreCommand::run(const Arguments &arguments) const
{
    const SystemClock clock;
    const auto restored = restore(arguments.operand(0), arguments.value(fromOption), clock);
    if (!restored && restored.error().code == ErrorCode::InvalidValue) {
        complain(tr("%1: this is the calendar itself; choose one of its backups")
                     .arg(arguments.value(fromOption)));
        return ExitStatus::Refused;
    }
    if (!restored) {
        return refuse(restored.error());
    }
    if (!restored->safetyBackup.isEmpty()) {
        print(tr("The calendar as it was before: %1").arg(restored->safetyBackup));
    }
    if (!restored->setAside.isEmpty()) {
        print(tr("The damaged calendar was set aside: %1").arg(restored->setAside));
    }
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> restoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace semainier::cli
