// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/intention.h"

#include <QObject>

namespace semainier::ui {

class CalendarEditor;

/// Carries out what a view wants. What is being typed elsewhere must be saved before.
class IntentionRunner final : public QObject {
    Q_OBJECT

public:
    explicit IntentionRunner(CalendarEditor &editor, QObject *parent = nullptr);

    void run(const Intention &intention);

Q_SIGNALS:
    /// A post was asked for, or made: it is to be shown, and with `edit` to be written in.
    void postWanted(semainier::PostId post, bool edit);

private:
    void add(const NewPost &wish);
    void show(PostId post, bool edit);

    CalendarEditor &m_editor;
};

} // namespace semainier::ui
