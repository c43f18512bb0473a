// SPDX-License-Identifier: GPL-3.0-or-later
// How the window leads from an import of statistics to the sorter of kinds and on to the line.
#include "tests/support/awaitedchild.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/exchange/statisticsdialog.h"
#include "ui/line/linescreen.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shellactions.h"
#include "ui/sorter/sorterdialog.h"

#include <QPushButton>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class SortingTest : public TemporaryCalendar {
protected:
    void SetUp() override
    {
        close();
        m_window.resize(1280, 720);
        m_window.show();
        ASSERT_TRUE(m_window.open(calendarPath()));
    }

    CalendarPage &page() { return *m_window.page(); }
    QAction &action() { return *m_window.actions().sortKinds; }
    void import()
    {
        QFile file(filePath(QStringLiteral("export.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Post id,Date,Post text,Post Link,Impressions,Likes,Replies,Reposts\n"
                   "1987315260559167965,,Faites un don,https://x.com/a/status/1,9,5,1,2\n"
                   "1987315260559167999,,Bonjour,https://x.com/a/status/2,9,5,1,2\n");
        file.close();
        page().importFiles({file.fileName()});
        auto *dialog = awaitedChild<StatisticsDialog>(m_window);
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->session().outcome() != nullptr; }));
        QTest::keyClick(dialog, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return action().isEnabled(); }));
    }
    template <class Window>
    static QPushButton *button(Window &window, const QString &text)
    {
        for (auto *candidate : window.template findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible()) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no button says " << text.toStdString();
        throw std::runtime_error("no such button");
    }

    Preferences m_preferences{filePath(QStringLiteral("preferences.ini"))};
    Answers m_answers;
    MainWindow m_window{m_preferences, m_answers, clock()};
};

TEST_F(SortingTest, is_possible_while_a_kind_is_only_proposed)
{
    EXPECT_FALSE(action().isEnabled());
    import();
    const Post post = need(page().planner().posts().inRange({})).front();
    ASSERT_TRUE(page().editor().sort({post.id}, PostKind::Event));
    EXPECT_TRUE(action().isEnabled()) << "the other one is left";
    const Post other = need(page().planner().posts().inRange({})).back();
    ASSERT_TRUE(page().editor().edit({other.id}, {.kind = PostKind::Advocacy}));
    EXPECT_FALSE(action().isEnabled()) << "given anywhere, a kind is confirmed";
    page().editor().undo();
    EXPECT_TRUE(action().isEnabled());
}

TEST_F(SortingTest, is_offered_after_an_import_and_leads_to_the_line)
{
    import();
    auto *bar = page().findChild<ActionBar *>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(button(*bar, QStringLiteral("Undo"))->isEnabled());
    button(*bar, QStringLiteral("Sort 2 kinds"))->click();
    EXPECT_FALSE(bar->isVisible());
    auto *sorter = page().findChild<SorterDialog *>();
    ASSERT_NE(sorter, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(sorter));
    QTest::keyClick(sorter, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(need(page().planner().posts().proposedCount()), 0);
    button(*sorter, QStringLiteral("Open the editorial line"))->click();
    EXPECT_TRUE(page().findChild<LineScreen *>()->isVisible());
    EXPECT_EQ(m_window.actions().undo->text(),
              QStringLiteral("&Undo: confirm the kinds of 2 posts"));
}

TEST_F(SortingTest, is_not_offered_twice)
{
    import();
    auto *bar = page().findChild<ActionBar *>();
    ASSERT_TRUE(page().editor().sort({need(page().planner().posts().inRange({})).front().id},
                                     PostKind::Event));
    ASSERT_TRUE(bar->isVisible());
    for (const auto *candidate : bar->findChildren<QPushButton *>()) {
        EXPECT_TRUE(candidate->isHidden() || candidate->text() == QStringLiteral("Undo"));
    }
}

} // namespace
} // namespace semainier::ui
