// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/weekfoot.h"

#include "tests/ui/line/footfixture.h"
#include "ui/base/theme.h"
#include "ui/line/elidingbutton.h"

#include <QProgressBar>
#include <QSignalSpy>

namespace semainier::ui::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class WeekFootTest : public FootTest {
protected:
    /// Eight posts: an article and five exchanges are missing.
    void fill()
    {
        plan(PostKind::Info, 2, today.addDays(-2), PostStatus::Published);
        plan(PostKind::VolunteerCall, 3, today);
        plan(PostKind::Curated, 2, today.addDays(1));
        plan(PostKind::Article, 1, today.addDays(2));
    }
    ElidingButton &people() { return *foot().findChild<ElidingButton *>(); }
    void callFor(int needed, int found, QDate day)
    {
        add({.kind = PostKind::VolunteerCall,
             .status = PostStatus::Draft,
             .day = today,
             .event = {.day = day, .needed = needed, .found = found}});
    }
};

TEST_F(WeekFootTest, shows_the_mix_beside_the_target_and_what_is_missing)
{
    fill();
    place<WeekFoot>(thisWeek);
    EXPECT_THAT(bars(),
                ElementsAre(QStringLiteral("Planned: Information 2, Action 3, Curated links 2, "
                                           "Original articles 1"),
                            QStringLiteral("Target: Information 25%, Action 20%, Curated links "
                                           "25%, Original articles 30%")));
    EXPECT_THAT(said(), Contains(QStringLiteral("8 post(s) planned")));
    EXPECT_THAT(chipTexts(),
                ElementsAre(QStringLiteral("1 article(s) · 2 h 30 +"),
                            QStringLiteral("5 exchange(s) · 25 min +")));
    EXPECT_EQ(plain(chips().front()->accessibleName()),
              QStringLiteral("Missing: 1 article(s) · 2 h 30. Plan a post (Original article) in "
                             "the next free slot"));
}

TEST_F(WeekFootTest, adds_what_is_missing_in_the_next_free_slot_by_one_click)
{
    addSlot(7, 18, PostKind::Article);
    fill();
    place<WeekFoot>(thisWeek);
    QTest::mouseClick(chips().front(), Qt::LeftButton);
    EXPECT_EQ(added().kind, PostKind::Article);
    EXPECT_EQ(added().day, QDate(2026, 11, 22));
    EXPECT_EQ(added().time, TimeOfDay::fromHourMinute(18, 0));
    EXPECT_EQ(added().plannedMinutes, 150);
    EXPECT_THAT(chipTexts(), Not(Contains(QStringLiteral("1 article(s) · 2 h 30 +"))));
    EXPECT_THAT(said(), Contains(QStringLiteral("9 post(s) planned")));
    editor().undo();
    EXPECT_THAT(chipTexts(), Contains(QStringLiteral("1 article(s) · 2 h 30 +")));
}

TEST_F(WeekFootTest, adds_it_by_enter_too)
{
    fill();
    place<WeekFoot>(thisWeek);
    QTest::keyClick(chips().front(), Qt::Key_Return);
    EXPECT_EQ(added().kind, PostKind::Article);
    EXPECT_EQ(chips().front()->focusPolicy(), Qt::StrongFocus);
}

TEST_F(WeekFootTest, keeps_the_time_for_exchanges_and_asks_for_no_more)
{
    fill();
    place<WeekFoot>(thisWeek);
    chips().back()->click();
    EXPECT_EQ(added().title, QStringLiteral("5 exchanges with the community"));
    EXPECT_EQ(added().plannedMinutes, 25);
    EXPECT_EQ(added().time, std::nullopt);
    EXPECT_THAT(chipTexts(), ElementsAre(QStringLiteral("1 article(s) · 2 h 30 +")));
}

TEST_F(WeekFootTest, follows_every_change_at_once)
{
    fill();
    place<WeekFoot>(thisWeek);
    plan(PostKind::Article, 1, today);
    EXPECT_THAT(chipTexts(), ElementsAre(QStringLiteral("5 exchange(s) · 25 min +")));
    set(settings::lineTarget, QStringLiteral("80-20"));
    EXPECT_THAT(bars().back().toStdString(), ::testing::HasSubstr("Information 30%"));
    set(settings::lineMinutes, QStringLiteral("240"));
    EXPECT_THAT(said(), Contains(QStringLiteral("0 min of 4 h")));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        addSlot(weekday, 9);
        addSlot(weekday, 18);
    }
    EXPECT_THAT(chipTexts(), Contains(QStringLiteral("2 article(s) · 5 h +")))
        << "of the posts behind and ten slots ahead";
}

TEST_F(WeekFootTest, follows_what_another_program_writes)
{
    fill();
    place<WeekFoot>(thisWeek);
    const auto other = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.kind = PostKind::Article, .day = today});
    need(other->apply(change));
    planner().notice();
    EXPECT_THAT(said(), Contains(QStringLiteral("9 post(s) planned")));
}

