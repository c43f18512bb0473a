// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/utf8stream.h"

#include <algorithm>

namespace semainier {

namespace {

constexpr QByteArrayView mark("\xEF\xBB\xBF");

/// How many bytes at the end begin a character of UTF-8 without ending it.
qsizetype unfinishedBytes(QByteArrayView bytes)
{
    constexpr qsizetype mostOfCharacter = 4;
    const qsizetype most = std::min(bytes.size(), mostOfCharacter - 1);
    for (qsizetype count = 1; count <= most; ++count) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - count]);
        if (byte < 0x80) {
            return 0;
        }
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > count ? count : 0;
        }
    }
    return 0;
}

} // namespace

Utf8Stream::Utf8Stream(QIODevice &device, qint64 pieceSize)
    : m_device(&device), m_size(std::max<qint64>(device.size(), 1)), m_pieceSize(pieceSize)
{
    QByteArray beginning = device.peek(beginningSize);
    if (beginning.size() == beginningSize) {
        beginning.chop(unfinishedBytes(beginning));
    }
    m_encoding = detectEncoding(beginning);
    m_isMarked = beginning.startsWith(mark);
    if (m_encoding == Encoding::Utf16LittleEndian) {
        m_decoder = QStringDecoder(QStringConverter::Utf16LE);
    } else if (m_encoding == Encoding::Utf16BigEndian) {
        m_decoder = QStringDecoder(QStringConverter::Utf16BE);
    }
    m_beginning = toUtf8(std::move(beginning), m_encoding);
}

QByteArray Utf8Stream::read()
{
    while (!m_isEnded) {
        const QByteArray bytes = m_device->read(m_pieceSize);
        m_isEnded = bytes.isEmpty();
        m_taken += bytes.size();
        if (QByteArray piece = decoded(bytes, m_isEnded); !piece.isEmpty()) {
            return piece;
        }
    }
    return {};
}

double Utf8Stream::progress() const
{
    const double share = static_cast<double>(m_taken) / static_cast<double>(m_size);
    return m_isEnded ? 1.0 : std::min(1.0, share);
}

QByteArray Utf8Stream::decoded(const QByteArray &bytes, bool isLast)
{
    switch (m_encoding) {
    case Encoding::Utf8:
        return fromUtf8(bytes, isLast);
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian: {
        const QString text = m_decoder.decode(bytes);
        return m_encoder.encode(text);
    }
    case Encoding::Windows1252:
        return toUtf8(bytes, m_encoding);
    }
    return bytes;
}

QByteArray Utf8Stream::fromUtf8(const QByteArray &bytes, bool isLast)
{
    QByteArray text = m_rest + bytes;
    const qsizetype unfinished = isLast ? 0 : unfinishedBytes(text);
    m_rest = text.last(unfinished);
    text.chop(unfinished);
    if (text.isEmpty()) {
        return text;
    }
    if (!m_isBegun) {
        m_isBegun = true;
        if (m_isMarked) {
            text.remove(0, mark.size());
        }
    }
    if (text.isValidUtf8()) {
        return text;
    }
    if (m_isMarked) {
        return QString::fromUtf8(text).toUtf8();
    }
    m_encoding = Encoding::Windows1252;
    return toUtf8(text + std::exchange(m_rest, {}), m_encoding);
}

} // namespace semainier
