// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/encoding.h"

#include <QStringDecoder>

#include <array>

namespace semainier {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView littleEndianMark("\xFF\xFE");
constexpr QByteArrayView bigEndianMark("\xFE\xFF");

/// The characters of the bytes 0x80 to 0x9F; the others are those of Latin-1. The five bytes
/// without a character keep their number (https://encoding.spec.whatwg.org/#single-byte-decoder).
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/// Where the zero bytes of Latin letters in UTF-16 stand tells the order; a sample is enough.
std::optional<Encoding> utf16ByZeros(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0') {
            ++(i % 2 == 0 ? even : odd);
        }
    }
    const qsizetype most = sample.size() / 2;
    if (odd * 2 > most && even * 8 <= most) {
        return Encoding::Utf16LittleEndian;
    }
    if (even * 2 > most && odd * 8 <= most) {
        return Encoding::Utf16BigEndian;
    }
    return {};
}

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto value = static_cast<uchar>(byte);
        *out++ = value >= 0x80 && value < 0xA0 ? QChar(windows1252.at(value - 0x80U))
                                               : QChar(char16_t(value));
    }
    return text.toUtf8();
}

QByteArray fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

} // namespace

Encoding detectEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(utf8Mark)) {
        return Encoding::Utf8;
    }
    if (bytes.startsWith(littleEndianMark)) {
        return Encoding::Utf16LittleEndian;
    }
    if (bytes.startsWith(bigEndianMark)) {
        return Encoding::Utf16BigEndian;
    }
    if (const auto utf16 = utf16ByZeros(bytes)) {
        return *utf16;
    }
    return bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
}

QByteArray toUtf8(QByteArray bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        if (bytes.startsWith(utf8Mark)) {
            bytes.remove(0, utf8Mark.size());
        }
        return bytes.isValidUtf8() ? bytes : QString::fromUtf8(bytes).toUtf8();
    case Encoding::Utf16LittleEndian:
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    case Encoding::Utf16BigEndian:
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    case Encoding::Windows1252:
        return fromWindows1252(bytes);
    }
    return bytes;
}

QString name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case Encoding::Windows1252:
        return QStringLiteral("windows-1252");
    }
    return {};
}

} // namespace semainier
