// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to read the engagement of a year of a calendar with ten years of readings, in a
// worker, and to show it, in the window's thread. The calendar is named by MEASURED_CALENDAR; see
// tests/bench/run.
#include "core/planner/planner.h"
#include "tests/bench/screendesk.h"
#include "ui/base/theme.h"
#include "ui/engagement/engagementscreen.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>

#include <benchmark/benchmark.h>

namespace semainier::ui::bench {

namespace {

/// An open calendar and what its screen works with.
struct Desk {
    MiddleClock clock;
    NoPrompter prompter;
    std::unique_ptr<Planner> planner =
        Planner::open(qEnvironmentVariable("MEASURED_CALENDAR"), clock).value();
};

void readYear(benchmark::State &state)
{
    const Desk desk;
    for (auto step : state) {
        benchmark::DoNotOptimize(readEngagement(*desk.planner, {}).value());
    }
}

/// Until everything is painted. The time of the processor is that of the window's thread alone.
void appear(benchmark::State &state)
{
    Desk desk;
    for (auto step : state) {
        EngagementScreen screen(*desk.planner, desk.prompter);
        screen.resize(windowSize);
        QEventLoop waiting;
        QObject::connect(&screen, &EngagementScreen::shown, &waiting, &QEventLoop::quit);
        screen.show();
        waiting.exec();
        QCoreApplication::sendPostedEvents();
        QImage image(windowSize, QImage::Format_ARGB32_Premultiplied);
        screen.render(&image);
        benchmark::DoNotOptimize(image.constBits());
    }
}

} // namespace

BENCHMARK(readYear)->Name("engagement-screen/read")->Unit(benchmark::kMillisecond);
BENCHMARK(appear)->Name("engagement-screen/appear")->Unit(benchmark::kMillisecond);

} // namespace semainier::ui::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    semainier::ui::theme().apply(semainier::ui::ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
