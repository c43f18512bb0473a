// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/xlsrecords.h"

#include <QtEndian>

#include <algorithm>

namespace semainier {

qsizetype XlsRecord::left() const
{
    return m_part < parts.size() ? parts[m_part].size() - m_at : 0;
}

bool XlsRecord::toNextPart()
{
    if (m_part + 1 >= parts.size()) {
        m_overread = true;
        return false;
    }
    ++m_part;
    m_at = 0;
    return true;
}

quint64 XlsRecord::number(int bytes)
{
    quint64 value = 0;
    for (int i = 0; i < bytes; ++i) {
        while (left() == 0) {
            if (!toNextPart()) {
                return 0;
            }
        }
        value |= quint64(uchar(parts[m_part][m_at++])) << (8 * i);
    }
    return value;
}

void XlsRecord::skip(quint64 bytes)
{
    while (bytes > quint64(left())) {
        bytes -= quint64(left());
        if (!toNextPart()) {
            return;
        }
    }
    m_at += qsizetype(bytes);
}

QString XlsRecord::text(qsizetype characters)
{
    constexpr quint8 wide = 1; // else the upper byte of each character is 0
    constexpr quint8 phonetic = 4;
    constexpr quint8 rich = 8;
    quint8 written = byte();
    const quint64 runs = (written & rich) != 0 ? word() : 0;
    const quint64 spoken = (written & phonetic) != 0 ? doubleWord() : 0;
    QString text;
    while (text.size() < characters) {
        if (left() == 0) {
            if (!toNextPart()) {
                return text;
            }
            written = byte(); // may change where the text goes on
        }
        const qsizetype size = (written & wide) != 0 ? 2 : 1;
        const qsizetype fitting = std::min(left() / size, characters - text.size());
        if (fitting == 0) {
            m_overread = m_overread || left() > 0; // half a character
            if (left() > 0) {
                return text;
            }
            continue;
        }
        const QByteArrayView bytes = parts[m_part].sliced(m_at, fitting * size);
        for (qsizetype i = 0; size == 2 && i < bytes.size(); i += 2) {
            text += QChar(qFromLittleEndian<quint16>(bytes.data() + i));
        }
        if (size == 1) {
            text += QString::fromLatin1(bytes);
        }
        m_at += bytes.size();
    }
    skip(4 * runs + spoken);
    return text;
}

bool XlsRecords::take(XlsKind &kind, QByteArrayView &content)
{
    constexpr quint64 head = 4;
    const auto size = quint64(m_stream.size());
    if (m_at > size || size - m_at < head) {
        return false;
    }
    const char *begin = m_stream.data() + m_at;
    const quint64 length = qFromLittleEndian<quint16>(begin + 2);
    if (length > size - m_at - head) {
        return false;
    }
    kind = XlsKind(qFromLittleEndian<quint16>(begin));
    content = m_stream.sliced(qsizetype(m_at + head), qsizetype(length));
    m_at += head + length;
    return true;
}

bool XlsRecords::next(XlsRecord &record)
{
    record = {};
    QByteArrayView content;
    if (!take(record.kind, content)) {
        return false;
    }
    record.parts.push_back(content);
    for (;;) {
        const quint64 before = m_at;
        XlsKind kind{};
        if (!take(kind, content)) {
            return true;
        }
        if (kind != XlsKind::Continue) {
            m_at = before;
            return true;
        }
        record.parts.push_back(content);
    }
}

} // namespace semainier
