// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/metrics.h"

#include "tests/support/printers.h"

#include <QSet>

namespace semainier::test {

TEST(Metrics, are_unknown_until_they_are_told)
{
    Metrics metrics;
    EXPECT_TRUE(metrics.isEmpty());
    metrics[Metric::Saves] = 0;
    EXPECT_FALSE(metrics.isEmpty());
    EXPECT_NE(metrics, Metrics());
}

TEST(Metrics, have_a_code_each)
{
    QSet<QString> codes;
    for (const Metric metric : allMetrics) {
        codes.insert(code(metric));
    }
    EXPECT_EQ(codes.size(), allMetrics.size());
    EXPECT_FALSE(codes.contains(QString()));
}

TEST(Metrics, are_completed_by_what_they_do_not_tell)
{
    Metrics today;
    today[Metric::Reactions] = 0;
    Metrics before;
    before[Metric::Reactions] = 7;
    before[Metric::Reach] = 120;
    const Metrics both = completed(today, before);
    EXPECT_EQ(both[Metric::Reactions], 0);
    EXPECT_EQ(both[Metric::Reach], 120);
    EXPECT_EQ(both[Metric::Clicks], std::nullopt);
}

} // namespace semainier::test
