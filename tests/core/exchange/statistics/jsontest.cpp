// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/elementbuilder.h"
#include "core/exchange/statistics/jsonelements.h"
#include "core/exchange/statistics/plaintext.h"
#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace {

/// "array line" of each element.
Result<QStringList> elementsOf(QByteArray bytes, int most = 1000, const Progress &progress = {})
{
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    QStringList found;
    SEM_CHECK(readJsonElements(
        buffer,
        [&](const JsonElement &element) {
            found << QStringLiteral("%1 %2").arg(element.array).arg(element.line);
            return found.size() < most;
        },
        progress));
    return found;
}

} // namespace

TEST(JsonElements, are_those_of_the_outermost_arrays)
{
    EXPECT_EQ(need(elementsOf("[{\"a\": [{}]},\n{\"b\": {}}]")),
              (QStringList{QStringLiteral(" 1"), QStringLiteral(" 2")}));
    EXPECT_EQ(
        need(elementsOf("{\"x\": [1, {\"y\": 2}],\n\"n\": {\"m\": [{}]},\n\n\"z\": [[{}], {}]}")),
        (QStringList{QStringLiteral("x 1"), QStringLiteral("z 4")}));
    EXPECT_EQ(need(elementsOf("window.YTD.tweets.part0 = [{}];")),
              QStringList{QStringLiteral(" 1")});
    EXPECT_EQ(need(elementsOf("[{}, {}, {}]", 2)).size(), 2);
}

TEST(JsonElements, end_with_a_clear_error)
{
    for (const char *broken :
         {"", "[", "[{", "[{}", "[{\"a\": tru}]", "{\"a\" 1}", "[{\"a\": \"\xFF\"}]",
          "[{\"a\": 1e999999}]", "]", "window.YTD.tweets.part0 = "}) {
        EXPECT_THAT(elementsOf(broken), FailsWith(ErrorCode::MalformedFile)) << broken;
    }
    const auto late = elementsOf("[{},\n{},\n{\"a\" 1}]");
    EXPECT_EQ(late.error().line, 3);
}

