// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/timeofday.h"
#include "core/engagement/metrics.h"
#include "core/post/kind.h"
#include "core/post/objective.h"
#include "core/post/post.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace semainier {

/// Until this age, in days, a publication is still growing: its figures would look small beside
/// those of the others.
inline constexpr int settledAge = 7;

/// A publication, one post on one account, with what its network told of it. The unit of
/// engagement.
struct MeasuredPost {
    PostId post;
    AccountId account;
    QString network; ///< of the account, see Account::network
    PostKind kind = PostKind::Info;
    ObjectiveId objective; ///< zero: none
    QDate day; ///< civil day of its publication
    std::optional<TimeOfDay> time; ///< civil hour of its publication
    std::optional<int> ageAtReading; ///< in days; nothing: it was never read
    Metrics metrics; ///< all that is known by the last reading
    std::optional<qint64> followers; ///< of the account when it was published, not today

    [[nodiscard]] bool isRead() const { return ageAtReading.has_value(); }
    /// Read, but too early.
    [[nodiscard]] bool isFresh() const { return ageAtReading && *ageAtReading < settledAge; }

    bool operator==(const MeasuredPost &) const = default;
};

/// How many publications some figures rest on, and which are left out.
struct Coverage {
    int publications = 0; ///< that count
    int partial = 0; ///< of them, those of whose engagement a part was not reported
    int fresh = 0; ///< left out, read too early
    int unread = 0; ///< left out, never read

    bool operator==(const Coverage &) const = default;
};

[[nodiscard]] Coverage coverage(std::span<const MeasuredPost> posts);

/// Those that were read, and late enough.
[[nodiscard]] std::vector<MeasuredPost> settled(std::span<const MeasuredPost> posts);

/// Reactions + comments + shares, of those that are known; nothing where none is. Clicks stay
/// apart: the public does not see them, and many networks do not tell them.
[[nodiscard]] std::optional<qint64> engagementCount(const Metrics &metrics);
/// Whether one of the three is known and another is not.
[[nodiscard]] bool isPartialEngagement(const Metrics &metrics);

} // namespace semainier
