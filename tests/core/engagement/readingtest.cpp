// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/reading.h"

#include "core/exchange/csv/postexport.h"
#include "core/exchange/csv/sheetimport.h"
#include "core/planner/setupedit.h"
#include "core/storage/database.h"
#include "tests/support/temporarycalendar.h"

#include <QSignalSpy>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A calendar with a post that was read on two days.
class ReadingRow : public TemporaryCalendar {
protected:
    static Metrics counts(qint64 impressions, std::optional<qint64> clicks)
    {
        Metrics metrics;
        metrics[Metric::Impressions] = impressions;
        metrics[Metric::Clicks] = clicks;
        return metrics;
    }
    HistoryId addReadings(std::vector<Reading> readings)
    {
        Change change{.action = {.verb = Verb::ImportStatistics}};
        change.readings.added = std::move(readings);
        return need(planner().apply(change));
    }
    std::vector<Reading> readings()
    {
        std::vector<Reading> all;
        need(planner().readings().visitAll([&all](const Reading &one) { all.push_back(one); }));
        return all;
    }

    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    const Account facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    const Post post = add({.text = QStringLiteral("Bonjour"),
                           .day = QDate(2026, 11, 10),
                           .publications = {{.account = x.id, .externalId = QStringLiteral("1")},
                                            {.account = facebook.id}}});
    const PublicationId onX = post.publications.front().id;
    const HistoryId import = addReadings(
        {{.publication = onX, .readOn = QDate(2026, 11, 12), .metrics = counts(100, std::nullopt)},
         {.publication = onX, .readOn = QDate(2026, 11, 17), .metrics = counts(140, 0)}});
};

TEST_F(ReadingRow, keeps_what_is_known_apart_from_what_is_zero)
{
    reopen();
    const auto stored = need(planner().readings().ofPublication(onX));
    ASSERT_THAT(stored, SizeIs(2));
    EXPECT_EQ(stored[0].metrics, counts(100, std::nullopt));
    EXPECT_EQ(stored[1].metrics, counts(140, 0));
    EXPECT_EQ(readingFromJson(toJson(stored[0])), stored[0]);
    EXPECT_EQ(readingFromJson(toJson(stored[1])), stored[1]);
}

TEST_F(ReadingRow, is_one_for_a_day)
{
    Change change{.action = {.verb = Verb::ImportStatistics}};
    change.readings.added.push_back({.publication = onX, .readOn = QDate(2026, 11, 12)});
    EXPECT_FALSE(planner().apply(change));
    change.readings.added.front().readOn = QDate();
    EXPECT_THAT(planner().apply(change), FailsWith(ErrorCode::InvalidValue));
    EXPECT_THAT(readings(), SizeIs(2));
}

TEST_F(ReadingRow, comes_and_goes_with_the_import)
{
    const auto before = readings();
    const HistoryId undone = need(planner().revert(import));
    EXPECT_THAT(readings(), IsEmpty());
    need(planner().revert(undone));
    EXPECT_EQ(readings(), before);
}

TEST_F(ReadingRow, comes_back_with_a_deleted_post)
{
    const auto before = readings();
    Change change{.action = {.verb = Verb::DeletePost}};
    change.posts.removed.push_back(post);
    const HistoryId removal = need(planner().apply(change));
    EXPECT_THAT(readings(), IsEmpty());
    EXPECT_EQ(need(planner().database().integrityFaults()), QStringList());
    need(planner().revert(removal));
    EXPECT_EQ(readings(), before);
}

TEST_F(ReadingRow, comes_back_with_an_account_that_was_taken_off_the_post)
{
    const auto before = readings();
    Post without = post;
    without.publications.erase(without.publications.begin());
    Change change{.action = {.verb = Verb::EditPost}};
    change.posts.changed.push_back({post, without});
    const HistoryId edit = need(planner().apply(change));
    EXPECT_THAT(readings(), IsEmpty());
    need(planner().revert(edit));
    EXPECT_EQ(readings(), before);
}

TEST_F(ReadingRow, goes_with_a_post_whose_creation_is_undone_later)
{
    Change creation{.action = {.verb = Verb::AddPost}};
    creation.posts.added.push_back(
        {.text = QStringLiteral("b"), .publications = {{.account = x.id}}});
    const HistoryId added = need(planner().apply(creation));
    const Post other = need(planner().posts().undated()).front();
    addReadings({{.publication = other.publications.front().id,
                  .readOn = QDate(2026, 11, 12),
                  .metrics = counts(1, 1)}});
    const auto before = readings();
    const HistoryId undone = need(planner().revert(added));
    EXPECT_THAT(readings(), SizeIs(2));
    need(planner().revert(undone));
    EXPECT_EQ(readings(), before);
}

TEST_F(ReadingRow, may_come_with_a_post_or_a_publication_that_is_new)
{
    Change change{.action = {.verb = Verb::ImportStatistics}};
    change.accounts.added.push_back({.id = AccountId(-1),
                                     .network = QStringLiteral("mastodon"),
                                     .handle = QStringLiteral("a")});
    change.posts.added.push_back(
        {.text = QStringLiteral("neu"),
         .publications = {{.id = PublicationId(-1), .account = AccountId(-1)},
                          {.id = PublicationId(-2), .account = facebook.id}}});
    Post after = post;
    after.publications.push_back({.id = PublicationId(-3), .account = AccountId(-1)});
    change.posts.changed.push_back({post, after});
    for (const qint64 id : {-2, -1, -3}) {
        change.readings.added.push_back({.publication = PublicationId(id),
                                         .readOn = QDate(2026, 11, 12),
                                         .metrics = counts(-id, {})});
    }
    need(planner().apply(change));
    const Post added = need(planner().posts().undated()).front();
    const auto impressions = [this](PublicationId id) {
        return need(planner().readings().ofPublication(id)).front().metrics[Metric::Impressions];
    };
    EXPECT_EQ(impressions(added.publications[0].id), 1);
    EXPECT_EQ(impressions(added.publications[1].id), 2);
    EXPECT_EQ(impressions(need(planner().posts().find(post.id))->publications[2].id), 3);
}

TEST_F(ReadingRow, survives_a_sheet_that_comes_back)
{
    const auto before = readings();
    const QString path = filePath(QStringLiteral("out.csv"));
    need(exportPosts(planner(), {}, SheetAudience::Merge, path));
    const auto plan = need(planImport({path}, {}, planner()));
    EXPECT_TRUE(plan.change.posts.isEmpty());
    need(planner().apply(plan.change));
    EXPECT_EQ(readings(), before);
}

TEST_F(ReadingRow, is_announced)
{
    const QSignalSpy changed(&planner(), &Planner::changed);
    addReadings({{.publication = onX, .readOn = QDate(2026, 11, 18)}});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().value<Changed>(), (Changed{.readings = true}));
}

} // namespace semainier::test
