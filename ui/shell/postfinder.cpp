// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/postfinder.h"

#include "core/planner/planner.h"
#include "ui/base/job.h"

namespace semainier::ui {

namespace {

/// Answers with a connection of this thread.
Result<FoundPosts> find(const QString &calendar, const Clock &clock, const PostQuestion &question,
                        const Progress &progress)
{
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    SEM_TRY(const auto ids, planner->search().find(question.text, question.shown));
    FoundPosts found{.all = static_cast<int>(ids.size())};
    for (const PostId id : ids) {
        if (!goOn(progress, 0)) {
            return failure(ErrorCode::Cancelled);
        }
        SEM_TRY(auto post, planner->posts().find(id));
        if (post) {
            found.posts.push_back(std::move(*post));
        }
    }
    if (question.counted > 0 && found.all == question.shown) {
        SEM_TRY(const qint64 all,
                planner->search().count(question.text, question.shown + question.counted));
        found.all = static_cast<int>(all);
    }
    return found;
}

} // namespace

PostFinder::PostFinder(const Planner &planner, QObject *parent)
    : QObject(parent), m_calendar(planner.path()), m_clock(planner.clock())
{
}

void PostFinder::ask(const PostQuestion &question)
{
    m_wanted = question;
    if (m_job == nullptr) {
        start();
    } else if (m_asked != question) {
        m_job->cancel();
    }
}

void PostFinder::forget()
{
    m_wanted.reset();
    if (m_job != nullptr) {
        m_job->cancel();
    }
}

void PostFinder::start()
{
    m_asked = *m_wanted;
    m_job = Job::start<FoundPosts>(
        this,
        [calendar = m_calendar, &clock = m_clock, question = m_asked](const Progress &progress) {
            return find(calendar, clock, question, progress);
        },
        [this](const Result<FoundPosts> &found) { onFound(found); });
}

void PostFinder::onFound(const Result<FoundPosts> &found)
{
    m_job = nullptr;
    if (!m_wanted) {
        return;
    }
    const bool givenUp = !found && found.error().code == ErrorCode::Cancelled;
    if (givenUp || m_asked != *m_wanted) {
        start();
        return;
    }
    m_wanted.reset();
    Q_EMIT answered(found);
}

} // namespace semainier::ui
