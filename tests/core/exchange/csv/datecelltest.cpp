// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/datecell.h"

#include "core/exchange/csv/dateorder.h"
#include "tests/support/matchers.h"

namespace semainier::test {

namespace {

QDate read(QStringView text, DateOrder order = DateOrder::DayFirst)
{
    const DateCell cell = readDateCell(text);
    return cell.form == DateCell::Form::Unreadable ? QDate() : cell.inOrder(order);
}

std::string hour(QStringView text)
{
    const TimeCell cell = readTimeCell(text);
    switch (cell.form) {
    case TimeCell::Form::Empty:
        return "none";
    case TimeCell::Form::Known:
        return cell.time.toString().toStdString();
    case TimeCell::Form::Several:
        return cell.time.toString().toStdString() + " and more";
    case TimeCell::Form::WithWords:
        return cell.time.toString().toStdString() + " and words";
    case TimeCell::Form::Impossible:
        return "impossible";
    case TimeCell::Form::Unreadable:
        break;
    }
    return "unreadable";
}

} // namespace

TEST(DateCell, reads_dates_in_figures)
{
    const QDate day(2026, 9, 28);
    for (const auto *text : {u"2026-09-28", u"2026/09/28", u"28/09/2026", u"28-09-26",
                             u"28.09.2026", u"28.9.26", u" 28 / 09 / 2026 ", u"20260928", u"46293",
                             u"lun. 28/09/2026", u"lundi 28-09-2026", u"le 28/09/2026"}) {
        EXPECT_EQ(read(text), day) << testing::PrintToString(QStringView(text).toString());
    }
    EXPECT_EQ(read(u"09/28/2026", DateOrder::MonthFirst), day);
    EXPECT_EQ(read(u"20.11.2026", DateOrder::MonthFirst), QDate(2026, 11, 20));
}

TEST(DateCell, reads_dates_in_words)
{
    for (const auto *text :
         {u"28 septembre 2026", u"28 sept. 2026", u"lundi 28 septembre 2026", u"LUN. 28 SEPT 26",
          u"September 28, 2026", u"Monday, September 28th, 2026", u"28 Sep 2026", u"Sept 28 2026",
          u"28\u00A0septembre\u202F2026", u"28th of September 2026"}) {
        EXPECT_EQ(read(text), QDate(2026, 9, 28))
            << testing::PrintToString(QStringView(text).toString());
    }
    EXPECT_EQ(read(u"1er août 2026"), QDate(2026, 8, 1));
    EXPECT_EQ(read(u"15 févr. 2027"), QDate(2027, 2, 15));
    EXPECT_EQ(read(u"mar. 3 mars 2026"), QDate(2026, 3, 3));
    EXPECT_EQ(read(u"3 mar 2026"), QDate(2026, 3, 3));
    EXPECT_EQ(read(u"mar. 29/09/2026"), QDate(2026, 9, 29));
}

TEST(DateCell, reads_an_hour_behind_the_date)
{
    for (const auto *text :
         {u"28/09/2026 18:30", u"2026-09-28T18:30:00Z", u"lun. 28/09/2026 à 18h30",
          u"2026-09-28T18:30:00+02:00", u"September 28, 2026 6:30 PM", u"46293,770833333"}) {
        const DateCell cell = readDateCell(text);
        EXPECT_EQ(cell.inOrder(DateOrder::DayFirst), QDate(2026, 9, 28));
        EXPECT_EQ(cell.time.time, *TimeOfDay::fromHourMinute(18, 30))
            << testing::PrintToString(QStringView(text).toString());
    }
}

TEST(DateCell, finds_the_year_that_fits_the_weekday)
{
    const QDate today(2026, 11, 18);
    const DateCell cell = readDateCell(u"lun. 28/09");
    EXPECT_EQ(cell.form, DateCell::Form::Figures);
    EXPECT_EQ(cell.year, 0);
    EXPECT_EQ(cell.weekday, 1);
    EXPECT_EQ(nearestDate(28, 9, 1, today), QDate(2026, 9, 28));
    EXPECT_EQ(nearestDate(28, 9, 2, today), QDate(2027, 9, 28));
    EXPECT_EQ(nearestDate(10, 1, 0, today), QDate(2027, 1, 10));
    EXPECT_EQ(nearestDate(1, 10, 0, today), QDate(2026, 10, 1));
    EXPECT_EQ(nearestDate(29, 2, 0, today), QDate(2028, 2, 29));
    EXPECT_FALSE(nearestDate(31, 2, 0, today).isValid());
}

TEST(DateCell, never_shifts_an_impossible_date)
{
    EXPECT_FALSE(read(u"31/02/2026").isValid());
    EXPECT_FALSE(read(u"29/02/2026").isValid());
    EXPECT_TRUE(read(u"29/02/2028").isValid());
    EXPECT_FALSE(read(u"31 juin 2026").isValid());
    EXPECT_FALSE(read(u"28/09/2026", DateOrder::MonthFirst).isValid());
}

TEST(DateCell, tells_nothing_from_what_it_cannot_read)
{
    for (const auto *text : {u"", u" ", u"-", u"?", u"à définir", u"TBD", u"n/a"}) {
        EXPECT_EQ(readDateCell(text).form, DateCell::Form::Empty);
    }
    for (const auto *text :
         {u"semaine 40", u"2026", u"28", u"28/09/2026/1", u"bientôt", u"octobre 2026",
          u"28 sept oct 2026", u"1+1", u"12345678901234567890", u"28/09/206", u"/", u"28//"}) {
        EXPECT_TRUE(readDateCell(text).form == DateCell::Form::Unreadable
                    || readDateCell(text).form == DateCell::Form::Empty)
            << testing::PrintToString(QStringView(text).toString());
        EXPECT_FALSE(read(text).isValid());
    }
}

TEST(DateOrder, is_told_by_a_figure_over_twelve)
{
    DateOrderVote french;
    french.add(readDateCell(u"05/10/2026"), 0, 2, {});
    french.add(readDateCell(u"28/09/2026"), 0, 3, {});
    EXPECT_EQ(need(french.decide({})), DateOrder::DayFirst);
    EXPECT_EQ(need(french.decide(DateOrder::MonthFirst)), DateOrder::DayFirst);
    DateOrderVote american;
    american.add(readDateCell(u"09/28/2026"), 0, 2, {});
    EXPECT_EQ(need(american.decide({})), DateOrder::MonthFirst);
}

TEST(DateOrder, is_told_by_the_weekday)
{
    DateOrderVote column;
    column.add(readDateCell(u"05/10/2026"), 1, 2, {}); // 5 October 2026 is a Monday
    EXPECT_EQ(need(column.decide({})), DateOrder::DayFirst);
    DateOrderVote cell;
    cell.add(readDateCell(u"Mon 10/05/2026"), 0, 2, {});
    EXPECT_EQ(need(cell.decide({})), DateOrder::MonthFirst);
}

TEST(DateOrder, is_asked_for_when_nothing_tells)
{
    DateOrderVote vote;
    vote.add(readDateCell(u"05/05/2026"), 0, 6, QStringLiteral("05/05/2026"));
    EXPECT_THAT(vote.decide({}), Succeeds());
    vote.add(readDateCell(u"05/10/2026"), 0, 7, QStringLiteral("05/10/2026"));
    const auto order = vote.decide({});
    ASSERT_THAT(order, FailsWith(ErrorCode::AmbiguousDates));
    EXPECT_EQ(order.error().detail, QStringLiteral("05/10/2026"));
    EXPECT_EQ(order.error().line, 7);
    EXPECT_EQ(need(vote.decide(DateOrder::MonthFirst)), DateOrder::MonthFirst);
}

TEST(TimeCell, reads_hours_as_people_write_them)
{
    EXPECT_EQ(hour(u"09:05"), "09:05");
    EXPECT_EQ(hour(u"9h"), "09:00");
    EXPECT_EQ(hour(u"12h15"), "12:15");
    EXPECT_EQ(hour(u"10 h"), "10:00");
    EXPECT_EQ(hour(u"9 h 30"), "09:30");
    EXPECT_EQ(hour(u"18H00"), "18:00");
    EXPECT_EQ(hour(u"18:00:00"), "18:00");
    EXPECT_EQ(hour(u"6 pm"), "18:00");
    EXPECT_EQ(hour(u"6:45 p.m."), "18:45");
    EXPECT_EQ(hour(u"12 am"), "00:00");
    EXPECT_EQ(hour(u"midi"), "12:00");
    EXPECT_EQ(hour(u"minuit"), "00:00");
    EXPECT_EQ(hour(u"vers 9 heures"), "09:00");
    EXPECT_EQ(hour(u"9"), "09:00");
    EXPECT_EQ(hour(u"0930"), "09:30");
    EXPECT_EQ(hour(u"0,375"), "09:00");
    EXPECT_EQ(hour(u"18.30"), "18:30");
}

TEST(TimeCell, says_what_it_cannot_take)
{
    EXPECT_EQ(hour(u""), "none");
    EXPECT_EQ(hour(u"?"), "none");
    EXPECT_EQ(hour(u"25:00"), "impossible");
    EXPECT_EQ(hour(u"9h75"), "impossible");
    EXPECT_EQ(hour(u"le matin"), "unreadable");
    EXPECT_EQ(hour(u"9h si possible"), "09:00 and words");
    EXPECT_EQ(hour(u"9h-12h"), "09:00 and more");
}

} // namespace semainier::test
