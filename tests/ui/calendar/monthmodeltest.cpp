// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthmodel.h"

#include "tests/support/temporarycalendar.h"
#include "ui/calendar/monthface.h"
#include "ui/calendar/monthwords.h"

#include <QSignalSpy>

namespace semainier::ui::test {

using semainier::test::need;

class MonthModelTest : public semainier::test::TemporaryCalendar {
protected:
    MonthModel &model()
    {
        if (!m_model) {
            m_model = std::make_unique<MonthModel>(planner());
            m_model->show(QDate(2026, 11, 18));
        }
        return *m_model;
    }

    Post post(QDate day, int hour = 9)
    {
        return add({.title = QStringLiteral("Post"),
                    .day = day,
                    .time = TimeOfDay::fromHourMinute(hour, 0)});
    }

    void move(const Post &before, QDate day)
    {
        Change change{.action = {.verb = Verb::MovePost}};
        Post after = before;
        after.day = day;
        change.posts.changed.push_back({before, after});
        need(planner().apply(change));
    }

    void addKeyDate(const QString &name, const QString &rule)
    {
        Change change{.action = {.verb = Verb::EditKeyDates}};
        change.keyDates.added.push_back({.name = name, .rule = rule});
        need(planner().apply(change));
    }

    const MonthDay &day(QDate date) { return model().day(*model().indexOf(date)); }

private:
    std::unique_ptr<MonthModel> m_model;
};

TEST_F(MonthModelTest, shows_whole_weeks_and_tells_the_days_of_other_months)
{
    EXPECT_EQ(model().month(), QDate(2026, 11, 1));
    ASSERT_EQ(model().page().days.size(), 42U);
    EXPECT_EQ(model().day(0).date, QDate(2026, 10, 26));
    EXPECT_TRUE(model().day(0).outside);
    EXPECT_FALSE(day(QDate(2026, 11, 1)).outside);
    EXPECT_TRUE(day(QDate(2026, 12, 6)).outside);
    EXPECT_TRUE(day(QDate(2026, 11, 18)).today);
    EXPECT_TRUE(day(QDate(2026, 11, 21)).free);
    EXPECT_FALSE(day(QDate(2026, 11, 20)).free);
}

TEST_F(MonthModelTest, reads_the_visible_weeks_only_however_large_the_calendar_is)
{
    post(QDate(2026, 10, 30));
    post(QDate(2026, 11, 18));
    Change change{.action = {.verb = Verb::ImportSheet}};
    for (int day = 0; day < 2000; ++day) {
        change.posts.added.push_back({.day = QDate(2026, 12, 7).addDays(day)});
    }
    need(planner().apply(change));
    size_t shown = 0;
    for (const MonthDay &day : model().page().days) {
        shown += day.posts.size();
    }
    EXPECT_EQ(shown, 2U);
}

TEST_F(MonthModelTest, gives_the_posts_of_the_month_itself)
{
    post(QDate(2026, 10, 31));
    const Post first = post(QDate(2026, 11, 1));
    const Post last = post(QDate(2026, 11, 30));
    post(QDate(2026, 12, 1));
    ASSERT_EQ(model().posts().size(), 2U);
    EXPECT_EQ(model().posts()[0].id, first.id);
    EXPECT_EQ(model().posts()[1].id, last.id);
}

TEST_F(MonthModelTest, reads_again_only_when_a_change_concerns_its_weeks)
{
    const Post shown = post(QDate(2026, 11, 16));
    model();
    const QSignalSpy spy(&model(), &MonthModel::refreshed);
    const Post away = post(QDate(2027, 1, 16));
    EXPECT_EQ(spy.count(), 0);
    post(QDate(2026, 12, 6));
    EXPECT_EQ(spy.count(), 1);
    move(shown, QDate(2027, 1, 1));
    EXPECT_EQ(spy.count(), 2);
    move(away, QDate(2026, 11, 17));
    EXPECT_EQ(spy.count(), 3);
}

TEST_F(MonthModelTest, reads_a_post_that_the_filter_hides_when_it_changes)
{
    const Post hidden = post(QDate(2026, 11, 16));
    model().setFilter({.text = QStringLiteral("other")});
    const QSignalSpy spy(&model(), &MonthModel::refreshed);
    move(hidden, QDate(2027, 1, 1));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_TRUE(model().posts().empty());
}

TEST_F(MonthModelTest, hides_what_does_not_match_and_still_counts_it)
{
    post(QDate(2026, 11, 16));
    const Post article = add({.kind = PostKind::Article, .day = QDate(2026, 11, 16)});
    model().setFilter({.kinds = {PostKind::Article}});
    ASSERT_EQ(day(QDate(2026, 11, 16)).posts.size(), 1U);
    EXPECT_EQ(day(QDate(2026, 11, 16)).posts[0].post.id, article.id);
    EXPECT_EQ(model().posts().size(), 2U);
    model().setFilter({});
    EXPECT_EQ(day(QDate(2026, 11, 16)).posts.size(), 2U);
}

TEST_F(MonthModelTest, reads_nothing_asleep_and_once_when_it_wakes)
{
    model().setAsleep(true);
    const QSignalSpy spy(&model(), &MonthModel::refreshed);
    post(QDate(2026, 11, 16));
    post(QDate(2026, 11, 17));
    model().show(QDate(2026, 12, 1));
    EXPECT_EQ(spy.count(), 0);
    EXPECT_TRUE(model().isStale());
    model().setAsleep(false);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(model().day(0).date, QDate(2026, 11, 30));
    model().setAsleep(true);
    model().setAsleep(false);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(MonthModelTest, shows_what_another_program_wrote)
{
    model();
    const auto other = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.day = QDate(2026, 11, 18)});
    need(other->apply(change));
    planner().notice();
    EXPECT_EQ(day(QDate(2026, 11, 18)).posts.size(), 1U);
}

