// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthlayout.h"

namespace semainier::ui {

/// The distances of the list of a day, in device-independent pixels.
struct DayListSizes {
    QSize viewport;
    QRect cell; ///< of the day: the list opens around it
    int width = 340;
    int title = 36;
    int line = 24;
    int gap = 3;
    int margin = 10; ///< between its edge and its lines
    int edge = 6; ///< between it and the edge of the viewport

    bool operator==(const DayListSizes &) const = default;
};

/// The geometry of the list of a whole day, which "+ n" opens over the month.
///
/// As high as its posts need and the viewport allows; what does not fit is scrolled to.
class DayList {
public:
    DayList(const DayListSizes &sizes, int day, int posts);

    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] QRect frame() const { return m_frame; }
    [[nodiscard]] QRect title() const;
    /// The part of it that the lines are in.
    [[nodiscard]] QRect body() const;
    /// How much of all lines is seen, as a bar at the right edge; empty when all of them are.
    [[nodiscard]] QRect bar() const;
    [[nodiscard]] int firstLine() const { return m_first; }
    [[nodiscard]] int visibleLines() const { return m_visible; }
    /// Where something of its day stands; a post scrolled away has an empty rectangle.
    [[nodiscard]] QRect rect(MonthPlace place) const;
    [[nodiscard]] std::optional<MonthPlace> placeAt(QPoint point) const;

    void scrollBy(int lines);
    /// Scrolls as little as it takes to show the line of a post.
    void reveal(int line);

private:
    DayListSizes m_sizes;
    int m_day = 0;
    int m_posts = 0;
    int m_visible = 0;
    int m_first = 0;
    QRect m_frame;
};

} // namespace semainier::ui
