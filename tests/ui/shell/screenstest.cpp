// SPDX-License-Identifier: GPL-3.0-or-later
// How the window leads from the calendar to the editorial line, to the engagement and back.
#include "tests/support/awaitedchild.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/base/countfield.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/engagement/engagementscreen.h"
#include "ui/engagement/weeklyform.h"
#include "ui/exchange/statisticsdialog.h"
#include "ui/line/exchangesdialog.h"
#include "ui/line/linescreen.h"
#include "ui/line/profilesdialog.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shellactions.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class ScreensTest : public TemporaryCalendar {
protected:
    void SetUp() override
    {
        m_post = add({.status = PostStatus::Draft,
                      .title = QStringLiteral("Collecte nationale"),
                      .day = QDate(2026, 11, 19)});
        for (int i = 0; i < 12; ++i) {
            add({.status = PostStatus::Published, .day = QDate(2026, 11, 3)});
        }
        close();
        m_window.resize(1280, 720);
        m_window.show();
        ASSERT_TRUE(m_window.open(calendarPath()));
    }

    CalendarPage &page() { return *m_window.page(); }
    ShellActions &actions() { return m_window.actions(); }
    bool isLineSeen()
    {
        const auto *line = page().findChild<LineScreen *>();
        return line != nullptr && line->isVisible() && !page().calendar().isVisible();
    }
    bool isEngagementSeen()
    {
        const auto *engagement = page().findChild<EngagementScreen *>();
        return engagement != nullptr && engagement->isVisible() && !page().calendar().isVisible();
    }
    bool isPaneSeen() { return page().pane().isVisible(); }

    Post m_post;
    Preferences m_preferences{filePath(QStringLiteral("preferences.ini"))};
    Answers m_answers;
    MainWindow m_window{m_preferences, m_answers, clock()};
};

/// What a screen reader does to press a button that can be checked.
void toggleByScreenReader(QWidget &window, const QAction *action)
{
    for (QToolButton *button : window.findChildren<QToolButton *>()) {
        if (button->defaultAction() == action && button->isVisible()) {
            auto *face = QAccessible::queryAccessibleInterface(button)->actionInterface();
            face->doAction(face->actionNames().constFirst());
            return;
        }
    }
    FAIL() << "no button of " << action->text().toStdString();
}

TEST_F(ScreensTest, follow_a_screen_reader)
{
    toggleByScreenReader(m_window, actions().lineScreen);
    EXPECT_TRUE(isLineSeen());
    toggleByScreenReader(m_window, actions().engagementScreen);
    EXPECT_TRUE(isEngagementSeen());
    toggleByScreenReader(m_window, actions().calendarScreen);
    EXPECT_TRUE(page().calendar().isVisible());
    toggleByScreenReader(m_window, actions().month);
    EXPECT_EQ(page().calendar().mode(), CalendarMode::Month);
}

TEST_F(ScreensTest, are_reached_by_their_keys)
{
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    EXPECT_FALSE(isLineSeen());
    QTest::keyClick(&m_window, Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(isLineSeen());
    EXPECT_TRUE(actions().lineScreen->isChecked());
    QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(isLineSeen());
    EXPECT_TRUE(actions().calendarScreen->isChecked());
}

TEST_F(ScreensTest, lead_from_the_line_to_the_engagement_and_back)
{
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    page().showPost(m_post.id);
    QTest::keyClick(&m_window, Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_5, Qt::ControlModifier);
    EXPECT_FALSE(isLineSeen());
    EXPECT_TRUE(isEngagementSeen());
    EXPECT_TRUE(actions().engagementScreen->isChecked());
    EXPECT_FALSE(isPaneSeen());
    QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(isEngagementSeen());
    EXPECT_EQ(page().pane().post(), m_post.id);
}

TEST_F(ScreensTest, show_a_post_of_the_engagement_beside_it)
{
    actions().engagementScreen->trigger();
    Q_EMIT page().findChild<EngagementScreen *>()->postWanted(m_post.id);
    EXPECT_TRUE(isEngagementSeen());
    EXPECT_TRUE(isPaneSeen());
    EXPECT_EQ(page().pane().post(), m_post.id);
}

TEST_F(ScreensTest, lead_from_the_engagement_to_an_import_of_statistics)
{
    actions().engagementScreen->trigger();
    m_answers.file = filePath(QStringLiteral("statistics.csv"));
    Q_EMIT page().findChild<EngagementScreen *>()->importWanted();
    auto *dialog = awaitedChild<StatisticsDialog>(m_window);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([dialog] { return !dialog->session().isPlanning(); }));
    EXPECT_EQ(dialog->session().outcome(), nullptr) << "there is no such file";
}

