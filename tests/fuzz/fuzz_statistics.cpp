// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the recognition of the networks' statistics, and of other tables.
#include "core/exchange/statistics/mappingproposal.h"
#include "tests/fuzz/statisticsfuzz.h"

#include <QBuffer>

#include <cstdint>

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    semainier::fuzz::check(buffer.open(QIODevice::ReadOnly));
    semainier::ExportFile file(buffer, QStringLiteral("fuzz"));
    (void)semainier::fuzz::readAny(file);
    if (const auto table = semainier::unknownTable(file)) {
        semainier::fuzz::check(table->mapping.headers.size() == std::ssize(table->mapping.fields));
    }
    return 0;
}
