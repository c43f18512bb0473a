// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of no known format in archives: which are asked about, and how they are read.
#include "core/exchange/statistics/tablestoname.h"

#include "core/exchange/statistics/mappingcheck.h"
#include "core/exchange/statistics/rememberedmappings.h"
#include "tests/core/exchange/statistics/statisticscalendar.h"
#include "tests/core/exchange/statistics/xlsbytes.h"
#include "tests/support/ziparchive.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

const QByteArray insta = "Jour;Message;J’aime\n13/11/2026;Collecte de jouets;12\n";
const QByteArray blog = "Date;Titre;Vues\n14/11/2026;Merci à tous;300\n";
/// Nothing in it is counted.
const QByteArray contacts = "First Name,Last Name,Connected On\nAnne,Bois,03 Nov 2026\n";

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A workbook of one sheet with texts in its cells.
QByteArray workbookOf(const std::vector<std::vector<QByteArray>> &rows)
{
    QByteArray cells;
    quint16 row = 0;
    for (const auto &texts : rows) {
        quint16 column = 0;
        for (const QByteArray &text : texts) {
            cells += xls::record(0x204, xls::place(row, column++) + xls::narrow(text));
        }
        ++row;
    }
    return xls::compound(xls::workbook({}, cells));
}

} // namespace

class ArchivedTables : public StatisticsCalendar {
protected:
    QString zip(const ZipFiles &files, const char *name = "all.zip")
    {
        return write(zipOf(files), name);
    }
    RememberedMappings remembered() { return need(RememberedMappings::of(planner())); }
    TablesToName look(const QStringList &paths) { return need(tablesToName(paths, remembered())); }
    /// The entries of the tables that are asked about.
    QStringList asked(const ZipFiles &files)
    {
        QStringList entries;
        for (const TableToName &table : look({zip(files)}).tables) {
            entries << table.location.entry;
        }
        return entries;
    }
    void name(const TableToName &table, const char *network = "instagram")
    {
        TableMapping mapping = table.table.mapping;
        mapping.network = s(network);
        mapping.dateOrder = DateOrder::DayFirst;
        ASSERT_THAT(mapping.needs(), IsEmpty());
        need(planner().apply(need(rememberMapping(planner(), mapping, table.location.entry))));
    }
    /// The entries that an import reads, with the number of their new publications.
    std::vector<std::pair<QString, int>> added(const QString &path)
    {
        std::vector<std::pair<QString, int>> files;
        for (const ExportReport &report : need(plan({path})).files) {
            files.emplace_back(report.entry, report.added);
        }
        return files;
    }
};

TEST_F(ArchivedTables, are_asked_about_once_for_each_header_and_read_from_then_on)
{
    const QString path = zip({{"2026/insta.csv", insta},
                              {"2026/insta-2.csv", "JOUR;message;j'aime\n15/11/2026;Bonjour;1\n"},
                              {"2026/blog.csv", blog}});
    const auto refused = plan({path});
    ASSERT_THAT(refused, FailsWith(ErrorCode::UnknownExport));
    EXPECT_EQ(refused.error().detail, s("table"));
    EXPECT_EQ(refused.error().file, path + s("/2026/insta.csv"));
    const TablesToName found = look({path});
    ASSERT_THAT(found.tables, SizeIs(2));
    EXPECT_EQ(found.tables[0].location, (ExportLocation{path, s("2026/insta.csv")}));
    EXPECT_EQ(found.tables[0].table.mapping.network, s("instagram")); // by its name
    EXPECT_EQ(found.tables[1].location.entry, s("2026/blog.csv"));
    EXPECT_THAT(found.others, IsEmpty());
    name(found.tables[0]);
    name(found.tables[1], "blog");
    EXPECT_THAT(look({path}).tables, IsEmpty());
    EXPECT_THAT(look({path}).others, ElementsAre(path));
    EXPECT_THAT(added(path),
                ElementsAre(std::pair(s("2026/insta.csv"), 1), std::pair(s("2026/insta-2.csv"), 1),
                            std::pair(s("2026/blog.csv"), 1)));
}

TEST_F(ArchivedTables, that_are_skipped_are_passed_over)
{
    const QString path = zip({{"insta.csv", insta}, {"blog.csv", blog}});
    name(look({path}).tables[0]);
    const TablesToName left = look({path});
    ASSERT_THAT(left.tables, SizeIs(1));
    EXPECT_EQ(left.tables[0].location.entry, s("blog.csv"));
    EXPECT_THAT(left.others, ElementsAre(path));
    EXPECT_THAT(added(path), ElementsAre(std::pair(s("insta.csv"), 1)));
}

