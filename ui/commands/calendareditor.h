// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/seriesedit.h"
#include "ui/commands/changecommand.h"
#include "ui/commands/newpost.h"
#include "ui/commands/postedit.h"
#include "ui/commands/reverter.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <span>

namespace semainier {
class Planner;
}

namespace semainier::ui {

class Job;

/// Turns what a person wants into changes of the calendar that can be undone by their names.
///
/// A function that cannot do it answers false (or no id) after failed() was emitted. While a worker
/// undoes or does again, everything else is refused as Busy.
class CalendarEditor final : public QObject {
    Q_OBJECT

public:
    explicit CalendarEditor(Planner &planner, QObject *parent = nullptr);

    /// What can be undone and done again.
    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }
    using Turned = std::function<void()>;
    /// Undoes the last step, or does the next one again; nothing while that is going on. A step of
    /// many rows is turned back by a worker: then working() is emitted, and the rest comes later.
    /// `then` is called once the stack has turned, be it because the step failed and was dropped;
    /// not when it was cancelled, which leaves calendar and stack as they were.
    void undo(Turned then = {});
    void redo();
    /// Nothing that was done before can be undone any more.
    void forget();

    /// The id of the post added, to be selected.
    PostId addPost(const NewPostWish &wish);
    /// Without a time the post keeps its hour; it always keeps its state. A null day undates it. An
    /// occurrence of a series leaves it, or takes those after it along.
    bool movePost(PostId id, QDate day, std::optional<TimeOfDay> time,
                  SeriesScope scope = SeriesScope::ThisOne);
    /// Each takes the day and hour of the other.
    bool exchange(PostId one, PostId other);
    PostId duplicate(PostId id);
    /// The copy stands on a day of its own; without a time it has the hour of the original.
    PostId duplicate(PostId id, QDate day, std::optional<TimeOfDay> time);
    bool remove(PostId id, SeriesScope scope = SeriesScope::ThisOne);
    bool rename(PostId id, const QString &title);
    /// The following do to many posts what bulkchanges.h says, in one step. Posts that are gone
    /// meanwhile are left out; it fails when none is left.
    /// Posts that may not be called ready yet are left out too, and told of by refused().
    bool edit(const QList<PostId> &posts, const PostEdit &edit);
    bool shift(const QList<PostId> &posts, int days);
    bool sort(const QList<PostId> &posts, std::optional<PostKind> kind);
    bool remove(const QList<PostId> &posts);
    /// The ids of the copies, in the order of the posts.
    QList<PostId> duplicate(const QList<PostId> &posts);
    /// Writes the fields that differ; `typing` lets a run of keys become one step. The error is
    /// answered and not announced: who edits keeps the text and says so.
    [[nodiscard]] Result<> edit(const Post &before, const Post &after, bool typing);
    /// Whether posts of its series come after a post: then moving, deleting and editing it may mean
    /// them too.
    [[nodiscard]] bool hasFollowers(PostId id) const;
    /// The posts after one of its series that an edit of this one would change too.
    [[nodiscard]] bool concernsFollowers(const Post &before, const Post &after) const;
    /// Writes the fields that differ into those after the post; see editFollowers().
    bool editFollowers(const Post &before, const Post &after);
    /// Lets a dated post come again by a rule of recurrence.h, from this one on by another one
    /// where it does already; an empty rule ends that with this one.
    bool repeat(PostId id, const QString &rule);
    /// Any other change, such as an import.
    bool apply(Change change);
    /// Takes over what a worker has applied already, so that it can be undone here.
    void adopt(const Action &action, HistoryId entry);

Q_SIGNALS:
    /// Done, or done again; not for every moment of typing.
    void done(const semainier::Action &action);
    void undone(const semainier::Action &action);
    void failed(const semainier::Error &error);
    /// A worker undoes or does again: let nobody edit until it has ended, then let the planner
    /// notice what it wrote.
    void working(semainier::ui::Job *job, const QString &name);
    /// These stay as they are: something is to be mended before they are ready.
    void refused(const std::vector<semainier::ui::Refusal> &posts);

private:
    enum class Way { Back, Forth };
    void turn(Way way, Turned then);
    [[nodiscard]] Result<> push(Change change);
    using MakeChange = std::function<Change(std::span<const Post>)>;
    bool changeAll(const QList<PostId> &posts, const MakeChange &make);
    [[nodiscard]] std::optional<Post> find(PostId id);
    [[nodiscard]] std::optional<std::vector<Post>> find(const QList<PostId> &ids);
    [[nodiscard]] Result<SeriesPosts> seriesOf(const Post &post) const;
    /// Applies what is made of the series of a post.
    bool applyToSeries(const Post &post,
                       const std::function<Result<Change>(const SeriesPosts &)> &make);
    [[nodiscard]] PostId add(Verb verb, Post post);
    [[nodiscard]] PostId idOf(const QString &uid) const;
    void report(const ChangeCommand::Outcome &outcome);
    bool announce(const Result<> &result);

    Planner &m_planner;
    Reverter m_reverter;
    QUndoStack m_stack;
    Result<> m_result; ///< of the command being pushed
    bool m_pushing = false;
};

} // namespace semainier::ui
