// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are imported again, in whatever order.
#include "tests/core/exchange/statistics/statisticscalendar.h"

#include <algorithm>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class StatisticsAgain : public StatisticsCalendar {
protected:
    HistoryId apply(const StatisticsPlan &planned)
    {
        return need(applyStatistics(planned, planner()));
    }
    void expectNothingNew(const QStringList &paths)
    {
        const auto again = need(plan(paths));
        EXPECT_TRUE(again.isEmpty());
        EXPECT_EQ(again.action.count, 0);
        for (const ExportReport &report : again.files) {
            EXPECT_EQ(report.unchanged, report.rows) << report.path.toStdString();
        }
    }
    /// In the order of the days.
    std::vector<qint64> impressions()
    {
        std::vector<qint64> counts;
        for (const Reading &reading : readings(posts().front())) {
            counts.push_back(reading.metrics[Metric::Impressions].value_or(-1));
        }
        return counts;
    }
};

TEST_F(StatisticsAgain, knows_what_two_files_of_a_day_tell_differently)
{
    const QString one = write(header + row(nightId, "Bonjour", 5), "one.csv");
    const QString other = write(header + row(nightId, "Bonjour", 9), "other.csv");
    const auto first = need(plan({one, other}));
    EXPECT_EQ(first.files[0].added, 1);
    EXPECT_EQ(first.files[1].unchanged + first.files[1].updated, 1);
    apply(first);
    EXPECT_THAT(impressions(), ElementsAre(9));
    expectNothingNew({one, other});
    expectNothingNew({other, one});
}

TEST_F(StatisticsAgain, is_empty_whatever_the_order_of_the_files)
{
    // A count that rises and falls again, and is told twice of one day.
    QStringList paths{write(header + row(nightId, "Bonjour", 5), "a.csv", QDate(2026, 11, 10)),
                      write(header + row(nightId, "Bonjour", 9), "b.csv", QDate(2026, 11, 12)),
                      write(header + row(nightId, "Bonjour", 7), "c.csv", QDate(2026, 11, 12)),
                      write(header + row(nightId, "Bonjour", 5), "d.csv", QDate(2026, 11, 14))};
    const QStringList sorted = paths;
    do {
        const HistoryId entry = apply(need(plan(paths)));
        EXPECT_THAT(impressions(), ElementsAre(5, 9, 5)) << paths.join(u' ').toStdString();
        expectNothingNew(paths);
        expectNothingNew(sorted);
        need(planner().revert(entry));
    } while (std::ranges::next_permutation(paths).found);
}

TEST_F(StatisticsAgain, lets_a_later_import_correct_the_counts_of_a_day)
{
    import(header + row(nightId, "Bonjour", 150));
    EXPECT_EQ(import(header + row(nightId, "Bonjour", 120)).updated, 1);
    EXPECT_THAT(impressions(), ElementsAre(120));
}

TEST_F(StatisticsAgain, leaves_no_entry_where_somebody_else_wrote_the_same_meanwhile)
{
    import(header + row(nightId, "Bonjour", 120), QDate(2026, 11, 10));
    const auto planned = need(plan({write(header + row(nightId, "Bonjour", 150))}));
    EXPECT_TRUE(apply(planned).isValid());
    const auto entries = need(planner().history().latest(9));
    ASSERT_THAT(entries, SizeIs(2));
    EXPECT_FALSE(apply(planned).isValid());
    EXPECT_EQ(need(planner().history().latest(9)), entries);
    EXPECT_THAT(need(planner().history().edits(entries.front().id)), SizeIs(1));
}

} // namespace semainier::test
