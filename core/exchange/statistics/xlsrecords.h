// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace semainier {

/// The kinds of records of a workbook of Excel 97 to 2003 that are read ([MS-XLS] 2.3.1).
enum class XlsKind : quint16 {
    Formula = 0x06,
    End = 0x0A,
    Dates1904 = 0x22,
    Password = 0x2F,
    Continue = 0x3C,
    Sheet = 0x85,
    ManyRk = 0xBD,
    Look = 0xE0, ///< of cells; numbered in the order they come
    SharedTexts = 0xFC,
    SharedText = 0xFD,
    Number = 0x203,
    Text = 0x204,
    Truth = 0x205, ///< or an error
    FormulaText = 0x207,
    Rk = 0x27E, ///< a number in four bytes
    Format = 0x41E,
    Begin = 0x809,
};

/// One record, with those that continue it. Everything is 0 or empty behind its end.
class XlsRecord {
public:
    XlsKind kind = XlsKind::End;
    std::vector<QByteArrayView> parts;

    [[nodiscard]] quint8 byte() { return quint8(number(1)); }
    [[nodiscard]] quint16 word() { return quint16(number(2)); }
    [[nodiscard]] quint32 doubleWord() { return quint32(number(4)); }
    [[nodiscard]] quint64 eightBytes() { return number(8); }
    void skip(quint64 bytes);
    /// A text of so many characters, which begins with how it is written.
    [[nodiscard]] QString text(qsizetype characters);
    /// Bytes left in the part that is read.
    [[nodiscard]] qsizetype left() const;
    /// Whether more was asked for than there is.
    [[nodiscard]] bool isOverread() const { return m_overread; }

private:
    [[nodiscard]] bool toNextPart();
    [[nodiscard]] quint64 number(int bytes);

    size_t m_part = 0;
    qsizetype m_at = 0;
    bool m_overread = false;
};

/// Gives the records from a place on, one after the other.
class XlsRecords {
public:
    explicit XlsRecords(QByteArrayView stream, quint64 from = 0) : m_stream(stream), m_at(from) { }

    /// False at the end, and where a record breaks off.
    [[nodiscard]] bool next(XlsRecord &record);

private:
    [[nodiscard]] bool take(XlsKind &kind, QByteArrayView &content);

    QByteArrayView m_stream;
    quint64 m_at;
};

} // namespace semainier
