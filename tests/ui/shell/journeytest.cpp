// SPDX-License-Identifier: GPL-3.0-or-later
// Small journeys through the whole window.
#include "core/calendar/defaultkeydates.h"
#include "core/planner/backup.h"
#include "core/planner/seriesedit.h"
#include "tests/support/awaitedchild.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/restoredialog.h"
#include "ui/exchange/statisticsdialog.h"
#include "ui/postpane/postpane.h"
#include "ui/settings/newcalendardialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shellactions.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class JourneyTest : public TemporaryCalendar {
protected:
    void SetUp() override
    {
        add({.status = PostStatus::Draft,
             .title = QStringLiteral("Collecte nationale"),
             .text = QStringLiteral("Samedi, c’est la collecte !"),
             .day = QDate(2026, 11, 19),
             .time = TimeOfDay::fromHourMinute(9, 0)});
        close();
        m_window.show();
    }

    qint64 posts() { return need(m_window.page()->planner().posts().count()); }
    Post selected()
    {
        CalendarPage &page = *m_window.page();
        return *need(page.planner().posts().find(page.pane().post()));
    }

    NewCalendarDialog &newCalendar() { return *m_window.findChild<NewCalendarDialog *>(); }
    void createCalendar(const QString &name, const QString &path)
    {
        const auto lines = newCalendar().findChildren<QLineEdit *>();
        QTest::keyClicks(lines[0], name);
        lines[1]->selectAll();
        QTest::keyClicks(lines[1], path);
        QTest::keyClick(lines[1], Qt::Key_Return);
    }

    Preferences m_preferences{filePath(QStringLiteral("preferences.ini"))};
    Answers m_answers;
    MainWindow m_window{m_preferences, m_answers, clock()};
};

TEST_F(JourneyTest, a_post_is_added_typed_undone_and_done_again)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    ShellActions &actions = m_window.actions();
    actions.newPost->trigger();
    ASSERT_EQ(posts(), 2);
    EXPECT_EQ(selected().day, QDate(2026, 11, 18));

    auto *text = m_window.page()->pane().findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, QStringLiteral("Nos horaires"));
    actions.undo->trigger();
    EXPECT_EQ(selected().text, QString());
    actions.undo->trigger();
    EXPECT_EQ(posts(), 1);
    actions.redo->trigger();
    actions.redo->trigger();
    EXPECT_EQ(posts(), 2);
    EXPECT_FALSE(actions.redo->isEnabled());
}

TEST_F(JourneyTest, the_menu_names_what_can_be_undone)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    CalendarPage &page = *m_window.page();
    const auto found = need(page.planner().search().find(QStringLiteral("collecte"), 5));
    page.editor().movePost(found.front(), QDate(2026, 11, 20), {});
    EXPECT_EQ(m_window.actions().undo->text(),
              QStringLiteral("&Undo: move “Collecte nationale” to 20 November"));
}

TEST_F(JourneyTest, a_post_is_found_by_its_words)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    m_window.page()->calendar().view().showDay(QDate(2026, 3, 2));
    auto *search = m_window.findChild<SearchField *>();
    m_window.actions().find->trigger();
    QTest::keyClicks(search, QStringLiteral("samedi"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window.page()->pane().post().isValid(); }));
    EXPECT_EQ(selected().title, QStringLiteral("Collecte nationale"));
    EXPECT_EQ(m_window.page()->calendar().view().period().first, QDate(2026, 11, 16));
}

TEST_F(JourneyTest, the_keyboard_goes_along_to_a_day_that_is_named)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    QApplication::setActiveWindow(&m_window);
    m_window.actions().newPost->trigger();
    QWidget *week = m_window.page()->calendar().view().widget();
    ASSERT_FALSE(week->hasFocus());
    m_answers.date = QDate(2026, 12, 24);
    m_window.actions().goToDate->trigger();
    EXPECT_TRUE(week->hasFocus());

    m_window.page()->pane().edit();
    m_window.actions().palette->trigger();
    QTest::keyClicks(m_window.focusWidget(), QStringLiteral("18/11/2026"));
    QTest::keyClick(m_window.focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(week->hasFocus());
    EXPECT_EQ(m_window.page()->calendar().view().day(), QDate(2026, 11, 18));
}

