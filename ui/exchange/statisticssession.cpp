// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticssession.h"

#include "core/base/assert.h"
#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/backup.h"
#include "core/planner/planner.h"
#include "ui/base/job.h"

namespace semainier::ui {

namespace {

/// Between the last decision and the plan that follows from it.
constexpr int pauseMs = 120;

} // namespace

StatisticsSession::StatisticsSession(QString calendar, const Clock &clock, QStringList files,
                                     QObject *parent)
    : QObject(parent), m_calendar(std::move(calendar)), m_clock(clock), m_files(std::move(files))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StatisticsSession::plan);
}

void StatisticsSession::start()
{
    plan();
}

bool StatisticsSession::hasNews() const
{
    return m_outcome && !m_outcome->plan.isEmpty();
}

void StatisticsSession::decideAccount(const ToldAccount &told, AccountId account)
{
    if (m_importing) {
        return;
    }
    const auto decideFor = [&](const QString &path) {
        m_decisions.accounts.insert({path, told.network, told.account}, account);
        // Which posts its publications may be is another question now.
        m_decisions.posts.removeIf(
            [&path](const auto &decision) { return decision.key().path == path; });
    };
    decideFor(told.path);
    if (m_outcome && told.account != RowAccount()) {
        for (const ExportReport &report : m_outcome->plan.files) {
            const auto isSame = [&told](const FoundAccount &found) {
                return found.network == told.network && found.told == told.account;
            };
            if (report.path != told.path && std::ranges::any_of(report.found, isSame)) {
                decideFor(report.path);
            }
        }
    }
    decide();
}

void StatisticsSession::decidePost(const ExportPlace &row, PostId post)
{
    const auto before = m_decisions.posts.constFind(row);
    if (m_importing || (before != m_decisions.posts.cend() && *before == post)) {
        return;
    }
    m_decisions.posts.insert(row, post);
    decide();
}

PostId StatisticsSession::postOf(const ExportPlace &row, const DoubtfulRow &doubtful) const
{
    return m_decisions.posts.value(row, doubtful.taken);
}

bool StatisticsSession::isDecided(const ExportPlace &row) const
{
    return m_decisions.posts.contains(row);
}

void StatisticsSession::removeFile(const QString &path)
{
    m_files.removeAll(path);
    const auto isOfFile = [&path](const auto &decision) { return decision.key().path == path; };
    m_decisions.accounts.removeIf(isOfFile);
    m_decisions.posts.removeIf(isOfFile);
    decide();
}

void StatisticsSession::decide()
{
    m_decided = true;
    if (m_job != nullptr) {
        m_job->cancel();
    } else {
        m_pause.start();
    }
    Q_EMIT planningBegan();
}

void StatisticsSession::plan()
{
    m_decided = false;
    m_job = Job::start<Planned>(
        this,
        [calendar = m_calendar, &clock = m_clock, files = m_files,
         decisions = m_decisions](const Progress &progress) {
            return planDecidedStatistics(calendar, clock, files, decisions, progress);
        },
        [this](const Result<Planned> &outcome) { onPlanned(outcome); });
    connect(m_job, &Job::progressed, this, &StatisticsSession::progressed);
    Q_EMIT planningBegan();
}

void StatisticsSession::onPlanned(const Result<Planned> &outcome)
{
    m_job = nullptr;
    if (m_decided) {
        m_pause.start();
        return;
    }
    if (!outcome && outcome.error().code == ErrorCode::Cancelled) {
        return;
    }
    if (!outcome) {
        m_outcome.reset();
        Q_EMIT failed(outcome.error());
        return;
    }
    m_outcome = *outcome;
    Q_EMIT planned();
}

void StatisticsSession::cancel()
{
    m_pause.stop();
    if (m_job != nullptr) {
        m_job->cancel();
    }
}

SheetImported StatisticsSession::summary() const
{
    const auto count = [this](StatisticsList list) { return m_outcome->count(list); };
    return {.action = m_outcome->plan.action,
            .added = count(StatisticsList::New),
            .updated = count(StatisticsList::Updated) + count(StatisticsList::Matched),
            .unchanged = count(StatisticsList::Unchanged),
            .refused = count(StatisticsList::LeftOut)};
}

void StatisticsSession::import()
{
    SEM_ASSERT(m_outcome && !isPlanning() && !m_importing, return);
    m_importing = true;
    m_job = Job::start<HistoryId>(
        this,
        [calendar = m_calendar, &clock = m_clock,
         outcome = m_outcome](const Progress &progress) -> Result<HistoryId> {
            SEM_CHECK(backup::makeDailyIfDue(calendar, clock));
            SEM_TRY(const auto planner, Planner::open(calendar, clock));
            return applyStatistics(outcome->plan, *planner, progress);
        },
        [this](const Result<HistoryId> &entry) {
            m_importing = false;
            m_job = nullptr;
            if (!entry && entry.error().code == ErrorCode::Cancelled) {
                Q_EMIT importStopped();
                return;
            }
            if (!entry) {
                // The calendar may no longer be what the plan was made for.
                Q_EMIT failed(entry.error());
                decide();
                return;
            }
            SheetImported what = summary();
            what.entry = *entry;
            Q_EMIT imported(what);
        });
    connect(m_job, &Job::progressed, this, &StatisticsSession::progressed);
    Q_EMIT importBegan(m_job);
}

} // namespace semainier::ui
