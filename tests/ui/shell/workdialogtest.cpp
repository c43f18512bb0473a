// SPDX-License-Identifier: GPL-3.0-or-later
// How the window waits for a step of many rows to be undone.
#include "ui/shell/workdialog.h"

#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/base/job.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/postpane/postpane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shellactions.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class WorkDialogTest : public TemporaryCalendar {
protected:
    static constexpr int many = 4000; ///< the fewest that a worker reverts

    void SetUp() override
    {
        close();
        m_window.resize(1280, 720);
        m_window.show();
        ASSERT_TRUE(m_window.open(calendarPath()));
        Change change{.action = {.verb = Verb::ImportSheet,
                                 .subject = QStringLiteral("planning.csv"),
                                 .count = many}};
        const QDate today = clock().today();
        for (int i = 0; i < many; ++i) {
            change.posts.added.push_back(
                {.title = QString::number(i), .day = i < 5 ? today : today.addDays(-i)});
        }
        ASSERT_TRUE(page().editor().apply(std::move(change)));
    }

    CalendarPage &page() { return *m_window.page(); }
    WorkDialog *dialog() { return qobject_cast<WorkDialog *>(QApplication::activeModalWidget()); }
    void waitForTheEnd()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return dialog() == nullptr; }));
    }
    void undo()
    {
        m_window.actions().undo->trigger();
        ASSERT_NE(dialog(), nullptr);
        waitForTheEnd();
    }
    [[nodiscard]] qint64 posts() { return need(page().planner().posts().count()); }
    [[nodiscard]] size_t shown() { return page().calendar().view().posts().size(); }

    Preferences m_preferences{filePath(QStringLiteral("preferences.ini"))};
    Answers m_answers;
    MainWindow m_window{m_preferences, m_answers, clock()};
};

TEST_F(WorkDialogTest, says_what_goes_on_and_lets_nobody_edit_meanwhile)
{
    m_window.actions().undo->trigger();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->windowModality(), Qt::ApplicationModal);
    EXPECT_TRUE(dialog()->windowTitle().startsWith(QStringLiteral("Undoing: ")));
    EXPECT_EQ(dialog()->findChild<QProgressBar *>()->accessibleName(), dialog()->windowTitle());
    EXPECT_EQ(dialog()->findChild<QPushButton *>()->text(), QStringLiteral("Stop"));
    m_window.actions().undo->trigger();
    EXPECT_EQ(m_window.findChildren<WorkDialog *>().size(), 1) << "pressed once more";
    waitForTheEnd();
    EXPECT_EQ(posts(), 0);
}

TEST_F(WorkDialogTest, leads_to_a_window_that_shows_what_is_left)
{
    const PostId post = page().calendar().view().posts().front().id;
    page().showPost(post);
    EXPECT_GT(shown(), 0U);
    undo();
    EXPECT_EQ(posts(), 0);
    EXPECT_EQ(shown(), 0U);
    EXPECT_FALSE(m_window.actions().undo->isEnabled());
    EXPECT_TRUE(m_window.actions().redo->isEnabled());
    EXPECT_FALSE(m_window.windowTitle().contains(QStringLiteral("modified elsewhere")));
    auto &bar = *page().findChild<ActionBar *>();
    EXPECT_TRUE(bar.findChild<QLabel *>()->text().startsWith(QStringLiteral("Undone: ")));
    const auto buttons = bar.findChildren<QPushButton *>();
    const auto redo = std::ranges::find(buttons, QStringLiteral("Redo"), &QPushButton::text);
    ASSERT_NE(redo, buttons.end());
    (*redo)->click();
    ASSERT_NE(dialog(), nullptr);
    waitForTheEnd();
    EXPECT_EQ(posts(), many);
    EXPECT_GT(shown(), 0U);
    EXPECT_TRUE(m_window.actions().undo->isEnabled());
}

TEST_F(WorkDialogTest, stops_the_work_and_leaves_the_window_as_it_was)
{
    const size_t before = shown();
    m_window.actions().undo->trigger();
    ASSERT_NE(dialog(), nullptr);
    dialog()->reject();
    EXPECT_NE(dialog(), nullptr) << "until the work has stopped";
    EXPECT_FALSE(dialog()->findChild<QPushButton *>()->isEnabled());
    waitForTheEnd();
    EXPECT_EQ(posts(), many);
    EXPECT_EQ(shown(), before);
    EXPECT_TRUE(m_window.actions().undo->isEnabled());
    undo();
    EXPECT_EQ(posts(), 0);
}

TEST_F(WorkDialogTest, takes_no_work_of_its_own_for_that_of_others)
{
    undo();
    m_window.actions().redo->trigger();
    ASSERT_NE(dialog(), nullptr);
    dialog()->reject();
    waitForTheEnd();
    page().planner().notice();
    EXPECT_FALSE(m_window.windowTitle().contains(QStringLiteral("modified elsewhere")));
    {
        const auto other = need(Planner::open(calendarPath(), clock()));
        Change change{.action = {.verb = Verb::AddPost}};
        change.posts.added.push_back({.title = QStringLiteral("D’ailleurs")});
        need(other->apply(change));
    }
    page().planner().notice();
    EXPECT_TRUE(m_window.windowTitle().contains(QStringLiteral("modified elsewhere")));
}

TEST_F(WorkDialogTest, stands_over_the_dialog_from_which_something_is_undone)
{
    m_window.actions().settings->trigger();
    auto *settings = m_window.findChild<SettingsDialog *>();
    ASSERT_NE(settings, nullptr);
    page().editor().undo();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->parentWidget(), settings);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog() == nullptr; }));
    EXPECT_TRUE(settings->isVisible());
    EXPECT_EQ(posts(), 0);
}

TEST_F(WorkDialogTest, goes_with_the_calendar_that_is_left)
{
    m_window.actions().undo->trigger();
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(m_window.open(calendarPath()));
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(posts(), many);
    m_window.actions().newPost->trigger();
    EXPECT_EQ(posts(), many + 1) << "the file is free for the next one";
}

} // namespace
} // namespace semainier::ui
