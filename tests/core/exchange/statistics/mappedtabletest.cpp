// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that no known network or tool writes, read by what a person said of their columns.
#include "core/exchange/statistics/mappedtable.h"

#include "core/exchange/statistics/mappingproposal.h"
#include "tests/core/exchange/statistics/exportreading.h"

#include <QJsonArray>

namespace semainier::test {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

namespace {

using enum StatisticsField;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template <class Use>
auto withFile(QByteArray bytes, const char *name, Use use)
{
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    ExportFile file(buffer, s(name));
    return use(file);
}

std::optional<UnknownTable> tableOf(const QByteArray &bytes, const char *name = "export.csv")
{
    return withFile(bytes, name, [](const ExportFile &file) { return unknownTable(file); });
}

TableMapping proposal(const QByteArray &bytes, const char *name = "export.csv")
{
    const auto table = tableOf(bytes, name);
    EXPECT_TRUE(table.has_value());
    return table ? table->mapping : TableMapping();
}

ExportReading readBy(const TableMapping &mapping, const QByteArray &bytes,
                     const QTimeZone &zone = QTimeZone("Europe/Paris"))
{
    const auto format = mappedTable(mapping);
    ExportReading reading{.format = format->code()};
    withFile(bytes, "export.csv", [&](ExportFile &file) {
        EXPECT_TRUE(format->recognises(file));
        const auto read = format->read(file, zone,
                                       [&reading](int line, const RowOutcome &outcome) {
                                           if (outcome) {
                                               reading.rows.push_back(*outcome);
                                           } else {
                                               reading.skipped.emplace_back(line, outcome.error());
                                           }
                                           return true;
                                       },
                                       {});
        EXPECT_TRUE(read);
    });
    return reading;
}

/// What becomes of one row below a header.
ExportReading readProposed(const QByteArray &bytes)
{
    TableMapping mapping = proposal(bytes);
    mapping.network = s("facebook");
    mapping.dateOrder = DateOrder::DayFirst;
    return readBy(mapping, bytes);
}

const QByteArray french = "Date;Heure;Message;Lien;J’aime;Commentaires;Nombre de partages;Portée;"
                          "Clics sur un lien;Taux d’engagement\n"
                          "03/11/2026;18h30;Collecte de jouets;"
                          "https://www.facebook.com/asso/posts/122;1 204;3;2;28 000;5;4,2 %\n";

} // namespace

TEST(MappingProposal, knows_the_words_of_french_tables)
{
    EXPECT_THAT(
        proposal(french).fields,
        ElementsAre(Date, Time, Text, Url, Reactions, Comments, Shares, Reach, Clicks, Ignored));
}

TEST(MappingProposal, knows_the_words_of_english_tables)
{
    EXPECT_THAT(proposal("Post ID,Published at,Platform,Profile,Caption,Total likes,Saves,"
                         "Number of comments,Video views,Impressions (organic)\n"
                         "1,2026-11-03 10:00,Instagram,@asso,Hello,1,2,3,4,5\n")
                    .fields,
                ElementsAre(Id, Date, Network, Account, Text, Reactions, Saves, Comments, Views,
                            Impressions));
}

TEST(MappingProposal, looks_at_the_cells_where_the_header_says_nothing)
{
    const TableMapping mapping =
        proposal("Quand,Où,Heure de publication,Vues\n"
                 "3 novembre 2026,https://www.instagram.com/p/DWHvDNADbar/,18:30,12\n"
                 "4 novembre 2026,https://www.instagram.com/p/DWHvDNADbas/,19:30,13\n");
    EXPECT_THAT(mapping.fields, ElementsAre(Date, Url, Time, Views));
}

TEST(MappingProposal, finds_the_header_below_titles_and_ignores_what_stands_twice)
{
    const auto table = tableOf("Statistiques d’Épicerie\nDu 1er au 30 novembre\n\n"
                               "Jour,Texte,Likes,Likes\n2026-11-03,Bonjour,5,6\n");
    ASSERT_TRUE(table);
    EXPECT_THAT(table->mapping.fields, ElementsAre(Date, Text, Reactions, Ignored));
    ASSERT_THAT(table->sample, SizeIs(1));
    EXPECT_EQ(table->sample[0].line, 5);
}

TEST(MappingProposal, takes_the_network_from_the_name_of_the_file)
{
    const QByteArray bytes = "Date,Texte,Likes\n2026-11-03,Bonjour,5\n";
    EXPECT_EQ(proposal(bytes, "Insta_posts-2026.csv").network, s("instagram"));
    EXPECT_EQ(proposal(bytes, "export.csv").network, QString());
}

TEST(MappingProposal, is_made_of_tables_only)
{
    EXPECT_FALSE(tableOf("Dear friends,\nhello\n"));
    EXPECT_FALSE(tableOf("Date,Likes\n"));
    EXPECT_FALSE(tableOf("{\"a\": [1, 2]}"));
    EXPECT_FALSE(tableOf(""));
    EXPECT_FALSE(tableOf(QByteArray("\x00\x01\x02,\n\x03,\x04", 9)));
}

TEST(TableMapping, needs_a_day_a_publication_a_count_and_a_network)
{
    TableMapping mapping{.headers = {s("a"), s("b"), s("c")},
                         .fields = {Ignored, Ignored, Ignored}};
    EXPECT_THAT(mapping.needs(),
                ElementsAre(MappingNeed::Day, MappingNeed::Publication, MappingNeed::Count,
                            MappingNeed::Network));
    mapping.assign(0, Date);
    mapping.assign(1, Title);
    mapping.assign(2, Views);
    EXPECT_THAT(mapping.needs(), ElementsAre(MappingNeed::Network));
    mapping.assign(1, Url); // says the network too
    EXPECT_THAT(mapping.needs(), IsEmpty());
}

TEST(TableMapping, gives_a_field_to_one_column)
{
    TableMapping mapping{.headers = {s("a"), s("b")}, .fields = {Date, Text}};
    mapping.assign(1, Date);
    EXPECT_THAT(mapping.fields, ElementsAre(Ignored, Date));
    mapping.assign(1, Ignored);
    EXPECT_THAT(mapping.fields, Each(Ignored));
}

TEST(TableMapping, has_the_same_fingerprint_for_comparable_headers)
{
    const QString one = headerFingerprint({s("Date"), s("J’aime"), s("Portée")});
    EXPECT_EQ(headerFingerprint({s(" DATE "), s("J'AIME"), s("portee"), s(""), s(" ")}), one);
    EXPECT_NE(headerFingerprint({s("J’aime"), s("Date"), s("Portée")}), one);
    EXPECT_NE(headerFingerprint({s("Date"), s("J’aime")}), one);
    EXPECT_NE(headerFingerprint({s("Date J’aime"), s("Portée")}), one);
}

TEST(TableMapping, comes_back_from_what_is_kept_of_it)
{
    TableMapping mapping = proposal(french);
    mapping.dateOrder = DateOrder::MonthFirst;
    mapping.isUtc = true;
    mapping.network = s("facebook");
    mapping.account = s("@asso");
    EXPECT_EQ(tableMappingFromJson(toJson(mapping)), mapping);
    mapping.dateOrder.reset();
    EXPECT_EQ(tableMappingFromJson(toJson(mapping)), mapping);
    for (size_t i = 0; i < statisticsFieldCount; ++i) {
        const auto field = static_cast<StatisticsField>(i);
        EXPECT_EQ(statisticsFieldFromCode(code(field)), field);
    }
}

TEST(TableMapping, of_another_version_is_not_taken)
{
    QJsonObject json = toJson(proposal(french));
    json[s("columns")] = QJsonArray{s("date"), s("mood")};
    EXPECT_FALSE(tableMappingFromJson(json));
    json[s("columns")] = QJsonArray{s("date")};
    EXPECT_FALSE(tableMappingFromJson(json));
    EXPECT_FALSE(tableMappingFromJson({}));
}

TEST(MappedTable, reads_rows_by_their_columns)
{
    const auto reading = readProposed(french);
    EXPECT_EQ(reading.format, s("mapped_table"));
    ASSERT_THAT(reading.rows, SizeIs(1));
    const StatisticsRow &row = reading.row();
    EXPECT_EQ(row.network, s("facebook"));
    EXPECT_EQ(row.account.handle, s("asso"));
    EXPECT_EQ(row.externalId, s("122"));
    EXPECT_EQ(row.text, s("Collecte de jouets"));
    EXPECT_EQ(row.publishedAt, utc(2026, 11, 3, 17, 30));
    EXPECT_THAT(row.metrics.counts,
                ElementsAre(std::nullopt, 28000, 1204, 3, 2, 5, std::nullopt, std::nullopt));
}

TEST(MappedTable, follows_the_order_of_day_and_month)
{
    const QByteArray bytes = "Date,Texte,Likes\n03/11/2026,a,1\n23/11/2026,b,1\n";
    TableMapping mapping = proposal(bytes);
    mapping.network = s("facebook");
    mapping.dateOrder = DateOrder::MonthFirst;
    auto reading = readBy(mapping, bytes);
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().publishedOn, QDate(2026, 3, 11));
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(3, SkipReason::NoDate)));
    mapping.dateOrder.reset(); // only what can be read in one way
    reading = readBy(mapping, bytes);
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().publishedOn, QDate(2026, 11, 23));
}

