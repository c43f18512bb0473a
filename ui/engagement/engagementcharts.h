// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dotspicture.h"
#include "ui/charts/heatpicture.h"
#include "ui/charts/trendpicture.h"
#include "ui/engagement/engagementcontent.h"

namespace semainier::ui {

/// What the charts of the engagement show, as values.

/// The kinds that were published, in the order of the enum.
[[nodiscard]] std::vector<DotsRow> kindDots(const EngagementContent &content);
/// The accounts that published, by id.
[[nodiscard]] std::vector<DotsRow> accountDots(const EngagementContent &content);
/// Without a line where no trend can be told.
[[nodiscard]] TrendData trendData(const EngagementPath &path);
/// Where a slot cannot be told from the usual level, it is at that level.
[[nodiscard]] HeatData slotCells(const BestSlots &bestSlots);

} // namespace semainier::ui
