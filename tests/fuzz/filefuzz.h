// SPDX-License-Identifier: GPL-3.0-or-later
// A file in memory, for fuzzers of what reads a path.
#pragma once

#include "tests/fuzz/statisticsfuzz.h"

#include <QString>

#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

namespace semainier::fuzz {

/// The path of a file that holds these bytes until the next call.
inline QString pathOf(const std::uint8_t *data, std::size_t size)
{
    static const int file = memfd_create("fuzz", MFD_CLOEXEC);
    check(file >= 0 && ftruncate(file, 0) == 0);
    check(pwrite(file, data, size, 0) == static_cast<ssize_t>(size));
    return QStringLiteral("/proc/self/fd/%1").arg(file);
}

} // namespace semainier::fuzz
