// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/minicalendar.h"

#include "tests/support/temporarycalendar.h"
#include "ui/base/theme.h"
#include "ui/calendar/postdrag.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class MiniCalendarTest : public TemporaryCalendar {
protected:
    MiniCalendarTest()
    {
        calendar.resize(168, MonthStack::heightFor(1));
        calendar.show();
        QApplication::setActiveWindow(&calendar);
        calendar.setFocus();
    }

    void key(Qt::Key which) { QTest::keyClick(&calendar, which); }
    QPoint middleOf(QDate day) { return calendar.dayRect(day).center(); }
    void wheel(int delta)
    {
        const QPointF point(80, 80);
        QWheelEvent event(point, calendar.mapToGlobal(point), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&calendar, &event);
    }

    PostDrag drag;
    MiniCalendar calendar{planner(), drag};
};

TEST_F(MiniCalendarTest, shows_as_many_months_as_fit)
{
    EXPECT_EQ(calendar.days(), (DateRange{QDate(2026, 11, 1), QDate(2026, 11, 30)}));
    calendar.resize(168, MonthStack::heightFor(2) + 20);
    EXPECT_EQ(calendar.days(), (DateRange{QDate(2026, 11, 1), QDate(2026, 12, 31)}));
    calendar.resize(168, MonthStack::heightFor(3));
    EXPECT_EQ(calendar.days(), (DateRange{QDate(2026, 10, 1), QDate(2026, 12, 31)}));
    EXPECT_FALSE(calendar.grab().isNull());
}

TEST_F(MiniCalendarTest, asks_for_room_for_two_figures_in_every_cell)
{
    const int usual = calendar.sizeHint().width();
    theme().setTextPercent(200);
    const QFontMetrics figures(theme().font(TextSize::Small, QFont::Bold));
    calendar.setWeekNumbers(true);
    EXPECT_GT(calendar.sizeHint().width(), 8 * figures.horizontalAdvance(QStringLiteral("30")));
    EXPECT_GT(calendar.minimumSizeHint().height(), 7 * figures.height());
    theme().setTextPercent(100);
    calendar.setWeekNumbers(false);
    EXPECT_EQ(calendar.sizeHint().width(), usual);
}

TEST_F(MiniCalendarTest, knows_the_parts_of_each_day_the_largest_first)
{
    const QDate day(2026, 11, 20);
    for (const PostKind kind :
         {PostKind::Info, PostKind::Event, PostKind::Article, PostKind::Curated, PostKind::Curated,
          PostKind::Curated, PostKind::Exchange}) {
        add({.kind = kind, .day = day});
    }
    EXPECT_EQ(calendar.note(day).posts, 7);
    ASSERT_EQ(calendar.note(day).dots.size(), 3U);
    EXPECT_EQ(calendar.note(day).dots[0], PostKind::Curated);
    EXPECT_EQ(contentPart(calendar.note(day).dots[1]), ContentPart::Information);
    EXPECT_TRUE(calendar.note(day.addDays(1)).dots.empty());
}

TEST_F(MiniCalendarTest, names_holidays_and_key_dates)
{
    Change change{.action = {.verb = Verb::EditKeyDates}};
    change.keyDates.added.push_back(
        {.name = QStringLiteral("Children’s rights"), .rule = QStringLiteral("11-20")});
    need(planner().apply(change));
    EXPECT_TRUE(calendar.note(QDate(2026, 11, 11)).tip.contains(QStringLiteral("Armistice")));
    EXPECT_EQ(calendar.note(QDate(2026, 11, 20)).sentence,
              QStringLiteral("Friday 20 November 2026, 0 post(s), Children’s rights"));
}

TEST_F(MiniCalendarTest, goes_to_the_day_that_is_clicked_or_entered)
{
    const QSignalSpy chosen(&calendar, &MiniCalendar::dayChosen);
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, middleOf(QDate(2026, 11, 5)));
    EXPECT_EQ(chosen[0][0].toDate(), QDate(2026, 11, 5));
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].toDate(), QDate(2026, 11, 13));
}

