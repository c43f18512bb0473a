// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/carblocks.h"

#include <QCborValue>

#include <algorithm>
#include <optional>

namespace semainier {

namespace {

constexpr quint64 largestBlock = 4ULL * 1024 * 1024; ///< bytes
constexpr int blocksBetweenLooks = 256;
constexpr QCborTag linkTag{42};

/// An unsigned number of groups of seven bits (LEB128), taken from a device; nothing at its end or
/// where it is too long.
std::optional<quint64> takeNumber(QIODevice &device)
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
        char byte = 0;
        if (!device.getChar(&byte)) {
            return {};
        }
        const auto bits = static_cast<uchar>(byte);
        value |= quint64(bits & 0x7FU) << shift;
        if ((bits & 0x80U) == 0) {
            return value;
        }
    }
    return {};
}

/// The same from bytes, moving on in them.
std::optional<quint64> takeNumber(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 63 && !bytes.isEmpty(); shift += 7) {
        const auto bits = static_cast<uchar>(bytes.front());
        bytes = bytes.sliced(1);
        value |= quint64(bits & 0x7FU) << shift;
        if ((bits & 0x80U) == 0) {
            return value;
        }
    }
    return {};
}

/// The identifier at the beginning of a block: version, codec, kind and length of a hash, the hash.
QByteArray takeId(QByteArrayView &block)
{
    const QByteArrayView whole = block;
    const auto version = takeNumber(block);
    const auto codec = takeNumber(block);
    const auto hash = takeNumber(block);
    const auto length = takeNumber(block);
    if (!version || *version != 1 || !codec || !hash || !length
        || *length > quint64(block.size())) {
        return {};
    }
    block = block.sliced(qsizetype(*length));
    return whole.first(whole.size() - block.size()).toByteArray();
}

} // namespace

bool looksLikeCar(const QByteArray &beginning)
{
    constexpr qsizetype longestHeader = 200; // one root
    const QByteArray header = beginning.first(std::min(beginning.size(), longestHeader));
    return header.contains("eroots") && header.contains("gversion");
}

Result<> readCarBlocks(QIODevice &device, const std::function<void(const CarBlock &)> &visitor,
                       const Progress &progress)
{
    const auto malformed = failure(ErrorCode::MalformedFile, QStringLiteral("CAR"));
    const auto size = static_cast<double>(std::max<qint64>(device.size(), 1));
    double read = 0;
    for (int blocks = 0; !device.atEnd(); ++blocks) {
        const auto length = takeNumber(device);
        if (!length) {
            return malformed;
        }
        if (*length > largestBlock) {
            return failure(ErrorCode::TooLarge, QStringLiteral("element"));
        }
        const QByteArray bytes = device.read(qint64(*length));
        if (quint64(bytes.size()) != *length) {
            return malformed;
        }
        read += static_cast<double>(bytes.size());
        if (blocks % blocksBetweenLooks == 0 && !goOn(progress, std::min(1.0, read / size))) {
            return failure(ErrorCode::Cancelled);
        }
        if (blocks == 0) {
            continue; // the header
        }
        QByteArrayView block(bytes);
        const QByteArray id = takeId(block);
        if (id.isEmpty()) {
            return malformed;
        }
        // A map that breaks off must not be asked for its members: it may lack the last one.
        QCborParserError error;
        const QCborValue content = QCborValue::fromCbor(block.data(), block.size(), &error);
        if (error.error != QCborError::NoError) {
            return malformed;
        }
        if (content.isMap()) {
            visitor({.id = id, .content = content.toMap()});
        }
    }
    return {};
}

QByteArray linkedBlock(const QCborValue &value)
{
    if (!value.isTag() || value.tag() != linkTag) {
        return {};
    }
    const QByteArray link = value.taggedValue().toByteArray();
    return link.startsWith('\0') ? link.sliced(1) : QByteArray();
}

} // namespace semainier
