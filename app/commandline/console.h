// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace semainier::cli {

/// Writes a line of the result to the standard output, in UTF-8 whatever the locale.
void print(const QString &line);
/// Writes one indented JSON document as the result.
void printJson(const QJsonObject &document);
/// Writes a line for the user to the standard error.
void complain(const QString &line);
/// Writes why the work was refused and answers the status that says so.
[[nodiscard]] ExitStatus refuse(const Error &error);
/// False when a part of the result could not be written (full disk, closed pipe).
[[nodiscard]] bool flushOutput();

/// The text on one line without characters that would steer a terminal.
[[nodiscard]] QString onOneLine(const QString &text);

} // namespace semainier::cli