TEST_F(WeekFootTest, reads_only_while_it_is_seen)
{
    place<WeekFoot>(thisWeek)->hide();
    fill();
    foot().show();
    EXPECT_THAT(said(), Contains(QStringLiteral("8 post(s) planned")));
}

TEST_F(WeekFootTest, says_what_to_do_in_an_empty_week)
{
    place<WeekFoot>(thisWeek);
    EXPECT_THAT(said(),
                Contains(QStringLiteral("Nothing is planned yet. Press N or click a “+” "
                                        "to add a post.")));
    EXPECT_THAT(chips(), IsEmpty());
    addSlot(5, 9);
    addSlot(6, 9);
    EXPECT_THAT(said(),
                Contains(QStringLiteral("Nothing is planned yet. Begin with what is "
                                        "missing, or press N.")));
    EXPECT_THAT(chipTexts(), Contains(QStringLiteral("1 article(s) +")));
}

TEST_F(WeekFootTest, says_calmly_that_nothing_is_missing)
{
    set(settings::lineTarget, QStringLiteral("80-20"));
    plan(PostKind::Info, 3, today);
    plan(PostKind::VolunteerCall, 2, today);
    plan(PostKind::Curated, 2, today);
    plan(PostKind::Article, 3, today);
    place<WeekFoot>(thisWeek);
    EXPECT_THAT(chips(), IsEmpty());
    EXPECT_THAT(said(), Contains(QStringLiteral("Nothing: the week is in balance.")));
}

TEST_F(WeekFootTest, of_a_past_week_offers_nothing)
{
    fill();
    clock().set(QDateTime(today.addDays(7), QTime(10, 0)));
    callFor(40, 26, today);
    place<WeekFoot>(thisWeek);
    EXPECT_THAT(chips(), IsEmpty());
    EXPECT_FALSE(people().isVisible());
    EXPECT_THAT(said(), Contains(QStringLiteral("76% in common with the target")));
}

TEST_F(WeekFootTest, says_how_much_of_the_time_the_week_takes)
{
    set(settings::lineMinutes, QStringLiteral("240"));
    add({.kind = PostKind::Article, .day = today, .plannedMinutes = 190});
    place<WeekFoot>(thisWeek);
    const auto *gauge = foot().findChild<QProgressBar *>();
    EXPECT_EQ(gauge->value(), 190);
    EXPECT_EQ(gauge->maximum(), 240);
    add({.kind = PostKind::Article, .day = today, .plannedMinutes = 110});
    EXPECT_EQ(gauge->value(), 240);
    EXPECT_EQ(plain(gauge->toolTip()), QStringLiteral("5 h of 4 h: 1 h too much"));
}

TEST_F(WeekFootTest, tells_of_the_people_missing_and_leads_to_the_post)
{
    auto *week = place<WeekFoot>(thisWeek);
    EXPECT_FALSE(people().isVisible());
    callFor(40, 26, QDate(2026, 11, 21));
    const PostId call = need(planner().posts().inRange({today, today})).back().id;
    EXPECT_EQ(people().accessibleName(), QStringLiteral("14 volunteer(s) missing on Saturday"));
    QSignalSpy chosen(week, &WeekFoot::postChosen);
    QTest::keyClick(&people(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<PostId>(), call);
    callFor(2, 0, QDate(2026, 11, 17));
    EXPECT_EQ(people().accessibleName(), QStringLiteral("14 volunteer(s) missing on Saturday"))
        << "Tuesday is over";
    callFor(3, 0, QDate(2026, 11, 22));
    EXPECT_EQ(people().accessibleName(), QStringLiteral("17 volunteer(s) missing at 2 events"));
}

TEST_F(WeekFootTest, clips_nothing_where_there_is_little_room)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        addSlot(weekday, 9);
    }
    callFor(40, 26, QDate(2026, 11, 21));
    place<WeekFoot>(thisWeek);
    for (const int textPercent : {100, 200}) {
        theme().setTextPercent(textPercent);
        for (const int width : {1240, 900, 734, 520, 360}) {
            window().resize(width * textPercent / 100, 8 * textPercent);
            window().layout()->activate();
            QCoreApplication::sendPostedEvents();
            for (const QWidget *part : foot().findChildren<QWidget *>()) {
                if (part->isVisible()) {
                    EXPECT_TRUE(part->parentWidget()->rect().contains(part->geometry()))
                        << part->metaObject()->className() << " " << width << " at " << textPercent;
                }
            }
            EXPECT_EQ(foot().width(), window().width());
            EXPECT_LT(foot().height(), (width < 640 ? 190 : 135) * textPercent / 100) << width;
        }
    }
    theme().setTextPercent(100);
}

} // namespace
} // namespace semainier::ui::test
