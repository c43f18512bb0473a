// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekmodel.h"

#include "tests/support/temporarycalendar.h"
#include "ui/calendar/cardface.h"
#include "ui/calendar/weekwords.h"

#include <QSignalSpy>

namespace semainier::ui::test {

using semainier::test::need;

class WeekModelTest : public semainier::test::TemporaryCalendar {
protected:
    WeekModel &model()
    {
        if (!m_model) {
            m_model = std::make_unique<WeekModel>(planner());
            m_model->show(QDate(2026, 11, 18));
        }
        return *m_model;
    }

    Post post(QDate day, int hour)
    {
        return add({.title = QStringLiteral("Post"),
                    .day = day,
                    .time = TimeOfDay::fromHourMinute(hour, 0)});
    }

    /// How many texts a week makes the layout measure.
    size_t measured()
    {
        KnownFaces<ItemFace> known;
        const WeekFaces faces = weekFaces(model().days(), 112, WeekFonts::current(), known);
        size_t count = 0;
        for (const auto &day : faces) {
            count += day.size();
        }
        return count;
    }

private:
    std::unique_ptr<WeekModel> m_model;
};

TEST_F(WeekModelTest, measures_the_visible_week_only_however_large_the_calendar_is)
{
    post(QDate(2026, 11, 16), 9);
    post(QDate(2026, 11, 18), 9);
    EXPECT_EQ(measured(), 2U);
    Change change{.action = {.verb = Verb::ImportSheet}};
    for (int day = 0; day < 2000; ++day) {
        change.posts.added.push_back({.day = QDate(2026, 11, 23).addDays(day)});
    }
    need(planner().apply(change));
    EXPECT_EQ(measured(), 2U);
}

TEST_F(WeekModelTest, reads_again_only_when_a_change_concerns_its_week)
{
    const Post shown = post(QDate(2026, 11, 16), 9);
    model();
    const QSignalSpy spy(&model(), &WeekModel::refreshed);
    const Post away = post(QDate(2026, 12, 16), 9);
    EXPECT_EQ(spy.count(), 0);
    post(QDate(2026, 11, 22), 9);
    EXPECT_EQ(spy.count(), 1);
    Change moveOut{.action = {.verb = Verb::MovePost}};
    Post moved = shown;
    moved.day = QDate(2026, 12, 1);
    moveOut.posts.changed.push_back({shown, moved});
    need(planner().apply(moveOut));
    EXPECT_EQ(spy.count(), 2);
    Change moveIn{.action = {.verb = Verb::MovePost}};
    Post back = away;
    back.day = QDate(2026, 11, 17);
    moveIn.posts.changed.push_back({away, back});
    need(planner().apply(moveIn));
    EXPECT_EQ(spy.count(), 3);
}

TEST_F(WeekModelTest, shows_what_another_program_wrote)
{
    model();
    const auto other = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.day = QDate(2026, 11, 18)});
    need(other->apply(change));
    planner().notice();
    EXPECT_EQ(model().days()[2].items.size(), 1U);
}

TEST_F(WeekModelTest, uses_the_last_hour_for_a_new_post_of_a_day_without_a_slot)
{
    model();
    EXPECT_EQ(model().timeForNewPost(4), std::nullopt);
    post(QDate(2026, 11, 16), 14);
    EXPECT_EQ(model().timeForNewPost(4), TimeOfDay::fromHourMinute(14, 0));
}

TEST_F(WeekModelTest, says_each_card_and_day_in_a_sentence)
{
    const Account facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    add({.kind = PostKind::VolunteerCall,
         .status = PostStatus::Draft,
         .text = QStringLiteral("Il nous faut\n40 bénévoles"),
         .day = QDate(2026, 11, 19),
         .time = TimeOfDay::fromHourMinute(9, 0),
         .publications = {{.account = facebook.id}}});
    EXPECT_EQ(
        model().sentence({3, 0}),
        QStringLiteral("09:00 Facebook, call for volunteers, draft: Il nous faut 40 bénévoles"));
    EXPECT_EQ(model().days()[3].sentence, QStringLiteral("Thursday 19 November, 1 post(s)"));
    EXPECT_EQ(model().sentence({3, 1}), QStringLiteral("New post on Thursday 19 November"));
}

