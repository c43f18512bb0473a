// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/seriesedit.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::test {

/// A post every Tuesday and Thursday at 12:15 from 3 November; now it is 18 November 2026.
class SeriesEditTest : public TemporaryCalendar {
protected:
    SeriesEditTest()
    {
        mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso@piaille.fr"));
        const Post post = add({
            .kind = PostKind::Curated,
            .status = PostStatus::Published,
            .title = QStringLiteral("Veille"),
            .day = QDate(2026, 11, 3),
            .time = noon,
            .spentMinutes = 20,
            .publications = {{.account = mastodon.id,
                              .text = QStringLiteral("Texte propre"),
                              .externalId = QStringLiteral("1")}},
        });
        need(planner().apply(need(createSeries(post, QStringLiteral("FREQ=WEEKLY;BYDAY=TU,TH"),
                                               planner().clock().today()))));
    }

    SeriesPosts all(size_t index = 0)
    {
        const Series series = need(planner().series().all()).at(index);
        return {series, need(planner().posts().ofSeries(series.id))};
    }

    /// The occurrence of a day, from the calendar.
    Post on(QDate day)
    {
        for (const Post &post : need(planner().posts().inRange({day, day}))) {
            if (post.title.startsWith(u"Veille")) {
                return post;
            }
        }
        ADD_FAILURE() << "no post on " << day.toString(Qt::ISODate).toStdString();
        return {};
    }

    std::vector<QDate> daysOf(const DateRange &range)
    {
        std::vector<QDate> days;
        for (const Post &post : need(planner().posts().inRange(range))) {
            days.push_back(post.day);
        }
        return days;
    }

    HistoryId apply(const Result<Change> &change) { return need(planner().apply(need(change))); }

    void extendAt(QDate today)
    {
        clock().set(today.startOfDay());
        apply(extendAllSeries(planner()));
    }

    Account mastodon;
    std::optional<TimeOfDay> noon = TimeOfDay::fromHourMinute(12, 15);
    DateRange december{QDate(2026, 12, 1), QDate(2026, 12, 13)};
    QDate thursday{QDate(2026, 12, 3)};
    QDate later{QDate(2027, 2, 1)}; ///< when further occurrences are due
};

TEST_F(SeriesEditTest, writes_what_is_to_come_for_twelve_weeks)
{
    const SeriesPosts series = all();
    EXPECT_EQ(series.series.plannedUntil, QDate(2027, 2, 14));
    ASSERT_EQ(series.posts.size(), 1U + 1U + 24U);
    EXPECT_EQ(series.posts[1].day, QDate(2026, 11, 19)) << "nothing is written into the past";
    EXPECT_EQ(series.posts.back().day, QDate(2027, 2, 11));
}

TEST_F(SeriesEditTest, copies_the_content_and_not_what_happened)
{
    const Post copy = on(thursday);
    EXPECT_EQ(copy.status, PostStatus::Draft);
    EXPECT_EQ(copy.time, noon);
    EXPECT_EQ(copy.spentMinutes, std::nullopt);
    ASSERT_EQ(copy.publications.size(), 1U);
    EXPECT_EQ(copy.publications[0].text, QStringLiteral("Texte propre"));
    EXPECT_EQ(copy.publications[0].externalId, QString());
}

TEST_F(SeriesEditTest, brings_the_event_again_and_looks_for_people_anew)
{
    const Post post{.kind = PostKind::VolunteerCall,
                    .title = QStringLiteral("Distribution"),
                    .day = QDate(2026, 11, 18),
                    .event = {.day = QDate(2026, 11, 21),
                              .place = QStringLiteral("Gare"),
                              .needed = 8,
                              .found = 5},
                    .remarks = QStringLiteral("Relu par Théo")};
    apply(createSeries(post, QStringLiteral("FREQ=WEEKLY"), planner().clock().today()));
    const SeriesPosts series = all(1);
    EXPECT_EQ(series.posts[0].event, post.event);
    EXPECT_EQ(
        series.posts[1].event,
        (EventNeed{.day = QDate(2026, 11, 28), .place = QStringLiteral("Gare"), .needed = 8}));
    EXPECT_EQ(series.posts[1].remarks, QString());

    Post edited = series.posts[1];
    edited.event.day = QDate(2026, 11, 29);
    edited.event.needed = 10;
    edited.event.found = 1;
    need(planner().apply(
        editInSeries(series, {series.posts[1], edited}, SeriesScope::ThisAndFollowing)));
    const Post next = all(1).posts[2];
    EXPECT_EQ(next.event.day, QDate(2026, 12, 6)) << "as far from its post";
    EXPECT_EQ(next.event.needed, 10);
    EXPECT_EQ(next.event.found, std::nullopt);
}