TEST(MappedTable, takes_hours_of_here_of_utc_or_as_they_say)
{
    const QByteArray bytes = "Date,Texte,Likes\n2026-11-03 10:00,a,1\n"
                             "2026-11-03T10:00:00+05:00,b,1\n2026-11-03 10:00:00 +0000,c,1\n"
                             "2026-07-03T10:00Z,d,1\n";
    TableMapping mapping = proposal(bytes);
    mapping.network = s("facebook");
    auto reading = readBy(mapping, bytes);
    ASSERT_THAT(reading.rows, SizeIs(4));
    EXPECT_EQ(reading.row(0).publishedAt, utc(2026, 11, 3, 9, 0));
    EXPECT_EQ(reading.row(1).publishedAt, utc(2026, 11, 3, 5, 0));
    EXPECT_EQ(reading.row(2).publishedAt, utc(2026, 11, 3, 10, 0));
    EXPECT_EQ(reading.row(3).publishedAt, utc(2026, 7, 3, 10, 0));
    mapping.isUtc = true;
    reading = readBy(mapping, bytes);
    EXPECT_EQ(reading.row(0).publishedAt, utc(2026, 11, 3, 10, 0));
    EXPECT_EQ(reading.row(1).publishedAt, utc(2026, 11, 3, 5, 0));
}

