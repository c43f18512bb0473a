// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/post/postfilter.h"

#include <QDate>

#include <span>

class QWidget;

namespace semainier::ui {

/// What the week, the month and the list have in common: a period of the calendar, filtered, with
/// one post selected.
///
/// Each of them also has these signals:
///
///     void wanted(const semainier::ui::Intention &what);
///     void postSelected(semainier::PostId post);   an invalid id: none any more
///     void shown();                                the period was read: another one, or again
///     void failed(const semainier::Error &error);  it could not be read; what was shown stays
class CalendarView {
public:
    CalendarView() = default;
    CalendarView(const CalendarView &) = delete;
    CalendarView &operator=(const CalendarView &) = delete;
    virtual ~CalendarView() = default;

    [[nodiscard]] virtual QWidget *widget() = 0;

    /// Turns to the period of a day and puts the keyboard there.
    virtual void showDay(QDate day) = 0;
    /// The day where the keyboard is, which another view begins with.
    [[nodiscard]] virtual QDate day() const = 0;
    /// The days that belong to the period by name: seven, or those of a month.
    [[nodiscard]] virtual DateRange period() const = 0;
    /// Turns by so many periods.
    virtual void turn(int periods) = 0;
    /// Selects a post, turning to it where it has a day; an invalid id selects none.
    virtual void select(PostId post) = 0;
    /// Reads the period again.
    virtual void refresh() = 0;

    virtual void setFilter(const PostFilter &filter) = 0;
    /// Every post of the period, those that the filter hides too.
    [[nodiscard]] virtual std::span<const Post> posts() const = 0;
};

} // namespace semainier::ui