TEST_F(ArchivedTables, beside_a_known_export_are_asked_about_where_they_tell_of_publications)
{
    const QByteArray known = header + row(nightId, "a", 1);
    EXPECT_THAT(asked({{"content.csv", known}, {"contacts.csv", contacts}}), IsEmpty());
    EXPECT_THAT(asked({{"content.csv", known}, {"contacts.csv", contacts}, {"blog.csv", blog}}),
                ElementsAre(s("blog.csv")));
    const QByteArray daily = "Date,Views,Watch time (hours)\n2026-11-03,1,2\n";
    EXPECT_THAT(asked({{"daily.csv", daily}, {"contacts.csv", contacts}}), IsEmpty());
    EXPECT_THAT(asked({{"contacts.csv", contacts}, {"blog.csv", blog}}),
                ElementsAre(s("blog.csv")));
    EXPECT_THAT(asked({{"contacts.csv", contacts}}), ElementsAre(s("contacts.csv")));
}

TEST_F(ArchivedTables, are_not_what_else_archives_hold)
{
    const ZipFiles others{
        {"readme.txt", "Dear friends, hello\nthese are, as promised, the figures\n"},
        {"index.html", "<p>Jour,Vues</p>\n<p>1,2</p>\n"},
        {"page.xls", "<table>\n<tr><td>Jour,Vues</td>\n<td>1,2</td></tr></table>"},
        {"photo.csv", QByteArray("\x89PNG\r\n\x1A\n\x00\x01,\x02\n\x03,\x04", 17)},
        {"empty.csv", ""},
        {"data.json", "{\"a\": [{\"b\": 1}]}"},
        {"inner.zip", zipOf({{"insta.csv", insta}})},
        {"inner.csv", zipOf({{"insta.csv", insta}})},
        {"messages.csv", insta},
        {"broken.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 broken"},
    };
    EXPECT_THAT(asked(others), IsEmpty());
    const auto refused = plan({zip(others)});
    EXPECT_THAT(refused, FailsWith(ErrorCode::MalformedFile)); // the only one that may be a table
    EXPECT_EQ(refused.error().file, filePath(s("all.zip/broken.xls")));
    ZipFiles all = others;
    all.emplace_back("insta.csv", insta);
    ASSERT_THAT(asked(all), ElementsAre(s("insta.csv")));
    const QString path = zip(all);
    name(look({path}).tables[0]);
    EXPECT_THAT(added(path), ElementsAre(std::pair(s("insta.csv"), 1)));
}

TEST_F(ArchivedTables, may_be_spreadsheets)
{
    const QByteArray book = workbookOf(
        {{"Statistiques"}, {"Jour", "Message", "Vues"}, {"13/11/2026", "Collecte", "12"}});
    for (const char *entry : {"stats.xls", "stats.csv"}) { // whatever it is called
        ASSERT_THAT(asked({{entry, book}}), ElementsAre(s(entry)));
    }
    const QString path = zip({{"stats.xls", book}});
    const TableToName table = look({path}).tables[0];
    name(table);
    EXPECT_THAT(added(path), ElementsAre(std::pair(s("stats.xls"), 1)));

    const auto refused = plan({zip({{"stats.xlsx", zipOf({{"[Content_Types].xml", "<a/>"}})}})});
    ASSERT_THAT(refused, FailsWith(ErrorCode::MalformedFile));
    EXPECT_EQ(refused.error().detail, s("xlsx"));
    EXPECT_EQ(refused.error().file, filePath(s("all.zip/stats.xlsx")));
}

TEST_F(ArchivedTables, of_known_networks_may_be_spreadsheets_too)
{
    QFile source(QStringLiteral(TEST_DATA "/linkedin.xls"));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    EXPECT_THAT(added(zip({{"linkedin.xls", source.readAll()}})),
                ElementsAre(std::pair(s("linkedin.xls"), 3)));
}

