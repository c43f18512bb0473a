// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the archives of exports, and what is in them through the readers.
#include "core/exchange/statistics/exportarchive.h"
#include "tests/fuzz/filefuzz.h"

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto visit = [](const QString &name, QIODevice &device) -> semainier::Result<bool> {
        semainier::ExportFile file(device, name);
        (void)semainier::fuzz::readAny(file);
        return true;
    };
    (void)semainier::visitArchive(semainier::fuzz::pathOf(data, size), visit);
    return 0;
}
