// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/dialogprompter.h"

namespace semainier::journeys {

/// Asks with the program's own dialogs, but for files: those dialogs belong to the desktop, and the
/// journey says beforehand which file is chosen in them.
class Desk final : public ui::Prompter {
public:
    QString file;

    [[nodiscard]] QString fileToOpen(QWidget *, const ui::FileQuestion &) override { return file; }
    [[nodiscard]] QString fileToSave(QWidget *, const ui::FileQuestion &) override { return file; }
    [[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text,
                               const QString &accept) override
    {
        return m_dialogs.confirm(parent, title, text, accept);
    }
    [[nodiscard]] int choose(QWidget *parent, const QString &title, const QString &text,
                             const QStringList &options) override
    {
        return m_dialogs.choose(parent, title, text, options);
    }
    [[nodiscard]] std::optional<QString> line(QWidget *parent, const QString &title,
                                              const QString &label, const QString &text) override
    {
        return m_dialogs.line(parent, title, label, text);
    }
    [[nodiscard]] std::optional<QDate> day(QWidget *parent, const QString &title,
                                           QDate day) override
    {
        return m_dialogs.day(parent, title, day);
    }
    void tell(QWidget *parent, const QString &title, const QString &text) override
    {
        m_dialogs.tell(parent, title, text);
    }

private:
    ui::DialogPrompter m_dialogs;
};

} // namespace semainier::journeys
