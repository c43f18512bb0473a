// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/followersquestion.h"

#include "core/planner/planner.h"
#include "ui/base/labels.h"
#include "ui/base/prompter.h"
#include "ui/commands/calendareditor.h"

#include <QApplication>
#include <QWidget>

namespace semainier::ui {

namespace {

constexpr int followingOption = 1;
constexpr int againMs = 50; ///< until a look whether the mouse is released

bool isBusy()
{
    return QGuiApplication::mouseButtons() != Qt::NoButton
        || QApplication::activePopupWidget() != nullptr
        || QApplication::activeModalWidget() != nullptr;
}

} // namespace

FollowersQuestion::FollowersQuestion(const Planner &planner, CalendarEditor &editor,
                                     Prompter &prompter, QWidget *window)
    : QObject(window), m_planner(planner), m_editor(editor), m_prompter(prompter), m_window(window)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FollowersQuestion::ask);
}

void FollowersQuestion::note(const Post &before)
{
    const bool noted = std::ranges::find(m_edited, before.id, &Post::id) != m_edited.end();
    if (before.series.isValid() && !noted) {
        m_edited.push_back(before);
    }
}

void FollowersQuestion::askSoon()
{
    if (!m_edited.empty()) {
        m_soon.start(0);
    }
}

void FollowersQuestion::ask()
{
    if (m_asking || m_edited.empty()) {
        return;
    }
    if (isBusy()) {
        m_soon.start(againMs);
        return;
    }
    const Post before = m_edited.front();
    m_edited.pop_front();
    const auto now = m_planner.posts().find(before.id);
    if (now && *now && m_editor.concernsFollowers(before, **now)) {
        m_asking = true;
        const int option = choose(**now, tr("Is the change meant for the following posts too?"));
        m_asking = false;
        if (option == followingOption) {
            m_editor.editFollowers(before, **now);
        }
    }
    askSoon();
}

std::optional<SeriesScope> FollowersQuestion::scopeOfMove(const Post &post)
{
    if (!m_editor.hasFollowers(post.id)) {
        return SeriesScope::ThisOne;
    }
    const int option = choose(post, tr("Are the following posts to move too?"));
    if (option < 0) {
        return {};
    }
    return option == followingOption ? SeriesScope::ThisAndFollowing : SeriesScope::ThisOne;
}

int FollowersQuestion::choose(const Post &post, const QString &question)
{
    const QString text = tr("“%1” repeats.").arg(captionOrUntitled(post)) + u' ' + question;
    return m_prompter.choose(m_window, tr("Repeated post"), text,
                             {tr("This one only"), tr("This one and the following")});
}

} // namespace semainier::ui
