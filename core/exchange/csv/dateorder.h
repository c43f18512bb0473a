// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv/datecell.h"

#include <optional>

namespace semainier {

/// Finds out which figure of a column's dates is the day. Never judged cell by cell: every date of
/// a column is written the same way.
class DateOrderVote {
public:
    /// Hears one date, with the weekday that another column names (0: none), its line and text.
    void add(const DateCell &date, int weekday, int line, const QString &text);

    /// By a figure over 12; else by the weekdays; else as given. A few dates that contradict many
    /// do not count: they will be refused as impossible. AmbiguousDates, with an example and its
    /// line, when nothing decides.
    [[nodiscard]] Result<DateOrder> decide(std::optional<DateOrder> given) const;

    /// A date was heard that is written in figures, one of which may be the day or the month.
    [[nodiscard]] bool isNeeded() const;

private:
    struct Votes {
        int dayFirst = 0;
        int monthFirst = 0;

        [[nodiscard]] std::optional<DateOrder> majority() const;
    };

    Votes m_byFigure;
    Votes m_byWeekday;
    bool m_open = false; ///< at least one date reads differently in the two orders
    int m_exampleLine = 0;
    QString m_example;
};

} // namespace semainier
