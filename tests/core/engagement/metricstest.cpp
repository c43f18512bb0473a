// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/metrics.h"

#include "core/account/network.h"
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

TEST(Metrics, are_those_that_a_network_tells)
{
    const std::vector open{Metric::Reactions, Metric::Comments, Metric::Shares};
    EXPECT_EQ(figuresOf(u"mastodon"), open);
    EXPECT_EQ(figuresOf(u"bluesky"), open);
    const std::vector page{Metric::Impressions, Metric::Reach,  Metric::Reactions,
                           Metric::Comments,    Metric::Shares, Metric::Clicks};
    EXPECT_EQ(figuresOf(u"facebook"), page);
    EXPECT_EQ(figuresOf(u"a network of tomorrow").size(), allMetrics.size());
}

TEST(Metrics, of_every_network_are_known_by_their_codes)
{
    for (const Network &network : networks()) {
        EXPECT_FALSE(network.figures.isEmpty()) << network.key.toStdString();
        EXPECT_EQ(figuresOf(network.key).size(), size_t(network.figures.size()))
            << network.key.toStdString();
    }
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
