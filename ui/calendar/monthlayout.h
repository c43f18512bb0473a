// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

namespace semainier::ui {

/// The distances of the month, in device-independent pixels.
struct MonthSizes {
    QSize viewport;
    int weekdays = 26; ///< height of the row that names the days of the week
    int number = 24; ///< height of the number of a day
    int line = 20; ///< height of the line of one post
    int gap = 3; ///< between two lines
    int margin = 6; ///< between the edge of a day and its lines

    bool operator==(const MonthSizes &) const = default;
};

/// A line of the month: a post of a day in its order.
struct MonthPlace {
    int day = 0; ///< from the first day shown on
    int line = 0;

    auto operator<=>(const MonthPlace &) const = default;
};

/// The geometry of a month: the number of posts of each day in, rectangles and hit tests out.
///
/// The days fill the viewport, seven in a row; each shows as many posts as fit, and where they do
/// not all fit the last line counts the others. The cost depends on the days and lines shown only.
class MonthLayout {
public:
    MonthLayout() = default;
    /// `posts` has one count for each day, a multiple of seven.
    MonthLayout(const MonthSizes &sizes, std::vector<int> posts);

    [[nodiscard]] int dayCount() const { return static_cast<int>(m_posts.size()); }
    [[nodiscard]] QRect weekday(int column) const;
    [[nodiscard]] QRect day(int day) const;
    [[nodiscard]] QRect number(int day) const;
    /// How many posts of a day have a line of their own.
    [[nodiscard]] int visibleLines(int day) const;
    /// How many posts of a day are left to the line "+ n"; 0 when all are shown.
    [[nodiscard]] int hiddenPosts(int day) const;
    [[nodiscard]] QRect line(MonthPlace place) const;
    /// The line "+ n" of a day that has one.
    [[nodiscard]] std::optional<QRect> more(int day) const;

    [[nodiscard]] std::optional<int> dayAt(QPoint point) const;
    [[nodiscard]] std::optional<MonthPlace> placeAt(QPoint point) const;

private:
    [[nodiscard]] int rows() const { return dayCount() / 7; }
    [[nodiscard]] int fittingLines(int day) const;

    MonthSizes m_sizes;
    std::vector<int> m_posts;
};

} // namespace semainier::ui
