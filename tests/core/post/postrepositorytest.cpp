// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarycalendar.h"

namespace semainier::test {
namespace {

class PostRepositoryTest : public TemporaryCalendar { };

TEST_F(PostRepositoryTest, counts_the_kinds_of_each_day_of_a_range)
{
    const QDate first(2026, 11, 16);
    add({.kind = PostKind::Info, .day = first});
    add({.kind = PostKind::Article, .day = first});
    add({.kind = PostKind::Info, .day = first, .time = TimeOfDay::fromHourMinute(9, 0)});
    add({.kind = PostKind::Curated, .day = first.addDays(6)});
    add({.kind = PostKind::Curated, .day = first.addDays(7)});
    add({.kind = PostKind::Curated});
    EXPECT_THAT(need(planner().posts().kindsPerDay({first, first.addDays(6)})),
                testing::UnorderedElementsAre(KindOnDay{first, PostKind::Info, 2},
                                              KindOnDay{first, PostKind::Article, 1},
                                              KindOnDay{first.addDays(6), PostKind::Curated, 1}));
}

} // namespace
} // namespace semainier::test
