// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::SizeIs;

namespace {

const QByteArray french =
    "\xEF\xBB\xBF\"Identifiant de la publication\",\"ID du compte\",\"Nom de profil du compte\","
    "\"Nom du compte\",Description,\"Durée (s)\",\"Heure de publication\",Permalien,"
    "\"Type de publication\",\"Commentaire des données\",Date,Vues,Couverture,"
    "\"Mentions J’aime\",Partages,\"Followers en plus\",Commentaires,Enregistrements";

QByteArray instagramRow(const QByteArray &id, const QByteArray &time)
{
    return "\n" + id + ",1784,asso,Épicerie,\"Bonjour\nà tous\",0,\"" + time
        + "\",https://www.instagram.com/p/DWHvDNADbar/,\"Image IG\",12,Global,4618,11829,4,3,0,2,1";
}

const QByteArray facebook =
    "Identifiant de la publication,ID de la Page,Nom de la page,Titre,Description,Heure de "
    "publication,Permalien,Est un partage,Commentaire des "
    "données,Date,Vues,Couverture,\"Réactions, "
    "commentaires et partages\",Réactions,Commentaires,Partages,Total des clics,Clics sur un "
    "lien,Vues de vidéo de 3 secondes de Publications organiques,Vues de vidéo de 3 secondes\n";

} // namespace

TEST(MetaPosts, of_instagram_tell_the_hour_of_california_in_every_language)
{
    const auto reading = need(readExport(french + instagramRow("18084", "03/20/2026 14:11")
                                         + instagramRow("18085", "01/20/2026 14:11")
                                         + instagramRow("18086", "08/05/2025 00:09")));
    EXPECT_EQ(reading.format, QStringLiteral("meta_instagram"));
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(0).publishedAt, utc(2026, 3, 20, 21, 11)); // summer time
    EXPECT_EQ(reading.row(1).publishedAt, utc(2026, 1, 20, 22, 11));
    EXPECT_EQ(reading.row(2).publishedAt, utc(2025, 8, 5, 7, 9)); // the fifth of August
    EXPECT_EQ(
        reading.row().account,
        (RowAccount{QStringLiteral("1784"), QStringLiteral("asso"), QStringLiteral("Épicerie")}));
    EXPECT_EQ(reading.row().text, QStringLiteral("Bonjour\nà tous"));
    // More people reached than views is what Instagram tells; a note is no number of comments.
    EXPECT_THAT(reading.row().metrics.counts,
                ElementsAre(4618, 11829, 4, 2, 3, std::nullopt, 1, std::nullopt));
}

TEST(MetaPosts, in_two_languages_have_a_column_for_each)
{
    const auto reading =
        need(readExport(french + ",Permalink,Post type,Post ID,Account ID,Account username"
                        + instagramRow("18084", "03/20/2026 14:11") + ",,,,,"
                        + "\n,,,,Deux,0,03/21/2026 10:00,,,,Lifetime,10,9,8,7,6,5,4,"
                          "https://www.instagram.com/p/DWHuoXwDZgs/,IG image,18090,1784,asso"));
    ASSERT_THAT(reading.rows, SizeIs(2));
    EXPECT_EQ(reading.row(1).externalId, QStringLiteral("18090"));
    EXPECT_EQ(reading.row(1).account.handle, QStringLiteral("asso"));
    EXPECT_EQ(reading.row(1).url, QStringLiteral("https://www.instagram.com/p/DWHuoXwDZgs/"));
}

TEST(MetaPosts, of_instagram_are_read_in_english_and_with_impressions_of_before)
{
    const auto reading = need(readExport(
        "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish "
        "time,Permalink,Post type,Data "
        "comment,Date,Impressions,Reach,Likes,Shares,Follows,Comments,Saves\n"
        "18084,1,asso,A,Hello,0,03/20/2026 14:11,https://www.instagram.com/p/DWHvDNADbar/,IG "
        "image,,Lifetime,10,9,8,7,6,5,4\n"));
    EXPECT_THAT(reading.row().metrics.counts,
                ElementsAre(10, 9, 8, 5, 7, std::nullopt, 4, std::nullopt));
}

