// SPDX-License-Identifier: GPL-3.0-or-later
// generate_calendar FILE POSTS [A-DAY]: writes a calendar of that many posts, always the same ones;
// five a day unless told otherwise.
#include "tests/bench/generatedcalendar.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 4) {
        (void)std::fputs("usage: generate_calendar FILE POSTS [A-DAY]\n", stderr);
        return 2;
    }
    const semainier::SystemClock clock;
    auto planner = semainier::Planner::create(arguments[1], QStringLiteral("Banc d’essai"), clock);
    const auto filled = planner
        ? semainier::bench::fillCalendar(**planner, arguments[2].toInt(), QDate(2015, 1, 1),
                                         arguments.size() > 3 ? arguments[3].toInt() : 5)
        : semainier::Result<>(std::unexpected(planner.error()));
    if (!filled) {
        (void)std::fprintf(stderr, "%s: %s\n", qPrintable(semainier::codeName(filled.error().code)),
                           qPrintable(filled.error().detail));
        return 1;
    }
    return 0;
}
