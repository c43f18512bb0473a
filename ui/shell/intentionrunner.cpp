// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/intentionrunner.h"

#include "ui/base/prompter.h"
#include "ui/commands/calendareditor.h"

#include <QWidget>

namespace semainier::ui {

namespace {

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

} // namespace

IntentionRunner::IntentionRunner(CalendarEditor &editor, Prompter &prompter, QWidget &widget)
    : m_editor(editor), m_prompter(prompter), m_widget(widget)
{
}

void IntentionRunner::run(const Intention &intention)
{
    std::visit(Overloaded{
                   [this](const OpenPost &open) { show(open.post, true); },
                   [this](const NewPost &wish) { add(wish); },
                   [this](const MovePost &moved) { move(moved); },
                   [this](const ExchangePosts &swap) { m_editor.exchange(swap.one, swap.other); },
                   [this](const RenamePost &named) { m_editor.rename(named.post, named.title); },
                   [this](const CopyPost &copy) {
                       show(m_editor.duplicate(copy.post, copy.day, copy.time), false);
                   },
                   [this](const DuplicatePosts &copy) {
                       show(m_editor.duplicate(copy.posts).value(0), false);
                   },
                   [this](const DeletePosts &gone) { remove(gone.posts); },
                   [this](const EditPosts &wish) { m_editor.edit(wish.posts, wish.edit); },
                   [this](const ShiftPosts &shift) { m_editor.shift(shift.posts, shift.days); },
               },
               intention);
}

void IntentionRunner::move(const MovePost &move)
{
    // Without a day it can only leave its series.
    const auto scope = move.day.isValid()
        ? scopeFor(move.post, tr("This post is one of a series. What is to be moved?"))
        : SeriesScope::ThisOne;
    if (scope) {
        m_editor.movePost(move.post, move.day, move.time, *scope);
    }
}

void IntentionRunner::remove(const QList<PostId> &posts)
{
    if (posts.size() != 1) {
        m_editor.remove(posts);
        return;
    }
    const auto scope =
        scopeFor(posts.front(), tr("This post is one of a series. What is to be deleted?"));
    if (scope) {
        m_editor.remove(posts.front(), *scope);
    }
}

std::optional<SeriesScope> IntentionRunner::scopeFor(PostId post, const QString &question)
{
    if (!m_editor.hasFollowers(post)) {
        return SeriesScope::ThisOne;
    }
    const int choice = m_prompter.choose(&m_widget, tr("A post that comes again"), question,
                                         {tr("This one"), tr("This and following")});
    if (choice < 0) {
        return std::nullopt;
    }
    return choice == 0 ? SeriesScope::ThisOne : SeriesScope::ThisAndFollowing;
}

void IntentionRunner::add(const NewPost &wish)
{
    show(m_editor.addPost(wish), true);
}

void IntentionRunner::show(PostId post, bool edit)
{
    if (post.isValid()) {
        Q_EMIT postWanted(post, edit);
    }
}

} // namespace semainier::ui