TEST(MappedTable, makes_ids_that_are_found_again)
{
    const QByteArray bytes = "Date,Texte,Lien,Likes\n"
                             "2026-11-03,Bonjour,,1\n2026-11-04,Bonjour,,1\n"
                             "2026-11-03,Bonjour,https://example.org/a/,1\n"
                             "2026-11-03,,,1\n";
    const auto reading = readProposed(bytes);
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_TRUE(reading.row(0).externalId.startsWith(s("table-")));
    EXPECT_NE(reading.row(0).externalId, reading.row(1).externalId);
    EXPECT_EQ(reading.row(2).externalId, s("example.org/a"));
    EXPECT_EQ(readProposed(bytes).row(0).externalId, reading.row(0).externalId);
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(5, SkipReason::NoId)));
}

TEST(MappedTable, takes_the_network_of_each_row)
{
    const QByteArray bytes = "Date,Réseau,Compte,Texte,Lien,Vues\n"
                             "2026-11-03,Insta,@asso,a,,1\n2026-11-03,,Épicerie,b,,1\n"
                             "2026-11-03,,,c,https://x.com/ami/status/1987315260559167965,1\n"
                             "2026-11-03,Myspace,,d,,1\n";
    TableMapping mapping = proposal(bytes);
    auto reading = readBy(mapping, bytes);
    ASSERT_THAT(reading.rows, SizeIs(2));
    EXPECT_EQ(reading.row(0).network, s("instagram"));
    EXPECT_EQ(reading.row(0).account, (RowAccount{.handle = s("@asso")}));
    EXPECT_EQ(reading.row(1).network, s("x"));
    EXPECT_EQ(reading.row(1).externalId, s("1987315260559167965"));
    EXPECT_EQ(reading.row(1).publishedOn, QDate(2026, 11, 3)); // the id tells another year
    EXPECT_THAT(reading.skipped,
                ElementsAre(Pair(3, SkipReason::NoNetwork), Pair(5, SkipReason::OtherNetwork)));
    mapping.network = s("linkedin");
    mapping.account = s("Épicerie solidaire");
    reading = readBy(mapping, bytes);
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_EQ(reading.row(1).network, s("linkedin"));
    EXPECT_EQ(reading.row(1).account, (RowAccount{.name = s("Épicerie")}));
    EXPECT_EQ(reading.row(2).account, (RowAccount{.handle = s("Épicerie solidaire")}));
    // Another network than the one that is said for the others.
    EXPECT_THAT(reading.skipped, ElementsAre(Pair(5, SkipReason::OtherNetwork)));
    EXPECT_EQ(code(SkipReason::OtherNetwork), s("other_network"));
    EXPECT_EQ(code(SkipReason::NoNetwork), s("no_network"));
}