TEST_F(SeriesEditTest, begins_with_a_post_that_is_not_stored_yet)
{
    const Post post{.title = QStringLiteral("Nouvelle"), .day = QDate(2026, 11, 20)};
    apply(createSeries(post, QStringLiteral("FREQ=MONTHLY"), planner().clock().today()));
    EXPECT_EQ(all(1).posts.size(), 3U);
    EXPECT_THAT(createSeries({}, QStringLiteral("FREQ=WEEKLY"), thursday),
                FailsWith(ErrorCode::InvalidValue));
    EXPECT_THAT(createSeries(post, QStringLiteral("chaque jour"), thursday),
                FailsWith(ErrorCode::InvalidValue));
}

TEST_F(SeriesEditTest, goes_on_when_the_horizon_moves)
{
    EXPECT_TRUE(need(extendSeries(all(), planner().clock().today())).isEmpty());
    extendAt(QDate(2026, 12, 1));
    EXPECT_EQ(all().series.plannedUntil, QDate(2027, 2, 28));
    EXPECT_EQ(all().posts.back().day, QDate(2027, 2, 25));
    EXPECT_TRUE(need(extendSeries(all(), QDate(2026, 12, 1))).isEmpty());
}

TEST_F(SeriesEditTest, is_undone_in_one_step)
{
    const HistoryId entry = need(planner().history().latest(1)).front().id;
    need(planner().revert(entry));
    EXPECT_TRUE(need(planner().series().all()).empty());
    EXPECT_EQ(need(planner().posts().count()), 1);
}

TEST_F(SeriesEditTest, lets_the_moved_one_leave_the_series)
{
    apply(moveInSeries(all(), on(thursday), QDate(2026, 12, 4), {}, SeriesScope::ThisOne));
    EXPECT_EQ(on(QDate(2026, 12, 4)).series, SeriesId());
    EXPECT_EQ(on(QDate(2026, 12, 4)).time, noon);
    extendAt(later);
    EXPECT_EQ(daysOf({thursday, thursday}).size(), 0U) << "its old day stays free";
}

TEST_F(SeriesEditTest, moves_this_weekday_of_the_following_within_the_week)
{
    apply(moveInSeries(all(), on(thursday), QDate(2026, 12, 4), {}, SeriesScope::ThisAndFollowing));
    EXPECT_EQ(daysOf(december),
              (std::vector{QDate(2026, 12, 1), QDate(2026, 12, 4), QDate(2026, 12, 8),
                           QDate(2026, 12, 11)}));
    EXPECT_EQ(all(0).series.rule, QStringLiteral("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261202"));
    EXPECT_EQ(all(1).series.rule, QStringLiteral("FREQ=WEEKLY;BYDAY=TU,FR"));
    extendAt(later);
    EXPECT_EQ(daysOf({QDate(2027, 2, 15), QDate(2027, 2, 21)}),
              (std::vector{QDate(2027, 2, 16), QDate(2027, 2, 19)}));
    EXPECT_EQ(daysOf({QDate(2027, 2, 8), QDate(2027, 2, 14)}).size(), 2U);
}

TEST_F(SeriesEditTest, undoes_a_move_of_the_following)
{
    const SeriesPosts before = all();
    const HistoryId move = apply(
        moveInSeries(all(), on(thursday), QDate(2026, 12, 4), {}, SeriesScope::ThisAndFollowing));
    need(planner().revert(move));
    EXPECT_EQ(all().series, before.series);
    EXPECT_EQ(all().posts, before.posts);
    EXPECT_EQ(need(planner().series().all()).size(), 1U);
}

TEST_F(SeriesEditTest, moves_all_the_following_to_another_week)
{
    apply(moveInSeries(all(), on(QDate(2026, 12, 1)), QDate(2026, 12, 9),
                       TimeOfDay::fromHourMinute(9, 0), SeriesScope::ThisAndFollowing));
    EXPECT_EQ(daysOf(december), (std::vector{QDate(2026, 12, 9), QDate(2026, 12, 11)}));
    EXPECT_EQ(all(1).series.rule, QStringLiteral("FREQ=WEEKLY;BYDAY=WE,FR"));
    EXPECT_EQ(on(QDate(2026, 12, 9)).time, TimeOfDay::fromHourMinute(9, 0));
    extendAt(later);
    EXPECT_EQ(daysOf({QDate(2027, 2, 22), QDate(2027, 2, 28)}),
              (std::vector{QDate(2027, 2, 24), QDate(2027, 2, 26)}));
}

TEST_F(SeriesEditTest, changes_only_the_hour_without_parting_the_series)
{
    apply(moveInSeries(all(), on(thursday), thursday, TimeOfDay::fromHourMinute(9, 0),
                       SeriesScope::ThisAndFollowing));
    EXPECT_EQ(need(planner().series().all()).size(), 1U);
    EXPECT_EQ(on(QDate(2026, 12, 1)).time, noon);
    EXPECT_EQ(on(QDate(2026, 12, 8)).time, TimeOfDay::fromHourMinute(9, 0));
}

