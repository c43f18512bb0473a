// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to see the screen of the editorial line of a calendar with ten years of posts, and
// how long it takes to follow an edit. The calendar is named by DENSE_CALENDAR; see
// tests/bench/run.
#include "core/planner/planner.h"
#include "tests/bench/screendesk.h"
#include "ui/base/theme.h"
#include "ui/commands/calendareditor.h"
#include "ui/line/linescreen.h"

#include <QApplication>
#include <QImage>
#include <QJsonObject>

#include <benchmark/benchmark.h>

namespace semainier::ui::bench {

namespace {

/// An open calendar and what its screen works with.
struct Desk {
    MiddleClock clock;
    NoPrompter prompter;
    std::unique_ptr<Planner> planner =
        Planner::open(qEnvironmentVariable("DENSE_CALENDAR"), clock).value();
    CalendarEditor editor{*planner};
};

/// Lays out and paints all that is seen.
void paint(LineScreen &screen)
{
    QCoreApplication::sendPostedEvents();
    QImage image(windowSize, QImage::Format_ARGB32_Premultiplied);
    screen.render(&image);
    benchmark::DoNotOptimize(image.constBits());
}

void appear(benchmark::State &state, const QJsonObject &period)
{
    Desk desk;
    for (auto step : state) {
        LineScreen screen(*desk.planner, desk.editor, desk.prompter);
        screen.resize(windowSize);
        screen.restoreState({{QStringLiteral("period"), period}});
        screen.show();
        paint(screen);
    }
}

void appearWithWeeks(benchmark::State &state)
{
    appear(state, {{QStringLiteral("weeks"), 8}});
}

void appearWithTenYears(benchmark::State &state)
{
    appear(state,
           {{QStringLiteral("from"), QStringLiteral("2015-01-01")},
            {QStringLiteral("until"), QStringLiteral("2025-01-01")}});
}

void follow(benchmark::State &state)
{
    Desk desk;
    LineScreen screen(*desk.planner, desk.editor, desk.prompter);
    screen.resize(windowSize);
    screen.show();
    paint(screen);
    Changed one;
    one.posts.append(PostId(1));
    for (auto step : state) {
        Q_EMIT desk.planner->changed(one);
        paint(screen);
    }
}

} // namespace

BENCHMARK(appearWithWeeks)->Name("line-screen/appear")->Unit(benchmark::kMillisecond);
BENCHMARK(appearWithTenYears)->Name("line-screen/ten-years")->Unit(benchmark::kMillisecond);
BENCHMARK(follow)->Name("line-screen/follow")->Unit(benchmark::kMillisecond);

} // namespace semainier::ui::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    semainier::ui::theme().apply(semainier::ui::ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
