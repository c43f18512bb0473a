// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/weeklycontent.h"

#include "core/calendar/weekcontent.h"
#include "core/planner/planner.h"
#include "ui/base/labels.h"

#include <algorithm>

namespace semainier::ui {

namespace {

/// What is asked for, without what is known.
WeeklyContent bare(WeeklyContent content)
{
    for (AccountWeek &account : content.accounts) {
        account.followers = account.followersBefore = std::nullopt;
        account.exchanges.reset();
        for (WeekPublication &publication : account.publications) {
            publication.metrics = {};
            publication.readOn = {};
        }
    }
    return content;
}

Result<WeekPublication> readPublication(const Planner &planner, const Post &post,
                                        PublicationId publication)
{
    WeekPublication result{.post = post.id,
                           .publication = publication,
                           .caption = captionOrUntitled(post),
                           .day = post.day,
                           .time = post.time,
                           .isPublished = post.status == PostStatus::Published};
    SEM_TRY(const auto readings, planner.readings().ofPublication(publication));
    for (const Reading &reading : readings) {
        result.metrics = completed(reading.metrics, result.metrics);
        result.readOn = reading.readOn;
    }
    return result;
}

Result<AccountWeek> readAccount(const Planner &planner, const Account &account,
                                const std::vector<Account> &accounts, const DateRange &week,
                                const std::vector<Post> &posts)
{
    const QDate today = planner.clock().today();
    AccountWeek result{
        .account = account.id, .called = label(account, accounts), .network = account.network};
    SEM_TRY(result.followers, planner.followerCounts().find(account.id, today));
    SEM_TRY(result.followersBefore, planner.followerCounts().lastBefore(today, account.id));
    SEM_TRY(result.exchanges, planner.exchangeCounts().find(week.first, account.id));
    for (const Post &post : posts) {
        for (const Publication &publication : post.publications) {
            if (publication.account == account.id) {
                SEM_TRY(const auto read, readPublication(planner, post, publication.id));
                result.publications.push_back(read);
            }
        }
    }
    return result;
}

} // namespace

bool WeeklyContent::asksSame(const WeeklyContent &other) const
{
    return bare(*this) == bare(other);
}

int WeeklyContent::publicationCount() const
{
    size_t count = 0;
    for (const AccountWeek &account : accounts) {
        count += account.publications.size();
    }
    return static_cast<int>(count);
}

int WeeklyContent::withFigures() const
{
    std::ptrdiff_t count = 0;
    for (const AccountWeek &account : accounts) {
        count += std::ranges::count_if(account.publications, &WeekPublication::hasFigures);
    }
    return static_cast<int>(count);
}

QDate weekToFill(QDate today)
{
    return mondayOf(today).addDays(today.dayOfWeek() <= Qt::Wednesday ? -7 : 0);
}

Result<WeeklyContent> readWeek(const Planner &planner, QDate monday)
{
    WeeklyContent content{.week = weekOf(monday), .today = planner.clock().today()};
    SEM_TRY(const auto accounts, planner.accounts().all());
    SEM_TRY(auto posts, planner.posts().inRange(content.week));
    std::erase_if(posts, [now = planner.clock().now()](const Post &post) {
        return post.status != PostStatus::Published && !isLate(post, now);
    });
    for (const Account &account : accounts) {
        SEM_TRY(auto week, readAccount(planner, account, accounts, content.week, posts));
        if (!account.archived || !week.publications.empty()) {
            content.accounts.push_back(std::move(week));
        }
    }
    return content;
}

} // namespace semainier::ui