TEST(MetaPosts, of_facebook_take_title_for_text_and_only_exact_columns)
{
    const auto reading = need(readExport(
        facebook
        + "122,77,Épicerie,Une photo,,11/18/2026 01:00,https://www.facebook.com/asso/posts/122,0,"
          "7,Global,100,90,33,30,2,1,50,,9,8\n"
          "123,77,Épicerie,Vidéo,La vidéo,11/18/2026 01:00,https://www.facebook.com/reel/123,1,"
          ",Global,100,90,33,30,2,1,50,6,9,\n"));
    EXPECT_EQ(reading.format, QStringLiteral("meta_facebook"));
    ASSERT_THAT(reading.rows, SizeIs(2));
    EXPECT_EQ(reading.row(0).text, QStringLiteral("Une photo"));
    EXPECT_EQ(reading.row(0).account.handle, QStringLiteral("asso"));
    EXPECT_THAT(reading.row(0).metrics.counts,
                ElementsAre(100, 90, 30, 2, 1, std::nullopt, std::nullopt, 8));
    EXPECT_EQ(reading.row(1).text, QStringLiteral("La vidéo"));
    EXPECT_TRUE(reading.row(1).repost);
    EXPECT_THAT(reading.row(1).metrics.counts,
                ElementsAre(100, 90, 30, 2, 1, 6, std::nullopt, std::nullopt));
}

TEST(MetaPosts, with_a_row_for_each_day_are_left_out)
{
    const auto onDay = [](const QByteArray &day) -> QByteArray {
        return "122,77,A,T,,08/04/2025 01:00,https://www.facebook.com/asso/posts/122,0,," + day
            + ",10,9,3,3,2,1,5,,9,8\n";
    };
    const auto reading = need(readExport(facebook + onDay("08/05/2025") + onDay("08/06/2025")
                                         + onDay("2025-08-25") + onDay("Global")));
    EXPECT_THAT(reading.rows, SizeIs(1));
    EXPECT_THAT(reading.skipped,
                ElementsAre(Pair(2, SkipReason::SingleDay), Pair(3, SkipReason::SingleDay),
                            Pair(4, SkipReason::SingleDay)));
    EXPECT_EQ(code(SkipReason::SingleDay), QStringLiteral("single_day"));
    const QByteArray row = instagramRow("18084", "03/20/2026 14:11");
    EXPECT_THAT(need(readExport(french + QByteArray(row).replace("Global", "03/21/2026"))).skipped,
                ElementsAre(Pair(2, SkipReason::SingleDay)));
    for (const char *period : {"Lifetime", "", "-", "Lebenszeit"}) {
        EXPECT_THAT(need(readExport(french + QByteArray(row).replace("Global", period))).rows,
                    SizeIs(1))
            << period;
    }
}

TEST(MetaPosts, with_a_rounded_id_are_found_by_their_address)
{
    const auto reading = need(readExport(
        facebook
        + "1.22158E+17,77,A,T,,11/18/2026 01:00,https://www.facebook.com/asso/posts/122158,0,,"
          "Global,1,1,1,1,1,1,1,1,1,1\n"
          "1.22158E+17,77,A,T,,11/18/2026 01:00,,0,,Global,1,1,1,1,1,1,1,1,1,1\n"
          "9,77,A,T,,Lifetime,https://www.facebook.com/asso/posts/"
          "9,0,,Global,1,1,1,1,1,1,1,1,1,1\n"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().externalId, QStringLiteral("122158"));
    EXPECT_THAT(reading.skipped,
                ElementsAre(Pair(3, SkipReason::DamagedId), Pair(4, SkipReason::NoDate)));
}

TEST(FacebookInsights, have_a_second_header_and_columns_of_one_name)
{
    const auto reading = need(readExport(
        "Post ID,Permalink,Post Message,Type,Posted,Lifetime Post Total Reach,Lifetime Post Total "
        "Impressions,Lifetime Organic Video Views,Lifetime Organic Video Views\n"
        ",,,,,The total number of people,The number of times,a,b\n"
        "77_1015,https://www.facebook.com/asso/posts/1015,Bonjour,Photo,10/1/2015 "
        "21:00,80,120,,\n"));
    EXPECT_EQ(reading.format, QStringLiteral("facebook_insights"));
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(2, SkipReason::Aggregate)));
    EXPECT_EQ(reading.row().externalId, QStringLiteral("1015"));
    EXPECT_EQ(reading.row().account.id, QStringLiteral("77"));
    EXPECT_EQ(reading.row().publishedAt, utc(2015, 10, 2, 4, 0));
    EXPECT_EQ(reading.count(Metric::Reach), 80);
    EXPECT_EQ(reading.count(Metric::Impressions), 120);
    EXPECT_EQ(reading.count(Metric::Reactions), std::nullopt);
}

