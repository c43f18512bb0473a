// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/seriesedit.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

class QWidget;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class CalendarEditor;
class Prompter;

/// Asks whether what was done to one post of a series is meant for those after it too.
///
/// An edit is written into the one post at once; the question comes when its field is left, once
/// for all that was changed in it, and never into a click or an open list.
class FollowersQuestion final : public QObject {
    Q_OBJECT

public:
    FollowersQuestion(const Planner &planner, CalendarEditor &editor, Prompter &prompter,
                      QWidget *window);

    /// The post was this before an edit that has just been saved.
    void note(const Post &before);
    /// A field was left: what was noted is asked about as soon as nothing is in the way.
    void askSoon();
    /// What a move of a post means; nothing when the person gave up. Only this one where nobody
    /// comes after it.
    [[nodiscard]] std::optional<SeriesScope> scopeOfMove(const Post &post);

private:
    void ask();
    [[nodiscard]] int choose(const Post &post, const QString &question);

    const Planner &m_planner;
    CalendarEditor &m_editor;
    Prompter &m_prompter;
    QWidget *m_window;
    std::deque<Post> m_edited; ///< as they were before, not asked about yet
    QTimer m_soon;
    bool m_asking = false;
};

} // namespace semainier::ui
