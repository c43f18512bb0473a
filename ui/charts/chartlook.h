// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"
#include "ui/base/theme.h"

#include <QColor>
#include <QFont>

namespace semainier::ui {

/// How much of its colour a part keeps.
enum class Shade {
    Full, ///< what is looked at
    Light, ///< what stands beside it
    Pale, ///< what says little, or is not there yet
};

/// What a part of a picture is filled with.
struct PartFill {
    ContentPart part = ContentPart::Information;
    Shade shade = Shade::Full;

    bool operator==(const PartFill &) const = default;
};

/// The colours a picture is painted in. The window paints in those of the theme; a file and the
/// clipboard get the light ones, which paper has too. Text has the size of the theme in both.
struct ChartLook {
    Scheme scheme = theme().scheme();

    [[nodiscard]] QColor color(Token token) const { return tokenColor(token, scheme); }
    [[nodiscard]] QColor fill(const PartFill &fill) const;
    /// 3:1 on the surface, so that a segment has an edge for everybody (WCAG 2.1, 1.4.11).
    [[nodiscard]] QColor outline(const PartFill &fill) const;
    /// The ink that reads best on a filled part.
    [[nodiscard]] QColor inkOn(const PartFill &fill) const;

    bool operator==(const ChartLook &) const = default;
};

} // namespace semainier::ui
