// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarycalendar.h"

#include <QSignalSpy>

namespace semainier::test {

class PlannerTest : public TemporaryCalendar {
protected:
    Result<HistoryId> edit(const Post &before, const Post &after, bool typing = false)
    {
        Change change{.action = {.verb = Verb::EditPost}, .typing = typing};
        change.posts.changed.push_back({before, after});
        return planner().apply(change);
    }

    Post stored(const Post &post) { return *need(planner().posts().find(post.id)); }

    Post sample()
    {
        const Account mastodon =
            addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso@piaille.fr"));
        return add({
            .kind = PostKind::VolunteerCall,
            .kindProposed = true,
            .status = PostStatus::Draft,
            .title = QStringLiteral("Collecte"),
            .text = QStringLiteral("Il nous faut 40 bénévoles 💚\nsamedi"),
            .day = QDate(2026, 11, 21),
            .time = TimeOfDay::fromHourMinute(8, 30),
            .plannedMinutes = 30,
            .publications = {{.account = mastodon.id,
                              .text = QStringLiteral("Texte propre"),
                              .externalId = QStringLiteral("112837259854029549")}},
            .attachments = {{QStringLiteral("affiche.png"), QStringLiteral("L’affiche")}},
            .event = {.day = QDate(2026, 11, 28),
                      .start = TimeOfDay::fromHourMinute(8, 30),
                      .end = TimeOfDay::fromHourMinute(19, 0),
                      .place = QStringLiteral("Devant le supermarché"),
                      .needed = 40,
                      .found = 26},
            .remarks = QStringLiteral("Préciser l’arrêt de bus"),
        });
    }
};

TEST_F(PlannerTest, keeps_every_field_of_a_post)
{
    const Post post = sample();
    reopen();
    EXPECT_EQ(stored(post), post);
    EXPECT_EQ(post.publications.size(), 1U);
    EXPECT_EQ(post.attachments.size(), 1U);
    EXPECT_EQ(post.event.missing(), 14);
    EXPECT_EQ(post.remarks, QStringLiteral("Préciser l’arrêt de bus"));
}

TEST_F(PlannerTest, undoes_one_field_of_an_event_and_leaves_the_others)
{
    const Post post = sample();
    Post more = post;
    more.event.found = 30;
    const HistoryId entry = need(edit(post, more));
    Post elsewhere = stored(post);
    elsewhere.event.place = QStringLiteral("Gare");
    need(edit(stored(post), elsewhere));
    need(planner().revert(entry));
    EXPECT_EQ(stored(post).event.found, 26);
    EXPECT_EQ(stored(post).event.place, QStringLiteral("Gare"));
}

TEST_F(PlannerTest, finds_a_post_by_the_place_of_its_event_and_by_the_remarks)
{
    const Post post = sample();
    const auto found = [this](const char *words) {
        return need(planner().search().find(QString::fromUtf8(words), 9)).size();
    };
    EXPECT_EQ(found("supermarche"), 1U);
    EXPECT_EQ(found("arret bus"), 1U);
    Post moved = post;
    moved.event.place = QStringLiteral("Gare");
    need(edit(post, moved));
    EXPECT_EQ(found("supermarche"), 0U);
    EXPECT_EQ(found("gare"), 1U);
}

TEST_F(PlannerTest, takes_a_kind_that_is_given_for_confirmed_whoever_gives_it)
{
    const Post post = sample();
    Post other = post;
    other.title = QStringLiteral("Grande collecte");
    need(edit(post, other));
    EXPECT_TRUE(stored(post).kindProposed) << "nobody looked at its kind";
    other = stored(post);
    other.kind = PostKind::Event;
    const HistoryId given = need(edit(stored(post), other));
    EXPECT_EQ(stored(post).kind, PostKind::Event);
    EXPECT_FALSE(stored(post).kindProposed);
    const HistoryId undone = need(planner().revert(given));
    EXPECT_EQ(stored(post).kind, PostKind::VolunteerCall);
    EXPECT_TRUE(stored(post).kindProposed);
    need(planner().revert(undone));
    EXPECT_FALSE(stored(post).kindProposed);
}

TEST_F(PlannerTest, takes_it_for_confirmed_also_where_the_proposal_was_not_known)
{
    const Post post = sample();
    Post old = post;
    old.kindProposed = false;
    Post other = old;
    other.kind = PostKind::Info;
    need(edit(old, other));
    EXPECT_FALSE(stored(post).kindProposed);
}

TEST_F(PlannerTest, confirms_a_kind_that_stays)
{
    const Post post = sample();
    Post confirmed = post;
    confirmed.kindProposed = false;
    const HistoryId entry = need(edit(post, confirmed));
    EXPECT_EQ(stored(post), confirmed);
    need(planner().revert(entry));
    EXPECT_EQ(stored(post), post);
}

TEST_F(PlannerTest, reverts_an_added_post_and_brings_it_back_with_its_row_number)
{
    const Post post = sample();
    const HistoryId added = need(planner().history().latest(1)).front().id;
    const HistoryId undone = need(planner().revert(added));
    EXPECT_FALSE(need(planner().posts().find(post.id)));
    need(planner().revert(undone));
    EXPECT_EQ(stored(post), post);
}

TEST_F(PlannerTest, reverts_only_the_fields_of_the_entry)
{
    const Post post = sample();
    Post moved = post;
    moved.day = QDate(2026, 11, 23);
    const HistoryId move = need(edit(post, moved));
    Post titled = stored(post);
    titled.title = QStringLiteral("Grande collecte");
    need(edit(stored(post), titled));
    need(planner().revert(move));
    EXPECT_EQ(stored(post).day, post.day);
    EXPECT_EQ(stored(post).title, QStringLiteral("Grande collecte"));
}

TEST_F(PlannerTest, refuses_to_overwrite_a_field_that_was_changed_elsewhere)
{
    const Post post = sample();
    Post mine = post;
    mine.title = QStringLiteral("À moi");
    Post theirs = post;
    theirs.title = QStringLiteral("À eux");
    need(edit(post, theirs));
    EXPECT_THAT(edit(post, mine), FailsWith(ErrorCode::Conflict));
    EXPECT_EQ(stored(post).title, QStringLiteral("À eux"));
}

TEST_F(PlannerTest, merges_changes_of_different_fields)
{
    const Post post = sample();
    Post mine = post;
    mine.title = QStringLiteral("À moi");
    Post theirs = post;
    theirs.text = QStringLiteral("À eux");
    need(edit(post, theirs));
    need(edit(post, mine));
    EXPECT_EQ(stored(post).title, QStringLiteral("À moi"));
    EXPECT_EQ(stored(post).text, QStringLiteral("À eux"));
}

TEST_F(PlannerTest, joins_a_run_of_typing_into_one_entry)
{
    const Post post = sample();
    Post first = post;
    first.text = QStringLiteral("B");
    Post second = post;
    second.text = QStringLiteral("Bonjour");
    const HistoryId one = need(edit(post, first, true));
    EXPECT_EQ(need(edit(first, second, true)), one);
    EXPECT_EQ(stored(post).text, QStringLiteral("Bonjour"));
    need(planner().revert(one));
    EXPECT_EQ(stored(post), post);
}

TEST_F(PlannerTest, begins_a_new_entry_after_a_pause_of_typing)
{
    const Post post = sample();
    Post first = post;
    first.text = QStringLiteral("B");
    Post second = post;
    second.text = QStringLiteral("Bonjour");
    const HistoryId one = need(edit(post, first, true));
    clock().advanceSeconds(6);
    EXPECT_NE(need(edit(first, second, true)), one);
}

TEST_F(PlannerTest, gives_placeholders_their_row_numbers)
{
    Change change{.action = {.verb = Verb::ImportSheet, .count = 2}};
    change.accounts.added.push_back({.id = AccountId(-1), .network = QStringLiteral("facebook")});
    change.posts.added.push_back(
        {.uid = QStringLiteral("a"), .publications = {{.account = AccountId(-1)}}});
    change.posts.added.push_back({.uid = QStringLiteral("b")});
    const HistoryId entry = need(planner().apply(change));
    const Account account = need(planner().accounts().all()).front();
    EXPECT_EQ(need(planner().posts().findByUid(QStringLiteral("a")))->publications[0].account,
              account.id);
    EXPECT_EQ(need(planner().history().edits(entry)).size(), 2U);
    need(planner().revert(entry));
    EXPECT_EQ(need(planner().posts().count()), 0);
    EXPECT_TRUE(need(planner().accounts().all()).empty());
}

/// Of an account and so many posts on it, one in a part.
NextPart accountWithPosts(int posts, std::optional<ErrorCode> end = {})
{
    return [posts, end, given = 0]() mutable -> Result<std::optional<Change>> {
        if (given == posts) {
            return end ? Result<std::optional<Change>>(failure(*end)) : std::nullopt;
        }
        Change part;
        if (given == 0) {
            part.accounts.added.push_back(
                {.id = AccountId(-1), .network = QStringLiteral("mastodon")});
        }
        // Each part names its publication alike: they are not mistaken for one another.
        part.posts.added.push_back(
            {.text = QString::number(++given),
             .publications = {{.id = PublicationId(-1), .account = AccountId(-1)}}});
        part.readings.added.push_back({.publication = PublicationId(-1),
                                       .readOn = QDate(2026, 11, 18),
                                       .metrics = {{given}}});
        return part;
    };
}

TEST_F(PlannerTest, writes_parts_as_one_change)
{
    const QSignalSpy spy(&planner(), &Planner::changed);
    const Action action{.verb = Verb::ImportStatistics, .subject = QStringLiteral("x.csv")};
    const HistoryId entry = need(planner().applyParts(action, accountWithPosts(3)));
    EXPECT_EQ(need(planner().history().latest(9)).size(), 1U);
    EXPECT_EQ(need(planner().history().find(entry))->action, action);
    ASSERT_EQ(spy.count(), 1);
    const auto changed = spy.front().front().value<Changed>();
    EXPECT_EQ(changed.posts.size(), 3);
    EXPECT_TRUE(changed.accounts && changed.readings);

    const Account account = need(planner().accounts().all()).front();
    for (const PostId id : changed.posts) {
        const Post post = *need(planner().posts().find(id));
        EXPECT_EQ(post.publications.front().account, account.id);
        const auto readings =
            need(planner().readings().ofPublication(post.publications.front().id));
        ASSERT_EQ(readings.size(), 1U);
        EXPECT_EQ(readings.front().metrics[Metric::Impressions], post.text.toInt());
    }

    need(planner().revert(entry));
    EXPECT_EQ(need(planner().posts().count()), 0);
    EXPECT_TRUE(need(planner().accounts().all()).empty());
}

TEST_F(PlannerTest, leaves_everything_as_it_was_when_a_part_fails)
{
    const Post post = sample();
    const auto entries = need(planner().history().latest(9));
    const QSignalSpy spy(&planner(), &Planner::changed);
    const Action action{.verb = Verb::ImportStatistics};
    EXPECT_THAT(planner().applyParts(action, accountWithPosts(3, ErrorCode::Cancelled)),
                FailsWith(ErrorCode::Cancelled));
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EQ(need(planner().history().latest(9)), entries);
    EXPECT_EQ(need(planner().posts().count()), 1);
    EXPECT_EQ(need(planner().accounts().all()).size(), 1U);
    // The file is free for the next one.
    EXPECT_TRUE(need(planner().applyParts(action, accountWithPosts(1))).isValid());
}

TEST_F(PlannerTest, writes_nothing_without_parts)
{
    EXPECT_FALSE(need(planner().applyParts({.verb = Verb::ImportStatistics}, accountWithPosts(0)))
                     .isValid());
    EXPECT_TRUE(need(planner().history().latest(9)).empty());
}

TEST_F(PlannerTest, leaves_no_entry_of_parts_that_edit_nothing)
{
    const Post post = sample();
    const auto entries = need(planner().history().latest(9));
    const QSignalSpy spy(&planner(), &Planner::changed);
    const auto parts = [&post, given = 0]() mutable -> Result<std::optional<Change>> {
        Change same;
        same.posts.changed.push_back({post, post});
        return ++given > 2 ? std::nullopt : std::optional(same);
    };
    EXPECT_FALSE(need(planner().applyParts({.verb = Verb::ImportStatistics}, parts)).isValid());
    EXPECT_EQ(need(planner().history().latest(9)), entries);
    EXPECT_EQ(spy.count(), 0);
    // Nor does the entry that was not written appear with the next change.
    Post other = post;
    other.text = QStringLiteral("Autre");
    Change change{.action = {.verb = Verb::EditPost}};
    change.posts.changed.push_back({post, other});
    EXPECT_TRUE(need(planner().apply(change)).isValid());
    EXPECT_EQ(need(planner().history().latest(9)).size(), entries.size() + 1);
}

TEST_F(PlannerTest, announces_after_the_commit)
{
    const QSignalSpy spy(&planner(), &Planner::changed);
    const Post post = sample();
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy.back().front().value<Changed>().posts, QList{post.id});
}

TEST_F(PlannerTest, notices_what_another_program_wrote)
{
    const QSignalSpy spy(&planner(), &Planner::changedElsewhere);
    planner().notice();
    EXPECT_EQ(spy.count(), 0);
    const auto other = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.text = QStringLiteral("Ailleurs")});
    need(other->apply(change));
    planner().notice();
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(need(planner().posts().undatedCount()), 1);
}

TEST_F(PlannerTest, finds_words_without_accents_or_case)
{
    const Post post = sample();
    EXPECT_EQ(need(planner().search().find(QStringLiteral("BENEVOLES"), 10)), std::vector{post.id});
    EXPECT_EQ(need(planner().search().find(QStringLiteral("collec"), 10)), std::vector{post.id});
    EXPECT_EQ(need(planner().search().find(QStringLiteral("texte propre"), 10)),
              std::vector{post.id});
    EXPECT_TRUE(need(planner().search().find(QStringLiteral("absent"), 10)).empty());
    EXPECT_TRUE(need(planner().search().find(QStringLiteral("\" OR *"), 10)).empty());
}

} // namespace semainier::test