TEST_F(MiniCalendarTest, turns_with_the_keyboard_and_comes_back_to_today)
{
    key(Qt::Key_PageDown);
    EXPECT_EQ(calendar.day(), QDate(2026, 12, 18));
    EXPECT_EQ(calendar.days().first, QDate(2026, 12, 1));
    key(Qt::Key_Home);
    EXPECT_EQ(calendar.day(), QDate(2026, 11, 18));
    EXPECT_EQ(calendar.days().first, QDate(2026, 11, 1));
}

TEST_F(MiniCalendarTest, turns_with_the_wheel_and_reads_what_it_turns_to)
{
    add({.day = QDate(2026, 12, 24)});
    wheel(-120);
    EXPECT_EQ(calendar.days().first, QDate(2026, 12, 1));
    EXPECT_EQ(calendar.note(QDate(2026, 12, 24)).posts, 1);
    wheel(120);
    wheel(120);
    EXPECT_EQ(calendar.days().first, QDate(2026, 10, 1));
}

TEST_F(MiniCalendarTest, stays_while_the_period_is_in_sight_and_turns_to_it_otherwise)
{
    calendar.resize(168, MonthStack::heightFor(3));
    calendar.showPeriod(weekOf(QDate(2026, 12, 10)));
    EXPECT_EQ(calendar.days().first, QDate(2026, 10, 1));
    EXPECT_EQ(calendar.day(), QDate(2026, 12, 7));
    calendar.showPeriod(monthOf(QDate(2027, 3, 1)));
    EXPECT_EQ(calendar.days().first, QDate(2027, 2, 1));
}

TEST_F(MiniCalendarTest, moves_a_post_dropped_on_a_day_there_at_its_own_hour)
{
    const Post post = add({.day = QDate(2026, 11, 18), .time = TimeOfDay::fromHourMinute(9, 0)});
    const QSignalSpy wanted(&calendar, &MiniCalendar::wanted);
    EXPECT_EQ(calendar.aim(post, middleOf(QDate(2026, 11, 20)), {}),
              QStringLiteral("Fri 20 Nov 09:00"));
    EXPECT_TRUE(calendar.drop(post));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Intention>(),
              Intention(MovePost{post.id, QDate(2026, 11, 20), {}}));
}

TEST_F(MiniCalendarTest, leaves_a_post_dropped_on_its_own_day_or_on_no_day_where_it_is)
{
    const Post post = add({.day = QDate(2026, 11, 18)});
    EXPECT_EQ(calendar.aim(post, middleOf(QDate(2026, 11, 18)), {}), QString());
    EXPECT_FALSE(calendar.drop(post));
    EXPECT_EQ(calendar.aim(post, {5, 5}, {}), QString());
    EXPECT_FALSE(calendar.drop(post));
    EXPECT_FALSE(calendar.aim(post, middleOf(QDate(2026, 11, 20)), {}).isEmpty());
    calendar.leave();
    EXPECT_FALSE(calendar.drop(post));
}

TEST_F(MiniCalendarTest, is_a_list_of_days_read_out)
{
    add({.day = QDate(2026, 11, 18)});
    QAccessibleInterface &days = *QAccessible::queryAccessibleInterface(&calendar);
    EXPECT_EQ(days.role(), QAccessible::List);
    ASSERT_EQ(days.childCount(), 30);
    QAccessibleInterface &today = *days.child(17);
    EXPECT_EQ(today.text(QAccessible::Name),
              QStringLiteral("Wednesday 18 November 2026, 1 post(s), today"));
    EXPECT_EQ(days.focusChild(), &today);
    EXPECT_EQ(days.indexOfChild(&today), 17);
    const QSignalSpy chosen(&calendar, &MiniCalendar::dayChosen);
    days.child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toDate(), QDate(2026, 11, 4));
}

TEST_F(MiniCalendarTest, writes_nothing_by_being_painted)
{
    const QSignalSpy changed(&planner(), &Planner::changed);
    calendar.setWeekNumbers(true);
    EXPECT_FALSE(calendar.grab().isNull());
    EXPECT_EQ(changed.count(), 0);
}

} // namespace
} // namespace semainier::ui
