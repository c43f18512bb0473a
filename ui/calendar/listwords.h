// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "ui/calendar/listrow.h"
#include "ui/calendar/weekwords.h"

namespace semainier::ui {

/// How many posts a group shows, and the minutes planned for them.
struct ListSum {
    int posts = 0;
    int minutes = 0;

    bool operator==(const ListSum &) const = default;
};

/// Puts posts and groups into the words of the list, so that painting formats nothing.
class ListWords {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::ListWords)

public:
    /// `now` is in the calendar's zone.
    ListWords(const std::vector<Account> &accounts, const QDateTime &now) : m_words(accounts, now)
    {
    }

    [[nodiscard]] ListRow row(const Post &post) const;

    /// The head of a week; of its days only those in the period are named.
    [[nodiscard]] static ListHead week(QDate monday, const DateRange &period, const ListSum &sum);
    /// The head of the undated posts; `unread` are those that are too many to be shown.
    [[nodiscard]] static ListHead undated(const ListSum &sum, qint64 unread);
    [[nodiscard]] static QString column(ListColumn column);
    /// What is said of a late post beside its state.
    [[nodiscard]] static QString late();

private:
    WeekWords m_words;
};

} // namespace semainier::ui
