// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/followermonths.h"

#include <algorithm>
#include <memory>

namespace semainier {

namespace {

/// The last count of the month that begins with a day; null where there is none.
const FollowerCount *lastOf(QDate month, std::span<const FollowerCount> counts)
{
    const auto next =
        std::ranges::lower_bound(counts, month.addMonths(1), {}, &FollowerCount::readOn);
    if (next == counts.begin() || std::prev(next)->readOn < month) {
        return nullptr;
    }
    return std::to_address(std::prev(next));
}

AccountFollowers monthsOf(AccountId account, const DateRange &range,
                          std::span<const FollowerCount> counts)
{
    AccountFollowers result{.account = account, .months = {}};
    const QDate first = monthOf(range.first).first;
    for (QDate month = first; month <= range.last; month = month.addMonths(1)) {
        FollowerMonth row{.month = month, .readOn = {}, .change = {}};
        if (const FollowerCount *last = lastOf(month, counts)) {
            row.readOn = last->readOn;
            row.followers = last->followers;
            if (const FollowerCount *before = lastOf(month.addMonths(-1), counts)) {
                row.change = last->followers - before->followers;
            }
        }
        result.months.push_back(row);
    }
    return result;
}

} // namespace

std::vector<AccountFollowers> followerMonths(const DateRange &range,
                                             std::span<const FollowerCount> counts)
{
    std::vector<AccountFollowers> result;
    for (auto rest = counts; !rest.empty();) {
        const AccountId account = rest.front().account;
        const auto end = std::ranges::find_if(
            rest, [account](const FollowerCount &count) { return count.account != account; });
        const auto own = rest.first(static_cast<size_t>(end - rest.begin()));
        rest = rest.subspan(own.size());
        const auto after = std::ranges::upper_bound(own, range.last, {}, &FollowerCount::readOn);
        if (after != own.begin()) {
            result.push_back(
                monthsOf(account, range, own.first(static_cast<size_t>(after - own.begin()))));
        }
    }
    return result;
}

} // namespace semainier
