// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engagement/engagement.h"
#include "core/engagement/followermonths.h"
#include "ui/page/pageperiod.h"

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// What somebody wants to see of the engagement.
struct EngagementView {
    PagePeriod period{.unit = PagePeriod::Unit::Year, .own = {}};
    AccountId account; ///< zero: all of them
    std::optional<PostKind> kind; ///< nothing: all of them
    ObjectiveId objective; ///< zero: whatever it serves

    bool operator==(const EngagementView &) const = default;
};

/// A post on an account with what its network told of it.
struct PostFigures {
    PostId post;
    QString title;
    PostKind kind = PostKind::Info;
    AccountId account;
    QDate day;
    Metrics metrics;
    std::optional<qint64> engagement; ///< see engagementCount()
    std::optional<double> rate; ///< by the base of its account, a share

    bool operator==(const PostFigures &) const = default;
};

/// All that the screen shows, read at once.
struct EngagementContent {
    EngagementView view;
    QDate today;
    std::vector<Account> accounts; ///< all of them, as the filter names them
    std::vector<Objective> objectives; ///< all of them
    Engagement figures; ///< of the period
    Engagement before; ///< of as many days before it, see engagementTogether()
    /// Of the period, those that count, by day.
    std::vector<PostFigures> posts;
    /// Of the account or of all, whatever kind and objective; see followerRange().
    std::vector<AccountFollowers> followers;
};

/// As many days that end where a range begins; of whole months, as many months.
[[nodiscard]] DateRange periodBefore(const EngagementView &view, QDate today);

/// An account or an objective that is gone is not asked for: the view answered is of all. Takes as
/// long as the calendar is large: for a worker.
[[nodiscard]] Result<EngagementContent> readEngagement(const Planner &planner,
                                                       const EngagementView &view);

} // namespace semainier::ui
