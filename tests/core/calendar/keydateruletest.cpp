// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/keydaterule.h"

#include "tests/support/matchers.h"

namespace semainier::test {

namespace {

KeyDateRule rule(const char16_t *text)
{
    return need(keyDateRuleFromText(QStringView(text)));
}

DateRange oneDay(int year, int month, int day)
{
    return {QDate(year, month, day), QDate(year, month, day)};
}

} // namespace

TEST(KeyDateRule, gives_a_fixed_day)
{
    EXPECT_EQ(daysInYear(rule(u"12-05"), 2026), oneDay(2026, 12, 5));
}

TEST(KeyDateRule, gives_the_nth_weekday_of_a_month)
{
    EXPECT_EQ(daysInYear(rule(u"09:3sat"), 2026), oneDay(2026, 9, 19));
    EXPECT_EQ(daysInYear(rule(u"09:1tue"), 2026), oneDay(2026, 9, 1));
}

TEST(KeyDateRule, gives_the_last_weekday_of_a_month)
{
    EXPECT_EQ(daysInYear(rule(u"05:lastfri"), 2026), oneDay(2026, 5, 29));
    EXPECT_EQ(daysInYear(rule(u"05:lastsun"), 2026), oneDay(2026, 5, 31));
}

TEST(KeyDateRule, gives_days_around_easter)
{
    EXPECT_EQ(daysInYear(rule(u"easter"), 2026), oneDay(2026, 4, 5));
    EXPECT_EQ(daysInYear(rule(u"easter+39"), 2026), oneDay(2026, 5, 14));
    EXPECT_EQ(daysInYear(rule(u"easter-47"), 2026), oneDay(2026, 2, 17));
}

TEST(KeyDateRule, gives_the_weekday_after_another_rule)
{
    EXPECT_EQ(daysInYear(rule(u"11:4thu+tue"), 2026), oneDay(2026, 12, 1));
    EXPECT_EQ(daysInYear(rule(u"11:4thu+tue"), 2024), oneDay(2024, 12, 3));
    EXPECT_EQ(daysInYear(rule(u"12-25-sun"), 2026), oneDay(2026, 12, 20));
}

TEST(KeyDateRule, never_stays_where_it_is_when_it_goes_to_a_weekday)
{
    EXPECT_EQ(daysInYear(rule(u"11-02+mon"), 2026), oneDay(2026, 11, 9));
    EXPECT_EQ(daysInYear(rule(u"11-02-mon"), 2026), oneDay(2026, 10, 26));
}

TEST(KeyDateRule, gives_a_week_with_its_first_and_last_day)
{
    EXPECT_EQ(daysInYear(rule(u"10:1mon/7"), 2026),
              (DateRange{QDate(2026, 10, 5), QDate(2026, 10, 11)}));
}

TEST(KeyDateRule, skips_years_without_the_day)
{
    EXPECT_EQ(daysInYear(rule(u"02-29"), 2026), std::nullopt);
    EXPECT_EQ(daysInYear(rule(u"02-29"), 2028), oneDay(2028, 2, 29));
    EXPECT_EQ(daysInYear(rule(u"11:5fri"), 2026), std::nullopt);
    EXPECT_EQ(daysInYear(rule(u"10:5fri"), 2026), oneDay(2026, 10, 30));
}

TEST(KeyDateRule, is_found_in_a_range_that_holds_only_its_end)
{
    EXPECT_THAT(occurrences(rule(u"12-28/7"), {QDate(2027, 1, 1), QDate(2027, 1, 31)}),
                testing::ElementsAre(DateRange{QDate(2026, 12, 28), QDate(2027, 1, 3)}));
    EXPECT_TRUE(occurrences(rule(u"12-28/7"), {QDate(2027, 1, 4), QDate(2027, 1, 31)}).empty());
}

TEST(KeyDateRule, comes_once_a_year)
{
    EXPECT_EQ(occurrences(rule(u"03-08"), {QDate(2024, 3, 8), QDate(2027, 3, 7)}).size(), 3U);
}

TEST(KeyDateRule, is_written_as_it_is_read)
{
    for (const char16_t *text : {u"12-05", u"09:3sat/2", u"05:lastfri", u"easter", u"easter-47",
                                 u"11:4thu+tue", u"10:1mon/7", u"01-01+mon+7-sun/3"}) {
        EXPECT_EQ(toText(rule(text)), QStringView(text));
    }
    EXPECT_EQ(toText(rule(u"  09:LastSun ")), QStringLiteral("09:lastsun"));
}

TEST(KeyDateRule, refuses_everything_else)
{
    for (const char16_t *text :
         {u"",          u"12",          u"13-01",      u"00-10",         u"02-30",
          u"1-5",       u"09:6sat",     u"09:0sat",    u"13:1mon",       u"09:3sam",
          u"easter+",   u"easter+1000", u"easter+367", u"12-05/",        u"12-05/0",
          u"12-05/999", u"12-05 +1",    u"pâques",     u"12-05+weekday", u"١٢-٠٥"}) {
        EXPECT_THAT(keyDateRuleFromText(QStringView(text)), FailsWith(ErrorCode::InvalidValue))
            << QStringView(text).toString().toStdString();
    }
}

TEST(KeyDateRule, come_next_even_when_they_have_begun)
{
    const KeyDateRule week = rule(u"11-15/7");
    EXPECT_EQ(nextOccurrences(week, QDate(2026, 11, 18), 2),
              (std::vector<DateRange>{{QDate(2026, 11, 15), QDate(2026, 11, 21)},
                                      {QDate(2027, 11, 15), QDate(2027, 11, 21)}}));
    EXPECT_EQ(nextOccurrences(week, QDate(2026, 11, 22), 1).front().first, QDate(2027, 11, 15));
}

TEST(KeyDateRule, wait_for_a_leap_year)
{
    const KeyDateRule leap = rule(u"02-29");
    EXPECT_EQ(nextOccurrences(leap, QDate(2026, 11, 18), 1).front().first, QDate(2028, 2, 29));
}

} // namespace semainier::test
