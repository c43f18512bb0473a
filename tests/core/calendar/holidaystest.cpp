// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include "tests/support/matchers.h"

#include <set>

namespace semainier::test {

TEST(Holidays, finds_easter_of_known_years)
{
    EXPECT_EQ(easterSunday(1961), QDate(1961, 4, 2));
    EXPECT_EQ(easterSunday(2000), QDate(2000, 4, 23));
    EXPECT_EQ(easterSunday(2024), QDate(2024, 3, 31));
    EXPECT_EQ(easterSunday(2025), QDate(2025, 4, 20));
    EXPECT_EQ(easterSunday(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterSunday(2027), QDate(2027, 3, 28));
}

TEST(Holidays, finds_the_earliest_and_the_latest_easter)
{
    EXPECT_EQ(easterSunday(1818), QDate(1818, 3, 22));
    EXPECT_EQ(easterSunday(2285), QDate(2285, 3, 22));
    EXPECT_EQ(easterSunday(1943), QDate(1943, 4, 25));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
}

TEST(Holidays, keeps_easter_on_a_sunday_between_its_bounds)
{
    for (int year = 1583; year <= 4099; ++year) {
        const QDate easter = easterSunday(year);
        ASSERT_EQ(easter.dayOfWeek(), 7) << year;
        ASSERT_GE(easter, QDate(year, 3, 22));
        ASSERT_LE(easter, QDate(year, 4, 25));
    }
}

TEST(Holidays, knows_the_eleven_of_2026)
{
    std::vector<QDate> days;
    for (const Holiday holiday : allHolidays) {
        days.push_back(holidayDate(holiday, 2026));
    }
    EXPECT_THAT(days,
                testing::ElementsAre(QDate(2026, 1, 1), QDate(2026, 4, 6), QDate(2026, 5, 1),
                                     QDate(2026, 5, 8), QDate(2026, 5, 14), QDate(2026, 5, 25),
                                     QDate(2026, 7, 14), QDate(2026, 8, 15), QDate(2026, 11, 1),
                                     QDate(2026, 11, 11), QDate(2026, 12, 25)));
}

TEST(Holidays, names_both_when_two_fall_on_one_day)
{
    EXPECT_THAT(holidaysOn(QDate(2008, 5, 1)),
                testing::ElementsAre(Holiday::LabourDay, Holiday::Ascension));
    EXPECT_TRUE(holidaysOn(QDate(2026, 5, 2)).empty());
}

TEST(Holidays, have_codes_of_their_own)
{
    std::set<QString> codes;
    for (const Holiday holiday : allHolidays) {
        codes.insert(code(holiday));
    }
    EXPECT_EQ(codes.size(), allHolidays.size());
    EXPECT_FALSE(codes.contains(QString()));
}

} // namespace semainier::test
