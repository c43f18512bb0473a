// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/postfilter.h"
#include "ui/calendar/calendarheader.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/intention.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QLabel;
class QStackedWidget;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class FilterBar;
class NoMatchNotice;
class WeekView;

enum class CalendarMode { Week, Month, List };

/// The calendar: its head, and one of the views of the same period with the same post selected.
class CalendarScreen final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the screen, but for `search`, which it owns.
    CalendarScreen(Planner &planner, PostDrag &drag, const CalendarActions &actions,
                   QWidget *search, QWidget *parent = nullptr);

    [[nodiscard]] CalendarMode mode() const { return m_mode; }
    /// Shows the same day in another view.
    void setMode(CalendarMode mode);
    /// The view shown.
    [[nodiscard]] CalendarView &view() const;
    [[nodiscard]] WeekView &week() const { return *m_week; }

    [[nodiscard]] const PostFilter &filter() const;
    /// Selects a post in the view shown; an undated one is only remembered.
    void select(PostId post);
    /// Reads everything again.
    void refresh();
    /// Gives the view the keyboard.
    void focusView();

    /// Puts something under a view, which it owns from then on.
    void setFoot(CalendarMode mode, QWidget *foot);
    void setFeetShown(bool shown);

    /// View, day and filter, to be remembered with the window of a calendar. A period with today in
    /// it is remembered as today.
    [[nodiscard]] QJsonObject state() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void wanted(const semainier::ui::Intention &what);
    /// An invalid id: none any more.
    void postSelected(semainier::PostId post);
    /// Another period is shown, or the same one was read again.
    void shown();
    void filterChanged(const semainier::PostFilter &filter);
    void failed(const semainier::Error &error);

private:
    template <class View>
    View *addView(CalendarMode mode, View *view, QAction *action);
    void connectActions();
    void onShown();
    void loadChoices();
    void applyFilter(const PostFilter &filter);
    void showFoot();

    struct ViewRow {
        CalendarMode mode = CalendarMode::Week;
        CalendarView *view = nullptr;
        QAction *action = nullptr;
        QWidget *foot = nullptr; ///< nothing: there is none
    };

    Planner &m_planner;
    CalendarActions m_actions;
    CalendarHeader *m_header = nullptr;
    FilterBar *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoMatchNotice *m_noMatch = nullptr;
    QLabel *m_hint = nullptr;
    WeekView *m_week = nullptr;
    std::vector<ViewRow> m_views;
    CalendarMode m_mode = CalendarMode::Week;
    bool m_feetShown = true;
    PostId m_selected;
};

} // namespace semainier::ui
