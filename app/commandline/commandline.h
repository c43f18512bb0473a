// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semainier::cli {

/// Tells whether the words after the program's name are for runCommandLine(). False where they ask
/// for the window: no word at all, one calendar file, or options of the window system.
[[nodiscard]] bool isSubcommand(const QStringList &arguments);

/// Runs one command without a display. Results go to the standard output and reasons to the
/// standard error, both in UTF-8 and in the language of the environment. Needs a QCoreApplication.
/// The exit status of the process: 0 done, 1 refused, 2 not a command we know.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace semainier::cli