TEST_F(MonthModelTest, gives_a_new_post_the_next_free_slot_of_the_day_with_what_is_expected_there)
{
    const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    Change change{.action = {.verb = Verb::EditSlots}};
    change.slotEdits.added.push_back({.weekday = 4, .time = *TimeOfDay::fromHourMinute(9, 0)});
    change.slotEdits.added.push_back({.weekday = 4,
                                      .time = *TimeOfDay::fromHourMinute(12, 0),
                                      .kind = PostKind::Curated,
                                      .accounts = {mastodon.id}});
    need(planner().apply(change));
    post(QDate(2026, 11, 19), 9);
    const QDate thursday(2026, 11, 19);
    const NewPost expected{
        thursday, TimeOfDay::fromHourMinute(12, 0), PostKind::Curated, {mastodon.id}};
    EXPECT_EQ(model().newPost(*model().indexOf(thursday)), expected);
    model().setFilter({.text = QStringLiteral("nothing")});
    EXPECT_EQ(model().newPost(*model().indexOf(thursday)), expected);
}

TEST_F(MonthModelTest, gives_a_new_post_the_hour_used_last_and_never_an_invented_one)
{
    const QDate friday(2026, 11, 20);
    EXPECT_EQ(model().newPost(*model().indexOf(friday)), (NewPost{.day = friday}));
    post(QDate(2027, 2, 1), 14);
    EXPECT_EQ(model().newPost(*model().indexOf(friday)).time, TimeOfDay::fromHourMinute(14, 0));
}

TEST_F(MonthModelTest, says_each_day_with_its_posts)
{
    const Account facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    add({.kind = PostKind::VolunteerCall,
         .status = PostStatus::Draft,
         .text = QStringLiteral("Il nous faut\n40 bénévoles"),
         .day = QDate(2026, 11, 19),
         .time = TimeOfDay::fromHourMinute(9, 0),
         .publications = {{.account = facebook.id}}});
    EXPECT_EQ(
        day(QDate(2026, 11, 19)).sentence,
        QStringLiteral("Thursday 19 November, 1 post(s); 09:00 Facebook, call for volunteers, "
                       "draft: Il nous faut 40 bénévoles"));
    EXPECT_EQ(day(QDate(2026, 11, 18)).sentence,
              QStringLiteral("Wednesday 18 November, 0 post(s), today"));
}

