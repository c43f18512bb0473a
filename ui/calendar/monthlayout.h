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
    int add = 20; ///< width of the "+" beside it
    int line = 20; ///< height of the line of one post
    int gap = 3; ///< between two lines
    int margin = 6; ///< between the edge of a day and its lines

    bool operator==(const MonthSizes &) const = default;
};

/// Something of a month that the mouse or the keyboard can be on.
struct MonthPlace {
    enum class Part {
        Day, ///< the day itself, where it is free
        Post,
        More, ///< the line that counts the posts without one
        Add, ///< the "+" beside the number
    };
    int day = 0; ///< from the first day shown on
    Part part = Part::Day;
    int line = 0; ///< of a post: its place in the order of the day

    [[nodiscard]] static MonthPlace post(int day, int line) { return {day, Part::Post, line}; }
    [[nodiscard]] static MonthPlace more(int day) { return {day, Part::More}; }
    [[nodiscard]] static MonthPlace add(int day) { return {day, Part::Add}; }

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

    [[nodiscard]] const MonthSizes &sizes() const { return m_sizes; }
    [[nodiscard]] int dayCount() const { return static_cast<int>(m_posts.size()); }
    [[nodiscard]] int postCount(int day) const { return m_posts[static_cast<size_t>(day)]; }
    [[nodiscard]] QRect weekday(int column) const;
    [[nodiscard]] QRect day(int day) const;
    [[nodiscard]] QRect number(int day) const;
    /// How many posts of a day have a line of their own.
    [[nodiscard]] int visibleLines(int day) const;
    /// How many posts of a day are left to the line "+ n"; 0 when all are shown.
    [[nodiscard]] int hiddenPosts(int day) const;
    /// Where something stands; a post without a line of its own on the line "+ n".
    [[nodiscard]] QRect rect(MonthPlace place) const;

    [[nodiscard]] std::optional<int> dayAt(QPoint point) const;
    [[nodiscard]] std::optional<MonthPlace> placeAt(QPoint point) const;
    /// Where a post dropped at a point would go: on another post, which it is exchanged with, or on
    /// a day.
    [[nodiscard]] std::optional<MonthPlace> dropAt(QPoint point) const;

private:
    [[nodiscard]] int rows() const { return dayCount() / 7; }
    [[nodiscard]] int fittingLines(int day) const;
    [[nodiscard]] QRect line(int day, int index) const;

    MonthSizes m_sizes;
    std::vector<int> m_posts;
};

} // namespace semainier::ui
