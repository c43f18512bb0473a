// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/lookalike.h"
#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::SizeIs;

TEST(LinkedInPage, stands_below_a_note_and_has_the_hour_in_the_id)
{
    const auto reading = need(readExport(
        "Engagement metrics for individual posts\n"
        "Post title,Post link,Post type,Campaign name,Posted by,Created date,Impressions,Views "
        "(Excluding offsite video views),Offsite Views,Clicks,Click through rate "
        "(CTR),Likes,Comments,"
        "Reposts,Follows,Engagement rate,Content Type\n"
        "Bonjour "
        "!,https://www.linkedin.com/feed/update/urn:li:activity:7449985017469894657,Organic,,"
        "A,04/15/2026,13,,0,6,0.4615,3,2,1,0,0.4615,\n"
        "D\xE9j\xE0,https://example.org/,Organic,,A,04/15/2026,13,,0,6,0.4615,0,0,0,0,0.4615,\n"));
    EXPECT_EQ(reading.format, QStringLiteral("linkedin_page"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().externalId, QStringLiteral("7449985017469894657"));
    EXPECT_EQ(reading.row().publishedAt.toSecsSinceEpoch(),
              utc(2026, 4, 15, 1, 0, 42).toSecsSinceEpoch());
    // Clicks on anything are no clicks on links.
    EXPECT_THAT(reading.row().metrics.counts,
                ElementsAre(13, std::nullopt, 3, 2, 1, std::nullopt, std::nullopt, std::nullopt));
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(4, SkipReason::NoId)));
}

TEST(LinkedInPage, by_day_and_of_a_person_is_refused)
{
    const auto daily = readExport("Note\nDate,Impressions (organic),Impressions (sponsored),"
                                  "Impressions (total)\n04/15/2026,1,2,3\n");
    EXPECT_THAT(daily, FailsWith(ErrorCode::OtherExport));
    EXPECT_EQ(daily.error().detail, QStringLiteral("linkedin_daily"));
    EXPECT_THAT(readExport("a\nb\nPost URL,Post publish date,Engagements,,Post URL,Post publish "
                           "date,Impressions\n"),
                FailsWith(ErrorCode::OtherExport));
}

TEST(PublerPosts, stand_below_remarks_with_hours_of_here)
{
    const QByteArray bytes =
        "# ACME Inc Analytics CSV Export\n# Start Date: 1 Jul 2025\n# End Date: 31 Jul 2025\n\n\n"
        "Date,Social account,Social network,Post link,Post text,Post type,Reach,Reach rate "
        "(%),Reactions,Comments,Shares,Engagement rate (%),Link clicks,Click through rate "
        "(%),Action\n"
        "2025-07-31 "
        "10:45,Épicerie,Facebook,https://www.facebook.com/1_2,Bonjour,Photo,44,3.42,1,0,0,"
        "4.55,-,-,-\n"
        "2025-07-31 "
        "10:45,Épicerie,Myspace,https://myspace.com/1,Bonjour,Photo,44,3.42,1,0,0,4.55,-,-,-\n";
    const auto reading = need(readExport(bytes, QTimeZone("Europe/Paris")));
    EXPECT_EQ(reading.format, QStringLiteral("publer_posts"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().network, QStringLiteral("facebook"));
    EXPECT_EQ(reading.row().account.name, QStringLiteral("Épicerie"));
    EXPECT_EQ(reading.row().publishedAt, utc(2025, 7, 31, 8, 45));
    EXPECT_THAT(reading.row().metrics.counts,
                ElementsAre(std::nullopt, 44, 1, 0, 0, std::nullopt, std::nullopt, std::nullopt));
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(8, SkipReason::NoId)));
}

