// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthday.h"
#include "ui/calendar/weekwords.h"

namespace semainier::ui {

/// Puts the content of a month into words; see WeekWords.
class MonthWords {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::MonthWords)

public:
    /// `now` is in the calendar's zone.
    MonthWords(const std::vector<Account> &accounts, const QDateTime &now);

    /// `content` has whole weeks, `month` is any day of the month they show.
    [[nodiscard]] MonthPage page(const std::vector<DayContent> &content, QDate month) const;

    /// "+ 3 others", or "3 posts" where a day has no room for any of them.
    [[nodiscard]] static QString more(int hidden, int visible);
    [[nodiscard]] static QString moreSentence(int hidden, QDate day);
    /// The posts without a line of their own, as a tooltip; rich text.
    [[nodiscard]] static QString moreTip(std::span<const WeekCard> hidden);
    /// What goes with a post that would be exchanged with another one.
    [[nodiscard]] static QString exchange(QDate day, std::optional<TimeOfDay> time);

private:
    [[nodiscard]] MonthDay day(const DayContent &content, QDate month) const;

    WeekWords m_words;
    QDate m_today;
};

} // namespace semainier::ui
