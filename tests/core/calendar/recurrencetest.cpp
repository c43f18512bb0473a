// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrence.h"

#include "tests/support/matchers.h"

namespace semainier::test {

namespace {

const QDate tuesday(2026, 11, 3);
const DateRange november{QDate(2026, 11, 1), QDate(2026, 11, 30)};

Result<std::vector<QDate>> inNovember(const char16_t *rule, QDate firstDay = tuesday)
{
    return occurrences(QStringView(rule).toString(), firstDay, november);
}

std::vector<int> daysOf(const char16_t *rule, QDate firstDay = tuesday)
{
    std::vector<int> days;
    for (const QDate day : need(inNovember(rule, firstDay))) {
        days.push_back(day.day());
    }
    return days;
}

} // namespace

TEST(Recurrence, comes_every_week_on_the_day_it_began)
{
    EXPECT_EQ(daysOf(u"FREQ=WEEKLY"), (std::vector{3, 10, 17, 24}));
}

TEST(Recurrence, comes_every_second_week_on_given_days)
{
    EXPECT_EQ(daysOf(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"), (std::vector{3, 5, 17, 19}));
}

TEST(Recurrence, comes_every_third_day)
{
    EXPECT_EQ(daysOf(u"FREQ=DAILY;INTERVAL=3;COUNT=4"), (std::vector{3, 6, 9, 12}));
}

TEST(Recurrence, ends_with_its_last_day_or_its_count)
{
    EXPECT_EQ(daysOf(u"FREQ=WEEKLY;UNTIL=20261117"), (std::vector{3, 10, 17}));
    EXPECT_EQ(daysOf(u"FREQ=WEEKLY;COUNT=2"), (std::vector{3, 10}));
    EXPECT_TRUE(daysOf(u"FREQ=WEEKLY;COUNT=3", QDate(2026, 10, 6)).empty());
}

TEST(Recurrence, comes_on_a_day_of_the_month)
{
    const auto days = need(occurrences(QStringLiteral("FREQ=MONTHLY"), QDate(2026, 1, 31),
                                       {QDate(2026, 1, 1), QDate(2026, 5, 31)}));
    EXPECT_EQ(days, (std::vector{QDate(2026, 1, 31), QDate(2026, 3, 31), QDate(2026, 5, 31)}));
    EXPECT_EQ(daysOf(u"FREQ=MONTHLY;BYDAY=1TU", QDate(2026, 1, 6)), std::vector{3});
    EXPECT_EQ(daysOf(u"FREQ=MONTHLY;BYDAY=-1FR", QDate(2026, 1, 30)), std::vector{27});
}

TEST(Recurrence, crosses_the_change_of_clocks_and_leap_days)
{
    EXPECT_EQ(need(occurrences(QStringLiteral("FREQ=DAILY"), QDate(2028, 2, 28),
                               {QDate(2028, 2, 28), QDate(2028, 3, 1)}))
                  .size(),
              3U);
    EXPECT_EQ(need(occurrences(QStringLiteral("FREQ=WEEKLY"), QDate(2026, 10, 18),
                               {QDate(2026, 10, 25), QDate(2026, 10, 25)}))
                  .size(),
              1U);
}

TEST(Recurrence, is_written_as_it_is_read)
{
    for (const QString &rule :
         {QStringLiteral("FREQ=WEEKLY"), QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"),
          QStringLiteral("FREQ=DAILY;INTERVAL=3;COUNT=4"),
          QStringLiteral("FREQ=MONTHLY;BYDAY=-1FR"),
          QStringLiteral("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231")}) {
        EXPECT_EQ(toRule(need(recurrenceFromRule(rule))), rule);
    }
    EXPECT_EQ(toRule({.frequency = Frequency::Weekly, .weekdays = {1, 5}}),
              QStringLiteral("FREQ=WEEKLY;BYDAY=MO,FR"));
}

TEST(Recurrence, reads_the_time_and_the_first_day_of_the_week_that_others_write)
{
    const Recurrence expected{.frequency = Frequency::Weekly, .until = QDate(2026, 12, 31)};
    EXPECT_EQ(
        need(recurrenceFromRule(QStringLiteral("FREQ=WEEKLY;UNTIL=20261231T225959Z;WKST=MO"))),
        expected);
}

TEST(Recurrence, is_not_what_a_person_cannot_choose)
{
    for (const char16_t *rule :
         {u"", u"WEEKLY", u"FREQ=YEARLY", u"FREQ=WEEKLY;COUNT=0", u"FREQ=WEEKLY;INTERVAL=100",
          u"FREQ=WEEKLY;BYDAY=XX", u"FREQ=WEEKLY;COUNT=2;UNTIL=20261231", u"FREQ=MONTHLY;BYDAY=TU",
          u"FREQ=DAILY;BYDAY=TU", u"FREQ=MONTHLY;BYDAY=1TU,2TU", u"INTERVAL=2",
          u"FREQ=WEEKLY;UNTIL=20261331", u"FREQ=MONTHLY;BYMONTHDAY=3"}) {
        EXPECT_THAT(recurrenceFromRule(QStringView(rule).toString()),
                    FailsWith(ErrorCode::InvalidValue))
            << QStringView(rule).toString().toStdString();
    }
}

TEST(Recurrence, never_looks_for_days_that_do_not_come)
{
    for (const char16_t *rule :
         {u"rien", u"FREQ=SECONDLY", u"FREQ=DAILY;BYHOUR=1", u"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
          u"FREQ=MONTHLY;BYDAY=9MO", u"FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=31",
          u"FREQ=WEEKLY;BYDAY=TU\nX", u"FREQ=WEEKLY;RSCALE=HEBREW"}) {
        EXPECT_THAT(inNovember(rule), FailsWith(ErrorCode::InvalidValue))
            << QStringView(rule).toString().toStdString();
    }
}

TEST(Recurrence, refuses_more_days_than_anybody_plans)
{
    EXPECT_THAT(occurrences(QStringLiteral("FREQ=DAILY"), tuesday, {tuesday, QDate(2100, 1, 1)}),
                FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(occurrences(QStringLiteral("FREQ=DAILY"), QDate(1, 1, 1), november),
                FailsWith(ErrorCode::TooLarge));
}

} // namespace semainier::test
