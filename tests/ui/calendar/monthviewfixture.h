// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarycalendar.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/postdrag.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui::test {

using semainier::test::need;

inline std::optional<TimeOfDay> at(int hour, int minute = 0)
{
    return TimeOfDay::fromHourMinute(hour, minute);
}

/// November 2026, today the 18th: a post on Monday 16, two on Wednesday 18, twelve on Friday 20, a
/// slot on Thursdays at noon.
class MonthViewTest : public semainier::test::TemporaryCalendar {
protected:
    MonthViewTest()
    {
        Change change{.action = {.verb = Verb::EditSlots}};
        change.slotEdits.added.push_back(
            {.weekday = 4, .time = *at(12), .kind = PostKind::Curated});
        need(planner().apply(change));
        for (int index = 0; index < 12; ++index) {
            crowd.push_back(add({.title = QStringLiteral("Foule %1").arg(index),
                                 .day = QDate(2026, 11, 20),
                                 .time = at(8 + index)}));
        }
        monday = add({.kind = PostKind::VolunteerCall,
                      .status = PostStatus::Draft,
                      .title = QStringLiteral("Appel"),
                      .text = QStringLiteral("Il nous faut 40 bénévoles"),
                      .day = QDate(2026, 11, 16),
                      .time = at(9)});
        wednesday =
            add({.title = QStringLiteral("Atelier"), .day = QDate(2026, 11, 18), .time = at(10)});
        later = add(
            {.title = QStringLiteral("Article"), .day = QDate(2026, 11, 18), .time = at(17, 30)});
        view.resize(980, 640);
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }

    int index(int month, int day) const { return *view.model().indexOf(QDate(2026, month, day)); }
    int november(int day) const { return index(11, day); }

    QPoint middleOf(const Post &post) const
    {
        return view.rectOf(*view.model().placeOf(post.id)).center();
    }
    QPoint middleOf(MonthPlace place) const { return view.rectOf(place).center(); }
    /// Under the lines of a day.
    QPoint emptyPartOf(int day) const
    {
        return view.monthLayout().day(day).bottomLeft() + QPoint(3, -3);
    }

    void mouse(QEvent::Type type, QPoint point, Qt::MouseButton button = Qt::LeftButton)
    {
        const bool isMove = type == QEvent::MouseMove;
        const bool isRelease = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, point, view.viewport()->mapToGlobal(point),
                          isMove ? Qt::NoButton : button, isRelease ? Qt::NoButton : button, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
    void hover(QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point),
                          Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
    void click(QPoint point)
    {
        mouse(QEvent::MouseButtonPress, point);
        mouse(QEvent::MouseButtonRelease, point);
    }
    void doubleClick(QPoint point)
    {
        click(point);
        mouse(QEvent::MouseButtonDblClick, point);
        mouse(QEvent::MouseButtonRelease, point);
    }
    void dragTo(QPoint from, QPoint to)
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, from + QPoint(30, 0));
        mouse(QEvent::MouseMove, to);
    }
    void drag(QPoint from, QPoint to)
    {
        dragTo(from, to);
        mouse(QEvent::MouseButtonRelease, to);
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, which, modifiers);
    }

    /// What was wanted last.
    Intention wanted() const
    {
        return spy.isEmpty() ? Intention() : spy.last()[0].value<Intention>();
    }

    /// What a shell does with a wish to move.
    void obeyMoves()
    {
        QObject::connect(&view, &MonthView::wanted, &view, [this](const Intention &what) {
            const auto *move = std::get_if<MovePost>(&what);
            ASSERT_NE(move, nullptr);
            Change change{.action = {.verb = Verb::MovePost}};
            const Post before = *need(planner().posts().find(move->post));
            Post after = before;
            after.day = move->day;
            after.time = move->time;
            change.posts.changed.push_back({before, after});
            need(planner().apply(change));
        });
    }

    void remove(const Post &post)
    {
        Change change{.action = {.verb = Verb::DeletePost}};
        change.posts.removed.push_back(post);
        need(planner().apply(change));
    }

    Post monday;
    Post wednesday;
    Post later;
    std::vector<Post> crowd; ///< of Friday, from 08:00 on, hour after hour
    PostDrag postDrag;
    MonthView view{planner(), postDrag};
    QSignalSpy spy{&view, &MonthView::wanted};
};

} // namespace semainier::ui::test