TEST(JsonElements, are_limited_in_depth_and_size)
{
    EXPECT_THAT(elementsOf(QByteArray(1'000'000, '[')), FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(elementsOf("[" + QByteArray("{\"a\":").repeated(200'000)),
                FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(elementsOf("[{\"a\": \"" + QByteArray(40 * 1024 * 1024, 'a') + "\"}]"),
                FailsWith(ErrorCode::TooLarge));
}

TEST(JsonElements, are_limited_in_what_is_empty_within_them)
{
    using Nest = ElementBuilder::Nest;
    const std::function<bool(const JsonElement &)> visitor = [](const JsonElement &) {
        return true;
    };
    ElementBuilder builder(visitor, 100);
    EXPECT_TRUE(builder.begin(Nest::Array, 1, 0));
    EXPECT_TRUE(builder.begin(Nest::Object, 1, 1000));
    EXPECT_TRUE(builder.begin(Nest::Array, 1, 1100) && builder.end());
    EXPECT_FALSE(builder.begin(Nest::Array, 1, 1101));
    EXPECT_TRUE(builder.isTooLarge());
}

TEST(JsonElements, can_be_stopped)
{
    const QByteArray large = "[" + QByteArray("{\"a\": 1},").repeated(500'000) + "{}]";
    EXPECT_THAT(elementsOf(large, 1'000'000, [](double done) { return done < 0.5; }),
                FailsWith(ErrorCode::Cancelled));
}

TEST(PlainText, is_what_html_shows)
{
    EXPECT_EQ(
        textOfHtml(QStringLiteral(
            R"(<p>Samedi&nbsp;!<br />Venez <a href="https://a.fr/tags/b" class="mention hashtag">#<span>b</span></a></p><p>1 &lt; 2 &amp;amp;</p>)")),
        QStringLiteral("Samedi\u00A0!\nVenez #b\n\n1 < 2 &amp;"));
    EXPECT_EQ(
        linksOfHtml(QStringLiteral(
            R"(<a href="https://a.fr/?x=1&amp;y=2" rel="nofollow">a</a> <a href="https://b.fr/@c" class="u-url mention">@c</a>)")),
        QStringList{QStringLiteral("https://a.fr/?x=1&y=2")});
    EXPECT_EQ(withoutEntities(QStringLiteral("a & b &#39;c&#x27; &unknown; &amp;lt; &")),
              QStringLiteral("a & b 'c' &unknown; &lt; &"));
}

TEST(PlainText, is_read_in_one_go_whatever_is_open)
{
    EXPECT_EQ(textOfHtml(QStringLiteral("<b>1 < 2</b> < <3")), QStringLiteral("1  < <3"));
    EXPECT_EQ(linksOfHtml(QStringLiteral("<a href=\"https://a.fr\">a</a> <a href=\"b")),
              QStringList{QStringLiteral("https://a.fr")});
    constexpr qsizetype length = 16'000'000;
    EXPECT_EQ(textOfHtml(QString(length, u'<')), QString(200'000, u'<'));
    EXPECT_EQ(linksOfHtml(QStringLiteral("<a ").repeated(length / 3)), QStringList());
    EXPECT_EQ(withoutEntities(QString(length, u'&')), QString(length, u'&'));
}

TEST(PlainText, is_repaired_once_only)
{
    const QString broken = QString::fromLatin1(QStringLiteral("Fête 🎉").toUtf8());
    EXPECT_EQ(withoutMojibake(broken), QStringLiteral("Fête 🎉"));
    EXPECT_EQ(withoutMojibake(QStringLiteral("Fête")), QStringLiteral("Fête"));
    EXPECT_EQ(withoutMojibake(QStringLiteral("Fête 🎉")), QStringLiteral("Fête 🎉"));
}

namespace {

QByteArray note(const QByteArray &to, const QByteArray &more)
{
    return R"({"id": "https://m.example/users/asso/statuses/112837259854029549/activity", "type": "Create",
  "actor": "https://m.example/users/asso", "published": "2024-07-23T18:39:06Z", "to": [)"
        + to + R"(], "cc": [],
  "object": {"id": "https://m.example/users/asso/statuses/112837259854029549", "type": "Note",
   "url": "https://m.example/@asso/112837259854029549", "content": "<p>Bonjour</p>")"
        + more + "}}";
}

QByteArray outbox(const QByteArray &items)
{
    return R"({"@context": [{"a": "b"}], "id": "outbox.json", "totalItems": 99, "orderedItems": [)"
        + items + "]}";
}

const QByteArray everybody = "\"https://www.w3.org/ns/activitystreams#Public\"";

} // namespace

TEST(MastodonOutbox, never_gives_what_is_not_for_all)
{
    const auto reading = need(readExport(outbox(
        note("\"https://m.example/users/ami\"", "") + ",\n"
        + note("\"https://m.example/users/asso/followers\"", "") + ",\n" + note(everybody, ""))));
    EXPECT_EQ(reading.format, QStringLiteral("mastodon_outbox"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    ASSERT_THAT(reading.skipped, SizeIs(2));
    EXPECT_EQ(reading.skipped[0].second, SkipReason::Private);
    EXPECT_EQ(reading.skipped[1].second, SkipReason::Private);
    EXPECT_EQ(reading.row().account.handle, QStringLiteral("@asso@m.example"));
    EXPECT_EQ(reading.row().externalId, QStringLiteral("112837259854029549"));
    EXPECT_TRUE(reading.row().metrics.isEmpty()); // a server of before counts were told
}

TEST(MastodonOutbox, knows_threads_from_answers_and_counts_where_told)
{
    const auto reading = need(readExport(outbox(
        note(everybody,
             R"(, "summary": "Attention", "likes": {"totalItems": 4}, "shares": {"totalItems": 0})")
        + "," + note(everybody, R"(, "inReplyTo": "https://m.example/users/asso/statuses/1")") + ","
        + note(everybody, R"(, "inReplyTo": "https://m.example/users/assortment/statuses/1")"))));
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(0).text, QStringLiteral("Attention\n\nBonjour"));
    EXPECT_EQ(reading.count(Metric::Reactions), 4);
    EXPECT_EQ(reading.count(Metric::Shares), 0);
    EXPECT_FALSE(reading.row(1).reply);
    EXPECT_TRUE(reading.row(2).reply);
}

TEST(MastodonOutbox, knows_boosts)
{
    const auto reading = need(readExport(outbox(
        R"({"id": "https://m.example/users/asso/statuses/112837259854029550/activity", "type": "Announce",
  "actor": "https://m.example/users/asso", "published": "2024-07-23T18:39:06Z", "to": [)"
        + everybody + R"(], "object": "https://other.example/users/b/statuses/2"})")));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_TRUE(reading.row().repost);
    EXPECT_EQ(reading.row().externalId, QStringLiteral("112837259854029550"));
}

TEST(MastodonStatuses, of_a_server_are_read)
{
    const auto reading = need(readExport(
        R"([{"id": "112837259854029549", "created_at": "2024-07-23T18:39:06.500Z", "visibility": "public",
  "uri": "https://m.example/users/asso/statuses/112837259854029549", "url": "https://m.example/@asso/112837259854029549",
  "content": "<p>Bonjour</p>", "reblog": null, "in_reply_to_account_id": null, "account": {"id": "1", "acct": "asso"},
  "favourites_count": 3, "reblogs_count": 2, "replies_count": 1},
 {"id": "2", "visibility": "direct", "favourites_count": 0}])"));
    EXPECT_EQ(reading.format, QStringLiteral("mastodon_statuses"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().account.handle, QStringLiteral("@asso@m.example"));
    EXPECT_THAT(
        reading.row().metrics.counts,
        ElementsAre(std::nullopt, std::nullopt, 3, 1, 2, std::nullopt, std::nullopt, std::nullopt));
    EXPECT_THAT(reading.skipped, SizeIs(1));
}

TEST(MastodonStatuses, are_of_one_account_whatever_they_tell_of_addresses)
{
    const auto status = [](const QByteArray &account, const QByteArray &more) -> QByteArray {
        return R"({"id": "112837259854029549", "created_at": "2024-07-23T18:39:06.500Z",
  "visibility": "public", "content": "", "favourites_count": 3, "account": {"id": "1", "acct": "asso")"
            + account + "}" + more + "}";
    };
    const QByteArray own = R"(, "url": "https://m.example/@asso")";
    const QByteArray boost =
        R"(, "reblog": {"id": "2", "url": "https://other.example/@b/2", "content": "Bonjour"})";
    const auto reading = need(readExport(
        "[" + status(own, R"(, "uri": "https://m.example/users/asso/statuses/1")") + ","
        + status(own, boost) + "," + status(own, R"(, "reblog": {"id": "2", "url": null})") + ","
        + status("", R"(, "uri": "https://m.example/users/asso/statuses/3/activity")" + boost) + ","
        + status("", boost) + "]"));
    ASSERT_THAT(reading.rows, SizeIs(5));
    for (size_t place = 0; place < 4; ++place) {
        EXPECT_EQ(reading.row(place).account.handle, QStringLiteral("@asso@m.example")) << place;
    }
    EXPECT_EQ(reading.row(4).account.handle, QStringLiteral("@asso")); // never of the other server
}

TEST(BlueskyFeed, tells_posts_from_reposts_and_clamps_absurd_days)
{
    const QByteArray post =
        R"("uri": "at://did:plc:a/app.bsky.feed.post/3jqsf4y2mkk2p", "author": {"did": "did:plc:a", "handle": "asso.fr"},
  "likeCount": 3, "replyCount": 0, "repostCount": 1, "bookmarkCount": 2, "indexedAt": "2023-03-14T02:48:21.000Z")";
    const auto reading = need(readExport(
        "{\"cursor\": \"x\", \"feed\": [\n{\"post\": {" + post
        + R"(, "record": {"text": "Été", "createdAt": "2023-03-13T19:48:20-07:00", "embed": {"external": {"uri": "https://a.fr"}}}}},)"
        + "\n{\"post\": {" + post
        + R"(, "record": {"text": "b", "createdAt": "0001-01-01T00:00:00Z", "reply": {"parent": {"uri": "at://did:plc:b/app.bsky.feed.post/1"}}}}},)"
        + "\n{\"post\": {" + post
        + R"(, "record": {"text": "c", "createdAt": "2023-03-13T19:48:20-07:00"}},
  "reason": {"$type": "app.bsky.feed.defs#reasonRepost", "by": {"did": "did:plc:c", "handle": "nous.fr"}, "indexedAt": "2023-04-01T10:00:00Z"}}]})"));
    EXPECT_EQ(reading.format, QStringLiteral("bluesky_feed"));
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(0).publishedAt, utc(2023, 3, 14, 2, 48, 20));
    EXPECT_EQ(reading.row(0).url,
              QStringLiteral("https://bsky.app/profile/asso.fr/post/3jqsf4y2mkk2p"));
    EXPECT_EQ(reading.row(0).links, QStringList{QStringLiteral("https://a.fr")});
    EXPECT_EQ(reading.count(Metric::Saves), 2);
    EXPECT_TRUE(reading.row(1).reply);
    EXPECT_EQ(reading.row(1).publishedAt, utc(2023, 3, 14, 2, 48, 21));
    EXPECT_TRUE(reading.row(2).repost);
    EXPECT_EQ(reading.row(2).account.handle, QStringLiteral("nous.fr"));
    EXPECT_TRUE(reading.row(2).metrics.isEmpty());
    EXPECT_EQ(reading.row(2).publishedAt, utc(2023, 4, 1, 10, 0));
}

} // namespace semainier::test