TEST(MappedTable, refuses_ids_that_a_spreadsheet_rounded)
{
    const QByteArray bytes = "Id,Date,Lien,Likes\n1.47587E+18,2026-11-03,,1\n"
                             "1,4E+18,2026-11-03\n"
                             "\"1,47587E+18\",2026-11-03,https://www.facebook.com/a/posts/9,1\n";
    const auto reading = readProposed(bytes);
    ASSERT_THAT(reading.rows, SizeIs(1));
    EXPECT_EQ(reading.row().externalId, s("9"));
    EXPECT_EQ(reading.skipped.front(), (std::pair{2, SkipReason::DamagedId}));
}

TEST(MappedTable, survives_hostile_cells)
{
    const QByteArray bytes =
        "Date,Texte,Likes,Vues\n"
        "99/99/9999,a,1,1\n0000-00-00,b,1,1\n31/02/2026,c,1,1\n2026-11-03T99:99:99Z,d,1,1\n"
        "Total,e,1,1\n,f,1,1\n2026-11-03,g,-5,99999999999999999999\n"
        "2026-11-03,\"h\n=cmd|' /C calc'!A0\",\"12,5 %\",0:34\n\n2026-11-03\n"
        "2026-11-03,i,3,4,5,6,7\n";
    const auto reading = readProposed(bytes);
    ASSERT_THAT(reading.rows, SizeIs(3));
    EXPECT_TRUE(reading.row(0).metrics.isEmpty());
    EXPECT_TRUE(reading.row(1).metrics.isEmpty());
    EXPECT_EQ(reading.row(1).text, s("h\n=cmd|' /C calc'!A0"));
    EXPECT_EQ(reading.count(Metric::Views, 2), 4);
    EXPECT_THAT(reading.skipped,
                ElementsAre(Pair(2, SkipReason::NoDate), Pair(3, SkipReason::NoDate),
                            Pair(4, SkipReason::NoDate), Pair(5, SkipReason::NoDate),
                            Pair(6, SkipReason::NoDate), Pair(7, SkipReason::NoDate),
                            Pair(12, SkipReason::NoId)));
}

TEST(MappedTable, tells_columns_of_one_name_apart_by_their_place)
{
    const QByteArray bytes = "Date,Texte,Total,Total\n2026-11-03,a,1,2\n";
    TableMapping mapping = proposal(bytes);
    mapping.network = s("facebook");
    mapping.assign(3, Clicks);
    EXPECT_EQ(readBy(mapping, bytes).count(Metric::Clicks), 2);
    mapping.assign(2, Clicks);
    EXPECT_EQ(readBy(mapping, bytes).count(Metric::Clicks), 1);
}

TEST(MappedTable, is_no_table_with_other_headers)
{
    const auto format = mappedTable(proposal("Date,Texte,Likes\n2026-11-03,a,1\n"));
    const auto recognises = [&format](const QByteArray &bytes) {
        return withFile(bytes, "a.csv",
                        [&format](const ExportFile &file) { return format->recognises(file); });
    };
    EXPECT_TRUE(recognises("titre\nDATE;Texte;likes;;\n2026-11-03;a;1;;\n"));
    EXPECT_FALSE(recognises("Date,Texte,Likes,Vues\n2026-11-03,a,1,2\n"));
    EXPECT_FALSE(recognises("Date,Texte\n2026-11-03,a\n"));
    EXPECT_FALSE(recognises("date,text,reactions,known header\n2026-11-03,a,1,\n"));
}

} // namespace semainier::test
