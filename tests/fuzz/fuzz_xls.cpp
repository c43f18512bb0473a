// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the spreadsheets of old Excel, and their rows through the readers.
#include "core/exchange/statistics/xlsfile.h"
#include "tests/fuzz/filefuzz.h"

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (auto sheets = semainier::readXls(semainier::fuzz::pathOf(data, size))) {
        semainier::ExportFile file(*std::move(sheets), QStringLiteral("fuzz.xls"));
        (void)semainier::fuzz::readAny(file);
    }
    return 0;
}
