// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/linereader.h"

#include <QString>

namespace semainier::cli {

/// How the command line speaks of the editorial line, in the language of the environment.

[[nodiscard]] QString kindName(PostKind kind);
[[nodiscard]] QString partName(ContentPart part);
/// Its own or usual name; whose portrait it is does not belong to it.
[[nodiscard]] QString shownName(const Profile &profile);
/// "72%" of whole percents
[[nodiscard]] QString wholePercent(int percent);
/// The same of a share, but never "100%": what is observed of a few posts is never so sure.
[[nodiscard]] QString percent(double share);
/// "45 to 82%"
[[nodiscard]] QString percentRange(const Interval &range);
/// "25 min", "2 h 30"
[[nodiscard]] QString duration(int minutes);
/// The verdict in one or two honest sentences.
[[nodiscard]] QString verdictSentence(const EditorialLine &line);

} // namespace semainier::cli
