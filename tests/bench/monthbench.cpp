// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to paint the month of a large calendar and to turn its page, in a window of a usual
// size. The calendar is named by LARGE_CALENDAR; see tests/bench/run.
#include "core/planner/planner.h"
#include "ui/base/theme.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/postdrag.h"

#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

namespace semainier::bench {

namespace {

constexpr QSize size(1230, 780);

/// Within the days that the calendar has.
const QDate firstMonth(2016, 1, 15);
constexpr int months = 24;

void run(benchmark::State &state, void (*step)(ui::MonthView &view, QImage &image, int page))
{
    const SystemClock clock;
    const auto planner = Planner::open(qEnvironmentVariable("LARGE_CALENDAR"), clock);
    if (!planner) {
        state.SkipWithError("no calendar to open");
        return;
    }
    ui::PostDrag drag;
    ui::MonthView view(**planner, drag);
    view.resize(size);
    view.show();
    view.showDay(firstMonth);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    view.viewport()->render(&image);
    int page = 0;
    for (auto round : state) {
        step(view, image, page++);
    }
}

void paint(ui::MonthView &view, QImage &image, int)
{
    view.viewport()->render(&image);
}

void turn(ui::MonthView &view, QImage &, int page)
{
    view.turn(page % months < months / 2 ? +1 : -1);
}

void turnAndPaint(ui::MonthView &view, QImage &image, int page)
{
    turn(view, image, page);
    view.viewport()->render(&image);
}

} // namespace

BENCHMARK_CAPTURE(run, paint, paint)->Name("month/paint")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run, turn, turn)->Name("month/turn")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run, page, turnAndPaint)->Name("month/page")->Unit(benchmark::kMillisecond);

} // namespace semainier::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    semainier::ui::theme().apply(semainier::ui::ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