TEST_F(JourneyTest, text_typed_last_is_saved_when_the_window_closes)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    m_window.actions().newPost->trigger();
    QTest::keyClicks(m_window.page()->pane().findChild<QPlainTextEdit *>(),
                     QStringLiteral("Dernier mot"));
    m_window.close();
    const auto planner = need(Planner::open(calendarPath(), clock()));
    EXPECT_EQ(need(planner->search().find(QStringLiteral("dernier"), 5)).size(), 1U);
}

TEST_F(JourneyTest, a_new_calendar_is_created_where_one_says)
{
    m_window.actions().newCalendar->trigger();
    createCalendar(QStringLiteral("Les Amis"), filePath(QStringLiteral("amis.semainier")));
    ASSERT_NE(m_window.page(), nullptr);
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Les Amis — Semainier"));
    EXPECT_EQ(m_preferences.recentFiles().value(0), filePath(QStringLiteral("amis.semainier")));
    EXPECT_EQ(need(m_window.page()->planner().keyDates().all()).size(),
              defaultKeyDates(QStringLiteral("en")).size());
}

TEST_F(JourneyTest, a_first_post_is_planned_on_the_networks_ticked)
{
    m_window.actions().newCalendar->trigger();
    for (auto *chip : newCalendar().findChildren<QToolButton *>()) {
        if (chip->text() == QStringLiteral("Mastodon")
            || chip->text() == QStringLiteral("Facebook")) {
            chip->click();
        }
    }
    createCalendar(QStringLiteral("Les Amis"), filePath(QStringLiteral("amis.semainier")));
    m_window.actions().newPost->trigger();
    EXPECT_EQ(selected().publications.size(), 2U);
    EXPECT_EQ(selected().day, clock().today());
}

TEST_F(JourneyTest, a_sheet_becomes_a_calendar_of_its_own)
{
    m_answers.file = filePath(QStringLiteral("sheet.csv"));
    QFile sheet(m_answers.file);
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("date;heure;texte\n23/11/2026;9h30;Premier\n");
    sheet.close();
    Q_EMIT m_window.findChild<FirstRun *>()->importWanted();
    createCalendar(QStringLiteral("Les Amis"), filePath(QStringLiteral("amis.semainier")));
    ASSERT_NE(m_window.page(), nullptr);
    auto *dialog = m_window.findChild<ImportDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->session().isPlanning(); }));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return posts() == 1; }));
}

TEST_F(JourneyTest, a_calendar_opened_before_is_offered_first)
{
    m_preferences.addRecentFile(filePath(QStringLiteral("gone.semainier")));
    m_preferences.addRecentFile(calendarPath());
    m_window.hide();
    m_window.show();
    QStringList offered;
    for (auto *button : m_window.findChild<FirstRun *>()->findChildren<QPushButton *>()) {
        if (button->toolTip() == calendarPath()) {
            button->click();
        }
        offered.append(button->toolTip());
    }
    EXPECT_FALSE(offered.contains(filePath(QStringLiteral("gone.semainier"))));
    EXPECT_EQ(m_window.path(), calendarPath());
}

TEST_F(JourneyTest, settings_change_the_calendar_behind_them)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    m_window.actions().settings->trigger();
    auto *dialog = m_window.findChild<SettingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    for (auto *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Name of the association")) {
            line->selectAll();
            QTest::keyClicks(line, QStringLiteral("Les Amis"));
            QTest::keyClick(line, Qt::Key_Return);
        }
    }
    EXPECT_EQ(m_window.page()->name(), QStringLiteral("Les Amis"));
    EXPECT_TRUE(m_window.leavePage());
    EXPECT_EQ(m_window.findChild<SettingsDialog *>(), nullptr);
}

TEST_F(JourneyTest, the_size_of_the_text_is_remembered)
{
    m_window.actions().settings->trigger();
    auto *dialog = m_window.findChild<SettingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->computerChosen({.textPercent = 150});
    EXPECT_EQ(m_preferences.textPercent(), 150);
    EXPECT_EQ(theme().font().pixelSize(), 20);
    Q_EMIT dialog->computerChosen({});
    EXPECT_EQ(theme().font().pixelSize(), 13);
}

