// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"
#include "ui/calendar/monthlayout.h"
#include "ui/calendar/weekcommand.h"

#include <limits>

namespace semainier::ui {

class MonthModel;

/// Where the arrows stop on each day: at its visible posts, then at "+ n" where there is one; at
/// the day itself where it has no posts. The day whose list is open stops at all its posts.
class MonthStops {
public:
    static constexpr int last = std::numeric_limits<int>::max();

    MonthStops(const MonthLayout &layout, std::optional<int> openDay)
        : m_layout(layout), m_openDay(openDay)
    {
    }

    [[nodiscard]] bool isOpen(int day) const { return m_openDay == day; }
    /// 0 for a day without posts.
    [[nodiscard]] int count(int day) const;
    /// The place of a stop; of the last one where there are not so many.
    [[nodiscard]] MonthPlace at(int day, int stop) const;
    /// Before the first one for a day with posts that is itself current.
    [[nodiscard]] int of(MonthPlace place) const;

private:
    [[nodiscard]] int lines(int day) const;

    const MonthLayout &m_layout;
    std::optional<int> m_openDay;
};

/// Where the keyboard is: on a day and, there, on a post, on "+ n" or on the day itself. Stays on
/// its post when the month is read again, and on its day when the post is gone.
class MonthCursor {
public:
    [[nodiscard]] MonthPlace place() const { return m_place; }
    [[nodiscard]] QDate day() const { return m_day; }
    /// The post it stands on, also one without a line of its own; an invalid id for none.
    [[nodiscard]] PostId post() const { return m_post; }

    void set(MonthPlace place, const MonthModel &model);
    /// A day that may not have been read yet; settle() finds the place.
    void set(QDate day, PostId post = {});
    /// Finds its place again after the days were read or laid out anew.
    void settle(const MonthModel &model, const MonthStops &stops);

private:
    MonthPlace m_place;
    QDate m_day;
    PostId m_post;
};

/// Where an arrow leads: so many days on, to one of the stops of that day.
struct MonthStep {
    int days = 0;
    int stop = 0; ///< as in MonthStops::at()

    bool operator==(const MonthStep &) const = default;
};

/// Left and Right lead to the day before or after, beside where one was. Up and Down lead from line
/// to line of a day, and from its first or last line to the day a week before or after; they stay
/// within a list that is open. DayStart and DayEnd lead to the first and last line. The same place
/// for other commands.
[[nodiscard]] MonthStep stepOf(WeekCommand command, MonthPlace from, const MonthStops &stops);

} // namespace semainier::ui
