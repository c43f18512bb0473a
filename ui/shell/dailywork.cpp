// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dailywork.h"

#include "core/planner/backup.h"
#include "core/planner/planner.h"
#include "core/planner/seriesedit.h"
#include "ui/base/job.h"

namespace semainier::ui {

namespace {

constexpr int firstBackupMs = 2000;
constexpr int hourMs = 60 * 60 * 1000;

} // namespace

DailyWork::DailyWork(Planner &planner, QObject *parent) : QObject(parent), m_planner(planner)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        planSeriesAhead();
        backUpIfDue();
    });
}

void DailyWork::start()
{
    if (m_planner.isReadOnly()) {
        return;
    }
    planSeriesAhead();
    // The window comes first.
    QTimer::singleShot(firstBackupMs, this, &DailyWork::backUpIfDue);
    m_timer.start(hourMs);
}

void DailyWork::planSeriesAhead()
{
    // Nobody asked for this change: it is not among those to undo.
    const auto plan = [this]() -> Result<> {
        SEM_TRY(const Change further, extendAllSeries(m_planner));
        SEM_CHECK(m_planner.apply(further));
        return {};
    };
    if (const auto planned = plan(); !planned) {
        Q_EMIT failed(planned.error());
    }
}

void DailyWork::backUpIfDue()
{
    const QString path = m_planner.path();
    const Clock &clock = m_planner.clock();
    Job::start<std::optional<Backup>>(
        this, [path, &clock](const Progress &) { return backup::makeDailyIfDue(path, clock); },
        [this](const Result<std::optional<Backup>> &made) {
            if (!made) {
                Q_EMIT failed(made.error());
            }
        });
}

} // namespace semainier::ui
