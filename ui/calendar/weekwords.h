// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/calendar/weekcontent.h"
#include "ui/calendar/weekday.h"

#include <QCoreApplication>
#include <QDateTime>

namespace semainier::ui {

/// Puts the content of a week into words: all that is shown, read out and put in tooltips, so that
/// painting formats nothing.
class WeekWords {
    Q_DECLARE_TR_FUNCTIONS(semainier::ui::WeekWords)

public:
    /// `now` is in the calendar's zone.
    WeekWords(const std::vector<Account> &accounts, const QDateTime &now);

    [[nodiscard]] WeekDays days(const std::vector<DayContent> &content) const;
    [[nodiscard]] std::vector<WeekNote> notes(const std::vector<DayContent> &content) const;
    [[nodiscard]] WeekCard card(const Post &post) const;
    /// "mardi 14 octobre, 2 posts, today, Armistice 1918".
    [[nodiscard]] QString daySentence(const DayContent &content) const;
    [[nodiscard]] static QString addSentence(QDate day);

    /// "mar. 14 oct. 09:00", for what is on its way.
    [[nodiscard]] static QString moment(QDate day, std::optional<TimeOfDay> time);
    /// "mardi 14 octobre".
    [[nodiscard]] static QString dayName(QDate day);

private:
    [[nodiscard]] WeekDay day(const DayContent &content) const;
    [[nodiscard]] static WeekSlot slot(const Slot &slot, QDate day);
    [[nodiscard]] std::vector<NetworkChip> chips(const Post &post) const;
    [[nodiscard]] static QString need(const Post &post);
    [[nodiscard]] static QString sentence(const WeekCard &card);
    [[nodiscard]] static QString tip(const WeekCard &card);

    QHash<AccountId, NetworkChip> m_chips;
    QDateTime m_now;
};

} // namespace semainier::ui
