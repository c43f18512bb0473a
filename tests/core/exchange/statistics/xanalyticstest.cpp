// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

namespace {

const QByteArray english =
    R"("Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","user profile clicks","url clicks","hashtag clicks","detail expands","permalink clicks","app opens","app installs","follows","email tweet","dial phone","media views","media engagements","promoted impressions","promoted engagements","promoted engagement rate","promoted retweets","promoted replies","promoted likes","promoted user profile clicks","promoted url clicks","promoted hashtag clicks","promoted detail expands","promoted permalink clicks","promoted app opens","promoted app installs","promoted follows","promoted email tweet","promoted dial phone","promoted media views","promoted media engagements")";

/// The id is that of 28 December 2021, 16:45:41.
QByteArray line(const QByteArray &id, const QByteArray &text, const QByteArray &time)
{
    return "\n\"" + id + R"(","https://twitter.com/asso/status/1475870580540952577",")" + text
        + "\",\"" + time
        + R"(","424.0","3.0","0.007","1.0","2.0","3.0","4.0","5.0","6.0","7.0","8.0","0","0","0","0","0","9","0")"
        + QByteArray(",\"-\"").repeated(18);
}

QByteArray usual()
{
    return line("1475870580540952577", "Bonjour &amp; merci", "2021-12-28 16:45 +0000");
}

void checkUsual(const ExportReading &reading)
{
    EXPECT_EQ(reading.format, QStringLiteral("x_analytics"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    const StatisticsRow &row = reading.row();
    EXPECT_EQ(row.network, QStringLiteral("x"));
    EXPECT_EQ(row.account.handle, QStringLiteral("asso"));
    EXPECT_EQ(row.externalId, QStringLiteral("1475870580540952577"));
    EXPECT_EQ(row.text, QStringLiteral("Bonjour & merci"));
    EXPECT_EQ(row.publishedAt.toSecsSinceEpoch(), utc(2021, 12, 28, 16, 45, 41).toSecsSinceEpoch());
    EXPECT_THAT(row.metrics.counts,
                ElementsAre(424, std::nullopt, 3, 2, 1, 5, std::nullopt, std::nullopt));
}

} // namespace

TEST(XAnalytics, gives_what_is_known_and_nothing_for_the_rest)
{
    checkUsual(need(readExport(english + usual() + '\n')));
    checkUsual(need(readExport(english + usual())));
}

TEST(XAnalytics, reads_the_headers_of_2015)
{
    QByteArray old = english;
    old.replace("\"likes\"", "\"favorites\"").replace("promoted likes", "promoted favorites");
    checkUsual(need(readExport(old + usual())));
}

TEST(XAnalytics, reads_french_headers_by_their_place_where_their_words_are_not_known)
{
    QByteArray french = english;
    french.replace("\"Tweet id\"", "\"Identifiant du Tweet\"")
        .replace("Tweet permalink", "Permalien du Tweet")
        .replace("Tweet text", "Texte du Tweet")
        .replace("\"time\"", "\"heure\"")
        .replace("\"replies\"", "\"réponses\"")
        .replace("\"likes\"", "\"J’aime\"")
        .replace("\"url clicks\"", "\"clics sur l'URL\"");
    checkUsual(need(readExport(french + usual())));
}

TEST(XAnalytics, keeps_line_breaks_and_knows_replies_and_reposts)
{
    const auto reading = need(
        readExport(english + line("1475870580540952577", "Un\ndeux", "2021-12-28 16:45 +0000")
                   + line("1475870580540952578", "@ami merci", "2021-12-28 16:45 +0000")
                   + line("1475870580540952579", "RT @ami: bonjour", "2021-12-28 16:45 +0000")));
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(0).text, QStringLiteral("Un\ndeux"));
    EXPECT_FALSE(reading.row(0).reply);
    EXPECT_TRUE(reading.row(1).reply);
    EXPECT_TRUE(reading.row(2).repost);
}

