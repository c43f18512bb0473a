// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "ui/calendar/listbar.h"
#include "ui/calendar/listtable.h"
#include "ui/calendar/listview.h"
#include "ui/calendar/postdrag.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui::test {

using semainier::test::need;

/// November 2026 on Wednesday the 18th: three posts in two weeks, and an undated one.
class ListViewTest : public semainier::test::TemporaryCalendar {
protected:
    ListViewTest()
    {
        const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
        menu = add({.status = PostStatus::Ready,
                    .title = QStringLiteral("Menu"),
                    .day = QDate(2026, 11, 18),
                    .time = TimeOfDay::fromHourMinute(12, 0),
                    .assignee = QStringLiteral("Nadia B."),
                    .publications = {{.account = mastodon.id}}});
        appeal = add({.kind = PostKind::VolunteerCall,
                      .status = PostStatus::Draft,
                      .title = QStringLiteral("Appel"),
                      .day = QDate(2026, 11, 20),
                      .time = TimeOfDay::fromHourMinute(9, 0),
                      .assignee = QStringLiteral("Alice L.")});
        thanks = add({.title = QStringLiteral("Merci"),
                      .day = QDate(2026, 11, 24),
                      .time = TimeOfDay::fromHourMinute(18, 0)});
        recipes = add({.kind = PostKind::Article, .title = QStringLiteral("Recettes")});
        view = std::make_unique<ListView>(planner(), drag);
        view->showDay(clock().today());
        QObject::connect(view.get(), &ListView::wanted, view.get(),
                         [this](const Intention &what) { wanted.push_back(what); });
        QObject::connect(view.get(), &ListView::postSelected, view.get(),
                         [this](PostId post) { selected.push_back(post); });
        view->resize(1200, 600);
        view->show();
        QApplication::setActiveWindow(view.get());
        view->setFocus();
    }

    ListTable &table() { return view->table(); }

    int lineOf(const Post &post) const { return view->model().lineOf(post.id).value_or(-1); }

    QPoint middleOf(const Post &post, ListColumn column = ListColumn::Post)
    {
        return cell(lineOf(post), column).center();
    }

    QRect cell(int line, ListColumn column)
    {
        return table().visualRect(view->model().index(line, static_cast<int>(column)));
    }

    void click(const Post &post, Qt::KeyboardModifiers modifiers = {},
               ListColumn column = ListColumn::Post)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, middleOf(post, column));
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&table(), which, modifiers);
    }

    template <class Wanted>
    Wanted last() const
    {
        if (wanted.empty() || !std::holds_alternative<Wanted>(wanted.back())) {
            ADD_FAILURE() << "something else was wanted";
            return {};
        }
        return std::get<Wanted>(wanted.back());
    }

    /// What the shell does with a wish.
    void write(const Post &before, const Post &after)
    {
        Change change{.action = {.verb = Verb::EditPost}};
        change.posts.changed.push_back({before, after});
        need(planner().apply(change));
    }

    Post menu;
    Post appeal;
    Post thanks;
    Post recipes;
    PostDrag drag;
    std::unique_ptr<ListView> view;
    std::vector<Intention> wanted;
    std::vector<PostId> selected;
};

} // namespace semainier::ui::test