TEST_F(JourneyTest, series_go_on_when_their_calendar_is_opened)
{
    {
        const auto planner = need(Planner::open(calendarPath(), clock()));
        const Post post{.title = QStringLiteral("Veille"), .day = QDate(2026, 11, 18)};
        need(planner->apply(
            need(createSeries(post, QStringLiteral("FREQ=WEEKLY"), planner->clock().today()))));
    }
    clock().advanceSeconds(7 * 24 * 3600);
    ASSERT_TRUE(m_window.open(calendarPath()));
    const Series series = need(m_window.page()->planner().series().all()).front();
    EXPECT_EQ(series.plannedUntil, seriesHorizon(clock().today()));
    EXPECT_FALSE(m_window.actions().undo->isEnabled());
}

TEST_F(JourneyTest, a_sheet_is_imported_in_one_step)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    m_answers.file = filePath(QStringLiteral("sheet.csv"));
    QFile sheet(m_answers.file);
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("date;heure;texte\n23/11/2026;9h30;Premier\n24/11/2026;18h;Second\n");
    sheet.close();
    m_window.actions().importSheet->trigger();
    auto *dialog = m_window.findChild<ImportDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->session().isPlanning(); }));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return posts() == 3; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window.actions().undo->isEnabled(); }));
    m_window.actions().undo->trigger();
    EXPECT_EQ(posts(), 1);
}

TEST_F(JourneyTest, a_sheet_dropped_on_the_window_is_shown_before_it_is_imported)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    const QString path = filePath(QStringLiteral("sheet.csv"));
    QFile sheet(path);
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("texte\nBonjour\n");
    sheet.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    // Qt gives a drop to the widget that a drag has entered.
    QDragEnterEvent entered({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &entered);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &drop);
    const auto *dialog = awaitedChild<ImportDialog>(m_window);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(posts(), 1);
}

TEST_F(JourneyTest, a_dropped_file_of_statistics_is_known_by_what_is_in_it)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    const QString path = filePath(QStringLiteral("activity.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,"
               "retweets,replies,likes,user profile clicks,url clicks\n");
    file.close();
    m_window.page()->importFiles({path});
    EXPECT_NE(awaitedChild<StatisticsDialog>(m_window), nullptr);
    EXPECT_EQ(m_window.findChild<ImportDialog *>(), nullptr);
}

TEST_F(JourneyTest, a_backup_is_restored_and_what_was_done_since_is_not_undone)
{
    need(backup::make(calendarPath(), BackupReason::Manual, clock()));
    ASSERT_TRUE(m_window.open(calendarPath()));
    m_window.actions().newPost->trigger();
    ASSERT_EQ(posts(), 2);
    m_window.actions().restoreBackup->trigger();
    const auto *dialog = m_window.findChild<RestoreDialog *>();
    ASSERT_NE(dialog, nullptr);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto restore = std::ranges::find_if(buttons, &QPushButton::isDefault);
    ASSERT_TRUE(QTest::qWaitFor([&] { return (*restore)->isEnabled(); }));
    (*restore)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return posts() == 1; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.actions().undo->isEnabled(); }));
    EXPECT_FALSE(m_window.page()->pane().isVisible());
    EXPECT_FALSE(m_window.windowTitle().contains(QStringLiteral("modified elsewhere")));
}

TEST_F(JourneyTest, the_title_says_that_another_program_changed_the_calendar)
{
    ASSERT_TRUE(m_window.open(calendarPath()));
    const auto other = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.title = QStringLiteral("Venu d’ailleurs")});
    need(other->apply(change));
    m_window.page()->planner().notice();
    EXPECT_TRUE(m_window.windowTitle().contains(QStringLiteral("modified elsewhere")));
}

TEST_F(JourneyTest, a_file_that_is_no_calendar_is_refused_with_a_reason)
{
    const QString path = filePath(QStringLiteral("letter.semainier"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear all,");
    file.close();
    EXPECT_FALSE(m_window.open(path));
    EXPECT_EQ(m_window.page(), nullptr);
}

} // namespace
} // namespace semainier::ui
