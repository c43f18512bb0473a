// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/intentionrunner.h"

#include "ui/commands/calendareditor.h"

namespace semainier::ui {

namespace {

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

} // namespace

IntentionRunner::IntentionRunner(CalendarEditor &editor, QObject *parent)
    : QObject(parent), m_editor(editor)
{
}

void IntentionRunner::run(const Intention &intention)
{
    std::visit(
        Overloaded{
            [this](const OpenPost &open) { show(open.post, true); },
            [this](const NewPost &wish) { add(wish); },
            [this](const MovePost &move) { m_editor.movePost(move.post, move.day, move.time); },
            [this](const ExchangePosts &swap) { m_editor.exchange(swap.one, swap.other); },
            [this](const RenamePost &named) { m_editor.rename(named.post, named.title); },
            [this](const CopyPost &copy) {
                show(m_editor.duplicate(copy.post, copy.day, copy.time), false);
            },
            [this](const DuplicatePosts &copy) {
                show(m_editor.duplicate(copy.posts.value(0)), false);
            },
            [this](const DeletePosts &gone) { m_editor.remove(gone.posts.value(0)); },
            [](const EditPosts &) {},
            [](const ShiftPosts &) {},
        },
        intention);
}

void IntentionRunner::add(const NewPost &wish)
{
    show(m_editor.addPost(
             {.day = wish.day, .time = wish.time, .kind = wish.kind, .accounts = wish.accounts}),
         true);
}

void IntentionRunner::show(PostId post, bool edit)
{
    if (post.isValid()) {
        Q_EMIT postWanted(post, edit);
    }
}

} // namespace semainier::ui
