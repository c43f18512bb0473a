// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace semainier {

/// How the characters of a foreign text file are written.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Judged by the byte order mark; without one by the zero bytes of UTF-16; else UTF-8 where every
/// byte is sound, and Windows-1252 where not.
[[nodiscard]] Encoding detectEncoding(QByteArrayView bytes);

/// The same text as UTF-8, without a byte order mark. What no character stands for becomes U+FFFD.
[[nodiscard]] QByteArray toUtf8(QByteArray bytes, Encoding encoding);

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252": the name the IANA gave.
[[nodiscard]] QString name(Encoding encoding);

} // namespace semainier
