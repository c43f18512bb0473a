// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace semainier::ui {

/// What is asked before a file is read or written.
struct FileQuestion {
    QString title;
    QString filter; ///< as QFileDialog reads it: "Calendars (*.semainier)"
    QString suggestion; ///< path or name proposed
    QString suffix; ///< added to a name without one when writing
};

/// Everything the program asks a person, so that tests can answer.
class Prompter {
public:
    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter() = default;

    /// The path of an existing file; empty when the person gave up.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const FileQuestion &question) = 0;
    /// The paths of existing files; none when the person gave up.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const FileQuestion &question)
    {
        const QString file = fileToOpen(parent, question);
        return file.isEmpty() ? QStringList() : QStringList(file);
    }
    /// The path to write to; the person has agreed to replace a file that is there.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const FileQuestion &question) = 0;
    /// True when the person chose `accept`.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                                       const QString &accept) = 0;
    /// The number of the option chosen; -1 when the person gave up.
    [[nodiscard]] virtual int choose(QWidget *parent, const QString &title, const QString &text,
                                     const QStringList &options) = 0;
    /// One line of text; nothing when the person gave up.
    [[nodiscard]] virtual std::optional<QString>
    line(QWidget *parent, const QString &title, const QString &label, const QString &text) = 0;
    /// A day; nothing when the person gave up.
    [[nodiscard]] virtual std::optional<QDate> day(QWidget *parent, const QString &title,
                                                   QDate day) = 0;
    /// Something the person must know before going on.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace semainier::ui
