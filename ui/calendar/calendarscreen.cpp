// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarscreen.h"

#include "core/planner/planner.h"
#include "ui/base/formatting.h"
#include "ui/calendar/filterbar.h"
#include "ui/calendar/listview.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/nomatchnotice.h"
#include "ui/calendar/weekview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

const QString modeKey = QStringLiteral("view");
const QString dayKey = QStringLiteral("day");
const QString filterKey = QStringLiteral("filter");

QString code(CalendarMode mode)
{
    switch (mode) {
    case CalendarMode::Month:
        return QStringLiteral("month");
    case CalendarMode::List:
        return QStringLiteral("list");
    case CalendarMode::Week:
        break;
    }
    return QStringLiteral("week");
}

} // namespace

CalendarScreen::CalendarScreen(Planner &planner, PostDrag &drag, const CalendarActions &actions,
                               QWidget *search, QWidget *parent)
    : QWidget(parent), m_planner(planner), m_actions(actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new CalendarHeader(actions, search, drag, this);
    m_filter = new FilterBar(this);
    m_stack = new QStackedWidget(this);
    m_noMatch = new NoMatchNotice(m_stack);
    m_hint = new QLabel;
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setText(tr("Nothing is planned here. Press N or click a “+” to add a post."));
    column->addWidget(m_header);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(18, 0, 18, 10);
    filterRow->addWidget(m_filter);
    column->addLayout(filterRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_hint);
    m_week = addView(CalendarMode::Week, new WeekView(planner, drag, m_stack), actions.week);
    addView(CalendarMode::Month, new MonthView(planner, drag, m_stack), actions.month);
    addView(CalendarMode::List, new ListView(planner, drag, m_stack), actions.list);
    connectActions();
    loadChoices();
    onShown();
}

template <class View>
View *CalendarScreen::addView(CalendarMode mode, View *view, QAction *action)
{
    m_views.push_back({.mode = mode, .view = view, .action = action});
    m_stack->addWidget(view);
    connect(view, &View::wanted, this, &CalendarScreen::wanted);
    connect(view, &View::failed, this, &CalendarScreen::failed);
    connect(view, &View::postSelected, this, [this](PostId post) {
        m_selected = post;
        Q_EMIT postSelected(post);
    });
    connect(view, &View::shown, this, [this, mode] {
        if (mode == m_mode) {
            onShown();
        }
    });
    return view;
}

void CalendarScreen::connectActions()
{
    connect(m_actions.previous, &QAction::triggered, this, [this] { view().turn(-1); });
    connect(m_actions.next, &QAction::triggered, this, [this] { view().turn(+1); });
    connect(m_actions.today, &QAction::triggered, this,
            [this] { view().showDay(m_planner.clock().today()); });
    for (const ViewRow &row : m_views) {
        // A screen reader only checks it.
        connect(row.action, &QAction::toggled, this, [this, mode = row.mode](bool on) {
            if (on) {
                setMode(mode);
            }
        });
    }
    connect(m_filter, &FilterBar::filterChanged, this, &CalendarScreen::applyFilter);
    connect(m_noMatch, &NoMatchNotice::clearWanted, m_filter, &FilterBar::clear);
    connect(&m_planner, &Planner::changed, this, [this](const Changed &what) {
        if (what.accounts || what.people) {
            loadChoices();
        }
    });
    setMode(m_mode);
}

CalendarView &CalendarScreen::view() const
{
    return *std::ranges::find(m_views, m_mode, &ViewRow::mode)->view;
}

void CalendarScreen::setMode(CalendarMode mode)
{
    const auto row = std::ranges::find(m_views, mode, &ViewRow::mode);
    if (row == m_views.end()) {
        return;
    }
    row->action->setChecked(true);
    if (mode == m_mode) {
        return;
    }
    const QDate day = view().day();
    const PostId selected = m_selected;
    const bool focused = view().widget()->hasFocus();
    m_mode = mode;
    view().showDay(day);
    if (selected.isValid()) {
        view().select(selected);
    }
    m_stack->setCurrentWidget(view().widget());
    if (focused) {
        focusView();
    }
    onShown();
}

void CalendarScreen::select(PostId post)
{
    m_selected = post;
    view().select(post);
}

void CalendarScreen::refresh()
{
    loadChoices();
    view().refresh();
}

const PostFilter &CalendarScreen::filter() const
{
    return m_filter->filter();
}

void CalendarScreen::loadChoices()
{
    const auto accounts = m_planner.accounts().all();
    const auto people = m_planner.people().all();
    if (!accounts || !people) {
        Q_EMIT failed(accounts ? people.error() : accounts.error());
        return;
    }
    QStringList names;
    for (const Person &person : *people) {
        if (!person.archived) {
            names.append(person.name);
        }
    }
    m_filter->setChoices(*accounts, names);
}

void CalendarScreen::applyFilter(const PostFilter &filter)
{
    for (const ViewRow &row : m_views) {
        row.view->setFilter(filter);
    }
    Q_EMIT filterChanged(filter);
}

void CalendarScreen::focusView()
{
    view().widget()->setFocus();
}

void CalendarScreen::setFoot(CalendarMode mode, QWidget *foot)
{
    std::ranges::find(m_views, mode, &ViewRow::mode)->foot = foot;
    layout()->addWidget(foot);
    showFoot();
}

void CalendarScreen::setFeetShown(bool shown)
{
    m_feetShown = shown;
    showFoot();
}

void CalendarScreen::showFoot()
{
    bool isShown = false;
    for (const ViewRow &row : m_views) {
        if (row.foot != nullptr) {
            row.foot->setVisible(m_feetShown && row.mode == m_mode);
            isShown |= !row.foot->isHidden();
        }
    }
    // The list says it in its own middle, and a foot does too.
    m_hint->setVisible(m_mode != CalendarMode::List && !isShown && view().posts().empty()
                       && !m_planner.isReadOnly());
}

void CalendarScreen::onShown()
{
    const QDate first = view().period().first;
    if (m_mode == CalendarMode::Week) {
        m_header->setTitle(weekTitle(first), shortWeekTitle(first));
    } else {
        m_header->setTitle(monthTitle(first), monthTitle(first));
    }
    const std::span<const Post> posts = view().posts();
    m_filter->setPosts(posts);
    m_noMatch->setVisible(!posts.empty() && std::ranges::none_of(posts, [this](const Post &post) {
        return filter().matches(post);
    }));
    Q_EMIT shown();
    // It has been told of the period by now.
    showFoot();
}

QJsonObject CalendarScreen::state() const
{
    QJsonObject state{{modeKey, code(m_mode)}, {filterKey, toJson(filter())}};
    if (!view().period().contains(m_planner.clock().today())) {
        state[dayKey] = view().day().toString(Qt::ISODate);
    }
    return state;
}

void CalendarScreen::restoreState(const QJsonObject &state)
{
    const QString wanted = state.value(modeKey).toString();
    for (const ViewRow &row : m_views) {
        if (code(row.mode) == wanted) {
            setMode(row.mode);
        }
    }
    const PostFilter filter = postFilterFromJson(state.value(filterKey).toObject());
    m_filter->setFilter(filter);
    applyFilter(filter);
    view().showDay(QDate::fromString(state.value(dayKey).toString(), Qt::ISODate));
}

} // namespace semainier::ui