TEST_F(ScreensTest, leave_a_post_and_come_back_to_it)
{
    page().showPost(m_post.id);
    EXPECT_TRUE(isPaneSeen());
    actions().lineScreen->trigger();
    EXPECT_FALSE(isPaneSeen());
    EXPECT_FALSE(page().pane().post().isValid());
    actions().calendarScreen->trigger();
    EXPECT_TRUE(isPaneSeen());
    EXPECT_EQ(page().pane().post(), m_post.id);
}

TEST_F(ScreensTest, plan_a_post_that_is_lacking_and_open_it)
{
    actions().lineScreen->trigger();
    const auto posts = [this] {
        return need(page().planner().posts().inRange({QDate(2026, 11, 18), QDate(2026, 12, 30)}))
            .size();
    };
    const size_t before = posts();
    for (auto *button : page().findChild<LineScreen *>()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Plan")) {
            button->click();
            break;
        }
    }
    EXPECT_EQ(posts(), before + 1);
    EXPECT_TRUE(isLineSeen());
    EXPECT_TRUE(isPaneSeen());
    actions().undo->trigger();
    EXPECT_EQ(posts(), before);
    EXPECT_FALSE(isPaneSeen());
    EXPECT_TRUE(isLineSeen());
}

TEST_F(ScreensTest, are_remembered_with_the_file)
{
    actions().lineScreen->trigger();
    ASSERT_TRUE(m_window.open(calendarPath()));
    EXPECT_TRUE(isLineSeen());
    actions().engagementScreen->trigger();
    ASSERT_TRUE(m_window.open(calendarPath()));
    EXPECT_TRUE(isEngagementSeen());
}

TEST_F(ScreensTest, give_way_to_the_calendar_where_a_day_or_a_post_is_wanted)
{
    for (QAction *action : {actions().week, actions().today, actions().find}) {
        actions().lineScreen->trigger();
        EXPECT_TRUE(isLineSeen());
        action->trigger();
        EXPECT_FALSE(isLineSeen()) << action->iconText().toStdString();
    }
    actions().lineScreen->trigger();
    page().showPost(m_post.id);
    EXPECT_FALSE(isLineSeen());
    EXPECT_TRUE(isPaneSeen());
}

TEST_F(ScreensTest, have_their_dialogs_in_the_menu)
{
    actions().profiles->trigger();
    EXPECT_TRUE(isLineSeen());
    EXPECT_NE(page().findChild<ProfilesDialog *>(), nullptr);
    actions().recordExchanges->trigger();
    EXPECT_NE(page().findChild<ExchangesDialog *>(), nullptr);
    actions().weeklyFigures->trigger();
    EXPECT_NE(page().findChild<WeeklyForm *>(), nullptr);
    // The window closes while a dialog is open.
    EXPECT_TRUE(m_window.leavePage());
}

TEST_F(ScreensTest, keep_a_weekly_figure_that_is_being_typed_when_the_window_closes)
{
    Change change{.action = {.verb = Verb::EditAccounts}};
    change.accounts.added.push_back({.network = QStringLiteral("mastodon")});
    ASSERT_TRUE(page().editor().apply(change));
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    QTest::keyClick(&m_window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *form = page().findChild<WeeklyForm *>();
    ASSERT_NE(form, nullptr);
    auto *followers = form->findChild<CountField *>();
    ASSERT_NE(followers, nullptr);
    QTest::keyClicks(followers, QStringLiteral("812"));
    EXPECT_TRUE(m_window.leavePage());
    reopen();
    const auto counts = need(planner().followerCounts().all());
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts.front().followers, 812);
}

} // namespace
} // namespace semainier::ui
