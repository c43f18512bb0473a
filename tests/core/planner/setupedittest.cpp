// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/setupedit.h"

#include "core/calendar/defaultkeydates.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SetupEditTest : public TemporaryCalendar {
protected:
    HistoryId apply(const Change &change) { return need(planner().apply(change)); }

    Slot addSlot(int weekday, int hour, std::vector<AccountId> accounts = {})
    {
        Change change{.action = {.verb = Verb::EditSlots}};
        change.slotEdits.added.push_back({.weekday = weekday,
                                          .time = *TimeOfDay::fromHourMinute(hour, 0),
                                          .kind = PostKind::Info,
                                          .accounts = std::move(accounts)});
        apply(change);
        return need(planner().weeklySlots().all()).back();
    }

    QStringList handles()
    {
        QStringList found;
        for (const Account &account : need(planner().accounts().all())) {
            found.append(account.handle);
        }
        return found;
    }
};

TEST_F(SetupEditTest, sets_a_key_for_the_first_time_and_again)
{
    const QString key = settings::minutesOf(PostKind::Article);
    apply(need(setSetting(planner(), key, QStringLiteral("90"))));
    EXPECT_EQ(need(planner().settings().plannedMinutes(PostKind::Article)), 90);
    apply(need(setSetting(planner(), key, QStringLiteral("120"))));
    EXPECT_EQ(need(planner().settings().plannedMinutes(PostKind::Article)), 120);
    EXPECT_TRUE(need(setSetting(planner(), key, QStringLiteral("120"))).isEmpty());
}

TEST_F(SetupEditTest, plans_with_the_usual_minutes_where_none_are_set)
{
    const QString key = settings::minutesOf(PostKind::Info);
    EXPECT_EQ(need(planner().settings().plannedMinutes(PostKind::Info)), 20);
    apply(need(setSetting(planner(), key, QStringLiteral("40"))));
    apply(need(setSetting(planner(), key, {})));
    EXPECT_EQ(need(planner().settings().plannedMinutes(PostKind::Info)), 20);
}

TEST_F(SetupEditTest, takes_a_deleted_account_out_of_the_slots_and_brings_it_back)
{
    const Account gone = addAccount(QStringLiteral("x"), QStringLiteral("@asso"));
    const Account kept = addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    const Slot slot = addSlot(1, 9, {gone.id, kept.id});
    const HistoryId entry = apply(need(removeAccount(planner(), gone)));
    EXPECT_EQ(handles(), QStringList{QStringLiteral("asso")});
    EXPECT_THAT(need(planner().weeklySlots().all()).front().accounts, ElementsAre(kept.id));
    need(planner().revert(entry));
    EXPECT_EQ(need(planner().weeklySlots().all()).front(), slot);
}

TEST_F(SetupEditTest, refuses_to_delete_an_account_that_posts_use)
{
    const Account used = addAccount(QStringLiteral("x"), QStringLiteral("@asso"));
    add({.publications = {{.account = used.id}}});
    EXPECT_FALSE(planner().apply(need(removeAccount(planner(), used))));
    EXPECT_EQ(handles(), QStringList{QStringLiteral("@asso")});
}

TEST_F(SetupEditTest, moves_an_account_up_and_down_as_far_as_there_is_room)
{
    for (const auto *handle : {"a", "b", "c"}) {
        addAccount(QStringLiteral("facebook"), QLatin1StringView(handle));
    }
    const auto move = [this](const char *handle, int by) {
        const auto accounts = need(planner().accounts().all());
        const auto account =
            std::ranges::find(accounts, QLatin1StringView(handle), &Account::handle);
        apply(moveAccount(accounts, account->id, by));
        return handles().join(QString());
    };
    EXPECT_EQ(move("c", -1), QStringLiteral("acb"));
    EXPECT_EQ(move("a", 2), QStringLiteral("cba"));
    EXPECT_EQ(move("a", 5), QStringLiteral("cba"));
    EXPECT_EQ(move("b", -9), QStringLiteral("bca"));
}

