// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/hands.h"

namespace semainier::journeys {

/// A keyboard and nothing else: shortcuts, Tab, arrows, letters.
class Keyboard final : public Hands {
public:
    using Hands::Hands;

    void beginCalendar(const QString &name, const QString &path,
                       const QStringList &networks) override;
    void openSample() override;
    void openSheet(const QString &path) override;
    void answer(const QString &before, const QString &after) override;
    void lookAtTheRefused() override;
    void giveAnotherDay(const QString &before, int day) override;
    void import() override;
    void goToWeekOf(QDate day) override;
    void planIn(QDate day, const QString &slot) override;
    void planMissing(const QString &posts) override;
    void openPost(QDate day, const QString &post) override;
    void write(const QString &text) override;
    void customise(const QString &account, const QString &more) override;
    void move(const QString &post, QDate from, QDate to) override;
    void exchange(const QString &post, QDate day, const QString &other, QDate otherDay) override;
    void undo() override;
    void showOnly(const QString &network) override;
    void showAll() override;
    void searchAndOpen(const QString &words, const QString &post) override;
    void exportForFrenchExcel(const QString &path) override;
    void backUp() override;
    void restoreTheBackupAskedFor() override;
    void openStatistics(const QString &path) override;
    void openSorter() override;
    void confirmKind(const QString &kind) override;
    void giveKind(int number, const QString &kind) override;
    void openWeeklyFigures() override;
    void enter(const QString &field, int number) override;
    void closeDialog() override;
    void showEngagement() override;
    void saveReport(const QString &path) override;

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Presses a key until a part with a name has the keyboard: in full, or by its first words
    /// followed by "…".
    void pressUntil(Qt::Key key, const QString &name, Qt::KeyboardModifiers modifiers = {});
    void tabTo(const QString &name) { pressUntil(Qt::Key_Tab, name); }
    void tabBackTo(const QString &name) { pressUntil(Qt::Key_Backtab, name, Qt::ShiftModifier); }
    /// Puts the cursor on a card or slot of a day.
    void walkTo(QDate day, const QString &words);
    /// Opens the palette of every action and takes what answers some words.
    void call(const QString &words);
    /// Opens the answers to what is asked about a line of the sheet.
    void openAnswers(const QString &before);
};

} // namespace semainier::journeys
