// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/job.h"

namespace semainier::ui {

namespace {

constexpr double smallestStep = 0.01;

} // namespace

Job::Job(QObject *owner) : QObject(owner)
{
}

Job::~Job()
{
    cancel();
    if (m_wait) {
        m_wait();
    }
}

void Job::cancel()
{
    m_cancelled->store(true);
}

Progress Job::reporter()
{
    // Emitting from the pool's thread is safe: ~Job() waits for the work before the job is gone.
    return [this, cancelled = m_cancelled, last = 0.0](double done) mutable {
        if (done - last >= smallestStep) {
            last = done;
            Q_EMIT progressed(done);
        }
        return !cancelled->load();
    };
}

} // namespace semainier::ui
