// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of Excel 97 to 2003, put together byte by byte.
#include "core/exchange/statistics/xlsfile.h"

#include "tests/core/exchange/statistics/xlsbytes.h"
#include "tests/support/matchers.h"

#include <QBuffer>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

using namespace xls;

namespace {

Result<std::vector<std::vector<CsvRow>>> read(const QByteArray &file, const Progress &progress = {})
{
    QBuffer device;
    device.setData(file);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly));
    return readXls(device, progress);
}

std::vector<QString> firstRow(const QByteArray &globals, const QByteArray &cells)
{
    const auto sheets = need(read(compound(workbook(globals, cells))));
    EXPECT_THAT(sheets, SizeIs(1));
    return sheets.empty() || sheets[0].empty() ? std::vector<QString>() : sheets[0][0].cells;
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(XlsFile, gives_texts_and_numbers_of_every_kind)
{
    const QByteArray texts = record(0xFC,
                                    bytes(quint32(2)) + bytes(quint32(2)) + narrow("Note")
                                        + bytes(quint16(1)) + '\x01' + bytes(u'é'));
    const QByteArray rk = bytes(quint32(1204U << 2U | 2U)) + bytes(quint32(125U << 2U | 3U));
    const QByteArray cells = record(0xFD, place(0, 0) + bytes(quint32(1)))
        + record(0xFD, place(0, 1) + bytes(quint32(9))) // there is no such text
        + record(0x204, place(0, 2) + narrow("Bonjour")) + record(0x203, place(0, 3) + number(0.5))
        + record(0x27E, place(0, 4) + rk.first(4))
        + record(0xBD,
                 bytes(quint16(0)) + bytes(quint16(5)) + bytes(quint16(0)) + rk.first(4)
                     + bytes(quint16(0)) + rk.last(4) + bytes(quint16(6)))
        + record(0x06, place(0, 7) + number(3) + QByteArray(6, '\0'))
        + record(0x06, place(0, 8) + QByteArray::fromHex("000000000000ffff") + QByteArray(6, '\0'))
        + record(0x207, narrow("Total")) + record(0x205, place(0, 9) + "\x01" + '\0')
        + record(0x205, place(0, 10) + "\x07" + "\x01");
    EXPECT_THAT(firstRow(texts, cells),
                ElementsAre(s("é"), QString(), s("Bonjour"), s("0.5"), s("1204"), s("1204"),
                            s("1.25"), s("3"), s("Total"), s("1")));
}

TEST(XlsFile, gives_days_and_hours_by_their_format)
{
    const auto look = [](quint16 format) -> QByteArray {
        return record(0xE0, bytes(quint16(0)) + bytes(format) + QByteArray(16, '\0'));
    };
    const QByteArray globals = record(0x41E, bytes(quint16(164)) + narrow("DD/MM/YYYY"))
        + record(0x41E, bytes(quint16(165)) + narrow("[Red]0.00 \"days\"\\d")) + look(0) + look(164)
        + look(165) + look(22) + look(20);
    const QByteArray cells = record(0x203, place(0, 0, 0) + number(46127))
        + record(0x203, place(0, 1, 1) + number(46127))
        + record(0x203, place(0, 2, 2) + number(1.5))
        + record(0x203, place(0, 3, 3) + number(46127.75))
        + record(0x203, place(0, 4, 4) + number(0.5)) + record(0x203, place(0, 5, 1) + number(1))
        + record(0x203, place(0, 6, 1) + number(-1)) + record(0x203, place(0, 7, 1) + number(1e300))
        + record(0x203, place(0, 8, 99) + number(2));
    const auto row = firstRow(globals, cells);
    ASSERT_THAT(row, SizeIs(9));
    EXPECT_EQ(row[0], s("46127"));
    EXPECT_EQ(row[1], s("2026-04-15"));
    EXPECT_EQ(row[2], s("1.5"));
    EXPECT_EQ(row[3], s("2026-04-15 18:00:00"));
    EXPECT_EQ(row[4], s("12:00:00"));
    EXPECT_EQ(row[5], s("1900-01-01"));
    EXPECT_EQ(row[6], s("-1"));
    EXPECT_EQ(row[8], s("2"));
    const QByteArray since1904 = record(0x22, bytes(quint16(1))) + look(14);
    EXPECT_THAT(firstRow(since1904, record(0x203, place(0, 0, 0) + number(1))),
                ElementsAre(s("1904-01-02")));
}

TEST(XlsFile, reads_texts_that_go_on_in_another_record)
{
    // Two characters, then two more in another width, then the next text.
    const QByteArray texts =
        record(0xFC, bytes(quint32(2)) + bytes(quint32(2)) + bytes(quint16(4)) + '\0' + "ab")
        + record(0x3C, QByteArray("\x01") + bytes(u'é') + bytes(u'd') + narrow("e"));
    const QByteArray cells = record(0xFD, place(0, 0) + bytes(quint32(0)))
        + record(0xFD, place(0, 1) + bytes(quint32(1)));
    EXPECT_THAT(firstRow(texts, cells), ElementsAre(s("abéd"), s("e")));
}

TEST(XlsFile, passes_over_charts_within_a_sheet)
{
    const QByteArray cells = record(0x204, place(0, 0) + narrow("a")) + begin()
        + record(0x204, place(0, 0) + narrow("chart")) + end
        + record(0x204, place(2, 0) + narrow("b"));
    const auto sheets = need(read(compound(workbook({}, cells))));
    ASSERT_THAT(sheets[0], SizeIs(3));
    EXPECT_THAT(sheets[0][0].cells, ElementsAre(s("a")));
    EXPECT_THAT(sheets[0][1].cells, IsEmpty());
    EXPECT_EQ(sheets[0][2].line, 3);
}

TEST(XlsFile, refuses_what_is_broken_protected_or_older)
{
    const QByteArray cells = record(0x204, place(0, 0) + narrow("a"));
    const QByteArray sound = workbook({}, cells);
    EXPECT_THAT(need(read(compound(sound))), SizeIs(1));
    const auto refused = FailsWith(ErrorCode::MalformedFile);
    EXPECT_THAT(read(compound(workbook(record(0x2F, "secret"), cells))), refused);
    EXPECT_THAT(read(compound(begin(0x500) + end)), refused);
    EXPECT_THAT(read(compound(sound, "Letter")), refused);
    EXPECT_THAT(read(compound(begin() + record(0xFC, bytes(quint32(9)) + bytes(quint32(9))) + end)),
                refused);
    QByteArray circle = compound(sound);
    const qsizetype table = 512 + 4096;
    circle.replace(table + 4, 4, bytes(quint32(0)));
    EXPECT_THAT(read(circle), refused);
    QByteArray outside = compound(sound);
    outside.replace(table, 4, bytes(quint32(0x7FFFFFFF)));
    EXPECT_THAT(read(outside), refused);
    EXPECT_THAT(read(compound(sound).first(600)), refused);
    EXPECT_THAT(read({}), refused);
}

TEST(XlsFile, survives_names_of_streams_that_are_longer_than_they_can_be)
{
    const QByteArray sound = workbook({}, record(0x204, place(0, 0) + narrow("a")));
    for (const quint16 size : {quint16(1), quint16(66), quint16(0x6666), quint16(0xFFFF)}) {
        EXPECT_THAT(read(compound(sound, "Workbook", size)), FailsWith(ErrorCode::MalformedFile))
            << size;
    }
}

TEST(XlsFile, refuses_a_sheet_that_breaks_off)
{
    const QByteArray sound = workbook({}, record(0x204, place(0, 0) + narrow("a")));
    EXPECT_THAT(read(compound(sound.chopped(end.size()))), FailsWith(ErrorCode::MalformedFile));
}

TEST(XlsFile, refuses_more_shared_texts_than_a_workbook_has_cells)
{
    const QByteArray part = record(0x3C, QByteArray(21'000 * 3, '\0'));
    const auto globals = [&part](quint32 count) -> QByteArray {
        return record(0xFC, bytes(count) + bytes(count)) + part.repeated(qsizetype(count / 21'000));
    };
    EXPECT_THAT(read(compound(workbook(globals(21'000 * 191), {}))),
                FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(need(read(compound(workbook(globals(21'000 * 10), {})))), SizeIs(1));
}

TEST(XlsFile, can_be_stopped_while_it_is_read_and_while_it_is_understood)
{
    QByteArray cells;
    for (quint16 row = 0; row < 60'000; ++row) {
        cells += record(0x203, place(row, 0) + number(1));
    }
    const QByteArray file = compound(workbook({}, cells));
    int looks = 0;
    const auto read10 = read(file, [&looks](double) { return ++looks < 10; });
    EXPECT_THAT(read10, FailsWith(ErrorCode::Cancelled));
    EXPECT_EQ(looks, 10);
    EXPECT_THAT(read(file, [](double) { return false; }), FailsWith(ErrorCode::Cancelled));
    double done = 0;
    EXPECT_THAT(need(read(file,
                          [&done](double now) {
                              EXPECT_GE(now, done);
                              done = now;
                              return true;
                          })),
                ElementsAre(SizeIs(60'000)));
}

TEST(XlsFile, refuses_a_sheet_that_is_too_large)
{
    // A column that no Excel has, again and again.
    QByteArray cells;
    for (quint16 row = 0; row < 70; ++row) {
        cells += record(0x203, place(row, 0xFFFF) + number(1));
    }
    EXPECT_THAT(read(compound(workbook({}, cells))), FailsWith(ErrorCode::TooLarge));
    cells.truncate(60 * 18);
    EXPECT_THAT(need(read(compound(workbook({}, cells)))), ElementsAre(SizeIs(60)));
}

} // namespace semainier::test
