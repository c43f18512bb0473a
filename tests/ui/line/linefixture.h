// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/lineedit.h"
#include "core/planner/setupedit.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/commands/calendareditor.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace semainier::ui {

/// A calendar with posts that were published, and the ways of a person through the screen: by the
/// names that are read out.
class LineTest : public test::TemporaryCalendar {
protected:
    CalendarEditor &editor() { return m_editor; }
    test::Answers &answers() { return m_answers; }

    void publish(PostKind kind, int posts, AccountId account = {})
    {
        addPosts(kind, PostStatus::Published, posts, recent, account);
    }
    void plan(PostKind kind, int posts)
    {
        addPosts(kind, PostStatus::Draft, posts, today.addDays(3), {});
    }
    /// Twenty posts nearly as the portrait of Max Havelaar has them.
    void publishCurating()
    {
        publish(PostKind::Info, 4);
        publish(PostKind::VolunteerCall, 1);
        publish(PostKind::Curated, 9);
        publish(PostKind::Article, 6);
    }
    void record(const Account &account, int replies, QDate week = QDate(2026, 11, 2))
    {
        const ExchangeCount count{.week = week, .account = account.id, .replies = replies};
        test::need(planner().apply(test::need(recordExchanges(planner(), count, {}))));
    }
    Account mastodon() { return addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr")); }

    template <class Widget>
    static Widget *named(const QWidget &root, const QString &name)
    {
        for (auto *widget : root.findChildren<Widget *>()) {
            if (widget->accessibleName() == name && !widget->isHidden()) {
                return widget;
            }
        }
        ADD_FAILURE() << "no widget is named " << name.toStdString();
        throw std::runtime_error("no such widget");
    }

    static QPushButton *button(const QWidget &root, const QString &text)
    {
        for (auto *candidate : root.findChildren<QPushButton *>()) {
            if (candidate->text() == text && !candidate->isHidden()) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no button says " << text.toStdString();
        throw std::runtime_error("no such button");
    }

    /// Lets a window have the keyboard.
    static void activate(QWidget &window)
    {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    /// All words that are seen.
    static QString words(const QWidget &root)
    {
        QStringList found;
        for (const auto *label : root.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&root)) {
                found.append(label->text());
            }
        }
        return found.join(u'\n');
    }

    const QDate today{2026, 11, 18};
    const QDate recent{2026, 11, 3};

private:
    void addPosts(PostKind kind, PostStatus status, int posts, QDate day, AccountId account)
    {
        Change change{.action = {.verb = Verb::AddPost}};
        for (int i = 0; i < posts; ++i) {
            Post post{.kind = kind, .status = status, .day = day};
            if (account.isValid()) {
                post.publications.push_back({.account = account});
            }
            change.posts.added.push_back(post);
        }
        test::need(planner().apply(change));
    }

    test::Answers m_answers;
    CalendarEditor m_editor{planner()};
};

} // namespace semainier::ui
