// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one export of statistics to its end and lets go of it: `statistics_bench EXPORT` prints how
// many rows it found and the seconds that took.
#include "core/exchange/statistics/statisticsformat.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace semainier;

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: statistics_bench EXPORT\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    QFile device(QFile::decodeName(argv[1]));
    if (!device.open(QIODevice::ReadOnly)) {
        return 1;
    }
    ExportFile file(device, device.fileName());
    const auto format = formatOf(file);
    int rows = 0;
    const RowVisitor count = [&rows](int, const RowOutcome &outcome) {
        rows += outcome ? 1 : 0;
        return true;
    };
    if (!format || !(*format)->read(file, QTimeZone::utc(), count, {})) {
        return 1;
    }
    std::printf("%d %.3f\n", rows, double(timer.nsecsElapsed()) / 1e9);
    return 0;
}