TEST_F(ArchivedTables, are_checked_where_they_lie)
{
    const QByteArray more = insta + "24/11/2026;Merci;3\nTotal;;15\n";
    const QString path = zip({{"a.csv", blog}, {"stats.csv", blog}, {"stats.csv", more}});
    const auto found = look({path}).tables;
    ASSERT_THAT(found, SizeIs(2));
    TableToName table = found[1];
    ASSERT_EQ(table.location.entry, s("stats.csv")); // the second one of this name
    table.table.mapping.network = s("instagram");
    const MappingCheck check = need(checkMapping(table.location, table.table.mapping));
    EXPECT_EQ(check.rows, 3);
    EXPECT_EQ(check.read, 2);
    EXPECT_EQ(check.dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(check.firstSkipped, (SkippedRow{4, SkipReason::NoDate}));
    table.location.entry = s("gone.csv");
    EXPECT_EQ(need(checkMapping(table.location, table.table.mapping)).rows, 0);
}

TEST_F(ArchivedTables, are_named_again_one_after_the_other)
{
    const QString path = zip({{"insta.csv", insta}, {"blog.csv", blog}, {"insta-2.csv", insta}});
    name(look({path}).tables[0]);
    ASSERT_THAT(need(tablesToRename(path, remembered())), SizeIs(1));
    name(look({path}).tables[0], "blog");
    const auto again = need(tablesToRename(path, remembered()));
    ASSERT_THAT(again, SizeIs(2));
    EXPECT_EQ(again[0].location.entry, s("insta.csv"));
    EXPECT_EQ(again[0].table.mapping.network, s("instagram"));
    EXPECT_EQ(again[0].table.mapping.dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(again[1].table.mapping.network, s("blog"));
    EXPECT_THAT(tablesToRename(filePath(s("none.zip")), remembered()),
                FailsWith(ErrorCode::FileNotFound));
}

TEST_F(ArchivedTables, are_asked_about_in_a_limited_number)
{
    ZipFiles files;
    for (int i = 0; i < 30; ++i) {
        const QByteArray number = QByteArray::number(i);
        files.emplace_back(number + ".csv", "Jour;Message;Vues;" + number + "\n1/11/2026;a;2;3\n");
    }
    EXPECT_THAT(asked(files), SizeIs(mostTablesToName));
}

TEST_F(ArchivedTables, that_cannot_be_read_are_left_to_the_import_to_tell)
{
    const QByteArray archive = zipOf({{"insta.csv", insta}, {"blog.csv", blog}});
    const QStringList paths{write(archive.first(40), "cut.zip"), filePath(s("none.csv")),
                            write("Dear friends", "letter.txt"), write(insta, "insta.csv")};
    const TablesToName found = look(paths);
    ASSERT_THAT(found.tables, SizeIs(1));
    EXPECT_EQ(found.tables[0].location, (ExportLocation{paths[3], {}}));
    EXPECT_EQ(found.others, paths.first(3));
}

TEST_F(ArchivedTables, can_be_stopped)
{
    const QString path = zip({{"insta.csv", insta}});
    int looks = 0;
    need(tablesToName({path, path}, {}, [&looks](double) { return ++looks > 0; }));
    ASSERT_GT(looks, 4);
    for (int most = 0; most < looks; ++most) {
        EXPECT_THAT(
            tablesToName({path, path}, {}, [left = most](double) mutable { return left-- > 0; }),
            FailsWith(ErrorCode::Cancelled))
            << most;
    }
}

/// Entries that unpack to far more than they are: nothing of them is held but what is looked at.
TEST_F(ArchivedTables, that_are_bombs_are_refused_at_the_row_that_is_too_large)
{
    const QByteArray line(8 * 1024 * 1024, 'a');
    const QString path =
        zip({{"a.csv", line}, {"insta.csv", insta + "14/11/2026;" + line + ";1\n"}});
    const auto found = look({path}).tables;
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].location.entry, s("insta.csv"));
    TableMapping mapping = found[0].table.mapping;
    const auto checked = checkMapping(found[0].location, mapping);
    ASSERT_THAT(checked, FailsWith(ErrorCode::TooLarge));
    EXPECT_EQ(checked.error().line, 3);
    EXPECT_EQ(checked.error().file, path + s("/insta.csv"));
    name(found[0]);
    EXPECT_THAT(plan({path}), FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(plan({zip({{"bomb.xls", "\xD0\xCF\x11\xE0" + QByteArray(65 << 20, '\0')}})}),
                FailsWith(ErrorCode::TooLarge));
}

TEST_F(ArchivedTables, and_others_are_for_the_import_of_statistics)
{
    const auto is = [this](const char *name, const QByteArray &bytes) {
        return isForStatistics(write(bytes, name), remembered());
    };
    EXPECT_TRUE(is("a.zip", {}));
    EXPECT_TRUE(is("a.csv", zipOf({{"insta.csv", insta}}))); // whatever it is called
    EXPECT_TRUE(is("a.tgz", "\x1F\x8B packed"));
    EXPECT_TRUE(is("a.csv", workbookOf({{"Jour"}})));
    EXPECT_FALSE(is("a.xlsx", zipOf({{"[Content_Types].xml", "<a/>"}}))); // told by that of sheets
    EXPECT_TRUE(is("a.csv", header + row(nightId, "a", 1)));
    EXPECT_TRUE(is("a.csv", "Date,Views,Watch time (hours)\n2026-11-03,1,2\n"));
    EXPECT_FALSE(is("a.csv", insta));
    EXPECT_FALSE(isForStatistics(filePath(s("none.csv")), remembered()));
    name(look({write(insta)}).tables[0]);
    EXPECT_TRUE(is("a.csv", insta));
}

} // namespace semainier::test
