// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/seriesrule.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::test {

/// A post every Wednesday from 4 November 2026, the first two published; now it is the third.
class SeriesRuleTest : public TemporaryCalendar {
protected:
    SeriesRuleTest()
    {
        need(
            planner().apply(need(createSeries({.status = PostStatus::Draft,
                                               .title = QStringLiteral("Menu"),
                                               .day = QDate(2026, 11, 4)},
                                              QStringLiteral("FREQ=WEEKLY"), QDate(2026, 11, 4)))));
        for (const QDate day : {QDate(2026, 11, 4), QDate(2026, 11, 11)}) {
            Post post = on(day);
            const Post before = post;
            post.status = PostStatus::Published;
            Change change{.action = {.verb = Verb::EditPost}};
            change.posts.changed.push_back({before, post});
            need(planner().apply(change));
        }
    }

    SeriesPosts of(const Post &post)
    {
        return {*need(planner().series().find(post.series)),
                need(planner().posts().ofSeries(post.series))};
    }
    Post on(QDate day) { return need(planner().posts().inRange({day, day})).at(0); }
    Result<Change> changeTo(const char *rule)
    {
        return changeRule(of(on(today)), on(today), QString::fromLatin1(rule), today);
    }
    std::vector<QDate> daysUntil(QDate last)
    {
        std::vector<QDate> days;
        for (const Post &post : need(planner().posts().inRange({QDate(2026, 11, 1), last}))) {
            days.push_back(post.day);
        }
        return days;
    }

    QDate today{2026, 11, 18};
};

TEST_F(SeriesRuleTest, has_followers_until_the_last_one)
{
    const SeriesPosts all = of(on(today));
    EXPECT_TRUE(hasFollowers(all, all.posts.front()));
    EXPECT_FALSE(hasFollowers(all, all.posts.back()));
}

TEST_F(SeriesRuleTest, keeps_the_days_that_both_rules_have)
{
    Post kept = on(QDate(2026, 12, 2));
    need(planner().apply(need(changeTo("FREQ=WEEKLY;INTERVAL=2"))));
    EXPECT_EQ(daysUntil(QDate(2026, 12, 20)),
              (std::vector{QDate(2026, 11, 4), QDate(2026, 11, 11), today, QDate(2026, 12, 2),
                           QDate(2026, 12, 16)}));
    kept.series = on(today).series;
    EXPECT_EQ(on(QDate(2026, 12, 2)), kept) << "the same post";
    EXPECT_EQ(of(on(QDate(2026, 11, 4))).series.rule, QStringLiteral("FREQ=WEEKLY;UNTIL=20261117"));
    EXPECT_EQ(of(on(today)).series.firstDay, today);
}

TEST_F(SeriesRuleTest, writes_the_days_that_only_the_new_rule_has)
{
    need(planner().apply(need(changeTo("FREQ=WEEKLY;BYDAY=WE,FR"))));
    EXPECT_EQ(daysUntil(QDate(2026, 11, 29)),
              (std::vector{QDate(2026, 11, 4), QDate(2026, 11, 11), today, QDate(2026, 11, 20),
                           QDate(2026, 11, 25), QDate(2026, 11, 27)}));
    EXPECT_EQ(on(QDate(2026, 11, 20)).title, QStringLiteral("Menu"));
}

TEST_F(SeriesRuleTest, is_one_step_to_undo)
{
    const SeriesPosts before = of(on(today));
    const HistoryId entry = need(planner().apply(need(changeTo("FREQ=MONTHLY"))));
    need(planner().revert(entry));
    EXPECT_EQ(of(on(today)).series, before.series);
    EXPECT_EQ(of(on(today)).posts, before.posts);
}

TEST_F(SeriesRuleTest, changes_nothing_for_the_rule_it_has_and_refuses_what_is_no_rule)
{
    EXPECT_TRUE(need(changeTo("FREQ=WEEKLY;INTERVAL=1")).isEmpty());
    EXPECT_THAT(changeTo("chaque jour"), FailsWith(ErrorCode::InvalidValue));
}

