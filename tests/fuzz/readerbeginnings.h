// SPDX-License-Identifier: GPL-3.0-or-later
// With what each reader of statistics recognises its files.
#pragma once

#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/mappedtable.h"

#include <QByteArray>

#include <array>

namespace semainier::fuzz {

/// Blocks of an archive of Bluesky, with the lengths and identifiers that chance does not find:
/// what stands between two empty lines becomes a block.
inline QByteArray blocks(const QByteArray &bytes)
{
    QByteArray all;
    char number = 1;
    qsizetype begin = 0;
    while (begin <= bytes.size()) {
        qsizetype end = bytes.indexOf("\n\n", begin);
        end = end < 0 ? bytes.size() : end;
        const QByteArray block =
            QByteArray("\x01\x71\x12\x01", 4) + number++ + bytes.sliced(begin, end - begin);
        const auto size = static_cast<unsigned>(block.size());
        all += static_cast<char>(0x80U | (size & 0x7FU));
        all += static_cast<char>(0x80U | ((size >> 7U) & 0x7FU));
        all += static_cast<char>((size >> 14U) & 0x7FU);
        all += block;
        begin = end + 2;
    }
    return all;
}

inline QByteArray asTheyAre(const QByteArray &bytes)
{
    return bytes;
}

/// A table of which a person said what its columns hold, in the order of StatisticsField.
inline std::unique_ptr<StatisticsFormat> someTable()
{
    TableMapping mapping{.headers = QStringLiteral("a b c d e f g h i j k l m n o p").split(u' '),
                         .network = QStringLiteral("facebook")};
    for (size_t field = 1; field < statisticsFieldCount; ++field) {
        mapping.fields.push_back(static_cast<StatisticsField>(field));
    }
    return mappedTable(mapping);
}

struct ReaderBeginning {
    const char *code;
    std::unique_ptr<StatisticsFormat> (*create)();
    const char *text;
    QByteArray (*framed)(const QByteArray &bytes) = asTheyAre; ///< as they stand in such a file

    [[nodiscard]] QByteArray bytes() const { return text; }
};

inline constexpr std::array readerBeginnings{
    ReaderBeginning{
        "x_analytics", xAnalytics,
        "Tweet id,Tweet permalink,Tweet text,time,impressions,likes,retweets,replies,url clicks\n"},
    ReaderBeginning{"x_premium", xPremium,
                    "Post id,Post Link,Date,Post text,Impressions,Likes,Replies,Bookmarks\n"},
    ReaderBeginning{
        "x_archive", tweetArchive,
        R"(window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","created_at":"Fri Feb 20 08:47:20 +0000 2026","full_text":"a"}},)"},
    ReaderBeginning{
        "meta_facebook", metaFacebook,
        "Post ID,Page ID,Permalink,Publish time,Title,Description,Is share,Views,Reactions\n"},
    ReaderBeginning{
        "meta_instagram", metaInstagram,
        "Post ID,Account ID,Permalink,Publish time,Description,Account username,Reach,Saves\n"},
    ReaderBeginning{"facebook_insights", facebookInsights,
                    "Post ID,Permalink,Post Message,Posted,Lifetime Post Total Reach,like\n"},
    ReaderBeginning{
        "facebook_download", facebookDownload,
        R"([{"timestamp":1524558089,"attachments":[],"title":"a","data":[{"post":"a"}]},)"},
    ReaderBeginning{"instagram_download", instagramDownload,
                    R"([{"media":[{"uri":"a.jpg","creation_timestamp":1700000000,"title":"a"}]},)"},
    ReaderBeginning{"linkedin_page", linkedInPage,
                    "Post title,Post link,Created date,Impressions,Likes,Comments,Reposts\n"},
    ReaderBeginning{
        "publer_posts", publerPosts,
        "Date,Social account,Social network,Post link,Post text,Reach,Shares,Link clicks\n"},
    ReaderBeginning{"youtube_videos", youTubeVideos,
                    "Content,Video title,Video publish time,Views,Likes,Shares\n"},
    ReaderBeginning{"tiktok_videos", tikTokVideos,
                    "Video title,Video link,Post time,Total likes,Total views,Favorites\n"},
    ReaderBeginning{
        "mastodon_outbox", mastodonOutbox,
        R"({"orderedItems":[{"id":"https://m/users/a/statuses/5/activity","type":"Create","actor":"https://m/users/a","published":"2025-11-09T08:00:00Z","to":["as:Public"],"object":{"id":"https://m/users/a/statuses/5","content":"a"}},)"},
    ReaderBeginning{
        "mastodon_statuses", mastodonStatuses,
        R"([{"id":"5","created_at":"2024-07-23T18:39:06.500Z","visibility":"public","url":"https://m/@a/5","content":"a","reblog":null,"account":{"id":"1","acct":"a"},"favourites_count":3},)"},
    ReaderBeginning{
        "bluesky_feed", blueskyFeed,
        R"({"feed":[{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/3jqsf4y2mkk2p","author":{"did":"did:plc:a","handle":"a.fr"},"record":{"text":"a","createdAt":"2023-03-13T19:48:20-07:00"},"likeCount":3}},)"},
    ReaderBeginning{"bluesky_repository", blueskyRepository,
                    "\x12\xA2"
                    "eroots\x80"
                    "gversion\x01",
                    blocks},
    ReaderBeginning{"mapped_table", someTable, "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p\n"},
};

} // namespace semainier::fuzz