TEST_F(WeekModelTest, says_how_many_people_an_event_has_found)
{
    Post post{.kind = PostKind::VolunteerCall,
              .day = QDate(2026, 11, 19),
              .event = {.day = QDate(2026, 11, 21),
                        .start = TimeOfDay::fromHourMinute(8, 30),
                        .end = TimeOfDay::fromHourMinute(19, 0),
                        .needed = 40,
                        .found = 26}};
    add(post);
    post.day = post.event.day;
    add(post);
    EXPECT_EQ(model().card({3, 0})->need, QStringLiteral("26 / 40 volunteers"));
    EXPECT_EQ(model().card({5, 0})->need, QStringLiteral("08:30–19:00 · 26 / 40"))
        << "on the day itself, the hours";
    EXPECT_DOUBLE_EQ(model().card({3, 0})->needShare, 0.65);
    EXPECT_TRUE(model().sentence({3, 0}).contains(QStringLiteral("26 of 40 volunteer(s) found")))
        << model().sentence({3, 0}).toStdString();
}

TEST_F(WeekModelTest, says_that_a_post_is_late)
{
    post(QDate(2026, 11, 16), 9);
    EXPECT_TRUE(model().card({0, 0})->late);
    EXPECT_TRUE(model().sentence({0, 0}).contains(QStringLiteral("late")));
}

TEST_F(WeekModelTest, names_public_holidays_and_shades_them)
{
    model().show(QDate(2026, 11, 11));
    ASSERT_EQ(model().notes().size(), 1U);
    EXPECT_EQ(model().notes()[0].text, QStringLiteral("Armistice 1918"));
    EXPECT_EQ(model().notes()[0].firstDay, 2);
    EXPECT_TRUE(model().days()[2].free);
}

TEST_F(WeekModelTest, shows_a_long_key_date_as_one_note_over_its_days)
{
    Change change{.action = {.verb = Verb::EditKeyDates}};
    change.keyDates.added.push_back(
        {.name = QStringLiteral("Semaine"), .rule = QStringLiteral("11-17/3")});
    need(planner().apply(change));
    ASSERT_EQ(model().notes().size(), 1U);
    EXPECT_EQ(model().notes()[0].firstDay, 1);
    EXPECT_EQ(model().notes()[0].lastDay, 3);
}

TEST(WeekWords, writes_the_moment_of_a_drop)
{
    EXPECT_EQ(WeekWords::moment(QDate(2026, 10, 13), TimeOfDay::fromHourMinute(9, 0)),
              QStringLiteral("Tue 13 Oct 09:00"));
    EXPECT_EQ(WeekWords::moment(QDate(2026, 10, 13), std::nullopt), QStringLiteral("Tue 13 Oct"));
}

TEST(CardFace, elides_a_long_text_after_three_lines)
{
    WeekCard card{.hour = QStringLiteral("09:00"), .kind = QStringLiteral("News")};
    card.caption = QStringLiteral("mot ").repeated(100);
    const ItemFace face = cardFace(card, 112, true, WeekFonts::current());
    ASSERT_EQ(face.lines.size(), 3);
    EXPECT_TRUE(face.lines.back().endsWith(u'…'));
}

TEST(CardFace, has_no_line_for_a_post_without_text)
{
    EXPECT_TRUE(cardFace({}, 112, true, WeekFonts::current()).lines.isEmpty());
}

TEST(CardFace, leaves_room_for_the_gauge_of_an_event)
{
    WeekCard card{.caption = QStringLiteral("Collecte")};
    const int without = cardFace(card, 112, true, WeekFonts::current()).height;
    card.need = QStringLiteral("26 / 40 volunteers");
    EXPECT_EQ(cardFace(card, 112, true, WeekFonts::current()).height,
              without + face::sourceRow + face::gaugeRow);
}

TEST(CardFace, counts_the_networks_that_do_not_fit)
{
    WeekCard card{.initials = QStringLiteral("NB")};
    for (const QChar letter : QStringLiteral("ABCDEFGH")) {
        card.networks.push_back({QString(letter), QString(letter)});
    }
    const ItemFace face = cardFace(card, 112, true, WeekFonts::current());
    EXPECT_GT(face.chips, 0);
    EXPECT_LT(face.chips, 8);
}

} // namespace semainier::ui::test
