// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("semainier"));
    return semainier::cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
