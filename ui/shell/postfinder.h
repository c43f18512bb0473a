// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/post.h"

#include <QObject>

#include <optional>
#include <vector>

namespace semainier {
class Clock;
class Planner;
} // namespace semainier

namespace semainier::ui {

class Job;

/// Which posts are looked for: those PostSearch::find() gives for a text.
struct PostQuestion {
    QString text;
    int shown = 0; ///< this many of them, the first ones
    int counted = 0; ///< how far the others are counted

    bool operator==(const PostQuestion &) const = default;
};

struct FoundPosts {
    std::vector<Post> posts;
    int all = 0; ///< shown and others, at most `shown + counted`

    bool operator==(const FoundPosts &) const = default;
};

/// Looks for posts on a thread of its own, so that one can type on however large the calendar is.
///
/// Only the last question is answered: an earlier one is given up, and its answer dropped.
class PostFinder final : public QObject {
    Q_OBJECT

public:
    explicit PostFinder(const Planner &planner, QObject *parent = nullptr);

    void ask(const PostQuestion &question);
    /// Nobody waits for the answer any more.
    void forget();
    /// An answer is still to come.
    [[nodiscard]] bool isAsked() const { return m_wanted.has_value(); }

Q_SIGNALS:
    void answered(const semainier::Result<semainier::ui::FoundPosts> &found);

private:
    void start();
    void onFound(const Result<FoundPosts> &found);

    QString m_calendar;
    const Clock &m_clock;
    std::optional<PostQuestion> m_wanted;
    PostQuestion m_asked; ///< by the job, while there is one
    Job *m_job = nullptr;
};

} // namespace semainier::ui
