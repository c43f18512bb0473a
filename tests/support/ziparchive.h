// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives, put together byte by byte.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <utility>
#include <vector>

namespace semainier::test {

/// The files of an archive: name and content.
using ZipFiles = std::vector<std::pair<QByteArray, QByteArray>>;

namespace zip {

template <class Number>
QByteArray bytes(Number number)
{
    QByteArray all(sizeof(Number), '\0');
    qToLittleEndian(number, all.data());
    return all;
}

inline quint32 checksum(const QByteArray &content)
{
    static const auto table = [] {
        std::array<quint32, 256> numbers{};
        for (quint32 i = 0; i < numbers.size(); ++i) {
            quint32 number = i;
            for (int bit = 0; bit < 8; ++bit) {
                number = (number & 1U) != 0 ? (number >> 1U) ^ 0xEDB88320U : number >> 1U;
            }
            numbers.at(i) = number;
        }
        return numbers;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : content) {
        sum = table.at((sum ^ static_cast<uchar>(byte)) & 0xFFU) ^ (sum >> 8U);
    }
    return ~sum;
}

/// What qCompress() makes, without the size and the marks it puts around.
inline QByteArray deflated(const QByteArray &content)
{
    return content.isEmpty() ? QByteArray("\x03\x00", 2)
                             : qCompress(content, 9).sliced(6).chopped(4);
}

} // namespace zip

/// An archive with these files, in their order, packed.
inline QByteArray zipOf(const ZipFiles &files)
{
    using zip::bytes;
    constexpr quint16 deflate = 8;
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, content] : files) {
        const QByteArray packed = zip::deflated(content);
        const QByteArray about = bytes(quint16(20)) + bytes(quint16(0x800)) + bytes(deflate)
            + bytes(quint32(0)) + bytes(zip::checksum(content)) + bytes(quint32(packed.size()))
            + bytes(quint32(content.size())) + bytes(quint16(name.size())) + bytes(quint16(0));
        directory += "PK\x01\x02" + bytes(quint16(20)) + about + QByteArray(10, '\0')
            + bytes(quint32(archive.size())) + name;
        archive += "PK\x03\x04" + about + name + packed;
    }
    const QByteArray count = bytes(quint16(files.size()));
    return archive + directory + "PK\x05\x06" + QByteArray(4, '\0') + count + count
        + bytes(quint32(directory.size())) + bytes(quint32(archive.size())) + bytes(quint16(0));
}

} // namespace semainier::test
