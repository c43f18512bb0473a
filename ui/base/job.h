// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>

namespace semainier::ui {

/// Long work on a thread of the pool, owned by the object that wants its result.
///
/// The work gets values and a path, never a planner of the window, and asks the progress it is
/// given whether to go on. The result is delivered on the owner's thread. When the owner dies the
/// work is cancelled and waited for, and nothing is delivered.
class Job final : public QObject {
    Q_OBJECT

public:
    template <class T>
    static Job *start(QObject *owner, std::function<Result<T>(const Progress &)> work,
                      std::function<void(Result<T>)> deliver);
    ~Job() override;

    /// Asks the work to stop; it then delivers ErrorCode::Cancelled.
    void cancel();

Q_SIGNALS:
    /// The share done, 0 to 1; about a hundred times at most.
    void progressed(double done);
    /// The result has been delivered; the job goes away by itself.
    void ended();

private:
    explicit Job(QObject *owner);

    [[nodiscard]] Progress reporter();

    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    std::function<void()> m_wait;
};

template <class T>
Job *Job::start(QObject *owner, std::function<Result<T>(const Progress &)> work,
                std::function<void(Result<T>)> deliver)
{
    auto *job = new Job(owner);
    auto *watcher = new QFutureWatcher<Result<T>>(job);
    job->m_wait = [watcher] { watcher->waitForFinished(); };
    connect(watcher, &QFutureWatcherBase::finished, job,
            [job, watcher, deliver = std::move(deliver)] {
                deliver(watcher->result());
                Q_EMIT job->ended();
                job->deleteLater();
            });
    watcher->setFuture(
        QtConcurrent::run([work = std::move(work), progress = job->reporter()]() -> Result<T> {
            return work(progress);
        }));
    return job;
}

} // namespace semainier::ui
