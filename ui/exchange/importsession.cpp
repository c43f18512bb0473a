// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsession.h"

#include "core/base/assert.h"
#include "core/exchange/csv/refusedrows.h"
#include "core/planner/planner.h"
#include "core/storage/header.h"
#include "ui/base/job.h"
#include "ui/exchange/rowsentence.h"

#include <QSet>

namespace semainier::ui {

namespace {

/// Between the last decision and the plan that follows from it.
constexpr int pauseMs = 120;

std::optional<QDate> firstDayOf(const Change &change)
{
    std::optional<QDate> first;
    const auto look = [&](const Post &post) {
        if (post.day.isValid() && (!first || post.day < *first)) {
            first = post.day;
        }
    };
    std::ranges::for_each(change.posts.added, look);
    std::ranges::for_each(change.posts.changed, look, &Revision<Post>::after);
    return first;
}

Result<SheetImported> carryOut(const QString &calendar, const Clock &clock, ImportPlan plan,
                               const std::set<RowPlace> &leftOut)
{
    leaveOut(plan, leftOut);
    SheetImported result{.action = plan.change.action,
                         .added = static_cast<int>(plan.added.size()),
                         .updated = static_cast<int>(plan.updated.size()),
                         .unchanged = plan.unchanged,
                         .doubtful = static_cast<int>(plan.doubts.size()),
                         .refused = static_cast<int>(plan.refused.size()),
                         .firstDay = firstDayOf(plan.change)};
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    SEM_TRY(result.entry, planner->apply(plan.change));
    return result;
}

} // namespace

ImportSession::ImportSession(QString calendar, const Clock &clock, const QStringList &paths,
                             QObject *parent)
    : QObject(parent), m_calendar(std::move(calendar)), m_clock(clock)
{
    m_decisions.paths = paths;
    m_decisions.sheets.resize(static_cast<size_t>(paths.size()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ImportSession::plan);
}

void ImportSession::start()
{
    plan();
}

SheetDecisions &ImportSession::sheet(size_t sheet)
{
    return m_decisions.sheets.at(sheet);
}

void ImportSession::setEncoding(size_t sheet, Encoding encoding)
{
    ImportSession::sheet(sheet).reading.encoding = encoding;
    decide();
}

void ImportSession::setDelimiter(size_t sheet, char delimiter)
{
    ImportSession::sheet(sheet).reading.delimiter = delimiter;
    forgetColumns(sheet);
    decide();
}

void ImportSession::setHeaderLine(size_t sheet, int line)
{
    ImportSession::sheet(sheet).reading.headerLine = line;
    forgetColumns(sheet);
    decide();
}

void ImportSession::setDateOrder(size_t sheet, DateOrder order)
{
    ImportSession::sheet(sheet).dateOrder = order;
    decide();
}

void ImportSession::setField(size_t sheet, size_t column, SheetField field)
{
    SheetDecisions &decided = ImportSession::sheet(sheet);
    if (m_outcome && field != SheetField::Ignored) {
        const std::vector<SheetColumn> &columns = m_outcome->sheets.at(sheet).columns;
        for (size_t other = 0; other < columns.size(); ++other) {
            if (columns[other].field == field) {
                decided.fields[other] = SheetField::Ignored;
            }
        }
    }
    decided.fields[column] = field;
    decide();
}

void ImportSession::removeSheet(size_t sheet)
{
    m_decisions.paths.removeAt(static_cast<qsizetype>(sheet));
    m_decisions.sheets.erase(m_decisions.sheets.begin() + static_cast<qsizetype>(sheet));
    // What was answered speaks of sheets by their places, and the bytes lie by them.
    m_answered.clear();
    m_decisions.corrections.clear();
    m_leftOut.clear();
    m_outcome.reset();
    decide();
}

/// The columns stand elsewhere now.
void ImportSession::forgetColumns(size_t sheet)
{
    ImportSession::sheet(sheet).fields.clear();
}

std::vector<ImportCheck> ImportSession::withAnswered(std::vector<ImportCheck> checks,
                                                     bool refusals) const
{
    if (m_answered.empty()) {
        return checks;
    }
    QSet<QString> asked;
    for (const ImportCheck &check : checks) {
        asked.insert(check.key());
    }
    for (const auto &[key, answered] : m_answered) {
        if (!asked.contains(key) && answered.check.isRefusal() == refusals) {
            checks.push_back(answered.check);
        }
    }
    std::ranges::sort(checks, isBefore);
    return checks;
}

std::vector<ImportCheck> ImportSession::checks() const
{
    return m_outcome ? withAnswered(m_outcome->checks, false) : std::vector<ImportCheck>();
}

std::vector<ImportCheck> ImportSession::refusals() const
{
    return m_outcome ? withAnswered(m_outcome->refusals, true) : std::vector<ImportCheck>();
}

CheckAnswer ImportSession::answerTo(const ImportCheck &check) const
{
    const auto found = m_answered.find(check.key());
    return found == m_answered.end() ? CheckAnswer() : found->second.answer;
}

void ImportSession::answer(const ImportCheck &check, const CheckAnswer &answer)
{
    const QString key = check.key();
    const CheckAnswer before = answerTo(check);
    if (before == answer) {
        return;
    }
    if (answer.kind == CheckAnswer::Kind::AsRead) {
        m_answered.erase(key);
    } else {
        m_answered[key] = {check, answer};
    }
    const bool out = answer.kind == CheckAnswer::Kind::LeaveOut;
    if (out || before.kind == CheckAnswer::Kind::LeaveOut) {
        leaveOut(check.places, out);
    }
    m_decisions.corrections.clear();
    m_decisions.repostsByText = true;
    for (const auto &[_, answered] : m_answered) {
        if (answered.answer.kind != CheckAnswer::Kind::Meaning) {
            continue;
        }
        if (answered.check.subject == ImportCheck::Subject::Reposts) {
            m_decisions.repostsByText = answered.answer.meaning == QStringLiteral("1");
        } else {
            m_decisions.corrections.push_back(answered.check.correction(answered.answer.meaning));
        }
    }
    decide();
}

void ImportSession::leaveOut(const std::vector<RowPlace> &rows, bool out)
{
    if (out) {
        m_leftOut.insert(rows.begin(), rows.end());
    } else {
        for (const RowPlace &row : rows) {
            m_leftOut.erase(row);
        }
    }
    Q_EMIT leftOutChanged();
}

int ImportSession::postsToImport() const
{
    if (!m_outcome) {
        return 0;
    }
    const ImportPlan &plan = m_outcome->plan;
    auto posts = static_cast<int>(plan.added.size() + plan.updated.size());
    if (m_leftOut.empty()) {
        return posts;
    }
    const auto isOut = [this](const RowPlace &row) { return isLeftOut(row); };
    posts -= static_cast<int>(std::ranges::count_if(plan.added, isOut));
    posts -= static_cast<int>(std::ranges::count_if(plan.updated, isOut, &UpdatedPost::place));
    return posts;
}

void ImportSession::decide()
{
    m_decided = true;
    if (m_job != nullptr) {
        m_job->cancel();
    } else {
        m_pause.start();
    }
    Q_EMIT planningBegan();
}

void ImportSession::plan()
{
    m_decided = false;
    const std::vector<QByteArray> bytes = m_outcome ? m_outcome->bytes : std::vector<QByteArray>();
    using Planned = std::shared_ptr<const ImportOutcome>;
    m_job = Job::start<Planned>(
        this,
        [calendar = m_calendar, &clock = m_clock, decisions = m_decisions,
         bytes](const Progress &progress) {
            return planDecided(calendar, clock, decisions, bytes, progress);
        },
        [this](const Result<Planned> &outcome) { onPlanned(outcome); });
    connect(m_job, &Job::progressed, this, &ImportSession::progressed);
    Q_EMIT planningBegan();
}

void ImportSession::onPlanned(const Result<std::shared_ptr<const ImportOutcome>> &outcome)
{
    m_job = nullptr;
    if (m_decided) {
        m_pause.start();
        return;
    }
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_outcome = *outcome;
    Q_EMIT planned();
}

void ImportSession::import()
{
    SEM_ASSERT(m_outcome && !isPlanning() && !m_importing, return);
    m_importing = true;
    Job *job = Job::start<SheetImported>(
        this,
        [calendar = m_calendar, &clock = m_clock, outcome = m_outcome, leftOut = m_leftOut](
            const Progress &) { return carryOut(calendar, clock, outcome->plan, leftOut); },
        [this](const Result<SheetImported> &result) {
            m_importing = false;
            if (result) {
                Q_EMIT imported(*result);
                return;
            }
            // The calendar may no longer be what the plan was made for.
            Q_EMIT failed(result.error());
            decide();
        });
    Q_EMIT importBegan(job);
}

Result<> ImportSession::saveRefused(const QString &path) const
{
    SEM_ASSERT(m_outcome, return {});
    if (readHeader(path)) {
        return failure(ErrorCode::FileExists, {}, path);
    }
    return saveRefusedRows(m_outcome->plan, path, reasonText);
}

} // namespace semainier::ui
