// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/eventneed.h"

namespace semainier {

int EventNeed::missing() const
{
    return std::max(0, needed.value_or(0) - found.value_or(0));
}

std::optional<double> EventNeed::share() const
{
    if (needed.value_or(0) == 0) {
        return {};
    }
    return std::min(1.0, static_cast<double>(found.value_or(0)) / *needed);
}

} // namespace semainier
