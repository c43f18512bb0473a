// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/report.h"
#include "ui/engagement/reportpage.h"

namespace semainier::ui {

/// What stands on the report for the meeting.

/// "Engagement, 1 October – 25 November 2026"
[[nodiscard]] QString reportTitle(const EngagementContent &content);
/// Whose posts count: account, kind and objective, or all of them; and the day of the report.
[[nodiscard]] QString reportFilters(const EngagementReport &report);
/// What is left out, what a rate is a share of and what a median is; a sentence each.
[[nodiscard]] QStringList reportNotes(const EngagementContent &content);
/// "By kind"; with how many are shown of how many where some are not.
[[nodiscard]] QString kindsTitle(int shown, int all);
[[nodiscard]] QString accountsTitle(int shown, int all);
[[nodiscard]] QString bestPostsTitle(int shown, int all);
[[nodiscard]] QString slotsTitle();
[[nodiscard]] QString nothingToShow();

/// Those with the most posts first, each with what its own rate is a share of.
[[nodiscard]] ReportTable accountsTable(const EngagementContent &content);
/// The `most` with the most engagement, the best first.
[[nodiscard]] ReportTable bestPostsTable(const EngagementContent &content, int most);

} // namespace semainier::ui