TEST_F(SeriesRuleTest, leaves_published_posts_of_the_future_alone)
{
    Post published = on(QDate(2026, 11, 25));
    const Post before = published;
    published.status = PostStatus::Published;
    Change change{.action = {.verb = Verb::EditPost}};
    change.posts.changed.push_back({before, published});
    need(planner().apply(change));
    need(planner().apply(need(changeTo("FREQ=WEEKLY;BYDAY=WE,FR"))));
    EXPECT_EQ(need(planner().posts().inRange({before.day, before.day})).size(), 1U);
    EXPECT_EQ(on(before.day), published);
}

TEST_F(SeriesRuleTest, ends_with_a_post)
{
    const Post last = on(QDate(2026, 11, 25));
    need(planner().apply(need(endSeries(of(last), last))));
    EXPECT_EQ(daysUntil(QDate(2027, 12, 31)).back(), last.day);
    EXPECT_EQ(of(on(last.day)).series.rule, QStringLiteral("FREQ=WEEKLY;UNTIL=20261125"));
    clock().set(QDate(2027, 3, 1).startOfDay());
    EXPECT_TRUE(need(extendAllSeries(planner())).posts.isEmpty());
}

TEST_F(SeriesRuleTest, leaves_the_first_post_alone_when_it_ends_at_once)
{
    const Post post = [this] {
        const Post first{.title = QStringLiteral("Seule"), .day = QDate(2026, 11, 20)};
        need(planner().apply(need(createSeries(first, QStringLiteral("FREQ=WEEKLY"), today))));
        return on(QDate(2026, 11, 20));
    }();
    need(planner().apply(need(endSeries(of(post), post))));
    EXPECT_EQ(on(post.day).series, SeriesId());
    EXPECT_EQ(need(planner().series().all()).size(), 1U);
}

TEST_F(SeriesRuleTest, writes_an_edit_into_the_followers_and_not_into_the_post_itself)
{
    const Post before = on(today);
    Post after = before;
    after.title = QStringLiteral("Menu de la semaine");
    const Change change = editFollowers(of(before), {before, after});
    EXPECT_EQ(change.action.count, static_cast<int>(change.posts.changed.size()));
    need(planner().apply(change));
    EXPECT_EQ(on(today).title, QStringLiteral("Menu"));
    EXPECT_EQ(on(QDate(2026, 11, 25)).title, QStringLiteral("Menu de la semaine"));
    EXPECT_EQ(on(QDate(2026, 11, 11)).title, QStringLiteral("Menu"));

    Post ready = before;
    ready.status = PostStatus::Ready;
    ready.remarks = QStringLiteral("Relu");
    EXPECT_TRUE(editFollowers(of(before), {before, ready}).isEmpty()) << "these are its own";
}

TEST_F(SeriesRuleTest, leaves_the_own_text_of_a_follower_when_only_an_address_was_noted)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a"));
    const Post first{.title = QStringLiteral("Texte"),
                     .day = QDate(2026, 11, 20),
                     .publications = {{.account = account.id, .text = QStringLiteral("propre")}}};
    need(planner().apply(need(createSeries(first, QStringLiteral("FREQ=WEEKLY"), today))));
    const Post before = on(first.day);
    Post after = before;
    after.publications[0].url = QStringLiteral("https://exemple.fr/1");
    EXPECT_TRUE(editFollowers(of(before), {before, after}).isEmpty());
    after.publications[0].text = QStringLiteral("autre");
    need(planner().apply(editFollowers(of(before), {before, after})));
    EXPECT_EQ(on(QDate(2026, 11, 27)).publications[0].text, QStringLiteral("autre"));
    EXPECT_EQ(on(QDate(2026, 11, 27)).publications[0].url, QString());
}

} // namespace semainier::test
