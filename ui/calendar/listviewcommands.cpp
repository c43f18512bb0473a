// SPDX-License-Identifier: GPL-3.0-or-later
// What the list does on a command, wherever it comes from: keyboard, menu, bar, drag.
#include "ui/calendar/hourpopup.h"
#include "ui/calendar/listbar.h"
#include "ui/calendar/listmenu.h"
#include "ui/calendar/listtable.h"
#include "ui/calendar/listview.h"
#include "ui/calendar/personpopup.h"
#include "ui/calendar/shiftpopup.h"

#include <QMenu>

namespace semainier::ui {

namespace {

constexpr int daysOfAWeek = 7;
/// How near the edge a drag scrolls, and by how many pixels at a time.
constexpr int scrollEdge = 24;
constexpr int scrollStep = 8;

} // namespace

void ListView::run(ListCommand command)
{
    switch (command) {
    case ListCommand::PreviousMonth:
        return turn(-1);
    case ListCommand::NextMonth:
        return turn(+1);
    case ListCommand::Today:
        return showDay(m_model.today());
    case ListCommand::Enter:
        return enterCell();
    case ListCommand::Menu:
        return showMenu(m_table->viewport()->mapToGlobal(
            m_table->visualRect(m_table->currentIndex()).center()));
    case ListCommand::Escape:
        return giveUp();
    case ListCommand::New:
        return addPost();
    default:
        break;
    }
    if (!chosen().isEmpty()) {
        runOnPosts(command);
    }
}

void ListView::runOnPosts(ListCommand command)
{
    switch (command) {
    case ListCommand::Open:
        Q_EMIT wanted(OpenPost{chosen().front()});
        return;
    case ListCommand::Edit:
        return editCell();
    case ListCommand::Delete:
        Q_EMIT wanted(DeletePosts{chosen()});
        return;
    case ListCommand::Duplicate:
        Q_EMIT wanted(DuplicatePosts{chosen()});
        return;
    case ListCommand::Cut:
        return put(true);
    case ListCommand::Copy:
        return put(false);
    case ListCommand::Paste:
        return paste();
    case ListCommand::DayEarlier:
        return shift(-1);
    case ListCommand::DayLater:
        return shift(+1);
    case ListCommand::WeekEarlier:
        return shift(-daysOfAWeek);
    case ListCommand::WeekLater:
        return shift(+daysOfAWeek);
    case ListCommand::Hour:
        return askHour(belowCell());
    case ListCommand::Shift:
        return askShift(belowCell());
    default:
        return;
    }
}

QList<PostId> ListView::chosen() const
{
    QList<PostId> posts = m_table->selectedPosts();
    if (const ListRow *row = m_table->currentRow(); row && posts.isEmpty()) {
        posts.append(row->post().id);
    }
    return posts;
}

QList<PostId> ListView::datedOf(const QList<PostId> &posts) const
{
    QList<PostId> dated;
    std::ranges::copy_if(posts, std::back_inserter(dated), [this](PostId post) {
        const auto line = m_model.lineOf(post);
        return line && m_model.row(*line)->post().day.isValid();
    });
    return dated;
}

DateRange ListView::daysOf(const QList<PostId> &posts) const
{
    DateRange days;
    for (const PostId post : posts) {
        const QDate day = m_model.row(*m_model.lineOf(post))->post().day;
        days.first = days.first.isValid() ? std::min(days.first, day) : day;
        days.last = days.last.isValid() ? std::max(days.last, day) : day;
    }
    return days;
}

void ListView::enterCell()
{
    const ListRow *row = m_table->currentRow();
    if (!row) {
        return;
    }
    const ListColumn column = m_table->currentColumn();
    if (column == ListColumn::Post || !m_table->editColumn(column)) {
        Q_EMIT wanted(OpenPost{row->post().id});
    }
}

void ListView::editCell()
{
    if (!m_table->editColumn(m_table->currentColumn())) {
        m_table->editColumn(ListColumn::Post);
    }
}

void ListView::edit(const PostEdit &edit)
{
    Q_EMIT wanted(EditPosts{chosen(), edit});
}

void ListView::shift(int days)
{
    const QList<PostId> dated = datedOf(chosen());
    if (!dated.isEmpty() && days != 0) {
        m_follow = dated;
        Q_EMIT wanted(ShiftPosts{dated, days});
    }
}

void ListView::put(bool cut)
{
    if (const ListRow *row = m_table->currentRow()) {
        m_clip = row->post().id;
        m_cut = cut;
        m_table->setFaint(cut ? m_clip : PostId());
    }
}

void ListView::paste()
{
    const ListRow *row = m_table->currentRow();
    if (!row || !m_clip.isValid()) {
        return;
    }
    const QDate day = row->post().day;
    if (!m_cut) {
        Q_EMIT wanted(CopyPost{m_clip, day, {}});
        return;
    }
    m_table->setFaint({});
    move(std::exchange(m_clip, {}), day);
}

void ListView::move(PostId post, QDate day)
{
    m_follow = {post};
    Q_EMIT wanted(MovePost{post, day, {}});
}

void ListView::giveUp()
{
    if (m_clip.isValid()) {
        m_clip = {};
        m_table->setFaint({});
    } else {
        m_table->clearSelection();
    }
}

void ListView::addPost()
{
    const ListRow *row = m_table->currentRow();
    const bool onUndated = row && !row->post().day.isValid() && m_model.hasDated();
    Q_EMIT wanted(
        NewPost{.day = onUndated ? QDate() : m_day, .time = {}, .kind = {}, .accounts = {}});
}

void ListView::askShift(QPoint global)
{
    const QList<PostId> dated = datedOf(chosen());
    if (dated.isEmpty()) {
        return;
    }
    auto *popup = new ShiftPopup(static_cast<int>(dated.size()), daysOf(dated), this);
    connect(popup, &ShiftPopup::chosen, this, &ListView::shift);
    popup->showAt(global);
}

void ListView::askHour(QPoint global)
{
    auto *popup = new HourPopup(static_cast<int>(chosen().size()), this);
    connect(popup, &HourPopup::chosen, this,
            [this](std::optional<TimeOfDay> hour) { edit({.time = hour}); });
    popup->showAt(global);
}

QPoint ListView::belowCell() const
{
    return m_table->viewport()->mapToGlobal(
        m_table->visualRect(m_table->currentIndex()).bottomLeft());
}

void ListView::askName(QPoint global)
{
    auto *popup = new PersonPopup(static_cast<int>(chosen().size()), m_model.people(), this);
    connect(popup, &PersonPopup::chosen, this,
            [this](const QString &person) { edit({.assignee = person}); });
    popup->showAt(global);
}

void ListView::showMenu(QPoint global)
{
    if (m_model.isReadOnly()) {
        return;
    }
    const QList<PostId> posts = chosen();
    listMenu({.posts = static_cast<int>(posts.size()),
              .dated = !datedOf(posts).isEmpty(),
              .canPaste = m_clip.isValid(),
              .people = m_model.people(),
              .run = [this](ListCommand command) { run(command); },
              .choose = [this](const PostEdit &change) { edit(change); },
              .askName = [this, global] { askName(global); }},
             this)
        ->popup(global);
}

QWidget *ListView::dropArea()
{
    return m_table->viewport();
}

std::optional<QDate> ListView::dropDayAt(QPoint point) const
{
    const int line = m_table->rowAt(point.y());
    if (const ListRow *row = m_model.row(line)) {
        return row->post().day;
    }
    // What is under the last line belongs to the group of the undated posts, also to an empty one.
    const bool below = m_table->isBelowLines(point) && m_model.sorting().isGrouped();
    return below || m_model.isUndatedHead(line) ? std::optional(QDate()) : std::nullopt;
}

QString ListView::aim(const Post &post, QPoint point, Qt::KeyboardModifiers)
{
    scrollAtEdge(point);
    m_target = dropDayAt(point);
    if (m_target == post.day) {
        m_target.reset();
    }
    m_table->setAimed(m_target);
    if (!m_target) {
        return {};
    }
    return m_target->isValid() ? WeekWords::moment(*m_target, post.time)
                               : ListWords::undated({}, 0).title;
}

void ListView::leave()
{
    m_target.reset();
    m_scrollTimer.stop();
    m_table->setAimed({});
}

bool ListView::drop(const Post &post)
{
    const auto target = m_target;
    leave();
    if (target) {
        move(post.id, *target);
    }
    return target.has_value();
}

void ListView::scrollAtEdge(QPoint point)
{
    const QRect area = m_table->viewport()->rect();
    m_scroll = point.y() < area.top() + scrollEdge ? -scrollStep
        : point.y() > area.bottom() - scrollEdge   ? scrollStep
                                                   : 0;
    if (m_scroll == 0) {
        m_scrollTimer.stop();
    } else if (!m_scrollTimer.isActive()) {
        m_scrollTimer.start();
    }
}

} // namespace semainier::ui