TEST_F(SeriesEditTest, does_not_bring_back_what_was_removed)
{
    const HistoryId removal = apply(removeFromSeries(all(), on(thursday), SeriesScope::ThisOne));
    extendAt(later);
    EXPECT_TRUE(daysOf({thursday, thursday}).empty());
    EXPECT_EQ(daysOf({thursday.addDays(5), thursday.addDays(5)}).size(), 1U);
    need(planner().revert(removal));
    EXPECT_EQ(daysOf({thursday, thursday}).size(), 1U);
}

TEST_F(SeriesEditTest, ends_before_the_removed_ones)
{
    const HistoryId removal =
        apply(removeFromSeries(all(), on(thursday), SeriesScope::ThisAndFollowing));
    extendAt(later);
    EXPECT_EQ(daysOf({thursday, QDate(2027, 12, 31)}).size(), 0U);
    EXPECT_EQ(daysOf({QDate(2026, 12, 1), QDate(2026, 12, 1)}).size(), 1U);
    need(planner().revert(removal));
    EXPECT_EQ(all().posts.size(), 26U);
}

TEST_F(SeriesEditTest, is_gone_with_its_last_post)
{
    const Post post = add({.title = QStringLiteral("Seule"), .day = QDate(2026, 11, 20)});
    apply(createSeries(post, QStringLiteral("FREQ=WEEKLY;COUNT=2"), planner().clock().today()));
    const SeriesPosts two = all(1);
    ASSERT_EQ(two.posts.size(), 2U);
    const HistoryId removal =
        apply(removeFromSeries(two, two.posts[0], SeriesScope::ThisAndFollowing));
    EXPECT_EQ(need(planner().series().all()).size(), 1U);
    need(planner().revert(removal));
    EXPECT_EQ(all(1).posts.size(), 2U);
}

TEST_F(SeriesEditTest, counts_what_was_before_a_move)
{
    const Post post = add({.title = QStringLiteral("Six"), .day = QDate(2026, 11, 20)});
    apply(createSeries(post, QStringLiteral("FREQ=WEEKLY;COUNT=30"), planner().clock().today()));
    const SeriesPosts six = all(1);
    apply(moveInSeries(six, six.posts[2], six.posts[2].day.addDays(1), {},
                       SeriesScope::ThisAndFollowing));
    EXPECT_EQ(all(2).series.rule, QStringLiteral("FREQ=WEEKLY;COUNT=28"));
    EXPECT_EQ(all(2).posts[0].day, QDate(2026, 12, 5));
}

TEST_F(SeriesEditTest, edits_this_one_or_the_following_too)
{
    const Post before = on(thursday);
    Post after = before;
    after.title = QStringLiteral("Veille du jeudi");
    after.status = PostStatus::Ready;
    after.publications.clear();
    apply(editInSeries(all(), {before, after}, SeriesScope::ThisOne));
    EXPECT_EQ(on(QDate(2026, 12, 8)).title, QStringLiteral("Veille"));
    EXPECT_EQ(on(thursday).series, all().series.id);

    const Post edited = on(thursday);
    after = edited;
    after.title = QStringLiteral("Veille !");
    after.publications.push_back({.account = mastodon.id});
    apply(editInSeries(all(), {edited, after}, SeriesScope::ThisAndFollowing));
    EXPECT_EQ(on(QDate(2026, 12, 1)).title, QStringLiteral("Veille"));
    EXPECT_EQ(on(QDate(2026, 12, 8)).title, QStringLiteral("Veille !"));
    EXPECT_EQ(on(QDate(2026, 12, 8)).status, PostStatus::Draft);
    EXPECT_EQ(on(QDate(2026, 12, 8)).publications[0].text, std::nullopt);
    extendAt(later);
    EXPECT_EQ(on(QDate(2027, 2, 18)).title, QStringLiteral("Veille !"));
}

TEST_F(SeriesEditTest, never_touches_what_is_published)
{
    Post published = on(QDate(2026, 12, 8));
    const Post before = published;
    published.status = PostStatus::Published;
    apply(editInSeries(all(), {before, published}, SeriesScope::ThisOne));
    apply(removeFromSeries(all(), on(thursday), SeriesScope::ThisAndFollowing));
    EXPECT_EQ(daysOf({thursday, QDate(2027, 12, 31)}), std::vector{QDate(2026, 12, 8)});
}

TEST_F(SeriesEditTest, moves_the_whole_series_with_its_first_post)
{
    const Post post = add({.title = QStringLiteral("Bilan"), .day = QDate(2026, 12, 4)});
    apply(createSeries(post, QStringLiteral("FREQ=MONTHLY;BYDAY=1FR"), planner().clock().today()));
    const SeriesPosts series = all(1);
    apply(moveInSeries(series, series.posts[0], QDate(2026, 12, 9), {},
                       SeriesScope::ThisAndFollowing));
    EXPECT_EQ(need(planner().series().all()).size(), 2U);
    EXPECT_EQ(all(1).series.rule, QStringLiteral("FREQ=MONTHLY;BYDAY=2WE"));
    EXPECT_EQ(all(1).series.firstDay, QDate(2026, 12, 9));
}

} // namespace semainier::test