TEST_F(MonthModelTest, names_public_holidays_and_shades_them)
{
    const MonthDay &armistice = day(QDate(2026, 11, 11));
    EXPECT_EQ(armistice.note, QStringLiteral("Armistice 1918"));
    EXPECT_TRUE(armistice.free);
    EXPECT_TRUE(armistice.sentence.contains(QStringLiteral("Armistice 1918")));
}

TEST_F(MonthModelTest, names_a_long_key_date_once_a_week_and_draws_it_over_all_its_days)
{
    addKeyDate(QStringLiteral("Quinzaine"), QStringLiteral("11-12/9"));
    EXPECT_EQ(day(QDate(2026, 11, 12)).note, QStringLiteral("Quinzaine"));
    EXPECT_EQ(day(QDate(2026, 11, 13)).note, QString());
    EXPECT_EQ(day(QDate(2026, 11, 13)).noteTip, QStringLiteral("Quinzaine"));
    EXPECT_EQ(day(QDate(2026, 11, 16)).note, QStringLiteral("Quinzaine"));
    const auto &spans = model().page().spans;
    ASSERT_EQ(spans.size(), 6U);
    ASSERT_EQ(spans[2].size(), 1U);
    EXPECT_EQ(spans[2][0].firstDay, 3);
    EXPECT_EQ(spans[2][0].lastDay, 6);
    ASSERT_EQ(spans[3].size(), 1U);
    EXPECT_EQ(spans[3][0].firstDay, 0);
    EXPECT_EQ(spans[3][0].lastDay, 4);
}

TEST_F(MonthModelTest, names_a_key_date_of_many_weeks_where_it_begins_and_draws_no_line)
{
    addKeyDate(QStringLiteral("Mois"), QStringLiteral("11-02/29"));
    addKeyDate(QStringLiteral("Octobre"), QStringLiteral("10-01/31"));
    EXPECT_EQ(day(QDate(2026, 10, 26)).note, QStringLiteral("Octobre"));
    EXPECT_EQ(day(QDate(2026, 11, 2)).note, QStringLiteral("Mois"));
    EXPECT_EQ(day(QDate(2026, 11, 9)).note, QString());
    EXPECT_EQ(day(QDate(2026, 11, 9)).noteTip, QStringLiteral("Mois"));
    for (const auto &week : model().page().spans) {
        EXPECT_TRUE(week.empty());
    }
}

TEST_F(MonthModelTest, names_what_is_of_the_day_before_what_lasts)
{
    addKeyDate(QStringLiteral("Semaine"), QStringLiteral("11-11/7"));
    EXPECT_EQ(day(QDate(2026, 11, 11)).note, QStringLiteral("Armistice 1918 · Semaine"));
    EXPECT_EQ(day(QDate(2026, 11, 11)).noteTip, QStringLiteral("Armistice 1918\nSemaine"));
}

TEST(MonthWords, counts_the_posts_without_a_line)
{
    EXPECT_EQ(MonthWords::more(3, 2), QStringLiteral("+ 3 other(s)"));
    EXPECT_EQ(MonthWords::more(3, 0), QStringLiteral("3 post(s)"));
}

TEST(MonthFace, cuts_a_title_to_its_line_and_leaves_a_narrow_one_without_glyph)
{
    const MonthFonts fonts = MonthFonts::current(TextSize::Small);
    const WeekCard card{.hour = QStringLiteral("09:00"),
                        .caption = QStringLiteral("mot ").repeated(50)};
    const MonthLineFace wide = lineFace(card, 160, fonts);
    EXPECT_TRUE(wide.title.text().endsWith(u'…'));
    EXPECT_LT(wide.title.size().width(), 160);
    EXPECT_TRUE(wide.glyph);
    EXPECT_FALSE(lineFace(card, 60, fonts).glyph);
}

} // namespace semainier::ui::test
