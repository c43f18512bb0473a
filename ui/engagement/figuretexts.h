// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/engagementcontent.h"

#include <array>

namespace semainier::ui {

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

} // namespace semainier::ui
