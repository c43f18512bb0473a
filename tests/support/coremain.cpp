// SPDX-License-Identifier: GPL-3.0-or-later
// The main of every program of core tests: the same language, zone and order on every machine.
#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Paris");
    QLocale::setDefault(QLocale::c());
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
