// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/lineedit.h"
#include "core/planner/linereader.h"
#include "core/planner/setupedit.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

/// A calendar with the steps that its editorial line is asked about.
class LineCalendar : public TemporaryCalendar {
protected:
    LineReader reader() { return LineReader(planner()); }
    EditorialLine line(const LineQuestion &question) { return need(reader().line(question)); }
    EditorialLine eightWeeks() { return line({.period = lastWeeks(today, 8)}); }

    void publish(PostKind kind, int posts, QDate day, bool mentions = false)
    {
        addPosts(kind, PostStatus::Published, posts, day, mentions);
    }
    void plan(PostKind kind, int posts, QDate day, bool mentions = false)
    {
        addPosts(kind, PostStatus::Ready, posts, day, mentions);
    }
    void addPosts(PostKind kind, PostStatus status, int posts, QDate day, bool mentions)
    {
        Change change{.action = {.verb = Verb::AddPost}};
        for (int i = 0; i < posts; ++i) {
            change.posts.added.push_back(
                {.kind = kind, .status = status, .day = day, .mentions = mentions});
        }
        need(planner().apply(change));
    }
    void publishMixed(QDate day)
    {
        publish(PostKind::Info, 6, day);
        publish(PostKind::Event, 3, day);
        publish(PostKind::DonationAppeal, 2, day);
        publish(PostKind::Advocacy, 2, day, true);
        publish(PostKind::Curated, 5, day);
        publish(PostKind::Article, 2, day);
    }
    void record(QDate week, AccountId account, int replies)
    {
        const ExchangeCount count{.week = week, .account = account, .replies = replies};
        need(planner().apply(need(recordExchanges(planner(), count, {}))));
    }
    void set(const QString &key, const QString &value)
    {
        need(planner().apply(need(setSetting(planner(), key, value))));
    }
    void addPerson(std::optional<int> minutes, bool archived = false)
    {
        Change change{.action = {.verb = Verb::EditPeople}};
        change.people.added.push_back(
            {.name = QStringLiteral("N"), .weeklyMinutes = minutes, .archived = archived});
        need(planner().apply(change));
    }
    int weeklyMinutes() { return need(reader().choices()).weeklyMinutes; }

    const QDate today{2026, 11, 18};
    const QDate recent{2026, 11, 3};
};

} // namespace semainier::test
