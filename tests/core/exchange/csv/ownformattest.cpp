// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/ownformat.h"

#include "tests/support/matchers.h"

namespace semainier::test {

TEST(OwnFormat, joins_and_splits_keys_with_any_character_in_them)
{
    const QStringList keys{QStringLiteral("mastodon:@a@b.c"), QStringLiteral("blog:a|b\\|"),
                           QStringLiteral("x:\\")};
    const QString cell = joinedKeys(keys);
    EXPECT_EQ(cell, QStringLiteral("mastodon:@a@b.c|blog:a\\|b\\\\\\||x:\\\\"));
    EXPECT_EQ(splitKeys(cell), keys);
    EXPECT_TRUE(splitKeys(u"").isEmpty());
}

TEST(OwnFormat, tells_only_what_an_account_adds)
{
    SheetNames names;
    names.add(Account{.id = AccountId(1), .network = QStringLiteral("x")});
    names.add(Account{.id = AccountId(2), .network = QStringLiteral("blog")});
    const Post post{.publications = {
                        {.account = AccountId(1)},
                        {.account = AccountId(2),
                         .text = QStringLiteral("\"a\"\n\t\\é\u0001"),
                         .publishedAt = QDateTime::fromMSecsSinceEpoch(1795000000123, Qt::UTC),
                         .externalId = QStringLiteral("9"),
                         .url = QStringLiteral("https://exemple.fr/9")},
                    }};
    const QString cell = ownCell(SheetField::Publications, post, names);
    EXPECT_EQ(cell,
              QStringLiteral(R"({"blog:":{"text":"\"a\"\n\u0009\\é\u0001",)"
                             R"("published_at":"2026-11-18T11:06:40.123Z",)"
                             R"("external_id":"9","url":"https://exemple.fr/9"}})"));
    const auto read = publicationsFromCell(cell);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1);
    Publication expected = post.publications[1];
    expected.account = {};
    EXPECT_EQ(read->value(QStringLiteral("blog:")), expected);
}

TEST(OwnFormat, refuses_json_of_another_shape)
{
    EXPECT_FALSE(publicationsFromCell(u"[]"));
    EXPECT_FALSE(publicationsFromCell(u"{\"x:\":1}"));
    EXPECT_FALSE(publicationsFromCell(u"{\"x:\":{\"published_at\":\"hier\"}}"));
    EXPECT_FALSE(attachmentsFromCell(u"{}"));
    EXPECT_FALSE(attachmentsFromCell(u"[1]"));
    EXPECT_FALSE(seriesFromCell(u"{\"uid\":\"a\"}"));
}

TEST(OwnFormat, brings_a_series_and_attachments_back)
{
    const Series series{.uid = QStringLiteral("s"),
                        .rule = QStringLiteral("FREQ=WEEKLY"),
                        .firstDay = QDate(2026, 1, 5),
                        .plannedUntil = QDate(2026, 12, 28)};
    EXPECT_EQ(seriesFromCell(seriesCell(series)), series);
    const Post post{.attachments = {{QStringLiteral("a b.png"), QStringLiteral("« A »")},
                                    {QStringLiteral("c"), QString()}}};
    EXPECT_EQ(attachmentsFromCell(ownCell(SheetField::Attachments, post, {})), post.attachments);
}

TEST(SheetField, knows_its_own_keys)
{
    for (const QString &key : sheetFieldCodes()) {
        EXPECT_TRUE(sheetFieldFromHeader(key) || key == QStringLiteral("ignore"));
        EXPECT_EQ(code(*sheetFieldFromCode(key)), key);
    }
    for (const SheetField field : ownFields) {
        EXPECT_EQ(sheetFieldFromHeader(code(field)), field);
    }
}

TEST(SheetField, knows_the_headers_that_people_write)
{
    EXPECT_EQ(sheetFieldFromHeader(u"Réseau(x)"), SheetField::Network);
    EXPECT_EQ(sheetFieldFromHeader(u"Message\n(max 280)"), SheetField::Text);
    EXPECT_EQ(sheetFieldFromHeader(u"Qui ?"), SheetField::Assignee);
    EXPECT_EQ(sheetFieldFromHeader(u" ÉTAT "), SheetField::Status);
    EXPECT_EQ(sheetFieldFromHeader(u"Type de contenu"), SheetField::Kind);
    EXPECT_EQ(sheetFieldFromHeader(u"Jour"), SheetField::Weekday);
    EXPECT_EQ(sheetFieldFromHeader(u"Lieu"), SheetField::Place);
    EXPECT_EQ(sheetFieldFromHeader(u"Besoin (bénévoles)"), SheetField::PeopleNeeded);
    EXPECT_EQ(sheetFieldFromHeader(u"Relecture"), SheetField::Remarks);
    EXPECT_EQ(sheetFieldFromHeader(u"Date de l’événement"), SheetField::EventDate);
    EXPECT_EQ(sheetFieldFromHeader(u"Start time"), std::nullopt) << "of the post or of the event?";
    EXPECT_EQ(sheetFieldFromHeader(u"Comments"), std::nullopt) << "a remark or a figure?";
    EXPECT_EQ(sheetFieldFromHeader(u"Commentaire des données"), std::nullopt);
    EXPECT_EQ(sheetFieldFromHeader(u""), std::nullopt);
}

} // namespace semainier::test
