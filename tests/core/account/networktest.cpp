// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/network.h"

#include "tests/support/matchers.h"

#include <set>

namespace semainier::test {

namespace {

QString keyOf(const char16_t *alias)
{
    const Network *network = networkFromAlias(QStringView(alias));
    return network ? network->key : QString();
}

} // namespace

TEST(Network, has_the_whole_catalogue)
{
    std::set<QString> keys;
    for (const Network &network : networks()) {
        keys.insert(network.key);
        EXPECT_FALSE(network.name.isEmpty());
        EXPECT_TRUE(network.shortLabel.size() == 1 || network.shortLabel.size() == 2);
    }
    EXPECT_THAT(keys,
                testing::ElementsAre(QStringLiteral("blog"), QStringLiteral("bluesky"),
                                     QStringLiteral("facebook"), QStringLiteral("googleplus"),
                                     QStringLiteral("instagram"), QStringLiteral("linkedin"),
                                     QStringLiteral("mastodon"), QStringLiteral("newsletter"),
                                     QStringLiteral("threads"), QStringLiteral("tiktok"),
                                     QStringLiteral("x"), QStringLiteral("youtube")));
}

TEST(Network, knows_its_limits)
{
    EXPECT_EQ(networkFromKey(u"x")->limit, 280);
    EXPECT_EQ(networkFromKey(u"mastodon")->limit, 500);
    EXPECT_EQ(networkFromKey(u"bluesky")->limit, 300);
    EXPECT_EQ(networkFromKey(u"bluesky")->byteLimit, 3000);
    EXPECT_EQ(networkFromKey(u"facebook")->limit, 63206);
    EXPECT_EQ(networkFromKey(u"linkedin")->limit, 3000);
    EXPECT_EQ(networkFromKey(u"instagram")->hashtagLimit, 5);
    EXPECT_EQ(networkFromKey(u"youtube")->titleLimit, 100);
    EXPECT_EQ(networkFromKey(u"blog")->limit, std::nullopt);
    EXPECT_EQ(networkFromKey(u"newsletter")->limit, std::nullopt);
}

TEST(Network, keeps_google_plus_as_closed)
{
    EXPECT_EQ(std::ranges::count_if(networks(), &Network::closed), 1);
    EXPECT_TRUE(networkFromKey(u"googleplus")->closed);
}

TEST(Network, is_found_by_what_people_write)
{
    EXPECT_EQ(keyOf(u"Insta"), QStringLiteral("instagram"));
    EXPECT_EQ(keyOf(u" FB "), QStringLiteral("facebook"));
    EXPECT_EQ(keyOf(u"tweeter"), QStringLiteral("x"));
    EXPECT_EQ(keyOf(u"X (Twitter)"), QStringLiteral("x"));
    EXPECT_EQ(keyOf(u"X/Twitter"), QStringLiteral("x"));
    EXPECT_EQ(keyOf(u"masto"), QStringLiteral("mastodon"));
    EXPECT_EQ(keyOf(u"linked in"), QStringLiteral("linkedin"));
    EXPECT_EQ(keyOf(u"Linked-In"), QStringLiteral("linkedin"));
    EXPECT_EQ(keyOf(u"YT"), QStringLiteral("youtube"));
    EXPECT_EQ(keyOf(u"Chaine Youtube"), QStringLiteral("youtube"));
    EXPECT_EQ(keyOf(u"Google+"), QStringLiteral("googleplus"));
    EXPECT_EQ(keyOf(u"lettre d’information"), QStringLiteral("newsletter"));
    EXPECT_EQ(keyOf(u"Blue Sky"), QStringLiteral("bluesky"));
}

TEST(Network, is_not_found_by_anything_else)
{
    EXPECT_EQ(networkFromAlias(u""), nullptr);
    EXPECT_EQ(networkFromAlias(u"…"), nullptr);
    EXPECT_EQ(networkFromAlias(u"Google"), nullptr);
    EXPECT_EQ(networkFromAlias(u"minitel"), nullptr);
    EXPECT_EQ(networkFromKey(u"Facebook"), nullptr);
}

} // namespace semainier::test
