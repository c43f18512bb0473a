// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "ui/engagement/engagementcontent.h"

namespace semainier::ui {

/// A calendar with posts that were published and what their networks told of them.
class EngagementTest : public test::TemporaryCalendar {
protected:
    Account mastodon() { return addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr")); }
    Account facebook() { return addAccount(QStringLiteral("facebook"), QStringLiteral("asso")); }

    /// Without metrics: never read. `readAfter` in days.
    void publish(const Account &account, QDate day, PostKind kind, const QString &title,
                 const std::optional<Metrics> &metrics, int readAfter = 10)
    {
        Change change{.action = {.verb = Verb::AddPost}};
        Post post{.kind = kind,
                  .status = PostStatus::Published,
                  .title = title,
                  .day = day,
                  .time = TimeOfDay::fromHourMinute(10, 0)};
        post.publications.push_back({.id = PublicationId(-1), .account = account.id});
        change.posts.added.push_back(post);
        if (metrics) {
            change.readings.added.push_back({.publication = PublicationId(-1),
                                             .readOn = day.addDays(readAfter),
                                             .metrics = *metrics});
        }
        test::need(planner().apply(change));
    }
    void publish(const Account &account, PostKind kind, const QString &title,
                 const std::optional<Metrics> &metrics, int readAfter = 10)
    {
        publish(account, recent, kind, title, metrics, readAfter);
    }

    static Metrics counts(qint64 impressions, qint64 reactions, qint64 comments, qint64 shares)
    {
        Metrics metrics;
        metrics[Metric::Impressions] = impressions;
        metrics[Metric::Reactions] = reactions;
        metrics[Metric::Comments] = comments;
        metrics[Metric::Shares] = shares;
        return metrics;
    }
    /// Six posts of one account; the median rate is 3%.
    void publishSix(const Account &account)
    {
        for (int post = 1; post <= 6; ++post) {
            publish(account, post % 2 == 0 ? PostKind::Info : PostKind::Article,
                    QStringLiteral("Post %1").arg(post), counts(1000, 20 + post, 2, 5));
        }
    }

    EngagementContent read(const EngagementView &view = {})
    {
        return test::need(readEngagement(planner(), view));
    }

    const QDate recent{2026, 10, 20};
};

} // namespace semainier::ui
