// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a calendar's page make room for each other and speak for each other.
#include "ui/shell/calendarpage.h"

#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/base/theme.h"
#include "ui/calendar/minicalendar.h"
#include "ui/commands/calendareditor.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"

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

} // namespace
} // namespace semainier::ui
