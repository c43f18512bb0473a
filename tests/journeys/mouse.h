// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/hands.h"

namespace semainier::journeys {

/// A mouse over the windows of the program, and the letters that are typed where it has put the
/// cursor.
class Mouse final : public Hands {
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
    void click(QAccessible::Role role, const QString &name);
    void click(const QAccessibleInterface &part);
    /// Opens the menu of the window and takes a line of it.
    void chooseInMenu(const QString &name);
    [[nodiscard]] const QAccessibleInterface &cardOn(QDate day, const QString &words) const;
    /// Holds a post and brings it over the week of a day, staying on Previous or Next.
    void carry(const QString &post, QDate from, QDate to);
    void dropOn(QPoint global);
    void moveTo(QPoint global);
};

} // namespace semainier::journeys
