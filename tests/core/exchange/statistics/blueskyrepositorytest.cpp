// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/statistics/exportreading.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::SizeIs;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// An identifier of version 1 for DAG-CBOR with a hash that is a number.
QByteArray id(char number)
{
    return QByteArray("\x01\x71\x12\x20") + QByteArray(32, number);
}

QCborValue link(char number)
{
    const QByteArray content = QByteArray(1, '\0') + id(number);
    return QCborValue(QCborTag(42), content);
}

QByteArray framed(const QByteArray &bytes)
{
    QByteArray length;
    for (qsizetype rest = bytes.size();; rest >>= 7) {
        length += char((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
        if (rest <= 0x7f) {
            return length + bytes;
        }
    }
}

QByteArray block(char number, const QCborMap &content)
{
    return framed(id(number) + content.toCborValue().toCbor());
}

QCborMap post(const char *text)
{
    return {{s("$type"), s("app.bsky.feed.post")},
            {s("text"), s(text)},
            {s("createdAt"), s("2023-03-13T19:48:20-07:00")}};
}

QCborMap entry(qint64 shared, const char *key, char number)
{
    return {{s("p"), shared}, {s("k"), QByteArray(key)}, {s("v"), link(number)}, {s("t"), nullptr}};
}

QByteArray header()
{
    return framed(
        QCborMap{{s("roots"), QCborArray{link(1)}}, {s("version"), 1}}.toCborValue().toCbor());
}

QByteArray repository()
{
    const QCborMap commit{{s("did"), s("did:plc:a")}, {s("data"), link(2)}, {s("version"), 3}};
    const QCborMap node{{s("l"), nullptr},
                        {s("e"),
                         QCborArray{entry(0, "app.bsky.feed.post/3jqsf4y2mkk2p", 3),
                                    entry(30, "3p", 4), entry(14, "repost/3jqsf4y2mkk2z", 5)}}};
    const QCborMap repost{{s("$type"), s("app.bsky.feed.repost")},
                          {s("subject"), QCborMap{{s("uri"), s("at://did:plc:b/x/1")}}},
                          {s("createdAt"), s("2023-03-14T12:00:00Z")}};
    return header() + block(1, commit) + block(2, node) + block(3, post("Été"))
        + block(4, post("Deux")) + block(5, repost) + block(6, post("Effacé"))
        + block(7, {{s("$type"), s("app.bsky.feed.like")}});
}

} // namespace

TEST(BlueskyRepository, has_its_keys_in_the_tree)
{
    const auto reading = need(readExport(repository()));
    EXPECT_EQ(reading.format, QStringLiteral("bluesky_repository"));
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(0).externalId, QStringLiteral("3jqsf4y2mkk2p"));
    EXPECT_EQ(reading.row(0).text, QStringLiteral("Été"));
    EXPECT_EQ(reading.row(0).account.id, QStringLiteral("did:plc:a"));
    EXPECT_EQ(reading.row(0).url,
              QStringLiteral("https://bsky.app/profile/did:plc:a/post/3jqsf4y2mkk2p"));
    EXPECT_EQ(reading.row(0).publishedAt, utc(2023, 3, 14, 2, 48, 20));
    EXPECT_TRUE(reading.row(0).metrics.isEmpty());
    EXPECT_EQ(reading.row(1).externalId, QStringLiteral("3jqsf4y2mkk3p"));
    EXPECT_TRUE(reading.row(2).repost);
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(4, SkipReason::Deleted)));
}

TEST(BlueskyRepository, that_is_broken_ends_with_a_clear_error)
{
    const QByteArray whole = repository();
    for (qsizetype size = header().size() + 1; size < whole.size(); size += 7) {
        const auto reading = readExport(whole.first(size));
        EXPECT_TRUE(reading || reading.error().code == ErrorCode::MalformedFile) << size;
    }
    EXPECT_THAT(readExport(header() + "\xFF\xFF\xFF\xFF\x7F"), FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(readExport(header() + framed("no identifier")),
                FailsWith(ErrorCode::MalformedFile));
}

TEST(BlueskyRepository, has_keys_of_a_kilobyte_at_most)
{
    const auto withKeys = [](const QCborArray &entries) {
        return readExport(header() + block(1, {{s("did"), s("did:plc:a")}, {s("data"), link(2)}})
                          + block(2, {{s("e"), entries}}) + block(3, post("Été")));
    };
    const QByteArray key = "app.bsky.feed.post/" + QByteArray(1024 - 19, 'k');
    EXPECT_THAT(need(withKeys({entry(0, key.constData(), 3), entry(1024, "", 4)})).rows, SizeIs(1));
    EXPECT_THAT(withKeys({entry(0, key.constData(), 3), entry(1024, "k", 4)}),
                FailsWith(ErrorCode::MalformedFile));
}

} // namespace semainier::test
