// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to read the engagement of a year of a calendar with ten years of readings, in a
// worker, and to show it, in the window's thread. The calendar is named by MEASURED_CALENDAR; see
// tests/bench/run.
#include "core/planner/planner.h"
#include "tests/bench/screendesk.h"
#include "ui/base/theme.h"
#include "ui/engagement/engagementscreen.h"

#include <QApplication>
#include <QEvent>
#include <QEventLoop>

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

void readTenYears(benchmark::State &state)
{
    const Desk desk;
    const DateRange all{QDate(2015, 1, 1), QDate(2024, 12, 31)};
    const EngagementView view{.period = {.unit = PagePeriod::Unit::OwnDates, .own = all}};
    for (auto step : state) {
        benchmark::DoNotOptimize(readEngagement(*desk.planner, view).value());
    }
}

/// Tells of the first time that a screen is painted once it shows its figures.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(EngagementScreen &screen)
    {
        connect(&screen, &EngagementScreen::shown, this, [this] { m_shown = true; });
        screen.installEventFilter(this);
    }

    void wait() { m_waiting.exec(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_shown && event->type() == QEvent::UpdateRequest) {
            // Everything that waits is painted within this event: the next one comes after it.
            QMetaObject::invokeMethod(&m_waiting, &QEventLoop::quit, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QEventLoop m_waiting;
    bool m_shown = false;
};

/// From nothing until everything is painted. The time of the processor is that of the window's
/// thread alone, and for so long at most it is blocked.
void appear(benchmark::State &state)
{
    Desk desk;
    for (auto step : state) {
        EngagementScreen screen(*desk.planner, desk.prompter);
        screen.resize(windowSize);
        FirstPaint painted(screen);
        screen.show();
        painted.wait();
        benchmark::DoNotOptimize(screen.content());
    }
}

} // namespace

BENCHMARK(readYear)->Name("engagement-screen/read")->Unit(benchmark::kMillisecond);
BENCHMARK(readTenYears)->Name("engagement-screen/read-ten-years")->Unit(benchmark::kMillisecond);
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
