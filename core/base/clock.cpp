// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace semainier {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

} // namespace semainier
