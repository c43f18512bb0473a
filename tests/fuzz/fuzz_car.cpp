// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the blocks of a content addressable archive.
#include "core/exchange/statistics/carblocks.h"
#include "tests/fuzz/statisticsfuzz.h"

#include <QBuffer>

#include <cstdint>

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    semainier::fuzz::check(buffer.open(QIODevice::ReadOnly));
    (void)semainier::readCarBlocks(buffer, [](const semainier::CarBlock &block) {
        semainier::fuzz::check(!block.id.isEmpty());
        for (const auto &[key, value] : block.content) {
            (void)semainier::linkedBlock(value);
            (void)key.toString();
        }
    });
    return 0;
}
