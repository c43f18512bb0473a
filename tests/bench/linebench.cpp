// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to read the editorial line of a calendar with ten years of posts, and the foot of a
// week. The calendar is named by DENSE_CALENDAR; see tests/bench/run.
#include "core/planner/linereader.h"
#include "core/planner/planner.h"
#include "tests/support/fixedclock.h"
#include "ui/base/theme.h"
#include "ui/line/weekfoot.h"

#include <QApplication>
#include <QVBoxLayout>

#include <benchmark/benchmark.h>

namespace semainier::bench {

namespace {

void read(benchmark::State &state, void (*readOne)(const LineReader &, QDate))
{
    const SystemClock clock;
    const auto planner = Planner::open(qEnvironmentVariable("DENSE_CALENDAR"), clock);
    if (!planner) {
        state.SkipWithError("no calendar to open");
        return;
    }
    const LineReader reader(**planner);
    int page = 0;
    for (auto step : state) {
        readOne(reader, QDate(2020, 1, 12).addDays(7 * (page++ % 20)));
    }
}

void readWeeks(const LineReader &reader, QDate day)
{
    const auto line =
        reader.line({.period = lastWeeks(day, 8), .ahead = nextWeeks(day, 4)}).value();
    const auto guidance = reader.guidance(day, 2).value();
    benchmark::DoNotOptimize(line.verdict.posts + guidance.exchanges);
}

void readOneAccount(const LineReader &reader, QDate day)
{
    const auto line = reader.line({.period = lastWeeks(day, 52), .account = AccountId(1)}).value();
    benchmark::DoNotOptimize(line.verdict.posts);
}

void readTenYears(const LineReader &reader, QDate day)
{
    const auto line = reader.line({.period = {QDate(2015, 1, 1), day.addYears(5)}}).value();
    benchmark::DoNotOptimize(line.verdict.posts);
}

void readFoot(const LineReader &reader, QDate day)
{
    benchmark::DoNotOptimize(reader.balance(weekOf(day), 5).value().plannedMinutes);
}

/// All of it, as it follows when the page is turned.
void showFoot(benchmark::State &state)
{
    test::FixedClock clock;
    clock.set(QDateTime(QDate(2020, 1, 15), QTime(10, 0)));
    const auto planner = Planner::open(qEnvironmentVariable("DENSE_CALENDAR"), clock);
    if (!planner) {
        state.SkipWithError("no calendar to open");
        return;
    }
    ui::theme().apply(ui::ThemeChoice::Light);
    QWidget window;
    window.resize(1000, 700);
    auto *column = new QVBoxLayout(&window);
    column->addStretch(1);
    auto *foot = new ui::WeekFoot(**planner);
    column->addWidget(foot);
    window.show();
    int page = 0;
    for (auto step : state) {
        foot->showPeriod(weekOf(clock.today().addDays(7 * (page++ % 20))));
        QCoreApplication::sendPostedEvents();
    }
}

} // namespace

BENCHMARK_CAPTURE(read, weeks, readWeeks)->Name("line/eight-weeks")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read, account, readOneAccount)
    ->Name("line/year-of-account")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read, years, readTenYears)->Name("line/ten-years")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read, foot, readFoot)->Name("line/week-foot")->Unit(benchmark::kMillisecond);
BENCHMARK(showFoot)->Name("line/week-foot-shown")->Unit(benchmark::kMillisecond);

} // namespace semainier::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
