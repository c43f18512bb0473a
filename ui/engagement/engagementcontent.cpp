// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementcontent.h"

#include "core/engagement/measuredposts.h"
#include "core/planner/planner.h"
#include "core/post/posttitles.h"
#include "ui/base/labels.h"
#include "ui/engagement/followercharts.h"

#include <QFuture>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>

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

Result<std::vector<MeasuredPost>> wantedPosts(const Planner &planner, const EngagementView &view,
                                              const DateRange &range)
{
    SEM_TRY(auto posts, MeasuredPosts(planner.database()).ofDays(range, view.account));
    std::erase_if(posts, [&view](const MeasuredPost &post) { return !isWanted(post, view); });
    return posts;
}

/// Twelve calendar months: those that twelve months up to today touch are mostly thirteen.
DateRange pathPeriod(const EngagementView &view, const DateRange &range)
{
    const QDate month(range.last.year(), range.last.month(), 1);
    return view.period.unit == PagePeriod::Unit::Year
        ? DateRange{month.addMonths(1 - monthsOfYear), range.last}
        : range;
}

using Titles = QHash<qint64, QString>; ///< by the number of the post

Result<Titles> titlesOf(const Planner &planner, const DateRange &range)
{
    Titles titles;
    const QString untitled = captionOrUntitled({});
    SEM_CHECK(PostTitles(planner.database())
                  .visitPublished(range, [&](PostId post, const QString &caption) {
                      titles.insert(post.value(), caption.isEmpty() ? untitled : caption);
                  }));
    return titles;
}

/// What is read while another thread reads the period itself: it takes as long.
struct Beside {
    Engagement before;
    Titles titles; ///< of the posts of the period
};

Result<Beside> readBeside(const QString &path, const Clock &clock, const EngagementView &view,
                          QDate today)
{
    SEM_TRY(const auto planner, Planner::open(path, clock));
    const DateRange before = periodBefore(view, today);
    SEM_TRY(const auto posts, wantedPosts(*planner, view, before));
    Beside beside{.before = engagementTogether(before, posts), .titles = {}};
    SEM_TRY(beside.titles, titlesOf(*planner, view.period.range(today)));
    return beside;
}

/// The posts have no titles yet.
Result<> readPeriod(const Planner &planner, const DateRange &range, EngagementContent &content)
{
    const DateRange pathOf = pathPeriod(content.view, range);
    const QDate first = std::min(range.first, pathRange(pathOf).first);
    SEM_TRY(auto posts, wantedPosts(planner, content.view, {first, range.last}));
    content.figures = engagement(range, posts, pathOf);

    std::erase_if(posts, [&range](const MeasuredPost &post) { return !range.contains(post.day); });
    const std::vector<MeasuredPost> counting = settled(posts);
    const FixedBases bases(counting);
    content.posts.reserve(counting.size());
    for (const MeasuredPost &post : counting) {
        const auto rate = bases.fractionOf(post);
        content.posts.push_back({.post = post.post,
                                 .title = {},
                                 .kind = post.kind,
                                 .account = post.account,
                                 .day = post.day,
                                 .metrics = post.metrics,
                                 .engagement = engagementCount(post.metrics),
                                 .rate = rate ? std::optional(rate->value()) : std::nullopt});
    }
    return {};
}

Result<> readFollowers(const Planner &planner, const DateRange &range, EngagementContent &content)
{
    const AccountId account = content.view.account;
    SEM_TRY(const auto followers,
            account.isValid() ? planner.followerCounts().ofAccount(account)
                              : planner.followerCounts().all());
    content.followers = followerMonths(followerRange(range), followers);
    return {};
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
    QFuture<Result<Beside>> reading = QtConcurrent::run(
        readBeside, planner.path(), std::cref(planner.clock()), content.view, content.today);
    Result<> read = readPeriod(planner, range, content);
    if (read) {
        read = readFollowers(planner, range, content);
    }
    SEM_TRY(auto beside, reading.takeResult());
    SEM_CHECK(read);
    content.before = std::move(beside.before);
    for (PostFigures &post : content.posts) {
        post.title = beside.titles.value(post.post.value());
    }
    return content;
}

} // namespace semainier::ui
