// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/keydate.h"

#include <vector>

namespace semainier {

/// The key dates a new calendar begins with, in the order of the year: those that matter to many
/// associations in France; from resources/keydates.json. Names are French for a language that
/// begins with "fr", else English; the uids are the same in both and in every calendar.
[[nodiscard]] std::vector<KeyDate> defaultKeyDates(const QString &language);

} // namespace semainier
