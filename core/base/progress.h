// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace semainier {

/// Called now and then by long work with the share done, 0 to 1. Answering false asks the work to
/// stop; it then undoes what it began and returns ErrorCode::Cancelled. An empty function means "go
/// on".
using Progress = std::function<bool(double done)>;

[[nodiscard]] inline bool goOn(const Progress &progress, double done)
{
    return !progress || progress(done);
}

} // namespace semainier
