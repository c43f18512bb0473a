// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/address.h"

#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

TEST(Address, tells_network_account_and_id)
{
    const auto address = [](const char *network, const char *handle, const char *id) {
        return PublicationAddress{QString::fromUtf8(network), QString::fromUtf8(handle),
                                  QString::fromUtf8(id)};
    };
    const std::vector<std::pair<const char *, PublicationAddress>> cases{
        {"https://twitter.com/asso/status/123", address("x", "asso", "123")},
        {"https://x.com/asso/status/undefined", address("x", "asso", "undefined")},
        {"https://www.instagram.com/reel/Dbd2bk_NGsK/", address("instagram", "", "Dbd2bk_NGsK")},
        {"https://www.facebook.com/asso/posts/pfbid02Ab", address("facebook", "asso", "pfbid02Ab")},
        {"https://www.facebook.com/reel/99", address("facebook", "", "99")},
        {"https://www.facebook.com/permalink.php?story_fbid=12&id=3",
         address("facebook", "", "12")},
        {"https://www.linkedin.com/feed/update/urn:li:share:7343913698668756992",
         address("linkedin", "", "7343913698668756992")},
        {"https://www.youtube.com/watch?v=-HNx8nDsGuQ", address("youtube", "", "-HNx8nDsGuQ")},
        {"https://www.tiktok.com/@a.b/video/7412345678901234999?lang=en",
         address("tiktok", "a.b", "7412345678901234999")},
        {"https://bsky.app/profile/asso.fr/post/3kabc", address("bluesky", "asso.fr", "3kabc")},
        {"https://piaille.fr/@asso/112837259854029549",
         address("mastodon", "asso", "112837259854029549")},
        {"https://asso.fr/blog/article", {}},
        {"no address", {}},
    };
    for (const auto &[url, expected] : cases) {
        EXPECT_EQ(addressOf(QString::fromUtf8(url)), expected) << url;
    }
}

TEST(Address, is_the_same_however_it_is_written)
{
    const auto key = [](const char *url) { return addressKey(QString::fromUtf8(url)); };
    EXPECT_EQ(key("http://twitter.com/a/status/12"), key("https://x.com/A/status/12?s=20"));
    EXPECT_EQ(key("https://www.asso.fr/a/"), key("http://asso.fr/a"));
    EXPECT_NE(key("https://asso.fr/a"), key("https://asso.fr/a?page=2"));
    EXPECT_NE(key("https://a.social/@x/12"), key("https://b.social/@x/12"));
}

TEST(Address, of_an_id_tells_the_instant)
{
    const auto instant = [](const char *network, const char *id) {
        return instantOfId(QString::fromUtf8(network), QString::fromUtf8(id)).toSecsSinceEpoch();
    };
    EXPECT_EQ(instant("x", "1475870580540952577"),
              utc(2021, 12, 28, 16, 45, 41).toSecsSinceEpoch());
    EXPECT_EQ(instant("linkedin", "7449985017469894657"),
              utc(2026, 4, 15, 1, 0, 42).toSecsSinceEpoch());
    EXPECT_EQ(instant("mastodon", "112837259854029549"),
              utc(2024, 7, 23, 18, 39, 6).toSecsSinceEpoch());
    // Published at 14:11 in California, where summer time had begun.
    EXPECT_NEAR(double(instant("instagram", "DWHvDNADbar")),
                double(utc(2026, 3, 20, 21, 11).toSecsSinceEpoch()), 120);
}

TEST(Address, of_an_id_without_time_tells_none)
{
    for (const char *network :
         {"x", "instagram", "linkedin", "mastodon", "bluesky", "tiktok", "facebook", "youtube"}) {
        for (const char *id : {"", "12", "not an id", "99999999999999999999999"}) {
            EXPECT_FALSE(instantOfId(QString::fromUtf8(network), QString::fromUtf8(id)).isValid())
                << network << ' ' << id;
        }
    }
}

} // namespace semainier::test
