// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarycalendar.h"

#include <QSignalSpy>

namespace semainier::test {

class PersonTest : public TemporaryCalendar {
protected:
    Person addPerson(const Person &person)
    {
        Change change{.action = {.verb = Verb::EditPeople, .detail = deed::added}};
        change.people.added.push_back(person);
        need(planner().apply(change));
        return *need(planner().people().find(need(planner().people().all()).back().id));
    }

    void edit(const Person &before, const Person &after)
    {
        Change change{.action = {.verb = Verb::EditPeople}};
        change.people.changed.push_back({before, after});
        need(planner().apply(change));
    }

    std::vector<Person> people() { return need(planner().people().all()); }
};

TEST_F(PersonTest, keeps_every_field)
{
    const Person stored = addPerson({.name = QStringLiteral("Nadia B."), .weeklyMinutes = 90});
    EXPECT_FALSE(stored.uid.isEmpty());
    Person after = stored;
    after.name = QStringLiteral("Nadia Benali");
    after.weeklyMinutes.reset();
    after.archived = true;
    edit(stored, after);
    reopen();
    EXPECT_EQ(people(), std::vector{after});
}

TEST_F(PersonTest, tells_no_hours_from_not_known)
{
    addPerson({.name = QStringLiteral("Alice"), .weeklyMinutes = 0});
    addPerson({.name = QStringLiteral("Bob")});
    EXPECT_EQ(people()[0].weeklyMinutes, 0);
    EXPECT_EQ(people()[1].weeklyMinutes, std::nullopt);
}

TEST_F(PersonTest, comes_back_with_its_row_number_when_its_removal_is_undone)
{
    const Person person = addPerson({.name = QStringLiteral("Théo K."), .weeklyMinutes = 150});
    Change change{.action = {.verb = Verb::EditPeople, .detail = deed::removed}};
    change.people.removed.push_back(person);
    const HistoryId removal = need(planner().apply(change));
    EXPECT_TRUE(people().empty());
    need(planner().revert(removal));
    EXPECT_EQ(people(), std::vector{person});
}

TEST_F(PersonTest, is_announced_and_remembered_under_its_own_verb)
{
    const QSignalSpy changed(&planner(), &Planner::changed);
    addPerson({.name = QStringLiteral("Karim D.")});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().value<Changed>(), (Changed{.people = true}));
    reopen();
    EXPECT_EQ(need(planner().history().latest(1)).front().action.verb, Verb::EditPeople);
}

} // namespace semainier::test
