// SPDX-License-Identifier: GPL-3.0-or-later
// How long the parts of an import of statistics take: `statistics_bench EXPORT` reads an export to
// its end and lets go of it, `statistics_bench EXPORT CALENDAR` plans and writes its import. Prints
// how many rows there are and the seconds of each part.
#include "core/exchange/statistics/statisticsformat.h"
#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/planner.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace semainier;

namespace {

double seconds(QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

Result<> read(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead);
    }
    ExportFile file(device, path);
    SEM_TRY(const StatisticsFormat *format, formatOf(file));
    int rows = 0;
    const RowVisitor count = [&rows](int, const RowOutcome &outcome) {
        rows += outcome ? 1 : 0;
        return true;
    };
    SEM_CHECK(format->read(file, QTimeZone::utc(), count, {}));
    std::printf("%d rows, read in %.2f s\n", rows, seconds(timer));
    return {};
}

Result<> import(const QString &path, const QString &calendar)
{
    const SystemClock clock;
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    QElapsedTimer timer;
    timer.start();
    SEM_TRY(const auto plan, planStatistics({path}, *planner));
    std::printf("%d rows, compared in %.2f s\n", plan.files.front().rows, seconds(timer));
    timer.restart();
    SEM_CHECK(applyStatistics(plan, *planner));
    std::printf("written in %.2f s\n", seconds(timer));
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 && argc != 3) {
        std::fputs("usage: statistics_bench EXPORT [CALENDAR]\n", stderr);
        return 2;
    }
    const QString path = QFile::decodeName(argv[1]);
    const auto done = argc == 2 ? read(path) : import(path, QFile::decodeName(argv[2]));
    return done ? 0 : 1;
}
