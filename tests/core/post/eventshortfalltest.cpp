// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/eventshortfall.h"

#include "core/post/postevents.h"
#include "core/storage/database.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

const QDate saturday(2026, 11, 21);

EventNotice notice(qint64 post, const EventNeed &event)
{
    return {.post = PostId(post), .event = event};
}

} // namespace

TEST(EventShortfall, is_the_people_needed_but_not_found)
{
    const std::vector notices{notice(1, {.day = saturday, .needed = 40, .found = 26}),
                              notice(2, {.day = saturday.addDays(-1), .needed = 3}),
                              notice(3, {.day = saturday.addDays(1), .needed = 2, .found = 5})};
    EXPECT_THAT(shortfalls(notices),
                ElementsAre(EventShortfall{saturday.addDays(-1), 3, PostId(2)},
                            EventShortfall{saturday, 14, PostId(1)}));
    EXPECT_THAT(shortfalls({}), IsEmpty());
}

TEST(EventShortfall, counts_an_event_once_that_two_posts_name)
{
    const std::vector notices{
        notice(1, {.day = saturday, .place = QStringLiteral("Monoprix"), .needed = 40}),
        notice(2,
               {.day = saturday,
                .start = TimeOfDay::fromHourMinute(8, 30),
                .place = QStringLiteral("monoprix"),
                .needed = 40,
                .found = 26}),
        notice(3, {.day = saturday, .needed = 38, .found = 26})};
    EXPECT_THAT(shortfalls(notices), ElementsAre(EventShortfall{saturday, 14, PostId(2)}));
}

TEST(EventShortfall, tells_events_apart_by_their_hour_or_their_place)
{
    EventNeed morning{.day = saturday, .start = TimeOfDay::fromHourMinute(9, 0), .needed = 2};
    EventNeed evening = morning;
    evening.start = TimeOfDay::fromHourMinute(18, 0);
    EXPECT_THAT(shortfalls(std::vector{notice(1, morning), notice(2, evening)}), SizeIs(2));
    morning.place = QStringLiteral("Salle A");
    evening = morning;
    evening.place = QStringLiteral("Salle B");
    EXPECT_THAT(shortfalls(std::vector{notice(1, morning), notice(2, evening)}), SizeIs(2));
}

class PostEventsTest : public TemporaryCalendar {
protected:
    PostId plan(QDate day, const EventNeed &event, PostKind kind = PostKind::VolunteerCall,
                PostStatus status = PostStatus::Draft)
    {
        return add({.kind = kind, .status = status, .day = day, .event = event}).id;
    }
    std::vector<EventNotice> ofTheWeek()
    {
        return need(PostEvents(planner().database()).needsIn(weekOf(saturday)));
    }
};

TEST_F(PostEventsTest, are_those_that_take_place_in_the_range_whenever_they_are_called_for)
{
    const EventNeed event{.day = saturday,
                          .start = TimeOfDay::fromHourMinute(8, 30),
                          .end = TimeOfDay::fromHourMinute(19, 0),
                          .place = QStringLiteral("Monoprix"),
                          .needed = 40,
                          .found = 26};
    const PostId before = plan(saturday.addDays(-20), event);
    const PostId theDay = plan(saturday, event, PostKind::Event, PostStatus::Published);
    EventNeed nextWeek = event;
    nextWeek.day = saturday.addDays(7);
    plan(saturday.addDays(-1), nextWeek);
    EXPECT_THAT(ofTheWeek(), ElementsAre(EventNotice{before, event}, EventNotice{theDay, event}));
}

TEST_F(PostEventsTest, take_place_on_the_day_of_the_post_where_no_other_is_said)
{
    const PostId post = plan(saturday, {.needed = 2});
    EXPECT_THAT(ofTheWeek(), ElementsAre(EventNotice{post, {.day = saturday, .needed = 2}}));
}

TEST_F(PostEventsTest, leave_out_other_kinds_cancelled_posts_and_those_that_say_no_need)
{
    plan(saturday, {.needed = 2}, PostKind::Info);
    plan(saturday, {.needed = 2}, PostKind::Event, PostStatus::Cancelled);
    plan(saturday, {.place = QStringLiteral("Monoprix")});
    plan({}, {.day = saturday, .needed = 2});
    EXPECT_THAT(ofTheWeek(), IsEmpty());
}

} // namespace semainier::test
