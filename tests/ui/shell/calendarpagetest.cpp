// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a calendar's page make room for each other and speak for each other.
#include "ui/shell/calendarpage.h"

#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/base/theme.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/calendar/minicalendar.h"
#include "ui/commands/calendareditor.h"
#include "ui/line/elidingbutton.h"
#include "ui/line/missingchip.h"
#include "ui/line/monthfoot.h"
#include "ui/line/weekfoot.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellactions.h"

#include <QLabel>
#include <QPushButton>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class CalendarPageTest : public TemporaryCalendar {
protected:
    void SetUp() override
    {
        m_post = add({.status = PostStatus::Draft,
                      .title = QStringLiteral("Collecte nationale"),
                      .day = QDate(2026, 11, 19)});
        close();
        m_window.resize(1280, 720);
        m_window.show();
        ASSERT_TRUE(m_window.open(calendarPath()));
    }

    CalendarPage &page() { return *m_window.page(); }

    Post m_post;
    Preferences m_preferences{filePath(QStringLiteral("preferences.ini"))};
    Answers m_answers;
    MainWindow m_window{m_preferences, m_answers, clock()};
};

TEST_F(CalendarPageTest, keeps_the_week_numbers_with_what_it_shows)
{
    page().findChild<MiniCalendar *>()->setWeekNumbers(true);
    ASSERT_TRUE(m_window.open(calendarPath()));
    EXPECT_TRUE(page().findChild<MiniCalendar *>()->hasWeekNumbers());
}

TEST_F(CalendarPageTest, lets_the_rail_give_way_to_the_pane_with_large_text_only)
{
    const auto *rail = page().findChild<Rail *>();
    const int whole = rail->sizeHint().width();
    page().showPost(m_post.id);
    EXPECT_EQ(rail->sizeHint().width(), whole);
    theme().setTextPercent(200);
    EXPECT_LT(rail->sizeHint().width(), whole);
    Q_EMIT page().pane().closeWanted();
    EXPECT_GE(rail->sizeHint().width(), whole);
    theme().setTextPercent(100);
}

TEST_F(CalendarPageTest, says_why_a_post_is_not_called_ready_and_leads_to_it)
{
    EXPECT_FALSE(page().editor().edit({m_post.id}, {.status = PostStatus::Ready}));
    const auto banners = page().findChildren<Banner *>();
    const auto shown =
        std::ranges::find_if(banners, [](const Banner *banner) { return !banner->isHidden(); });
    ASSERT_NE(shown, banners.end());
    EXPECT_EQ((*shown)->accessibleName(),
              QStringLiteral("“Collecte nationale” is not ready yet. No account is chosen."));
    (*shown)->findChild<QPushButton *>()->click();
    EXPECT_EQ(page().pane().post(), m_post.id);
    EXPECT_TRUE((*shown)->isHidden());
}

class CalendarPageFootTest : public CalendarPageTest {
protected:
    WeekFoot &foot() { return *page().findChild<WeekFoot *>(); }
    MonthFoot &monthFoot() { return *page().findChild<MonthFoot *>(); }
    Post selected() { return *need(page().planner().posts().find(page().pane().post())); }
};

TEST_F(CalendarPageFootTest, stands_under_week_and_month_and_not_under_the_list)
{
    ShellActions &actions = m_window.actions();
    EXPECT_TRUE(foot().isVisible());
    EXPECT_FALSE(monthFoot().isVisible());
    actions.month->trigger();
    EXPECT_FALSE(foot().isVisible());
    EXPECT_TRUE(monthFoot().isVisible());
    actions.list->trigger();
    EXPECT_FALSE(foot().isVisible() || monthFoot().isVisible());
}

TEST_F(CalendarPageFootTest, is_hidden_where_it_was_hidden_for_this_calendar)
{
    m_window.actions().balance->trigger();
    EXPECT_FALSE(foot().isVisible());
    ASSERT_TRUE(m_window.open(calendarPath()));
    EXPECT_FALSE(foot().isVisible());
    m_window.actions().balance->trigger();
    EXPECT_TRUE(foot().isVisible());
    ASSERT_TRUE(m_window.open(calendarPath()));
    EXPECT_TRUE(foot().isVisible());
}

TEST_F(CalendarPageFootTest, adds_a_post_that_the_pane_opens_on_and_that_can_be_undone)
{
    const auto chips = foot().findChildren<MissingChip *>();
    ASSERT_EQ(chips.front()->missing().kind, PostKind::Exchange) << "of one post of news";
    chips.front()->click();
    EXPECT_EQ(selected().title, QStringLiteral("1 exchanges with the community"));
    EXPECT_EQ(selected().day, clock().today());
    EXPECT_FALSE(chips.front()->isVisible());
    m_window.actions().undo->trigger();
    EXPECT_EQ(need(page().planner().posts().count()), 1);
    EXPECT_TRUE(chips.front()->isVisible());
}

TEST_F(CalendarPageFootTest, is_not_covered_by_the_bar_that_offers_to_undo)
{
    const auto placeOf = [this](const QWidget &part) {
        return QRect(part.mapTo(&page(), QPoint()), part.size());
    };
    foot().findChild<MissingChip *>()->click();
    const auto &bar = *page().findChild<ActionBar *>();
    ASSERT_TRUE(bar.isVisible());
    EXPECT_FALSE(placeOf(bar).intersects(placeOf(foot())));
    const int above = placeOf(bar).bottom();
    m_window.actions().balance->trigger();
    EXPECT_GT(placeOf(bar).bottom(), above);
}

TEST_F(CalendarPageFootTest, follows_the_week_that_is_turned_to_and_leads_to_another_one)
{
    const PostId call =
        page().editor().addPost({.day = QDate(2026, 11, 20), .kind = PostKind::VolunteerCall});
    const Post before = *need(page().planner().posts().find(call));
    Post after = before;
    after.event = {.day = QDate(2026, 11, 24), .needed = 3};
    need(page().editor().edit(before, after, false));
    auto *people = foot().findChild<ElidingButton *>();
    EXPECT_FALSE(people->isVisible());
    m_window.actions().next->trigger();
    ASSERT_TRUE(people->isVisible());
    people->click();
    EXPECT_EQ(page().pane().post(), call);
    EXPECT_EQ(page().calendar().view().period().first, QDate(2026, 11, 16));
}

} // namespace
} // namespace semainier::ui
