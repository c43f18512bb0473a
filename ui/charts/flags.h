// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <span>
#include <vector>

namespace semainier::ui {

/// Something on a line that is named below it.
struct FlagWish {
    qreal x = 0; ///< where it is
    qreal width = 0; ///< of its name, beside the pole
};

/// Where a name is put: so many lines down, at the right or at the left of the pole that leads
/// there.
struct FlagPlace {
    int line = 0;
    bool left = false;

    bool operator==(const FlagPlace &) const = default;
};

/// Names for things on a line, on as few lines below it as can be: no name lies on another one or
/// out of a width, and no pole runs through a name. Each place is in the order of the wishes.
///
/// `gap`: at least between two names, and between a name and the pole of another one.
[[nodiscard]] std::vector<FlagPlace> placeFlags(std::span<const FlagWish> wishes, qreal width,
                                                qreal gap);

} // namespace semainier::ui