TEST(XAnalytics, takes_an_id_that_a_spreadsheet_rounded_from_the_address)
{
    const auto reading =
        need(readExport(english + line("1.47587E+18", "Bonjour", "2021-12-28 16:45 +0000")));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().externalId, QStringLiteral("1475870580540952577"));
    QByteArray without = line("1.47587E+18", "Bonjour", "2021-12-28 16:45 +0000");
    without.replace("/1475870580540952577", "/");
    const auto damaged = need(readExport(english + without));
    EXPECT_THAT(damaged.skipped, ElementsAre(Pair(2, SkipReason::DamagedId)));
}

TEST(XAnalytics, is_read_when_a_french_spreadsheet_saved_it_again)
{
    QByteArray saved = "\xEF\xBB\xBF" + english + usual();
    saved.replace("\",\"", "\";\"");
    checkUsual(need(readExport(saved)));
    QByteArray windows = english + line("1475870580540952577", "D\xE9j\xE0", "2021-12-28 16:45");
    EXPECT_EQ(need(readExport(windows)).row().text, QStringLiteral("Déjà"));
}

TEST(XAnalytics, by_day_is_refused)
{
    const auto daily =
        readExport("\"Date\",\"Tweets published\",\"impressions\"\n\"2021-01-01\",\"2\",\"9\"\n");
    EXPECT_THAT(daily, FailsWith(ErrorCode::OtherExport));
    EXPECT_EQ(daily.error().detail, QStringLiteral("x_daily"));
}

namespace {

const QByteArray premium =
    "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,"
    "Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n";

} // namespace

TEST(XPremium, takes_the_hour_from_the_id)
{
    const auto reading = need(
        readExport(premium
                   + "1987315260559167965,\"Sun, Nov 9, 2025\",Bonjour,https://x.com/asso/status/"
                     "1987315260559167965,\"1,351\",5,41,1,9,0,3,2,2,29,7,0,0\n"));
    EXPECT_EQ(reading.format, QStringLiteral("x_premium"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().publishedAt.date(), QDate(2025, 11, 9));
    EXPECT_NE(reading.row().publishedAt.time(), QTime(0, 0));
    EXPECT_THAT(reading.row().metrics.counts,
                ElementsAre(1351, std::nullopt, 5, 3, 2, 7, 1, std::nullopt));
}

TEST(XPremium, leaves_out_what_remains_of_deleted_posts)
{
    const auto reading = need(
        readExport(premium + ",,,https://x.com/asso/status/undefined,0,0,0,0,0,0,0,0,0,0,0,0,0\n"));
    EXPECT_THAT(reading.rows, IsEmpty());
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(2, SkipReason::Deleted)));
}

TEST(XPremium, finds_columns_by_their_names)
{
    const auto reading = need(readExport(
        "Post Link,Likes,Post id,Post text\n"
        "https://x.com/asso/status/1987315260559167965,5,1987315260559167965,@ami oui\n"));
    EXPECT_EQ(reading.count(Metric::Reactions), 5);
    EXPECT_EQ(reading.count(Metric::Impressions), std::nullopt);
    EXPECT_TRUE(reading.row().reply);
}

TEST(XPremium, by_day_and_of_videos_is_refused)
{
    const auto overview = readExport(
        "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,"
        "Profile visits,Create Post,Video views,Media views\n\"Sun, Nov 9, "
        "2025\",1,1,1,1,1,1,1,1,1,1,1,1,1\n");
    EXPECT_THAT(overview, FailsWith(ErrorCode::OtherExport));
    EXPECT_EQ(overview.error().detail, QStringLiteral("x_overview"));
    const auto video = readExport("Video overview,,,,,\nDate,Views,Watch Time (ms),Completion "
                                  "Rate,Average Watch Time (ms),Estimated Revenue\n");
    EXPECT_THAT(video, FailsWith(ErrorCode::OtherExport));
}

TEST(StatisticsFormat, of_another_file_is_unknown)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\n\n"), QByteArray("date,text\n2026-11-18,Bonjour\n"),
          QByteArray("%PDF-1.4\0\x01", 10), QByteArray("{\"a\": 1}"), QByteArray("[1, 2"),
          QByteArray("\"open")}) {
        EXPECT_THAT(readExport(bytes), FailsWith(ErrorCode::UnknownExport));
    }
}

} // namespace semainier::test