TEST(FacebookDownload, repairs_the_texts_and_keeps_those_that_are_sound)
{
    const auto reading = need(readExport(
        R"([{"timestamp": 1524558089, "attachments": [], "title": "x",
             "data": [{"post": "Assembl\u00c3\u00a9e \u00f0\u009f\u008e\u0089"}, {"update_timestamp": 1}]},
            {"timestamp": 1524558189, "data": [{"post": "Déjà « propre »"}],
             "attachments": [{"data": [{"external_context": {"url": "https://exemple.fr/f\u00c3\u00aate"}}]}]},
            {"timestamp": 1524558289, "title": "Somebody shared a memory."},
            {"timestamp": 1524558389, "attachments": [{"data": [{"media": {"uri": "a.jpg",
             "description": "L\u00c3\u00a9gende"}}]}]}])"));
    EXPECT_EQ(reading.format, QStringLiteral("facebook_download"));
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(0).text, QStringLiteral("Assemblée 🎉"));
    EXPECT_EQ(reading.row(0).publishedAt, utc(2018, 4, 24, 8, 21, 29));
    EXPECT_TRUE(reading.row(0).metrics.isEmpty());
    EXPECT_EQ(reading.row(1).text, QStringLiteral("Déjà « propre »"));
    EXPECT_EQ(reading.row(1).links, QStringList{QStringLiteral("https://exemple.fr/fête")});
    EXPECT_EQ(reading.row(2).text, QStringLiteral("Légende"));
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(5, SkipReason::NoContent)));
    EXPECT_NE(reading.row(0).externalId, reading.row(1).externalId);
    EXPECT_TRUE(isInventedId(reading.row(0).externalId));
    EXPECT_FALSE(isInventedId(QStringLiteral("1987315260559167965")));
}

TEST(InstagramDownload, finds_the_caption_where_it_stands)
{
    const auto reading = need(readExport(
        R"([{"media": [{"uri": "a.jpg", "creation_timestamp": 1700000000, "title": "Une photo \u00f0\u009f\u008e\u0089"}]},
            {"media": [{"uri": "b.jpg", "creation_timestamp": 1700000100, "title": ""},
                       {"uri": "c.jpg", "creation_timestamp": 1700000100, "title": ""}],
             "title": "Un carrousel", "creation_timestamp": 1700000200}])"));
    EXPECT_EQ(reading.format, QStringLiteral("instagram_download"));
    ASSERT_THAT(reading.rows, SizeIs(2));
    EXPECT_EQ(reading.row(0).text, QStringLiteral("Une photo 🎉"));
    EXPECT_EQ(reading.row(1).text, QStringLiteral("Un carrousel"));
    EXPECT_EQ(reading.row(1).publishedAt.toSecsSinceEpoch(), 1700000200);
}

TEST(InstagramDownload, leaves_messages_and_stories_alone)
{
    const auto stories =
        readExport(R"({"ig_stories": [{"uri": "a", "creation_timestamp": 1, "title": ""}]})");
    ASSERT_THAT(stories, FailsWith(ErrorCode::OtherExport));
    EXPECT_EQ(stories.error().detail, QStringLiteral("instagram_stories"));
    EXPECT_THAT(readExport(R"({"participants": [{"name": "A"}],
                               "messages": [{"sender_name": "A", "timestamp_ms": 1, "content": "b"}]})"),
                FailsWith(ErrorCode::UnknownExport));
}

} // namespace semainier::test
