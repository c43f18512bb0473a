// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/engagement/followercount.h"
#include "core/engagement/metrics.h"
#include "core/line/exchangecount.h"
#include "core/post/post.h"

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// A post on an account whose hour has passed, with the figures that are known of it.
struct WeekPublication {
    PostId post;
    PublicationId publication;
    QString caption; ///< never empty
    QDate day;
    std::optional<TimeOfDay> time;
    bool isPublished = true; ///< else it was planned, and nobody said that it is out
    Metrics metrics; ///< all that is known by the last reading
    QDate readOn; ///< UTC day of the last reading; null: never read

    [[nodiscard]] bool hasFigures() const { return !metrics.isEmpty(); }

    bool operator==(const WeekPublication &) const = default;
};

/// A week on an account.
struct AccountWeek {
    AccountId account;
    QString called; ///< what people call it
    QString network; ///< see Account::network
    std::optional<FollowerCount> followers; ///< of today, whatever the week
    std::optional<FollowerCount> followersBefore; ///< the last count before today
    std::optional<ExchangeCount> exchanges;
    std::vector<WeekPublication> publications; ///< by day and hour

    bool operator==(const AccountWeek &) const = default;
};

/// All that the weekly form asks for, and what is known of it already.
struct WeeklyContent {
    DateRange week;
    QDate today;
    std::vector<AccountWeek> accounts; ///< in their order; archived ones where they published

    /// Whether both ask for the same, whatever is known.
    [[nodiscard]] bool asksSame(const WeeklyContent &other) const;
    [[nodiscard]] int publicationCount() const;
    [[nodiscard]] int withFigures() const; ///< of the publications

    bool operator==(const WeeklyContent &) const = default;
};

/// The week to fill in on a day, by its Monday: until Wednesday the one that is over, then the one
/// that is on.
[[nodiscard]] QDate weekToFill(QDate today);

[[nodiscard]] Result<WeeklyContent> readWeek(const Planner &planner, QDate monday);

} // namespace semainier::ui
