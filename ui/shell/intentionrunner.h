// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/seriesedit.h"
#include "ui/calendar/intention.h"

#include <QObject>

namespace semainier::ui {

class CalendarEditor;
class Prompter;

/// Carries out what a view wants, asking first where an occurrence of a series is moved or deleted:
/// this one only, or those after it too. What is being typed elsewhere must be saved before.
class IntentionRunner final : public QObject {
    Q_OBJECT

public:
    /// All must outlive the runner; questions are asked over the widget.
    IntentionRunner(CalendarEditor &editor, Prompter &prompter, QWidget &widget);

    void run(const Intention &intention);

Q_SIGNALS:
    /// A post was asked for, or made: it is to be shown, and with `edit` to be written in.
    void postWanted(semainier::PostId post, bool edit);

private:
    void add(const NewPost &wish);
    void move(const MovePost &move);
    void remove(const QList<PostId> &posts);
    /// Nothing when the person gave up.
    [[nodiscard]] std::optional<SeriesScope> scopeFor(PostId post, const QString &question);
    void show(PostId post, bool edit);

    CalendarEditor &m_editor;
    Prompter &m_prompter;
    QWidget &m_widget;
};

} // namespace semainier::ui
