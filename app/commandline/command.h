// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"

#include <memory>

namespace semainier::cli {

/// One word after the program's name: what it takes, how it is explained, what it does.
class Command {
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// One sentence for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Declares the operands and options, in the order they are explained.
    virtual void declare(Arguments &arguments) const = 0;
    [[nodiscard]] virtual ExitStatus run(const Arguments &arguments) const = 0;
};

[[nodiscard]] std::unique_ptr<Command> newCommand();
[[nodiscard]] std::unique_ptr<Command> importCommand();
[[nodiscard]] std::unique_ptr<Command> exportCommand();
[[nodiscard]] std::unique_ptr<Command> statisticsCommand();
[[nodiscard]] std::unique_ptr<Command> listCommand();
[[nodiscard]] std::unique_ptr<Command> countCommand();
[[nodiscard]] std::unique_ptr<Command> mixCommand();
[[nodiscard]] std::unique_ptr<Command> guideCommand();
[[nodiscard]] std::unique_ptr<Command> engagementCommand();
[[nodiscard]] std::unique_ptr<Command> checkCommand();
[[nodiscard]] std::unique_ptr<Command> backupCommand();
[[nodiscard]] std::unique_ptr<Command> restoreCommand();

} // namespace semainier::cli
