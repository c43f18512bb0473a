// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/columnspicture.h"
#include "ui/charts/divergingpicture.h"
#include "ui/charts/gaugespicture.h"
#include "ui/charts/mappicture.h"
#include "ui/charts/sharespicture.h"
#include "ui/charts/strippicture.h"
#include "ui/charts/trianglepicture.h"
#include "ui/line/linecontent.h"

namespace semainier::ui {

/// What the charts of the editorial line show, as values.

/// The association, what is planned, the target, then the profiles that compete to be the closest,
/// with what the kinds have in common with each.
[[nodiscard]] std::vector<SharesRow> sharesRows(const LineContent &content);
/// What the association has in common with each profile, and last with the target: kinds and
/// exchanges together. Nothing without posts.
[[nodiscard]] std::vector<GaugeRow> gaugeRows(const LineContent &content);
/// The own exchange rate, not known where exchanges were not recorded, among the profiles that say
/// something of theirs.
[[nodiscard]] StripData stripData(const LineContent &content);
/// To the right who brings content (curated links and articles), upwards who exchanges. Without the
/// association and its path where exchanges were not recorded.
[[nodiscard]] MapData mapData(const LineContent &content);
/// Each part of what was published beside a profile, in points. Nothing without posts.
[[nodiscard]] std::vector<DivergingRow> differenceRows(const LineContent &content,
                                                       const Profile &beside);
[[nodiscard]] std::vector<ColumnsMonth> monthColumns(const LineContent &content);
/// The three functions of what was published, beside those observed in 2012. Without the
/// association and its path where exchanges were not recorded.
[[nodiscard]] TriangleData triangleData(const LineContent &content);

/// "40 posts, 8 weeks"
[[nodiscard]] QString postsAndPeriod(const LineContent &content);
/// "June to November 2026": the months of the path on the map; empty where there is none.
[[nodiscard]] QString pathWords(const LineContent &content);

} // namespace semainier::ui
