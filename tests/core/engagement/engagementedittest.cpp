// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/engagementedit.h"

#include "core/planner/planner.h"
#include "tests/core/engagement/engagementvalues.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A calendar with a published post whose figures are typed.
class TypedFigure : public TemporaryCalendar {
protected:
    HistoryId type(Metric metric, qint64 count)
    {
        return need(planner().apply(
            need(recordFigure(planner(), {.publication = on, .metric = metric, .count = count},
                              QStringLiteral("Collecte"), QStringLiteral("Asso")))));
    }
    HistoryId empty(Metric metric)
    {
        return need(planner().apply(need(forgetFigure(
            planner(), on, metric, QStringLiteral("Collecte"), QStringLiteral("Asso")))));
    }
    std::vector<Reading> readings() { return need(planner().readings().ofPublication(on)); }
    void addReading(QDate readOn, const Counts &counts)
    {
        Change change{.action = {.verb = Verb::ImportStatistics}};
        change.readings.added.push_back(
            {.publication = on, .readOn = readOn, .metrics = metricsOf(counts)});
        need(planner().apply(change));
    }

    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    const PublicationId on = add({.status = PostStatus::Published,
                                  .day = QDate(2026, 11, 10),
                                  .publications = {{.account = account.id}}})
                                 .publications.front()
                                 .id;
    const QDate today = clock().now().toUTC().date();
};

TEST_F(TypedFigure, is_read_today_beside_the_others_of_today)
{
    type(Metric::Reactions, 12);
    type(Metric::Shares, 0);
    ASSERT_THAT(readings(), SizeIs(1));
    EXPECT_EQ(readings().front().readOn, today);
    EXPECT_EQ(readings().front().metrics, metricsOf({.reactions = 12, .shares = 0}));
}

TEST_F(TypedFigure, leaves_earlier_readings_as_they_are)
{
    addReading(today.addDays(-3), {.reactions = 12, .comments = 1});
    type(Metric::Reactions, 12);
    ASSERT_THAT(readings(), SizeIs(2)) << "the same number, looked at again";
    EXPECT_EQ(readings().front().metrics, metricsOf({.reactions = 12, .comments = 1}));
    EXPECT_EQ(readings().back().metrics, metricsOf({.reactions = 12}));
    EXPECT_TRUE(
        need(recordFigure(planner(), {.publication = on, .metric = Metric::Reactions, .count = 12},
                          {}, {}))
            .isEmpty());
}

TEST_F(TypedFigure, that_is_emptied_leaves_what_was_imported_before)
{
    addReading(today.addDays(-90), {.reactions = 12, .comments = 1});
    addReading(today, {.reactions = 13});
    const auto before = readings();
    const HistoryId emptied = empty(Metric::Reactions);
    ASSERT_THAT(readings(), SizeIs(1)) << "a reading of nothing is none";
    EXPECT_EQ(readings().front(), before.front());
    EXPECT_TRUE(need(forgetFigure(planner(), on, Metric::Clicks, {}, {})).isEmpty());
    need(planner().revert(emptied));
    EXPECT_EQ(readings(), before);
}

TEST_F(TypedFigure, that_is_emptied_goes_from_the_newest_reading_that_has_it)
{
    addReading(today.addDays(-90), {.reactions = 9});
    addReading(today.addDays(-60), {.reactions = 12, .comments = 1});
    addReading(today, {.shares = 2});
    empty(Metric::Reactions);
    ASSERT_THAT(readings(), SizeIs(3));
    EXPECT_EQ(readings()[0].metrics, metricsOf({.reactions = 9}));
    EXPECT_EQ(readings()[1].metrics, metricsOf({.comments = 1}));
    EXPECT_EQ(readings()[2].metrics, metricsOf({.shares = 2}));
}

TEST_F(TypedFigure, is_undone_one_by_one_and_named_by_its_post_and_account)
{
    type(Metric::Reactions, 12);
    const HistoryId corrected = type(Metric::Reactions, 120);
    const Action action = need(planner().history().find(corrected))->action;
    EXPECT_EQ(action.verb, Verb::EditFigures);
    EXPECT_EQ(action.subject, QStringLiteral("Collecte"));
    EXPECT_EQ(action.detail, QStringLiteral("Asso"));
    need(planner().revert(corrected));
    EXPECT_EQ(readings().front().metrics, metricsOf({.reactions = 12}));
}

TEST_F(TypedFigure, below_zero_is_refused)
{
    EXPECT_FALSE(planner().apply(need(recordFigure(
        planner(), {.publication = on, .metric = Metric::Reactions, .count = -1}, {}, {}))));
    EXPECT_THAT(readings(), IsEmpty());
}

} // namespace semainier::test
