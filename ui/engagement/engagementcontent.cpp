// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementcontent.h"

#include "core/engagement/measuredposts.h"
#include "core/planner/planner.h"
#include "ui/base/labels.h"
#include "ui/engagement/followercharts.h"

#include <QHash>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr int monthsOfYear = 12;

void forgetWhatIsGone(EngagementContent &content)
{
    EngagementView &view = content.view;
    if (std::ranges::find(content.accounts, view.account, &Account::id) == content.accounts.end()) {
        view.account = {};
    }
    if (std::ranges::find(content.objectives, view.objective, &Objective::id)
        == content.objectives.end()) {
        view.objective = {};
    }
}

bool isWanted(const MeasuredPost &post, const EngagementView &view)
{
    return (!view.kind || post.kind == *view.kind)
        && (!view.objective.isValid() || post.objective == view.objective);
}

/// Twelve calendar months: those that twelve months up to today touch are mostly thirteen.
EngagementPath wholeMonths(QDate last, const std::vector<MeasuredPost> &posts)
{
    const DateRange months{QDate(last.year(), last.month(), 1).addMonths(1 - monthsOfYear), last};
    std::vector<MeasuredPost> ofMonths = settled(posts);
    std::erase_if(ofMonths, [range = pathRange(months)](const MeasuredPost &post) {
        return !range.contains(post.day);
    });
    return engagementPath(months, ofMonths);
}

Result<QHash<qint64, QString>> titlesOf(const Planner &planner, const DateRange &range)
{
    QHash<qint64, QString> titles;
    SEM_CHECK(planner.posts().visitRange(range, [&titles](const Post &post) {
        if (post.status == PostStatus::Published) {
            titles.insert(post.id.value(), captionOrUntitled(post));
        }
        return true;
    }));
    return titles;
}

} // namespace

DateRange periodBefore(const EngagementView &view, QDate today)
{
    const DateRange range = view.period.range(today);
    const QDate last = range.first.addDays(-1);
    return view.period.unit == PagePeriod::Unit::Year
        ? DateRange{range.first.addMonths(-monthsOfYear), last}
        : DateRange{range.first.addDays(-(range.first.daysTo(range.last) + 1)), last};
}

Result<EngagementContent> readEngagement(const Planner &planner, const EngagementView &view)
{
    EngagementContent content{.view = view, .today = planner.clock().today()};
    SEM_TRY(content.accounts, planner.accounts().all());
    SEM_TRY(content.objectives, planner.objectives().all());
    forgetWhatIsGone(content);
    const DateRange range = content.view.period.range(content.today);
    const DateRange before = periodBefore(content.view, content.today);
    const QDate first = std::min(pathRange(range).first, pathRange(before).first);
    SEM_TRY(auto posts,
            MeasuredPosts(planner.database()).ofDays({first, range.last}, content.view.account));
    std::erase_if(posts, [&](const MeasuredPost &post) { return !isWanted(post, content.view); });
    content.figures = engagement(range, posts);
    content.before = engagementTogether(before, posts);
    if (content.view.period.unit == PagePeriod::Unit::Year) {
        content.figures.path = wholeMonths(range.last, posts);
    }

    const AccountId account = content.view.account;
    SEM_TRY(const auto followers,
            account.isValid() ? planner.followerCounts().ofAccount(account)
                              : planner.followerCounts().all());
    content.followers = followerMonths(followerRange(range), followers);

    std::erase_if(posts, [&](const MeasuredPost &post) { return !range.contains(post.day); });
    const std::vector<MeasuredPost> counting = settled(posts);
    const FixedBases bases(counting);
    SEM_TRY(const auto titles, titlesOf(planner, range));
    for (const MeasuredPost &post : counting) {
        const auto rate = bases.fractionOf(post);
        content.posts.push_back({.post = post.post,
                                 .title = titles.value(post.post.value()),
                                 .kind = post.kind,
                                 .account = post.account,
                                 .day = post.day,
                                 .metrics = post.metrics,
                                 .engagement = engagementCount(post.metrics),
                                 .rate = rate ? std::optional(rate->value()) : std::nullopt});
    }
    return content;
}

} // namespace semainier::ui
