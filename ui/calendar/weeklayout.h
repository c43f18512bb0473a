// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <array>
#include <optional>
#include <vector>

namespace semainier::ui {

inline constexpr int daysOfWeek = 7;

/// Something a day of the week shows, whatever it says.
struct WeekBox {
    std::optional<TimeOfDay> time;
    int height = 0;
    bool isSlot = false;

    bool operator==(const WeekBox &) const = default;
};

using WeekBoxes = std::array<std::vector<WeekBox>, daysOfWeek>;

/// The distances of the week, in device-independent pixels.
struct WeekSizes {
    QSize viewport;
    int header = 40;
    int top = 6; ///< between the headers and the first item: room for the ring of the keyboard
    int minimumColumn = 96; ///< narrower than seven of these, the week scrolls sideways
    int margin = 6; ///< between the edge of a column and its cards
    int gap = 8; ///< between two cards
    int addButton = 28;
    int turnZone = 40; ///< height of the zones of the header that turn the page
    int foot = 16; ///< free space under the longest day
    int turnEdge = 24; ///< how near to the left or right edge a drag turns the page

    bool operator==(const WeekSizes &) const = default;
};

/// A place of the week: an item of a day in its order, or the "+" that follows the last one.
struct WeekPlace {
    int day = 0; ///< 0 Monday to 6 Sunday
    int item = 0; ///< as many as the day has items: the "+"

    auto operator<=>(const WeekPlace &) const = default;
};

/// What is dragged: its place while its own week is shown, and its hour.
struct DraggedPost {
    std::optional<WeekPlace> from;
    std::optional<TimeOfDay> time;
};

/// Where a dragged post would go.
struct DropTarget {
    enum class Kind {
        None, ///< nowhere: it stays where it was
        Day, ///< on the day, keeping its hour
        Between, ///< before `place`, at an hour between its neighbours
        Slot, ///< on the slot at `place`, at its hour
        Exchange, ///< on the card at `place`: each takes the date of the other
    };
    Kind kind = Kind::None;
    WeekPlace place;
    std::optional<TimeOfDay> time; ///< the hour it would have
    QRect mark; ///< what to highlight: column, insertion line, slot or card

    bool operator==(const DropTarget &) const = default;
};

enum class PageTurn { None, Previous, Next };

/// The geometry of a week: heights of the items in, rectangles and hit tests out.
///
/// Every rectangle and point is in pixels of the viewport, with the scroll position applied. The
/// headers stay at the top; the rest scrolls under them. The cost depends on the items given only.
class WeekLayout {
public:
    WeekLayout() = default;
    WeekLayout(const WeekSizes &sizes, WeekBoxes boxes);

    /// How wide the items of a viewport are: what their heights have to be measured for.
    [[nodiscard]] static int itemWidth(const WeekSizes &sizes);

    void setScroll(QPoint scroll) { m_scroll = scroll; }

    [[nodiscard]] const WeekSizes &sizes() const { return m_sizes; }
    /// Everything there is to scroll through, header included.
    [[nodiscard]] QSize contentSize() const { return m_content; }
    [[nodiscard]] int itemCount(int day) const;
    /// The whole column of a day, header included, as high as the viewport or the content.
    [[nodiscard]] QRect column(int day) const;
    [[nodiscard]] QRect header(int day) const;
    /// The part of the viewport under the headers.
    [[nodiscard]] QRect body() const;
    /// The rectangle of an item or of the "+".
    [[nodiscard]] QRect rect(WeekPlace place) const;

    [[nodiscard]] std::optional<int> dayAt(QPoint point) const;
    /// The item or "+" under a point of the body.
    [[nodiscard]] std::optional<WeekPlace> placeAt(QPoint point) const;
    /// The place of a day whose middle is nearest to a height.
    [[nodiscard]] WeekPlace nearest(int day, int y) const;

    /// Where a drag at a point leads; hours between two cards are rounded to `step` minutes.
    [[nodiscard]] DropTarget dropAt(QPoint point, const DraggedPost &dragged, int step) const;
    /// The hour a post takes when it is put before the item at a place.
    [[nodiscard]] std::optional<TimeOfDay> timeBefore(WeekPlace place, const DraggedPost &dragged,
                                                      int step) const;
    /// The zones of the header that turn the page during a drag.
    [[nodiscard]] QRect turnZone(PageTurn turn) const;
    [[nodiscard]] PageTurn turnAt(QPoint point) const;

private:
    [[nodiscard]] DropTarget insertionAt(WeekPlace place, const DraggedPost &dragged,
                                         int step) const;
    [[nodiscard]] DropTarget dropOnItem(WeekPlace place, QPoint point, const DraggedPost &dragged,
                                        int step) const;
    [[nodiscard]] std::optional<TimeOfDay> neighbour(WeekPlace place, int direction,
                                                     const DraggedPost &dragged) const;

    WeekSizes m_sizes;
    WeekBoxes m_boxes;
    std::array<std::vector<int>, daysOfWeek> m_tops; ///< of every item and of the "+", unscrolled
    QSize m_content;
    QPoint m_scroll;
};

} // namespace semainier::ui
