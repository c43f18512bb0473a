// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the spreadsheets of old Excel.
#include "core/exchange/statistics/xlsfile.h"
#include "tests/fuzz/filefuzz.h"

#include <QFile>

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QFile file(semainier::fuzz::pathOf(data, size));
    semainier::fuzz::check(file.open(QIODevice::ReadOnly));
    const auto sheets = semainier::readXls(file);
    if (!sheets) {
        return 0;
    }
    for (const auto &sheet : *sheets) {
        int line = 0;
        for (const semainier::CsvRow &row : sheet) {
            semainier::fuzz::check(row.line == ++line);
        }
    }
    return 0;
}
