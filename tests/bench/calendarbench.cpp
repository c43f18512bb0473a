// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to show a week and a month, read and laid out, of a small and of a large calendar.
// The calendars are named by SMALL_CALENDAR and LARGE_CALENDAR; see tests/bench/run.
#include "core/calendar/weekcontent.h"
#include "core/planner/planner.h"
#include "ui/calendar/monthlayout.h"
#include "ui/calendar/weeklayout.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

namespace semainier::bench {

namespace {

constexpr QSize viewport(1050, 780);
constexpr int cardHeight = 104;

Surroundings surroundings(const Planner &planner)
{
    return {.weeklySlots = planner.weeklySlots().all().value(),
            .keyDates = planner.keyDates().all().value(),
            .holidays = true};
}

void layOutWeek(const Planner &planner, QDate day)
{
    const auto posts = planner.posts().inRange(weekOf(day));
    const auto days = weekContent(day, posts.value(), surroundings(planner));
    ui::WeekBoxes boxes;
    for (size_t i = 0; i < days.size(); ++i) {
        for (const Post &post : days[i].posts) {
            boxes[i].push_back({.time = post.time, .height = cardHeight});
        }
    }
    const ui::WeekLayout layout({.viewport = viewport}, boxes);
    benchmark::DoNotOptimize(layout.contentSize());
}

void layOutMonth(const Planner &planner, QDate day)
{
    const auto posts = planner.posts().inRange(weeksOfMonth(day));
    const auto days = monthContent(day, posts.value(), surroundings(planner));
    std::vector<int> counts;
    for (const DayContent &content : days) {
        counts.push_back(static_cast<int>(content.posts.size()));
    }
    const ui::MonthLayout layout({.viewport = viewport}, counts);
    benchmark::DoNotOptimize(layout.placeAt({500, 400}));
}

void show(benchmark::State &state, const char *variable, void (*layOut)(const Planner &, QDate))
{
    const SystemClock clock;
    const auto planner = Planner::open(qEnvironmentVariable(variable), clock);
    if (!planner) {
        state.SkipWithError("no calendar to open");
        return;
    }
    // Turns the pages within the first half year, which both calendars have.
    const QDate first(2015, 1, 12);
    int page = 0;
    for (auto step : state) {
        layOut(**planner, first.addDays(7 * (page++ % 20)));
    }
}

} // namespace

BENCHMARK_CAPTURE(show, week_small, "SMALL_CALENDAR", layOutWeek)->Name("week/small");
BENCHMARK_CAPTURE(show, week_large, "LARGE_CALENDAR", layOutWeek)->Name("week/large");
BENCHMARK_CAPTURE(show, month_small, "SMALL_CALENDAR", layOutMonth)->Name("month/small");
BENCHMARK_CAPTURE(show, month_large, "LARGE_CALENDAR", layOutMonth)->Name("month/large");

} // namespace semainier::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
