// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include "tests/support/matchers.h"

#include <QBuffer>

namespace semainier::test {

namespace {

using Cells = std::vector<std::string>;

struct ReadRow {
    int line;
    Cells cells;

    bool operator==(const ReadRow &) const = default;
};

Result<std::vector<ReadRow>> rowsOf(CsvReader reader)
{
    std::vector<ReadRow> rows;
    for (;;) {
        SEM_TRY(const CsvRow *row, reader.next());
        if (row == nullptr) {
            return rows;
        }
        ReadRow &copy = rows.emplace_back(row->line, Cells());
        for (const QString &cell : row->cells) {
            copy.cells.push_back(cell.toStdString());
        }
    }
}

/// The same from the whole text and from pieces, wherever these begin and end.
Result<std::vector<ReadRow>> read(const QByteArray &bytes, char delimiter = ',')
{
    auto rows = rowsOf(CsvReader(bytes, delimiter));
    for (const qint64 pieceSize : {1, 2, 3, 5, 64 * 1024}) {
        if (bytes.size() / pieceSize > 10'000) {
            continue;
        }
        QBuffer buffer;
        buffer.setData(bytes);
        EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
        const auto pieces = rowsOf(CsvReader(Utf8Stream(buffer, pieceSize), delimiter));
        EXPECT_EQ(pieces.has_value(), rows.has_value()) << pieceSize;
        if (pieces && rows) {
            EXPECT_EQ(*pieces, *rows) << pieceSize;
        } else if (!pieces && !rows) {
            EXPECT_EQ(pieces.error(), rows.error()) << pieceSize;
        }
    }
    return rows;
}

void PrintTo(const ReadRow &row, std::ostream *out)
{
    *out << row.line << ": " << testing::PrintToString(row.cells);
}

using Rows = std::vector<ReadRow>;

} // namespace

TEST(CsvReader, reads_cells_of_every_kind_of_line_end)
{
    const Rows rows{{1, {"a", "b", "c"}}, {2, {"1", "2", "3"}}};
    EXPECT_EQ(need(read("a,b,c\n1,2,3\n")), rows);
    EXPECT_EQ(need(read("a,b,c\r\n1,2,3\r\n")), rows);
    EXPECT_EQ(need(read("a,b,c\r1,2,3\r")), rows);
    EXPECT_EQ(need(read("a,b,c\n1,2,3")), rows);
}

TEST(CsvReader, reads_empty_cells_quoted_or_not)
{
    EXPECT_EQ(need(read("1,\"\",\"\"\n,,\n\"\"\n")),
              (Rows{{1, {"1", "", ""}}, {2, {"", "", ""}}, {3, {""}}}));
}

TEST(CsvReader, reads_delimiters_quotes_and_line_breaks_inside_quotes)
{
    EXPECT_EQ(need(read("\"Anytown, WW\",\"ha \"\"ha\"\" ha\"\n"
                        "\"Once upon \r\na time\",\"a\nb\rc\"\n"
                        "x,y\n")),
              (Rows{{1, {"Anytown, WW", "ha \"ha\" ha"}},
                    {2, {"Once upon \r\na time", "a\nb\rc"}},
                    {6, {"x", "y"}}}));
}

TEST(CsvReader, keeps_a_quote_inside_a_cell_that_does_not_begin_with_one)
{
    EXPECT_EQ(need(read("37°36'37.8\"N 121°,b\n")), (Rows{{1, {"37°36'37.8\"N 121°", "b"}}}));
}

TEST(CsvReader, keeps_blanks)
{
    EXPECT_EQ(need(read(" a , b\t,\" c \"\n")), (Rows{{1, {" a ", " b\t", " c "}}}));
    EXPECT_EQ(need(read(" a \t b\n", '\t')), (Rows{{1, {" a ", " b"}}}));
}

TEST(CsvReader, passes_over_the_blanks_of_a_sheet_that_has_them_before_quotes)
{
    EXPECT_EQ(need(read("\"Date\", \"Texte\", Lien\n"
                        "18/11,  \"Bonjour, \"\"vous\"\"\" , a b \n")),
              (Rows{{1, {"Date", "Texte", "Lien"}}, {2, {"18/11", "Bonjour, \"vous\"", "a b"}}}));
    EXPECT_EQ(need(read("Date; \"Texte\"\n18/11; \"a\nb\"\n", ';')),
              (Rows{{1, {"Date", "Texte"}}, {2, {"18/11", "a\nb"}}}));
}

TEST(CsvReader, takes_a_quotation_within_a_cell_for_what_it_is)
{
    EXPECT_EQ(need(read("\"Il dit, \"\"oui\"\", et \", x \n")),
              (Rows{{1, {"Il dit, \"oui\", et ", " x "}}}));
    EXPECT_EQ(need(read("\"Bonjour, \",\"x\", y\n")), (Rows{{1, {"Bonjour, ", "x", " y"}}}));
}

TEST(CsvReader, passes_over_empty_lines_and_counts_them)
{
    EXPECT_EQ(need(read("\n\r\na\n\n\nb\n")), (Rows{{3, {"a"}}, {6, {"b"}}}));
    EXPECT_EQ(need(read("")), Rows());
}

TEST(CsvReader, keeps_empty_lines_inside_quotes)
{
    EXPECT_EQ(need(read("\"a\n\n\nb\",c\nd\n")), (Rows{{1, {"a\n\n\nb", "c"}}, {5, {"d"}}}));
}

TEST(CsvReader, shows_a_zero_byte)
{
    EXPECT_EQ(need(read(QByteArray("a\0b,c", 5))),
              (Rows{{1,
                     {"a\xEF\xBF\xBD"
                      "b",
                      "c"}}}));
}

TEST(CsvReader, reads_lines_that_are_longer_than_a_piece)
{
    const QByteArray longText = QByteArray("é\r\n").repeated(50'000);
    const auto rows = need(read("a,\"" + longText + "\"\r\nb,c\r\n"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].cells[1].size(), size_t(longText.size()));
    EXPECT_EQ(rows[1], (ReadRow{50'002, {"b", "c"}}));
    const auto wide = need(read(QByteArray(200'000, 'x') + ",y\r\nz\n"));
    EXPECT_EQ(wide[0].cells[0].size(), 200'000U);
    EXPECT_EQ(wide[1].line, 2);
}

TEST(CsvReader, reads_long_tables_whose_lines_end_as_on_old_computers)
{
    constexpr int rowCount = 200'000;
    const auto rows = rowsOf(CsvReader(QByteArray("day,text\r").repeated(rowCount) + "a\nb", ','));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), size_t(rowCount) + 2);
    EXPECT_EQ(rows->at(rowCount - 1), (ReadRow{rowCount, {"day", "text"}}));
    EXPECT_EQ(rows->at(rowCount), (ReadRow{rowCount + 1, {"a"}}));
    EXPECT_EQ(rows->back(), (ReadRow{rowCount + 2, {"b"}}));
}

TEST(CsvReader, names_the_line_of_a_quote_that_never_closes)
{
    const auto rows = read("a,b\nc,\"d\ne,f\n");
    ASSERT_THAT(rows, FailsWith(ErrorCode::MalformedFile));
    EXPECT_EQ(rows.error().line, 2);
}

TEST(CsvReader, refuses_a_cell_or_a_row_that_would_fill_the_memory)
{
    const auto cell = read("a\n\"" + QByteArray(CsvReader::longestCell + 1, 'x') + "\"\n");
    ASSERT_THAT(cell, FailsWith(ErrorCode::TooLarge));
    EXPECT_EQ(cell.error().line, 2);
    EXPECT_EQ(cell.error().detail, QStringLiteral("cell"));
    EXPECT_THAT(read("\"" + QByteArray(2 * CsvReader::longestCell, '\n')),
                FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(read(QByteArray(CsvReader::mostCells + 1, ',')), FailsWith(ErrorCode::TooLarge));
}

} // namespace semainier::test