TEST_F(SetupEditTest, renames_a_person_in_the_posts_in_one_step)
{
    Change change{.action = {.verb = Verb::EditPeople}};
    change.people.added.push_back({.name = QStringLiteral("Nadia B.")});
    apply(change);
    const Post post = add({.assignee = QStringLiteral("Nadia B.")});
    const Post other = add({.assignee = QStringLiteral("Alice L.")});
    const Person nadia = need(planner().people().all()).front();

    const QString name = QStringLiteral("Nadia Benali");
    const HistoryId entry = apply(need(renamePerson(planner(), nadia, name, true)));
    EXPECT_EQ(need(planner().people().all()).front().name, name);
    EXPECT_EQ(need(planner().posts().find(post.id))->assignee, name);
    EXPECT_EQ(need(planner().posts().find(other.id))->assignee, QStringLiteral("Alice L."));
    need(planner().revert(entry));
    EXPECT_EQ(need(planner().people().all()).front(), nadia);
    EXPECT_EQ(*need(planner().posts().find(post.id)), post);
}

TEST_F(SetupEditTest, renames_a_person_and_leaves_the_posts_when_asked_to)
{
    const Post post = add({.assignee = QStringLiteral("Nadia B.")});
    const Person nadia{.id = PersonId(1), .name = QStringLiteral("Nadia B.")};
    const Change change =
        need(renamePerson(planner(), nadia, QStringLiteral("Nadia Benali"), false));
    EXPECT_THAT(change.posts.changed, IsEmpty());
    EXPECT_EQ(change.people.changed.size(), 1U);
}

TEST_F(SetupEditTest, copies_a_slot_to_the_days_that_have_not_its_like)
{
    const Slot monday = addSlot(1, 9);
    addSlot(3, 9);
    const auto weekly = need(planner().weeklySlots().all());
    const std::array days{1, 2, 3, 5};
    const Change change = copySlot(weekly, monday, days);
    std::vector<int> weekdays;
    for (const Slot &slot : change.slotEdits.added) {
        weekdays.push_back(slot.weekday);
        EXPECT_EQ(slot.time, monday.time);
        EXPECT_EQ(slot.kind, monday.kind);
    }
    EXPECT_THAT(weekdays, ElementsAre(2, 5));
    apply(change);
    EXPECT_EQ(need(planner().weeklySlots().all()).size(), 4U);
}

TEST_F(SetupEditTest, suggests_slots_that_fit_into_three_hours_a_week)
{
    int minutes = 0;
    for (const Slot &slot : suggestedSlots()) {
        minutes += usualMinutes(*slot.kind);
    }
    EXPECT_EQ(suggestedSlots().size(), 3U);
    EXPECT_LE(minutes, 190);
}

TEST_F(SetupEditTest, restores_deleted_and_changed_key_dates_and_keeps_own_ones)
{
    auto keyDates = defaultKeyDates(QStringLiteral("fr"));
    const size_t usual = keyDates.size();
    keyDates.erase(keyDates.begin());
    keyDates[0].rule = QStringLiteral("01-01");
    keyDates[1].name = QStringLiteral("Notre nom");
    keyDates.push_back({.name = QStringLiteral("Fête de l’asso"), .rule = QStringLiteral("06-20")});
    Change change{.action = {.verb = Verb::EditKeyDates}};
    change.keyDates.added = keyDates;
    apply(change);

    apply(restoreKeyDates(need(planner().keyDates().all()), QStringLiteral("fr")));
    const auto restored = need(planner().keyDates().all());
    EXPECT_EQ(restored.size(), usual + 1);
    EXPECT_NE(std::ranges::find(restored, QStringLiteral("Notre nom"), &KeyDate::name),
              restored.end());
    EXPECT_TRUE(restoreKeyDates(restored, QStringLiteral("fr")).isEmpty());
}

} // namespace semainier::test
