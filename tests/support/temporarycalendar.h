// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "tests/support/fixedclock.h"
#include "tests/support/matchers.h"

#include <QTemporaryDir>

namespace semainier::test {

/// A fresh calendar in a folder of its own, gone at the end of the test.
class TemporaryCalendar : public testing::Test {
protected:
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString calendarPath() const
    {
        return filePath(QStringLiteral("asso.semainier"));
    }
    [[nodiscard]] Planner &planner() { return *m_planner; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }

    /// Closes the calendar and opens it again, as the next start of the program would.
    void reopen()
    {
        m_planner.reset();
        m_planner = need(Planner::open(calendarPath(), m_clock));
    }
    void close() { m_planner.reset(); }

    /// Adds a post and answers it as stored.
    Post add(Post post)
    {
        Change change{.action = {.verb = Verb::AddPost}};
        if (post.uid.isEmpty()) {
            post.uid = QStringLiteral("post-%1").arg(++m_added);
        }
        const QString uid = post.uid;
        change.posts.added.push_back(std::move(post));
        need(m_planner->apply(change));
        return *need(m_planner->posts().findByUid(uid));
    }

    Account addAccount(const QString &network, const QString &handle)
    {
        Change change{.action = {.verb = Verb::EditAccounts}};
        change.accounts.added.push_back({.network = network, .handle = handle});
        need(m_planner->apply(change));
        return need(m_planner->accounts().all()).back();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Planner> m_planner =
        need(Planner::create(m_folder.filePath(QStringLiteral("asso.semainier")),
                             QStringLiteral("Épicerie solidaire"), m_clock));
    int m_added = 0;
};

} // namespace semainier::test
