// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::SizeIs;

TEST(TweetArchive, is_no_json_and_expands_its_links)
{
    const auto reading = need(readExport(
        R"(window.YTD.tweets.part0 = [
{"tweet": {"id_str": "1475870580540952577", "full_text": "Lire https://t.co/a &gt; ici https://t.co/p",
 "created_at": "Tue Dec 28 16:45:41 +0000 2021", "favorite_count": "7", "retweet_count": "2",
 "entities": {"urls": [{"url": "https://t.co/a", "expanded_url": "https://asso.fr/article", "indices": ["5", "9"]}],
              "media": [{"url": "https://t.co/p"}]}}},
{"tweet": {"id_str": "12", "full_text": "RT @ami: bonjour…", "created_at": "Fri Feb 20 08:47:20 +0000 2009",
 "favorite_count": "0", "retweet_count": "99"}},
{"tweet": {"id_str": "1475870580540952579", "full_text": "@ami merci", "created_at": "Tue Dec 28 16:45:41 +0000 2021"}}
];)"));
    EXPECT_EQ(reading.format, QStringLiteral("x_archive"));
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(0).text, QStringLiteral("Lire https://asso.fr/article > ici"));
    EXPECT_EQ(reading.row(0).links, QStringList{QStringLiteral("https://asso.fr/article")});
    EXPECT_EQ(reading.count(Metric::Reactions), 7);
    EXPECT_EQ(reading.count(Metric::Impressions), std::nullopt);
    EXPECT_TRUE(reading.row(1).repost);
    EXPECT_TRUE(reading.row(1).metrics.isEmpty()); // they are those of the other's tweet
    EXPECT_EQ(reading.row(1).publishedAt, utc(2009, 2, 20, 8, 47, 20)); // before ids had a time
    EXPECT_TRUE(reading.row(2).reply);
    EXPECT_TRUE(reading.row(2).metrics.isEmpty());
}

TEST(TweetArchive, gives_the_last_version_of_what_was_edited)
{
    const auto tweet = [](const QByteArray &id, const QByteArray &edits) -> QByteArray {
        return R"({"tweet": {"id_str": ")" + id
            + R"(", "full_text": "Bonjour", "created_at": "Tue Dec 28 16:45:41 +0000 2021", "edit_info": )"
            + edits + "}}";
    };
    const auto initial = [](const QByteArray &ids) -> QByteArray {
        return R"({"initial": {"editTweetIds": [)" + ids + R"(], "editsRemaining": "5"}})";
    };
    const QByteArray versions =
        R"("1475870580540952577", "1475870580540952578", "1475870580540952579")";
    const QByteArray edit =
        R"({"edit": {"editControlInitial": {"editTweetIds": [)" + versions + "]}}}";
    const auto reading =
        need(readExport("window.YTD.tweets.part0 = [" + tweet("1475870580540952579", edit) + ",\n"
                        + tweet("1475870580540952578", edit) + ",\n"
                        + tweet("1475870580540952577", initial(versions)) + ",\n"
                        + tweet("1475870580540952599", initial("\"1475870580540952599\"")) + ",\n"
                        + tweet("1475870580540952600", initial("")) + ",\n"
                        + tweet("1475870580540952601", "{}") + "]"));
    ASSERT_THAT(reading.rows, SizeIs(4));
    EXPECT_EQ(reading.row().externalId, QStringLiteral("1475870580540952579"));
    EXPECT_THAT(reading.skipped,
                ElementsAre(Pair(2, SkipReason::OlderVersion), Pair(3, SkipReason::OlderVersion)));
    EXPECT_EQ(code(SkipReason::OlderVersion), QStringLiteral("older_version"));
}

TEST(TweetArchive, may_be_empty)
{
    for (const char *empty : {"window.YTD.tweets.part0 = []", "window.YTD.tweet.part0 = [ \n];"}) {
        const auto reading = need(readExport(empty));
        EXPECT_EQ(reading.format, QStringLiteral("x_archive"));
        EXPECT_THAT(reading.rows, SizeIs(0));
        EXPECT_THAT(reading.skipped, SizeIs(0));
    }
    for (const char *other :
         {"[]", "window.YTD.like.part0 = []", "window.YTD.tweets.part0 = [1]"}) {
        EXPECT_THAT(readExport(other), FailsWith(ErrorCode::UnknownExport)) << other;
    }
}

TEST(TweetArchive, never_gives_what_was_deleted)
{
    const QByteArray tweet = R"([{"tweet": {"id_str": "1475870580540952577", "full_text": "Retiré",
 "created_at": "Tue Dec 28 16:45:41 +0000 2021")";
    // Some archives say nowhere but at their beginning that it was deleted.
    for (const char *beginning : {"window.YTD.deleted_tweets.part0 = ",
                                  "\xEF\xBB\xBF\nwindow.YTD.deleted_tweets.part1 = "}) {
        const auto reading = readExport(beginning + tweet + "}}]");
        ASSERT_THAT(reading, FailsWith(ErrorCode::OtherExport));
        EXPECT_EQ(reading.error().detail, QStringLiteral("x_deleted"));
    }
    const auto reading = need(readExport("window.YTD.tweets.part0 = " + tweet
                                         + R"(, "deleted_at": "2021-12-29T08:00:00.000Z"}}])"));
    EXPECT_THAT(reading.rows, SizeIs(0));
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(1, SkipReason::Deleted)));
}

namespace {

/// The text of a tweet with one address `times` times among its entities.
QString expandedTweet(const QByteArray &text, const QByteArray &shortened,
                      const QByteArray &expanded, int times = 1)
{
    const QByteArray link =
        R"(,{"url": ")" + shortened + R"(", "expanded_url": ")" + expanded + "\"}";
    const auto reading = readExport(
        R"([{"tweet": {"id_str": "1475870580540952577", "created_at": "Tue Dec 28 16:45:41 +0000 2021",
 "full_text": ")"
        + text + R"(", "entities": {"urls": [)" + link.repeated(times).sliced(1) + "]}}}]");
    return need(reading).row().text;
}

} // namespace

TEST(TweetArchive, never_grows_without_end)
{
    EXPECT_EQ(expandedTweet("a", "a", "aaaaaaaaaa", 12), QStringLiteral("a"));
    EXPECT_EQ(expandedTweet("https://t.co/a", "https://t.co/a", "https://t.co/ahttps://t.co/a", 40),
              QStringLiteral("https://t.co/a"));
    EXPECT_EQ(expandedTweet("http://t.co/a", "http://t.co/a", "https://a.fr"),
              QStringLiteral("https://a.fr"));
    const QByteArray many = QByteArray("https://t.co/a ").repeated(100) + '.';
    const QByteArray address = "https://a.fr/" + QByteArray(2000, 'a');
    EXPECT_EQ(expandedTweet(many, "https://t.co/a", address), QString::fromUtf8(many));
}

} // namespace semainier::test
