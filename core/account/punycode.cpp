// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/punycode.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <climits>

namespace semainier {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype prefixLength = 4; // "xn--"

// The parameters of RFC 3492, section 5.
constexpr uint base = 36;
constexpr uint tMin = 1;
constexpr uint tMax = 26;
constexpr uint skew = 38;
constexpr uint damp = 700;
constexpr uint initialBias = 72;
constexpr char32_t firstNonAscii = 0x80;

uint adapted(uint delta, uint points, bool isFirst)
{
    delta = isFirst ? delta / damp : delta / 2;
    delta += delta / points;
    uint k = 0;
    while (delta > (base - tMin) * tMax / 2) {
        delta /= base - tMin;
        k += base;
    }
    return k + (base - tMin + 1) * delta / (delta + skew);
}

/// How many digits a number takes where the weights of the digits adapt.
qsizetype digits(uint number, uint bias)
{
    qsizetype count = 1;
    for (uint k = base;; k += base, ++count) {
        const uint threshold = k <= bias ? tMin : std::min(k - bias, tMax);
        if (number < threshold) {
            return count;
        }
        number = (number - threshold) / (base - threshold);
    }
}

/// RFC 3492, section 6.3, counting the digits rather than writing them.
qsizetype encodedLength(const QList<uint> &points)
{
    const auto isBasic = [](uint point) { return point < firstNonAscii; };
    const qsizetype basic = std::ranges::count_if(points, isBasic);
    qsizetype length = prefixLength + basic + (basic > 0 ? 1 : 0);
    uint next = firstNonAscii;
    uint delta = 0;
    uint bias = initialBias;
    for (qsizetype handled = basic; handled < points.size(); ++delta, ++next) {
        uint least = UINT_MAX;
        for (const uint point : points) {
            least = point >= next ? std::min(least, point) : least;
        }
        delta += (least - next) * static_cast<uint>(handled + 1);
        next = least;
        for (const uint point : points) {
            if (point < next) {
                ++delta;
            } else if (point == next) {
                length += digits(delta, bias);
                bias = adapted(delta, static_cast<uint>(handled + 1), handled == basic);
                delta = 0;
                ++handled;
            }
        }
    }
    return length;
}

qsizetype pieceLength(QStringView piece)
{
    const bool ascii =
        std::ranges::all_of(piece, [](QChar c) { return c.unicode() < firstNonAscii; });
    // Every code point takes a character at least: no need to encode what is too long.
    return ascii || piece.size() > 2 * longestLabel ? piece.size() : encodedLength(piece.toUcs4());
}

} // namespace

qsizetype punycodeLength(QStringView label)
{
    static constexpr QStringView fullStops = u"\u3002\uFF0E\uFF61";
    qsizetype length = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= label.size(); ++at) {
        if (at < label.size() && !fullStops.contains(label[at])) {
            continue;
        }
        length += pieceLength(label.sliced(begin, at - begin)) + (at < label.size() ? 1 : 0);
        begin = at + 1;
    }
    return length;
}

} // namespace semainier
