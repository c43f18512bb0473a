// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/encoding.h"

#include "core/exchange/csv/dialect.h"
#include "core/exchange/csv/utf8stream.h"
#include "tests/support/matchers.h"

#include <QBuffer>
#include <QStringEncoder>

namespace semainier::test {

namespace {

const QString sample = QStringLiteral("Date;Texte\r\n1/2;Épicerie « l’été » 5 € 💚\r\n");

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QString decoded(const QByteArray &bytes)
{
    return QString::fromUtf8(toUtf8(bytes, detectEncoding(bytes)));
}

} // namespace

TEST(Encoding, reads_utf8_with_and_without_a_byte_order_mark)
{
    EXPECT_EQ(decoded(sample.toUtf8()), sample);
    EXPECT_EQ(decoded("\xEF\xBB\xBF" + sample.toUtf8()), sample);
}

TEST(Encoding, reads_utf16_of_both_orders_with_and_without_a_byte_order_mark)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const bool mark : {true, false}) {
            EXPECT_EQ(decoded(utf16(sample, encoding, mark)), sample) << encoding << mark;
        }
    }
}

TEST(Encoding, reads_utf16_of_a_few_letters)
{
    const QString text = QStringLiteral("a,é\n");
    EXPECT_EQ(decoded(utf16(text, QStringConverter::Utf16LE, false)), text);
    EXPECT_EQ(decoded(utf16(text, QStringConverter::Utf16BE, false)), text);
}

TEST(Encoding, takes_what_is_no_utf8_for_windows_1252)
{
    const QByteArray bytes("\xC9picerie \xAB l\x92\xE9t\xE9 \xBB 5 \x80 \x9C\x85");
    EXPECT_EQ(detectEncoding(bytes), Encoding::Windows1252);
    EXPECT_EQ(decoded(bytes), QStringLiteral("Épicerie « l’été » 5 € œ…"));
}

TEST(Encoding, shows_a_broken_character_after_a_utf8_mark)
{
    EXPECT_EQ(decoded(QByteArray("\xEF\xBB\xBF"
                                 "a\xFF"
                                 "b")),
              QStringLiteral("a\uFFFDb"));
}

TEST(Dialect, finds_each_delimiter)
{
    EXPECT_EQ(detectDelimiter("a,b,c\n1,2,3\n"), ',');
    EXPECT_EQ(detectDelimiter("a;b;c\n1;2;3\n"), ';');
    EXPECT_EQ(detectDelimiter("a\tb\tc\n1\t2\t3\n"), '\t');
    EXPECT_EQ(detectDelimiter("a|b|c\n1|2|3\n"), '|');
}

TEST(Dialect, is_not_misled_by_what_stands_in_quotes_and_texts)
{
    EXPECT_EQ(detectDelimiter("Planning\n\nDate;R\xC3\xA9seau;Texte\n"
                              "1;Facebook, Instagram;un, deux, trois, quatre\n"
                              "2;X;\"a; b, c, d\"\n"),
              ';');
    EXPECT_EQ(detectDelimiter("Date,Texte\n1,\"a;b;c;d\n;;;;\"\n2,\"e;f\"\n"), ',');
}

TEST(Dialect, follows_the_announcement_of_excel)
{
    EXPECT_EQ(detectDelimiter("sep=;\na,b;c,d\n1,2;3,4\n"), ';');
}

TEST(Dialect, is_a_comma_where_nothing_tells)
{
    EXPECT_EQ(detectDelimiter(""), ',');
    EXPECT_EQ(detectDelimiter("texte\nBonjour\n"), ',');
}

namespace {

/// What a stream gives, whatever its pieces.
QByteArray streamed(QByteArray bytes, qint64 pieceSize)
{
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    Utf8Stream stream(buffer, pieceSize);
    QByteArray text;
    for (QByteArray piece = stream.read(); !piece.isEmpty(); piece = stream.read()) {
        EXPECT_TRUE(piece.isValidUtf8()) << pieceSize;
        EXPECT_LE(stream.progress(), 1.0);
        text += piece;
    }
    EXPECT_EQ(stream.progress(), 1.0);
    return text;
}

} // namespace

TEST(Utf8Stream, gives_what_the_whole_text_would_be_wherever_its_pieces_end)
{
    const QByteArray windows1252 = "Date;Texte\r\n1/2;\xC9picerie 5 \x80\r\n";
    for (const QByteArray &bytes : std::initializer_list<QByteArray>{
             sample.toUtf8(), "\xEF\xBB\xBF" + sample.toUtf8(),
             QByteArray("\xEF\xBB\xBF\x61\xFF\x62"), utf16(sample, QStringConverter::Utf16LE, true),
             utf16(sample, QStringConverter::Utf16BE, false), windows1252, QByteArray()}) {
        const QByteArray whole = toUtf8(bytes, detectEncoding(bytes));
        for (const qint64 pieceSize : {1, 2, 3, 4, 7, 1000}) {
            EXPECT_EQ(streamed(bytes, pieceSize), whole) << pieceSize;
        }
    }
}

TEST(Utf8Stream, keeps_a_mark_that_does_not_begin_the_text)
{
    const QByteArray text = "abc\xEF\xBB\xBF"
                            "def";
    for (const qint64 pieceSize : {1, 3, 6}) {
        EXPECT_EQ(streamed(text, pieceSize), text);
    }
}

TEST(Utf8Stream, finds_accents_of_windows_behind_a_long_beginning)
{
    const QByteArray plain = QByteArray("une ligne simple\n").repeated(8'000);
    EXPECT_EQ(streamed(plain + "\xE9t\xE9\n", 1000), plain + "été\n");
}

TEST(Utf8Stream, shows_the_beginning_without_taking_it)
{
    // An é of two bytes ends behind what is looked at.
    const QByteArray text = QByteArray(Utf8Stream::beginningSize - 1, 'x') + "é";
    QBuffer buffer;
    buffer.setData(text);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    Utf8Stream stream(buffer);
    EXPECT_EQ(stream.beginning(), text.first(Utf8Stream::beginningSize - 1));
    QByteArray read = stream.read();
    read += stream.read();
    EXPECT_EQ(read, text);
    EXPECT_EQ(stream.read(), QByteArray());
}

} // namespace semainier::test
