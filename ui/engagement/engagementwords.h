// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/engagementcontent.h"

#include <array>

namespace semainier::ui {

/// How the window speaks of engagement: every figure with the number of posts it is of, what a
/// network does not report as such, and what cannot be told as such.

/// One of the figures on top of the page.
struct FigureText {
    QString caption; ///< "Visibility · median reach"
    QString value; ///< "412"
    QString note; ///< the posts it is of, and the period before
    QString explanation; ///< what the figure is
    std::vector<std::optional<double>> course; ///< month by month

    bool operator==(const FigureText &) const = default;
};

/// Visibility, visits, virality, engagement.
[[nodiscard]] std::array<FigureText, 4> figureTexts(const EngagementContent &content);

/// "2.9%", "0.27%" of a share.
[[nodiscard]] QString rateText(double share);
/// "1,500", "2.5"
[[nodiscard]] QString amountText(double amount);
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
/// "11 posts", and whether they are too few to be ranked.
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
