// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/engagementcontent.h"

namespace semainier::ui {

/// How the window speaks of engagement: every figure with the number of posts it is of, what a
/// network does not report as such, and what cannot be told as such.

/// "2.9%", "0.27%" of a share.
[[nodiscard]] QString rateText(double share);
/// "1,500", "2.5"
[[nodiscard]] QString amountText(double amount);
/// "+41", "−3", "0"
[[nodiscard]] QString signedText(double value, int decimals);
/// "by reach"
[[nodiscard]] QString baseText(RateBase base);
/// What stands for a figure that is not known.
[[nodiscard]] QString noFigure();
/// "not reported"
[[nodiscard]] QString notReported();
/// "11 posts"
[[nodiscard]] QString postCount(int posts);

/// How many posts count, and which are left out and why; empty where nothing is measured.
[[nodiscard]] QString coverageText(const Coverage &coverage);
/// What is missing and what to do where no post counts, or so few that they are examples; empty
/// where there are enough.
[[nodiscard]] QString missingText(const EngagementContent &content);

/// "Trend over 12 months"
[[nodiscard]] QString trendTitle(const EngagementPath &path);
/// What the months show, and what can be said of them: that may be nothing. Empty where no month
/// has a figure.
[[nodiscard]] QString trendText(const EngagementPath &path);
/// What the cells of the slots show, and of how many posts; empty without any.
[[nodiscard]] QString slotsText(const BestSlots &bestSlots);
/// What the dots show.
[[nodiscard]] QString dotsText();
/// "11 posts · +20%": how many, and how far from the usual level of their accounts, or that they
/// are too few to be compared.
[[nodiscard]] QString groupText(const GroupEngagement &group);
/// The same of an account, with its rate.
[[nodiscard]] QString accountText(const AccountEngagement &account);
/// Which post has brought most; how many there are.
[[nodiscard]] QString postsText(const EngagementContent &content);

/// "Mon–Fri", "Mon"
[[nodiscard]] QString shortDays(SlotDays days);
/// "Monday to Friday", "Monday"
[[nodiscard]] QString daysName(SlotDays days);
[[nodiscard]] QString partName(DayPart part);

} // namespace semainier::ui
