// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/reverter.h"

#include "core/base/assert.h"
#include "core/planner/planner.h"
#include "core/storage/database.h"
#include "ui/base/job.h"

namespace semainier::ui {

namespace {

/// From so many rows on a worker reverts them. A slow computer takes half a second for them, after
/// which a window seems to hang; tests/bench/undobench.cpp measures it.
constexpr qint64 manyRows = 4000;

} // namespace

Reverter::Reverter(Planner &planner) : m_planner(planner)
{
}

bool Reverter::isLong(HistoryId entry) const
{
    // In a file that took the place of this one the entry would be another: that is refused at
    // once.
    return m_planner.history().rowCount(entry, manyRows).value_or(0) >= manyRows
        && m_planner.database().isStillAtPath();
}

Job *Reverter::start(HistoryId entry, std::function<void()> done)
{
    SEM_ASSERT(!isWorking(), return m_job);
    m_job = Job::start<HistoryId>(
        this,
        [calendar = m_planner.path(), &clock = m_planner.clock(),
         entry](const Progress &progress) -> Result<HistoryId> {
            SEM_TRY(const auto planner, Planner::open(calendar, clock));
            return planner->revert(entry, progress);
        },
        [this, done = std::move(done)](const Result<HistoryId> &result) {
            m_job = nullptr;
            if (!result && result.error().code == ErrorCode::Cancelled) {
                return;
            }
            m_result = result;
            done();
            m_result.reset();
        });
    return m_job;
}

Result<HistoryId> Reverter::revert(HistoryId entry)
{
    return m_result ? *std::exchange(m_result, {}) : m_planner.revert(entry);
}

} // namespace semainier::ui
