// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through one reader of statistics, whose code is FUZZED_READER. What the reader does not
// recognise is read behind a beginning that it does.
#include "core/exchange/statistics/formats.h"
#include "tests/fuzz/readerbeginnings.h"
#include "tests/fuzz/statisticsfuzz.h"

#include <QBuffer>

#include <algorithm>
#include <cstdint>

namespace semainier::fuzz {

namespace {

const ReaderBeginning &beginning()
{
    const auto *found = std::ranges::find(readerBeginnings, QByteArrayView(FUZZED_READER),
                                          [](const auto &one) { return QByteArrayView(one.code); });
    check(found != readerBeginnings.end());
    return *found;
}

/// Whether the bytes were recognised, and then read.
bool read(const StatisticsFormat &format, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    check(buffer.open(QIODevice::ReadOnly));
    ExportFile file(buffer, QStringLiteral("fuzz"));
    if (!format.recognises(file)) {
        return false;
    }
    (void)readAll(format, file);
    return true;
}

void readBehindBeginning(const QByteArray &bytes)
{
    static const ReaderBeginning &with = beginning();
    static const auto format = with.create();
    check(format->code() == QLatin1StringView(with.code));
    if (!read(*format, bytes)) {
        static const bool isRecognised = read(*format, with.bytes());
        check(isRecognised);
        read(*format, with.bytes() + with.framed(bytes));
    }
}

} // namespace

} // namespace semainier::fuzz

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    semainier::fuzz::readBehindBeginning(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
