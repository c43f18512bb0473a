// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a sheet goes before what is found in it.
#include "tests/core/exchange/csv/importtest.h"

namespace semainier::test {

using testing::ElementsAre;
using testing::Optional;

class SheetReadingTest : public ImportTest {
protected:
    static Sheet read(const QByteArray &bytes, const SheetReading &reading = {})
    {
        return need(sheetFromBytes(bytes, QStringLiteral("plan.csv"), reading));
    }

    /// Plans a sheet as it is, with the options given.
    ImportPlan planOf(Sheet sheet, const ImportOptions &options = {})
    {
        std::vector<Sheet> sheets;
        sheets.push_back(std::move(sheet));
        return need(planImport(std::move(sheets), options, need(factsOf(planner()))));
    }

    static std::vector<std::string> headersOf(const Sheet &sheet)
    {
        std::vector<std::string> headers;
        for (const SheetColumn &column : sheet.columns) {
            headers.push_back(column.header.toStdString());
        }
        return headers;
    }
};

TEST_F(SheetReadingTest, follows_the_encoding_said)
{
    const QByteArray bytes("texte\ncaf\xC3\xA9\n");
    EXPECT_EQ(read(bytes).sample[0].cells[0], QStringLiteral("café"));
    const Sheet sheet = read(bytes, {.encoding = Encoding::Windows1252});
    EXPECT_EQ(sheet.encoding, Encoding::Windows1252);
    EXPECT_EQ(sheet.sample[0].cells[0], QStringLiteral("cafÃ©"));
}

TEST_F(SheetReadingTest, follows_the_delimiter_said)
{
    const QByteArray bytes("texte;a,lien\nb;c,d\n");
    EXPECT_THAT(headersOf(read(bytes, {.delimiter = ';'})), ElementsAre("texte", "a,lien"));
    EXPECT_THAT(headersOf(read(bytes, {.delimiter = ',', .headerLine = 1})),
                ElementsAre("texte;a", "lien"));
}

TEST_F(SheetReadingTest, takes_the_line_said_to_name_the_columns)
{
    const QByteArray bytes("Date;Texte\nQuand;Quoi\n2026-11-18;a\n");
    const Sheet sheet = read(bytes, {.headerLine = 2});
    EXPECT_EQ(sheet.headerLine, 2);
    EXPECT_THAT(headersOf(sheet), ElementsAre("Quand", "Quoi"));
    EXPECT_EQ(sheet.sample.size(), 1U);
    EXPECT_EQ(sheet.top.size(), 3U);
}

TEST_F(SheetReadingTest, takes_a_line_of_which_no_name_is_known)
{
    const Sheet sheet = read("A;B\nc;d\n", {.headerLine = 1});
    EXPECT_FALSE(sheet.columns[0].field.has_value());
    EXPECT_EQ(sheet.sample[0].cells[1], QStringLiteral("d"));
}

TEST_F(SheetReadingTest, says_when_no_row_begins_at_the_line)
{
    const QByteArray bytes("texte\n\"a\nb\"\n");
    for (const int line : {3, 9}) {
        const auto sheet = sheetFromBytes(bytes, QStringLiteral("a.csv"), {.headerLine = line});
        ASSERT_THAT(sheet, FailsWith(ErrorCode::NoTable));
        EXPECT_EQ(sheet.error().line, line);
    }
}

TEST_F(SheetReadingTest, does_without_names_of_columns)
{
    Sheet sheet = read("sep=;\n2026-11-18;a\n2026-11-19;b;c\n", {.headerLine = 0});
    ASSERT_EQ(sheet.columns.size(), 3U);
    EXPECT_EQ(sheet.sample.size(), 2U);
    sheet.columns[0].field = SheetField::Date;
    sheet.columns[1].field = SheetField::Text;
    const ImportPlan planned = planOf(std::move(sheet));
    ASSERT_EQ(planned.change.posts.added.size(), 2U);
    EXPECT_EQ(planned.change.posts.added[1].text, QStringLiteral("b"));
    EXPECT_EQ(planned.added[0].line, 2);
}

TEST_F(SheetReadingTest, names_the_columns_of_refused_rows_that_had_no_name)
{
    Sheet sheet = read("32/11/2026;a\n", {.headerLine = 0});
    sheet.columns[0].field = SheetField::Date;
    sheet.columns[1].field = SheetField::Text;
    const QString path = filePath(QStringLiteral("refused.csv"));
    need(saveRefusedRows(planOf(std::move(sheet)), path));
    EXPECT_TRUE(content(path).contains("date;text;line;reason\r\n32/11/2026;a;1;"));
}

TEST_F(SheetReadingTest, follows_the_order_of_dates_said_against_the_column)
{
    Sheet sheet = read("date,text\n05/10/2026,a\n20/10/2026,b\n");
    sheet.dateOrder = DateOrder::MonthFirst;
    const ImportPlan planned = planOf(std::move(sheet));
    EXPECT_EQ(planned.change.posts.added.at(0).day, QDate(2026, 5, 10));
    EXPECT_THAT(refusals(planned), ElementsAre("3 date impossible_date"));
}

TEST_F(SheetReadingTest, tells_the_order_the_dates_were_read_in)
{
    EXPECT_THAT(planOf(read("date\n20/10/2026\n")).sheets[0].dateOrder,
                Optional(DateOrder::DayFirst));
    EXPECT_THAT(planOf(read("date\n10/20/2026\n")).sheets[0].dateOrder,
                Optional(DateOrder::MonthFirst));
    EXPECT_EQ(planOf(read("date\n2026-10-20\n")).sheets[0].dateOrder, std::nullopt);
}

TEST_F(SheetReadingTest, tells_what_the_first_rows_say)
{
    const ImportPlan planned =
        planOf(read("date,heure,texte\n20/10/2026,9h,a\n32/10/2026,,b\n,,c\n1/10/2026,,d\n"
                    "2/10/2026,,e\n3/10/2026,,f\n"));
    ASSERT_EQ(planned.sample.size(), 4U);
    EXPECT_EQ(planned.sample[0].post.day, QDate(2026, 10, 20));
    EXPECT_EQ(planned.sample[0].post.time, TimeOfDay::fromHourMinute(9, 0));
    EXPECT_EQ(planned.sample[1].place.line, 4);
    EXPECT_EQ(planned.sample[1].post.status, PostStatus::Idea);
}

} // namespace semainier::test
