// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/historyrepository.h"
#include "core/post/post.h"

#include <QString>

#include <vector>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// One change of a post as the calendar remembers it.
struct HistoryLine {
    QString when; ///< "Wed 18 Nov 10:00", in the zone of this computer
    QString what; ///< "text changed"

    bool operator==(const HistoryLine &) const = default;
};

/// An entry in words, with those of its edits that concern the post.
[[nodiscard]] HistoryLine historyLine(const HistoryEntry &entry,
                                      const std::vector<HistoryEdit> &editsOfPost);
/// What happened to a post, the latest first; no more lines than `most`.
[[nodiscard]] std::vector<HistoryLine> historyOf(const Planner &planner, PostId post, int most);

} // namespace semainier::ui
