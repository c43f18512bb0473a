// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/line/guidance.h"
#include "core/line/verdict.h"

#include <span>
#include <vector>

namespace semainier {

class Planner;

/// What an association has chosen for its editorial line, else what is usual.
struct LineChoices {
    int weeks = 8; ///< that the line is judged by: a month of few posts tells little
    std::vector<Profile> profiles; ///< all of them, see allProfiles()
    Profile target;
    /// For publishing, each week: as chosen, else what the people of the association give, else two
    /// hours.
    int weeklyMinutes = 120;

    bool operator==(const LineChoices &) const = default;
};

/// What line() is asked.
struct LineQuestion {
    DateRange period; ///< of what was published; with both ends
    std::optional<DateRange> ahead; ///< of what is planned, shown apart; with both ends
    AccountId account; ///< zero: all of them
};

/// A profile beside what was published.
struct Comparison {
    Profile profile;
    Resemblance observed;
    Resemblance withPlanned; ///< when all that is planned ahead is published too
    std::optional<Habit> habit; ///< nothing without posts

    bool operator==(const Comparison &) const = default;
};

/// All that can be shown of the editorial line of a period.
struct EditorialLine {
    Tally published; ///< in the period
    Tally planned; ///< ahead, neither published nor cancelled
    std::vector<Comparison> contestants; ///< the portraits, then the own profiles
    Comparison target; ///< takes no part in the contest to be the closest
    Verdict verdict;
    /// What was published in each month, also in those without a post: of a year at least up to the
    /// end of the period, or of all the months it touches; its last day is the last day counted.
    std::vector<MonthTally> months;

    bool operator==(const EditorialLine &) const = default;
};

/// A week or a month beside the target while it is planned.
struct PlannedBalance {
    Tally tally; ///< published or planned
    Profile target;
    Balance balance;
    PerPart<Candidate> next; ///< what a missing post of each part would be
    int exchangeMinutes = 0; ///< of one exchange
    int plannedMinutes = 0; ///< of the posts whose minutes are known
    int weeklyMinutes = 0; ///< that there are

    bool operator==(const PlannedBalance &) const = default;
};

/// Reads what the editorial line of a calendar is judged and guided by. A few sums over an index:
/// the posts themselves are not read.
class LineReader {
public:
    explicit LineReader(const Planner &planner);

    [[nodiscard]] Result<LineChoices> choices() const;
    [[nodiscard]] Result<EditorialLine> line(const LineQuestion &question) const;

    /// What to plan for the coming weeks, today included: so that these and the last four weeks
    /// together come closer to the target. `minutes`: that there are for what is still to be
    /// planned; nothing: those of the weeks but for what the planned posts take.
    [[nodiscard]] Result<Guidance> guidance(QDate today, int weeks,
                                            std::optional<int> minutes = {}) const;

    /// `expectedPosts`: how many the range usually has, see balance(). For a week: its slots.
    [[nodiscard]] Result<PlannedBalance> balance(const DateRange &range, int expectedPosts) const;

private:
    struct Window;

    [[nodiscard]] Result<int> weeklyMinutes() const;
    [[nodiscard]] Result<Window> window(const DateRange &range, AccountId account) const;
    [[nodiscard]] Result<std::vector<MonthTally>> months(const DateRange &range,
                                                         AccountId account) const;
    [[nodiscard]] Result<Tally> published(const DateRange &period, AccountId account,
                                          std::span<const MonthTally> path) const;
    [[nodiscard]] Result<PerPart<std::vector<Candidate>>> candidates(QDate today) const;

    const Planner &m_planner;
};

/// The weeks that end with a day: as many times seven days.
[[nodiscard]] DateRange lastWeeks(QDate last, int weeks);
/// The weeks that begin with a day.
[[nodiscard]] DateRange nextWeeks(QDate first, int weeks);

} // namespace semainier
