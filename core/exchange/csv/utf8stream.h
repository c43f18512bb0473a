// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/encoding.h"

#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>

namespace semainier {

/// Reads a foreign text of any length as UTF-8, piece by piece.
///
/// The encoding is judged by the beginning (see detectEncoding()). What begins as UTF-8, without a
/// byte order mark, is Windows-1252 from the first piece on that is not: until there it has shown
/// letters without accents only.
class Utf8Stream {
public:
    /// What is looked at of a file to know its habits.
    static constexpr qint64 beginningSize = 64LL * 1024; ///< bytes

    /// The device must outlive the stream; it is read once and forward.
    explicit Utf8Stream(QIODevice &device, qint64 pieceSize = beginningSize);

    /// What the text begins with, whatever was read already.
    [[nodiscard]] const QByteArray &beginning() const { return m_beginning; }
    /// The next piece; empty at the end.
    [[nodiscard]] QByteArray read();
    /// The share of the device that was read, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    [[nodiscard]] QByteArray decoded(const QByteArray &bytes, bool isLast);
    [[nodiscard]] QByteArray fromUtf8(const QByteArray &bytes, bool isLast);

    QIODevice *m_device;
    qint64 m_size; ///< of the device, which would be asked of the disk each time
    qint64 m_pieceSize;
    QByteArray m_beginning;
    Encoding m_encoding = Encoding::Utf8;
    bool m_isMarked = false; ///< as UTF-8
    bool m_isBegun = false;
    bool m_isEnded = false;
    QByteArray m_rest; ///< the first bytes of a character
    QStringDecoder m_decoder; ///< of UTF-16
    QStringEncoder m_encoder{QStringConverter::Utf8};
    qint64 m_taken = 0; ///< bytes
};

} // namespace semainier
