// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of no known format as they should not be, from the first look to the import.
#include "core/exchange/statistics/mappingcheck.h"
#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/tablestoname.h"
#include "tests/core/exchange/statistics/statisticscalendar.h"
#include "tests/support/ziparchive.h"

#include <QStringEncoder>

#include <random>

namespace semainier::test {

using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray encoded(const char *text, QStringConverter::Encoding encoding, bool isMarked)
{
    QStringEncoder encoder(encoding,
                           isMarked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag());
    return encoder.encode(s(text));
}

} // namespace

class HostileTables : public StatisticsCalendar {
protected:
    std::vector<TableToName> asked(const QByteArray &bytes, const char *name = "export.csv")
    {
        return need(tablesToName({write(bytes, name)}, need(RememberedMappings::of(planner()))))
            .tables;
    }
    /// Names what is asked about as it is proposed, of Instagram, and tells what an import adds.
    ExportReport imported(const QByteArray &bytes, const char *name = "export.csv")
    {
        const auto tables = asked(bytes, name);
        EXPECT_THAT(tables, SizeIs(1));
        if (tables.empty()) {
            return {};
        }
        TableMapping mapping = tables.front().table.mapping;
        mapping.network = s("instagram");
        mapping.dateOrder = DateOrder::DayFirst;
        EXPECT_THAT(mapping.needs(), IsEmpty());
        const MappingCheck check = need(checkMapping(tables.front().location, mapping));
        need(planner().apply(need(rememberMapping(planner(), mapping, s(name)))));
        EXPECT_THAT(asked(bytes, name), IsEmpty()) << "it is not asked about twice";
        const auto planned = need(plan({filePath(s(name))}));
        EXPECT_EQ(planned.files.front().rows, check.rows);
        EXPECT_EQ(planned.files.front().added, check.read);
        return planned.files.front();
    }
};

TEST_F(HostileTables, without_a_named_column_and_a_row_are_not_asked_about)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\n\n\n"), QByteArray(",,,\n,,,\n"),
          QByteArray("Date\n2026-11-03\n"), QByteArray("Jour;Message;Vues\n"),
          QByteArray("Jour;Message;Vues"), QByteArray("\"Jour;Message\nopen")}) {
        EXPECT_THAT(asked(bytes), IsEmpty()) << bytes.toStdString();
        EXPECT_THAT(plan({filePath(s("export.csv"))}), FailsWith(ErrorCode::UnknownExport))
            << bytes.toStdString();
    }
}

TEST_F(HostileTables, of_two_hundred_columns_are_read_to_the_last)
{
    QByteArray headers = "Jour;Message";
    QByteArray row = "13/11/2026;Collecte";
    for (int i = 0; i < 197; ++i) {
        headers += ";Colonne " + QByteArray::number(i);
        row += ";" + QByteArray::number(i);
    }
    const ExportReport report = imported(headers + ";Vues\n" + row + ";12\n");
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.totals[Metric::Views], 12);
}

TEST_F(HostileTables, with_more_columns_than_a_row_may_have_are_no_tables)
{
    EXPECT_THAT(asked("Jour;Message" + QByteArray(";Vues").repeated(5000) + "\n1/11/2026;a\n"),
                IsEmpty());
}

TEST_F(HostileTables, with_headers_of_one_name_take_the_first)
{
    const ExportReport report =
        imported("Jour;Message;Vues;Vues;Vues\n13/11/2026;Collecte;1;20;300\n");
    EXPECT_EQ(report.totals[Metric::Views], 1);
}

TEST_F(HostileTables, of_random_bytes_are_no_tables)
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same bytes each time
    for (const bool hasZeros : {true, false}) {
        QByteArray junk("Jour;Message;Vues\n");
        for (int i = 0; i < 20'000; ++i) {
            const auto byte = char(random() % 256);
            junk += byte == '\0' && !hasZeros ? 'a' : byte;
        }
        EXPECT_THAT(asked(junk), IsEmpty());
    }
    // One control character in a text makes no film of a table.
    EXPECT_EQ(
        imported("Jour;Message;Vues\n13/11/2026;Collecte\x02 de jouets à la mairie;5\n").added, 1);
}

