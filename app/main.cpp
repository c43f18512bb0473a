// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/language.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("semainier"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEMAINIER_VERSION));
    QStringList words;
    for (int index = 1; index < argc; ++index) {
        words.append(QString::fromLocal8Bit(argv[index]));
    }
    if (semainier::cli::isSubcommand(words)) {
        const QCoreApplication application(argc, argv);
        semainier::Language language;
        language.install({});
        return semainier::cli::runCommandLine(QCoreApplication::arguments().mid(1));
    }
    const QApplication qt(argc, argv);
    return semainier::Application().run(QCoreApplication::arguments().mid(1));
}
