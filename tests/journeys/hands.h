// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/desk.h"
#include "tests/journeys/screen.h"

namespace semainier::journeys {

/// What a volunteer does with the window, whichever way: with the mouse or by the keyboard alone.
///
/// A post is named by some words of its card. Each ends where the window has taken what was done;
/// one that cannot be done throws, and the journey ends there.
class Hands {
public:
    Hands(QWidget &window, Desk &desk) : m_screen(window), m_desk(desk) { }
    Hands(const Hands &) = delete;
    Hands &operator=(const Hands &) = delete;
    virtual ~Hands() = default;

    [[nodiscard]] const Screen &screen() const { return m_screen; }

    virtual void beginCalendar(const QString &name, const QString &path,
                               const QStringList &networks) = 0;
    virtual void openSample() = 0;

    virtual void openSheet(const QString &path) = 0;
    /// Gives another answer to what is asked about a line: its answer until now, then the new one.
    virtual void answer(const QString &before, const QString &after) = 0;
    virtual void lookAtTheRefused() = 0;
    /// Gives a line that is answered so another day of the month proposed.
    virtual void giveAnotherDay(const QString &before, int day) = 0;
    virtual void import() = 0;

    virtual void goToWeekOf(QDate day) = 0;
    /// Makes a post of an empty slot; the cursor is then in its text.
    virtual void planIn(QDate day, const QString &slot) = 0;
    /// Makes a post of what the foot of the week says is missing, by its first words: "1 article".
    virtual void planMissing(const QString &posts) = 0;
    virtual void openPost(QDate day, const QString &post) = 0;
    /// Where the cursor is.
    virtual void write(const QString &text) = 0;
    /// Gives an account a text of its own: the common one and more.
    virtual void customise(const QString &account, const QString &more) = 0;
    /// To another day, at the same hour.
    virtual void move(const QString &post, QDate from, QDate to) = 0;
    virtual void exchange(const QString &post, QDate day, const QString &other, QDate otherDay) = 0;
    virtual void undo() = 0;

    virtual void showOnly(const QString &network) = 0;
    virtual void showAll() = 0;
    virtual void searchAndOpen(const QString &words, const QString &post) = 0;
    virtual void exportForFrenchExcel(const QString &path) = 0;
    virtual void backUp() = 0;
    virtual void restoreTheBackupAskedFor() = 0;

    /// Shows what importing an export of a network would do.
    virtual void openStatistics(const QString &path) = 0;
    virtual void openSorter() = 0;
    /// Keeps the kind proposed, or gives the one of a number.
    virtual void confirmKind(const QString &kind) = 0;
    virtual void giveKind(int number, const QString &kind) = 0;
    virtual void openWeeklyFigures() = 0;
    /// Enters a number in the field of a name and goes on.
    virtual void enter(const QString &field, int number) = 0;
    virtual void closeDialog() = 0;
    virtual void showEngagement() = 0;
    virtual void saveReport(const QString &path) = 0;

protected:
    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// What is answered about a sheet counts when it was planned again: then it can be imported.
    void awaitPlan() const
    {
        static_cast<void>(m_screen.await(QAccessible::Button, QStringLiteral("Import …")));
    }

private:
    Screen m_screen;
    Desk &m_desk;
};

} // namespace semainier::journeys
