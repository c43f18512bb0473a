// SPDX-License-Identifier: GPL-3.0-or-later
// The records of workbooks of Excel 97 to 2003.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace semainier::test::xls {

template <class Number>
inline QByteArray bytes(Number number)
{
    QByteArray all(sizeof(Number), '\0');
    qToLittleEndian(number, all.data());
    return all;
}

inline QByteArray record(quint16 kind, const QByteArray &content)
{
    return bytes(kind) + bytes(quint16(content.size())) + content;
}

inline QByteArray narrow(const QByteArray &text)
{
    return bytes(quint16(text.size())) + '\0' + text;
}

inline QByteArray number(double value)
{
    return bytes(std::bit_cast<quint64>(value));
}

inline QByteArray place(quint16 row, quint16 column, quint16 look = 0)
{
    return bytes(row) + bytes(column) + bytes(look);
}

inline QByteArray begin(quint16 version = 0x600)
{
    return record(0x809, bytes(version) + bytes(quint16(5)) + QByteArray(12, '\0'));
}

inline const QByteArray end = record(0x0A, {});

/// The stream of a workbook with one worksheet.
inline QByteArray workbook(const QByteArray &globals, const QByteArray &cells)
{
    const auto stream = [&](quint32 at) -> QByteArray {
        return begin() + globals + record(0x85, bytes(at) + bytes(quint16(0)) + "\x01" + '\0' + "a")
            + end;
    };
    return stream(quint32(stream(0).size())) + begin() + cells + end;
}

/// A compound file with a stream in whole sectors: those of the stream, table, directory.
inline QByteArray compound(QByteArray stream, const char *name = "Workbook", quint16 nameSize = 0)
{
    const bool isLarge = stream.size() > 60'000;
    const qsizetype sector = isLarge ? 4096 : 512;
    constexpr qsizetype least = 4096; // smaller ones stand elsewhere
    stream =
        stream.leftJustified(std::max(least, (stream.size() + sector - 1) / sector * sector), '\0');
    const auto count = quint32(stream.size() / sector);
    QByteArray table;
    for (quint32 i = 0; i + 1 < count; ++i) {
        table += bytes(i + 1);
    }
    constexpr quint32 last = 0xFFFFFFFE;
    const auto tables = quint32((qsizetype(count) * 4 + 64) / sector + 1);
    table += bytes(last) + bytes(quint32(0xFFFFFFFD)).repeated(tables) + bytes(last);
    table = table.leftJustified(tables * sector, '\xFF');
    QByteArray header = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0')
        + bytes(quint16(0x3E)) + bytes(quint16(3)) + bytes(quint16(0xFFFE))
        + bytes(quint16(isLarge ? 12 : 9)) + bytes(quint16(6)) + QByteArray(10, '\0')
        + bytes(tables) + bytes(count + tables) + bytes(quint32(0)) + bytes(quint32(least))
        + bytes(last) + bytes(quint32(0)) + bytes(last) + bytes(quint32(0));
    for (quint32 i = 0; i < tables; ++i) {
        header += bytes(count + i);
    }
    const auto entry = [](const char *called, char type, quint32 first, quint32 size,
                          quint16 length) -> QByteArray {
        QByteArray wide;
        for (const char *c = called; *c != '\0'; ++c) {
            wide += *c;
            wide += '\0';
        }
        const auto written = length != 0 ? length : quint16(wide.size() + 2);
        return wide.leftJustified(64, '\0') + bytes(written) + type + QByteArray(49, '\0')
            + bytes(first) + bytes(size) + QByteArray(4, '\0');
    };
    const QByteArray directory =
        entry("Root Entry", 5, last, 0, 0) + entry(name, 2, 0, quint32(stream.size()), nameSize);
    return header.leftJustified(sector, '\xFF') + stream + table
        + directory.leftJustified(sector, '\0');
}

} // namespace semainier::test::xls
