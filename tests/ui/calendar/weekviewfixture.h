// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "tests/ui/calendar/told.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/weekview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui::test {

using semainier::test::need;

/// The week of Wednesday 18 November 2026 with three posts and an empty slot on Thursday.
class WeekViewTest : public semainier::test::TemporaryCalendar {
protected:
    WeekViewTest()
    {
        const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
        Change change{.action = {.verb = Verb::EditSlots}};
        change.slotEdits.added.push_back({.weekday = 4,
                                          .time = *TimeOfDay::fromHourMinute(12, 0),
                                          .kind = PostKind::Curated,
                                          .accounts = {mastodon.id}});
        need(planner().apply(change));
        monday = add({.kind = PostKind::VolunteerCall,
                      .status = PostStatus::Draft,
                      .title = QStringLiteral("Appel"),
                      .text = QStringLiteral("Il nous faut 40 bénévoles"),
                      .day = QDate(2026, 11, 16),
                      .time = TimeOfDay::fromHourMinute(9, 0),
                      .publications = {{.account = mastodon.id}}});
        wednesday = add({.title = QStringLiteral("Atelier"),
                         .day = QDate(2026, 11, 18),
                         .time = TimeOfDay::fromHourMinute(10, 0)});
        later = add({.title = QStringLiteral("Article"),
                     .day = QDate(2026, 11, 18),
                     .time = TimeOfDay::fromHourMinute(17, 30)});
        view = std::make_unique<WeekView>(planner(), carrier);
        view->resize(892, 640);
        view->show();
        QApplication::setActiveWindow(view.get());
        view->setFocus();
    }

    QPoint middleOf(const Post &post) const
    {
        return view->weekLayout().rect(*view->model().placeOf(post.id)).center();
    }

    QPoint emptyPartOf(int day) const { return {view->weekLayout().column(day).center().x(), 500}; }

    void mouse(QEvent::Type type, QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        const bool isMove = type == QEvent::MouseMove;
        const bool isRelease = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, point, view->viewport()->mapToGlobal(point),
                          isMove ? Qt::NoButton : Qt::LeftButton,
                          isRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(view->viewport(), &event);
    }

    void click(QPoint point)
    {
        mouse(QEvent::MouseButtonPress, point);
        mouse(QEvent::MouseButtonRelease, point);
    }

    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, from + QPoint(30, 0), modifiers);
        mouse(QEvent::MouseMove, to, modifiers);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        dragTo(from, to, modifiers);
        mouse(QEvent::MouseButtonRelease, to, modifiers);
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.get(), which, modifiers);
    }

    /// What a shell does with a wish to move.
    void obeyMoves()
    {
        QObject::connect(view.get(), &WeekView::wanted, view.get(), [this](const Intention &wish) {
            const auto &move = std::get<MovePost>(wish);
            Change change{.action = {.verb = Verb::MovePost}};
            const Post before = *need(planner().posts().find(move.post));
            Post after = before;
            after.day = move.day;
            after.time = move.time;
            change.posts.changed.push_back({before, after});
            need(planner().apply(change));
        });
    }

    Post monday;
    Post wednesday;
    Post later;
    PostDrag carrier;
    std::unique_ptr<WeekView> view;
};

inline std::optional<TimeOfDay> at(int hour, int minute = 0)
{
    return TimeOfDay::fromHourMinute(hour, minute);
}

} // namespace semainier::ui::test