TEST(YouTubeVideos, begin_with_a_total_and_write_numbers_in_french)
{
    const auto reading = need(readExport(
        "Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues engagées,Vues,"
        "Durée moyenne de visionnage,J’aime\n"
        "Total,,,,\"28\u202F000\",\"44\u202F531\",0:00:34,12\n"
        "-HNx8nDsGuQ,Une vidéo,28 sept. 2026,52,\"7\u202F435\",\"7\u202F646\",0:00:45,—\n"
        "Ybb0zPGUoJM,Sans date,,51,\"1\u202F140\",\"1\u202F351\",0:00:30,3\n"));
    EXPECT_EQ(reading.format, QStringLiteral("youtube_videos"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().externalId, QStringLiteral("-HNx8nDsGuQ"));
    EXPECT_FALSE(reading.row().publishedAt.isValid());
    EXPECT_EQ(reading.row().publishedOn, QDate(2026, 9, 28));
    EXPECT_EQ(reading.count(Metric::Views), 7646);
    EXPECT_EQ(reading.count(Metric::Reactions), std::nullopt);
    EXPECT_THAT(reading.skipped,
                ElementsAre(Pair(2, SkipReason::Aggregate), Pair(4, SkipReason::NoDate)));
}

TEST(YouTubeVideos, are_read_in_english)
{
    const auto reading =
        need(readExport("Content,Video title,Video publish time,Duration,Likes,Shares,Comments "
                        "added,Views,Thumbnail "
                        "impressions,Thumbnail click-through rate (%)\nTotal,,,,1,1,1,1,1,1\n"
                        "CeWu-DMt838,A video,\"Jan 6, 2024\",52,5,4,3,100,2000,4.5\n"));
    EXPECT_EQ(reading.row().publishedOn, QDate(2024, 1, 6));
    EXPECT_THAT(reading.row().metrics.counts,
                ElementsAre(2000, std::nullopt, 5, 3, 4, std::nullopt, std::nullopt, 100));
}

TEST(YouTubeVideos, have_a_chart_by_day_that_is_refused)
{
    for (const char *chart :
         {"Date,Content,Video title,Video publish time,Duration,Views\n"
          "2024-01-06,CeWu-DMt838,A video,\"Jan 6, 2024\",52,6\n",
          "Date,Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues\n"
          "2026-09-28,-HNx8nDsGuQ,Une vidéo,28 sept. 2026,52,6\n"}) {
        const auto reading = readExport(chart);
        ASSERT_THAT(reading, FailsWith(ErrorCode::OtherExport)) << chart;
        EXPECT_EQ(reading.error().detail, QStringLiteral("youtube_daily"));
    }
}

TEST(TikTokVideos, take_the_second_from_the_id_where_the_year_is_missing)
{
    const auto reading = need(readExport(
        "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Add "
        "to "
        "favorites\n"
        "Gala,https://www.tiktok.com/@asso/video/7412345678901234567?lang=en,23 August,1.2K,48,31,"
        "\"18,400\",7\n"));
    EXPECT_EQ(reading.format, QStringLiteral("tiktok_videos"));
    EXPECT_EQ(reading.row().account.handle, QStringLiteral("asso"));
    EXPECT_EQ(reading.row().publishedAt.toSecsSinceEpoch(), qint64(7412345678901234567 >> 32));
    EXPECT_THAT(reading.row().metrics.counts,
                ElementsAre(std::nullopt, std::nullopt, 1200, 48, 31, std::nullopt, 7, 18400));
}

TEST(LookAlikes, of_tools_are_refused)
{
    const auto code = [](const char *header) {
        const auto reading = readExport(QByteArray(header) + '\n');
        return reading ? QString() : reading.error().detail;
    };
    EXPECT_EQ(code("Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Picture Url 1"),
              QStringLiteral("metricool_template"));
    EXPECT_EQ(code("Date,Video Views,Profile Views,Likes,Comments,Shares"),
              QStringLiteral("tiktok_overview"));
    EXPECT_EQ(code("Date,Views,Watch time (hours)"), QStringLiteral("youtube_daily"));
    EXPECT_EQ(code("Date,Views"), QStringLiteral("youtube_daily"));
    EXPECT_EQ(code("Date,Vues"), QStringLiteral("youtube_daily"));
    EXPECT_EQ(code("Geography,Views,Watch time (hours)"), QStringLiteral("youtube_audience"));
    EXPECT_EQ(code("# ACME Inc Analytics CSV Export\n# Start Date: 1 Jul 2025\n\n\n"
                   "Date,Reach,Reactions"),
              QStringLiteral("publer_overview"));
    EXPECT_EQ(code("Date,Message,Noms de fichiers,Labels"),
              QStringLiteral("socioconnect_template"));
    EXPECT_EQ(code("Page total likes;Type;Category;Post Month"), QStringLiteral("facebook_study"));
}

TEST(LookAlikes, of_networks_are_refused)
{
    const auto code = [](const QByteArray &header) {
        const auto reading = readExport(header + '\n');
        return reading ? QString() : reading.error().detail;
    };
    EXPECT_EQ(code("Date,Tweets publiés,impressions,engagements"), QStringLiteral("x_daily"));
    EXPECT_EQ(code("Date,New follows,Unfollows"), QStringLiteral("x_overview"));
    EXPECT_EQ(code("Date,Sponsored followers,Organic followers,Auto-invited followers,"
                   "Total followers"),
              QStringLiteral("linkedin_audience"));
    EXPECT_EQ(code("Date,Overview page views (desktop),Overview page views (total)"),
              QStringLiteral("linkedin_audience"));
    EXPECT_EQ(code("Date,Lifetime Total Likes,Daily New Likes"), QStringLiteral("facebook_page"));
    const QString reach = QStringLiteral("\uFEFFsep=,\n\"Reach\"\n\"Date\",\"Primary\"\n"
                                         "\"2025-08-01T00:00:00\",\"20\"\n");
    const auto refused =
        readExport(QByteArray(reinterpret_cast<const char *>(reach.utf16()), reach.size() * 2));
    ASSERT_THAT(refused, FailsWith(ErrorCode::OtherExport));
    EXPECT_EQ(refused.error().detail, QStringLiteral("meta_daily"));
}

TEST(LookAlikes, are_no_tables_of_anybody)
{
    for (const char *header : {"Date,Views,Title", "Date,Vues,Message", "Date,Message,Labels",
                               "# Analytics\nDate,Text,Likes"}) {
        EXPECT_THAT(readExport(QByteArray(header) + "\n2026-11-18,1,Bonjour\n"),
                    FailsWith(ErrorCode::UnknownExport))
            << header;
    }
    const CsvRow days{.line = 1, .cells = {QStringLiteral("Date"), QStringLiteral("Views")}};
    const CsvRow posts{.line = 1, .cells = {QStringLiteral("Date"), QStringLiteral("Title")}};
    EXPECT_EQ(lookAlikeOf(ExportFile({{days}}, {})), QStringLiteral("youtube_daily"));
    EXPECT_EQ(lookAlikeOf(ExportFile({{days}, {posts}}, {})), QString());
}

} // namespace semainier::test