TEST_F(HostileTables, that_are_pages_with_the_name_of_a_spreadsheet_are_no_tables)
{
    const QByteArray page = "\n<html><table><tr><td>Jour, heure</td>\n<td>1, 2</td></tr></html>\n";
    EXPECT_THAT(asked(page, "export.xls"), IsEmpty());
    EXPECT_THAT(asked(encoded(page, QStringConverter::Utf16LE, true), "export.xls"), IsEmpty());
    EXPECT_THAT(plan({filePath(s("export.xls"))}), FailsWith(ErrorCode::UnknownExport));
}

TEST_F(HostileTables, are_read_whatever_their_bytes_are)
{
    const char *text = "Jour\tMessage\tJ’aime\n13/11/2026\tGoûter d’été 🎈\t1 204\n";
    const auto expectRead = [this](const QByteArray &bytes, const char *name) {
        const ExportReport report = imported(bytes, name);
        EXPECT_EQ(report.added, 1) << name;
        EXPECT_EQ(report.totals[Metric::Reactions], 1204) << name;
        reopen();
        need(planner().apply([this] {
            Change forget{.action = {.verb = Verb::EditSettings}};
            forget.settings.removed =
                need(planner().settings().startingWith(settings::statisticsColumns));
            return forget;
        }()));
    };
    expectRead(text, "utf8.csv");
    expectRead(QByteArray("\xEF\xBB\xBF") + text, "marked.txt");
    for (const bool isMarked : {true, false}) {
        expectRead(encoded(text, QStringConverter::Utf16LE, isMarked), "little.csv");
        expectRead(encoded(text, QStringConverter::Utf16BE, isMarked), "big.xls");
    }
    expectRead("Jour;Message;J\x92"
               "aime\n13/11/2026;Go\xFBter;1\xA0"
               "204\n",
               "windows.csv");
    expectRead("sep=;\r\nJour;Message;J'aime\r\n13/11/2026;\"a;b\";1204\r\n", "excel.csv");
    expectRead("Jour,Message,J'aime\r13/11/2026,a,1204\r", "mac.csv");
    expectRead(zipOf({{"a.csv", text}}), "zip.csv"); // an archive by another name
}

TEST_F(HostileTables, keep_line_breaks_within_quotes)
{
    const ExportReport report = imported("\"Jour de\npublication\";Message;\"Nombre\nde vues\"\n"
                                         "13/11/2026;\"Collecte\n\nde \"\"jouets\"\"\";12\n"
                                         "\n14/11/2026;Merci;3\n");
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.totals[Metric::Views], 15);
    EXPECT_THAT(report.skipped, IsEmpty());
}

TEST_F(HostileTables, with_headers_longer_than_any_are_remembered_too)
{
    const QByteArray longHeader(40'000, 'x');
    EXPECT_EQ(imported("Jour;Message;Vues;" + longHeader + "\n13/11/2026;a;1;b\n").added, 1);
    EXPECT_THAT(asked("Jour;Message;Vues;" + longHeader + "y\n13/11/2026;a;1;b\n"), SizeIs(1));
}

TEST_F(HostileTables, with_headers_of_figures_are_remembered_too)
{
    const auto tables = asked("1;2;3\n13/11/2026;Collecte;12\n14/11/2026;Merci;3\n");
    ASSERT_THAT(tables, SizeIs(1));
    TableMapping mapping = tables.front().table.mapping;
    mapping.assign(1, StatisticsField::Text);
    mapping.assign(2, StatisticsField::Views);
    mapping.network = s("instagram");
    EXPECT_EQ(need(checkMapping(tables.front().location, mapping)).read, 2);
}

} // namespace semainier::test
