// SPDX-License-Identifier: GPL-3.0-or-later
// How long undoing and redoing of the latest entry of a calendar takes: `revert_bench CALENDAR`.
// Leaves the calendar with the two entries that it wrote.
#include "core/planner/planner.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace semainier;

namespace {

Result<> revertTwice(const QString &calendar)
{
    const SystemClock clock;
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    for (const char *step : {"undone", "done again"}) {
        SEM_TRY(const auto latest, planner->history().latest(1));
        if (latest.empty()) {
            return failure(ErrorCode::NotFound);
        }
        QElapsedTimer timer;
        timer.start();
        SEM_CHECK(planner->revert(latest.front().id));
        std::printf("%s in %.2f s\n", step, double(timer.nsecsElapsed()) / 1e9);
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: revert_bench CALENDAR\n", stderr);
        return 2;
    }
    return revertTwice(QFile::decodeName(argv[1])) ? 0 : 1;
}
