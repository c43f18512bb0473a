// SPDX-License-Identifier: GPL-3.0-or-later
// Small journeys through the whole window.
#include "core/calendar/defaultkeydates.h"
#include "core/planner/seriesedit.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shellactions.h"

#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

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
    EXPECT_EQ(selected().title, QStringLiteral("Collecte nationale"));
    EXPECT_EQ(m_window.page()->calendar().view().period().first, QDate(2026, 11, 16));
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
    m_answers.text = QStringLiteral("Les Amis");
    m_answers.file = filePath(QStringLiteral("amis.semainier"));
    m_window.actions().newCalendar->trigger();
    ASSERT_NE(m_window.page(), nullptr);
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Les Amis — Semainier"));
    EXPECT_EQ(m_preferences.recentFiles().value(0), m_answers.file);
    EXPECT_EQ(need(m_window.page()->planner().keyDates().all()).size(),
              defaultKeyDates(QStringLiteral("en")).size());
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return posts() == 3; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window.actions().undo->isEnabled(); }));
    m_window.actions().undo->trigger();
    EXPECT_EQ(posts(), 1);
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
