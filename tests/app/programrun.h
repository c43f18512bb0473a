// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/matchers.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace semainier::test {

/// What the program answered when it was run as a user would, without any display.
struct ProgramRun {
    int status = -1; ///< exit status; -1 when it crashed or never ended
    QByteArray output;
    QByteArray reasons; ///< the standard error

    /// The one JSON document of the output; null when it is anything else.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// Runs the built program in a folder, in the language of a locale such as "fr_FR.UTF-8".
[[nodiscard]] ProgramRun runProgram(const QStringList &arguments, const QString &folder,
                                    const QString &locale = QStringLiteral("C.UTF-8"));

/// How GoogleTest shows a run.
void PrintTo(const ProgramRun &run, std::ostream *out);

} // namespace semainier::test
