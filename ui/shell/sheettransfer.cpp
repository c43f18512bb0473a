// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheettransfer.h"

#include "core/planner/planner.h"
#include "ui/base/job.h"
#include "ui/shell/workbar.h"

#include <QFileInfo>

namespace semainier::ui {

namespace {

constexpr double shareOfReading = 0.6;

std::optional<QDate> firstDayOf(const Change &change)
{
    std::optional<QDate> first;
    const auto look = [&](const Post &post) {
        if (post.day.isValid() && (!first || post.day < *first)) {
            first = post.day;
        }
    };
    std::ranges::for_each(change.posts.added, look);
    for (const auto &revision : change.posts.changed) {
        look(revision.after);
    }
    return first;
}

Result<SheetImported> importInto(const QString &calendar, const Clock &clock, const QString &sheet,
                                 const ImportOptions &options, const Progress &progress)
{
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    SEM_TRY(auto plan, planImport(QStringList(sheet), options, *planner, [&](double done) {
                return goOn(progress, done * shareOfReading);
            }));
    plan.change.action = {.verb = Verb::ImportSheet,
                          .subject = QFileInfo(sheet).fileName(),
                          .count = static_cast<int>(plan.added.size() + plan.updated.size())};
    SheetImported result{.action = plan.change.action,
                         .added = static_cast<int>(plan.added.size()),
                         .updated = static_cast<int>(plan.updated.size()),
                         .unchanged = plan.unchanged,
                         .doubtful = static_cast<int>(plan.doubts.size()),
                         .refused = static_cast<int>(plan.refused.size()),
                         .firstDay = firstDayOf(plan.change)};
    if (!goOn(progress, shareOfReading)) {
        return failure(ErrorCode::Cancelled);
    }
    SEM_TRY(result.entry, planner->apply(plan.change));
    return result;
}

} // namespace

SheetTransfer::SheetTransfer(Planner &planner, WorkBar &bar, QObject *parent)
    : QObject(parent), m_planner(planner), m_bar(bar)
{
}

void SheetTransfer::importSheet(const QString &path, std::optional<DateOrder> order)
{
    const QString calendar = m_planner.path();
    const Clock &clock = m_planner.clock();
    const ImportOptions options{.dateOrder = order};
    Job *job = Job::start<SheetImported>(
        this,
        [calendar, &clock, path, options](const Progress &progress) {
            return importInto(calendar, clock, path, options, progress);
        },
        [this, path](const Result<SheetImported> &result) {
            if (result) {
                Q_EMIT imported(*result);
            } else if (result.error().code == ErrorCode::AmbiguousDates) {
                Q_EMIT orderWanted(path, result.error().detail);
            } else {
                Q_EMIT failed(inFile(result.error(), path));
            }
        });
    m_bar.follow(job, tr("Reading %1").arg(QFileInfo(path).fileName()));
}

void SheetTransfer::exportSheet(const QString &path, SheetAudience audience)
{
    const QString calendar = m_planner.path();
    const Clock &clock = m_planner.clock();
    Job *job = Job::start<qint64>(
        this,
        [calendar, &clock, path, audience](const Progress &progress) -> Result<qint64> {
            SEM_TRY(const auto planner, Planner::open(calendar, clock));
            return exportPosts(*planner, {}, audience, path, progress);
        },
        [this, path](const Result<qint64> &posts) {
            if (posts) {
                Q_EMIT exported(path, *posts);
            } else {
                Q_EMIT failed(inFile(posts.error(), path));
            }
        });
    m_bar.follow(job, tr("Writing %1").arg(QFileInfo(path).fileName()));
}

} // namespace semainier::ui
