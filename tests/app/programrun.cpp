// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programrun.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace semainier::test {

ProgramRun runProgram(const QStringList &arguments, const QString &folder, const QString &locale)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"}) {
        environment.remove(QString::fromLatin1(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SEMAINIER_PROGRAM), arguments);
    const bool ended = process.waitForFinished(60000);
    return {.status =
                ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .reasons = process.readAllStandardError()};
}

void PrintTo(const ProgramRun &run, std::ostream *out)
{
    *out << "status " << run.status << "\n"
         << run.output.toStdString() << "\n"
         << run.reasons.toStdString();
}

} // namespace semainier::test
