// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/followercharts.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr int monthsOfYear = 12;

class FollowerWords {
    Q_DECLARE_TR_FUNCTIONS(FollowerCharts)

public:
    //: a number of followers, a day
    static QString lastCount(const FollowerMonth &month, QDate today)
    {
        return tr("%1 on %2")
            .arg(QLocale().toString(month.followers), dayAndMonth(month.readOn, today));
    }
};

} // namespace

DateRange followerRange(const DateRange &period)
{
    // Twelve months up to a day touch thirteen of the calendar, of which the first is not whole.
    const bool isLonger = period.first <= period.last.addMonths(-monthsOfYear);
    return {isLonger ? monthOf(period.first).first
                     : monthOf(period.last).first.addMonths(1 - monthsOfYear),
            period.last};
}

std::vector<FollowersRow> followerRows(const EngagementContent &content)
{
    std::vector<FollowersRow> rows;
    for (const AccountFollowers &of : content.followers) {
        const auto account = std::ranges::find(content.accounts, of.account, &Account::id);
        if (account == content.accounts.end()
            || std::ranges::none_of(of.months, &FollowerMonth::isCounted)) {
            continue;
        }
        FollowersRow row{.name = label(*account, content.accounts), .detail = {}, .months = {}};
        for (const FollowerMonth &month : of.months) {
            row.months.push_back(
                {.label = QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat),
                 .name = monthTitle(month.month),
                 .readOn = month.isCounted() ? dayAndMonth(month.readOn, content.today) : QString(),
                 .followers = month.followers,
                 .change = month.change});
            if (month.isCounted()) {
                row.detail = FollowerWords::lastCount(month, content.today);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace semainier::ui
