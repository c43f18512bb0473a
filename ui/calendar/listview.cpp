// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listview.h"

#include "ui/base/formatting.h"
#include "ui/calendar/listbar.h"
#include "ui/calendar/listtable.h"
#include "ui/calendar/nomatchnotice.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

using namespace std::chrono_literals;

/// How often the clock is looked at: a post becomes late, a day begins.
constexpr auto clockInterval = 60s;
constexpr auto scrollInterval = 30ms;

} // namespace

ListView::ListView(Planner &planner, PostDrag &drag, QWidget *parent)
    : QWidget(parent), m_model(planner), m_drag(drag), m_table(new ListTable(m_model, drag)),
      m_bar(new ListBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_table);

    connect(&m_model, &ListModel::refreshed, this, &ListView::onRefreshed);
    connect(&m_model, &ListModel::arranged, this, &ListView::updateHint);
    connect(&m_model, &ListModel::arranged, this, &ListView::updateBar);
    connect(&m_model, &ListModel::written, this, &ListView::onWritten);
    connect(&m_model, &ListModel::failed, this, &ListView::failed);
    connectTable();
    connectBar();

    m_drag.add(this);
    connect(&m_drag, &PostDrag::began, this, [this] { m_dragStart = m_day; });
    connect(&m_drag, &PostDrag::dropped, this, [this] { m_table->setFaint({}); });
    connect(&m_drag, &PostDrag::cancelled, this, [this] {
        m_table->setFaint({});
        showDay(m_dragStart);
    });
    m_scrollTimer.setInterval(scrollInterval);
    connect(&m_scrollTimer, &QTimer::timeout, this, [this] {
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + m_scroll);
        m_drag.aimAgain();
    });
    auto *clockTimer = new QTimer(this);
    connect(clockTimer, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    clockTimer->start(clockInterval);
}

ListView::~ListView()
{
    m_drag.remove(this);
}

void ListView::connectTable()
{
    connect(m_table, &ListTable::commanded, this, &ListView::run);
    connect(m_table, &ListTable::menuWanted, this, &ListView::showMenu);
    connect(m_table, &ListTable::wanted, this, [this](const Intention &what) {
        if (const auto *moved = std::get_if<MovePost>(&what)) {
            m_follow = {moved->post};
        }
        Q_EMIT wanted(what);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListView::onSelectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListView::onCurrentChanged);
}

void ListView::connectBar()
{
    connect(m_bar, &ListBar::edited, this, &ListView::edit);
    connect(m_bar, &ListBar::nameWanted, this, [this] { askName(m_bar->peopleAnchor()); });
    connect(m_bar, &ListBar::hourWanted, this, [this] { askHour(m_bar->hourAnchor()); });
    connect(m_bar, &ListBar::shiftWanted, this, [this] { askShift(m_bar->shiftAnchor()); });
    connect(m_bar, &ListBar::duplicateWanted, this, [this] { run(ListCommand::Duplicate); });
    connect(m_bar, &ListBar::deleteWanted, this, [this] { run(ListCommand::Delete); });
}

void ListView::showDay(QDate day)
{
    if (!day.isValid()) {
        return;
    }
    if (monthOf(day) != m_model.period()) {
        m_model.show(day);
    }
    goTo(day);
    m_day = day;
}

void ListView::goTo(QDate day)
{
    // The first line of that day, else of the next one that has posts, else the last one before.
    const auto distance = [day](const Post &post) {
        const qint64 days = post.day.isValid() ? day.daysTo(post.day) : 2 * 366;
        return days >= 0 ? days : 366 - days;
    };
    std::optional<int> nearest;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const ListRow *row = m_model.row(line);
        if (row && (!nearest || distance(row->post()) < distance(m_model.row(*nearest)->post()))) {
            nearest = line;
        }
    }
    if (nearest) {
        m_table->setCurrentLine(*nearest, QItemSelectionModel::NoUpdate);
    }
}

void ListView::turn(int periods)
{
    showDay(m_day.addMonths(periods));
}

void ListView::refresh()
{
    m_model.refresh();
}

void ListView::setFilter(const PostFilter &filter)
{
    m_model.setFilter(filter);
}

void ListView::select(PostId post)
{
    selectAll(post.isValid() ? QList{post} : QList<PostId>());
    setSelected(post);
}

void ListView::selectAll(const QList<PostId> &posts)
{
    const auto first = posts.isEmpty() ? std::nullopt : m_model.stored(posts.front());
    if (first && first->day.isValid()) {
        if (!m_model.period().contains(first->day)) {
            m_model.show(first->day);
        }
        m_day = first->day;
    }
    QItemSelection lines;
    std::optional<int> top;
    for (const PostId post : posts) {
        if (const auto line = m_model.lineOf(post)) {
            lines.select(m_model.index(*line, 0), m_model.index(*line, listColumnCount - 1));
            top = top ? std::min(*top, *line) : *line;
        }
    }
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_table->selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect);
        if (top) {
            m_table->setCurrentLine(*top, QItemSelectionModel::NoUpdate);
        }
    }
    updateBar();
}

void ListView::setSelected(PostId post)
{
    if (post != m_selected) {
        m_selected = post;
        Q_EMIT postSelected(post);
    }
}

void ListView::onRefreshed()
{
    const QString title = monthTitle(m_model.period().first);
    m_table->setAccessibleName(tr("Posts of %1").arg(title));
    if (m_selected.isValid()) {
        const auto line = m_model.lineOf(m_selected);
        if (line && m_table->selectedPosts().isEmpty()) {
            // The month was turned back to it.
            selectAll({m_selected});
        } else if (!line && !m_model.stored(m_selected)) {
            setSelected({});
        }
    }
    m_drag.aimAgain();
    Q_EMIT shown();
}

void ListView::onWritten(const QList<PostId> &posts)
{
    const bool moved =
        std::ranges::any_of(m_follow, [&posts](PostId post) { return posts.contains(post); });
    if (!moved) {
        return;
    }
    const QList<PostId> followed = std::exchange(m_follow, {});
    selectAll(followed);
    setSelected(followed.size() == 1 ? followed.front() : PostId());
}

void ListView::onSelectionChanged()
{
    if (m_selecting || m_model.isArranging()) {
        return;
    }
    updateBar();
    const QList<PostId> posts = m_table->selectedPosts();
    setSelected(posts.size() == 1 ? posts.front() : PostId());
}

void ListView::onCurrentChanged()
{
    const ListRow *row = m_table->currentRow();
    if (row && row->post().day.isValid() && !m_model.isArranging()) {
        m_day = row->post().day;
    }
}

void ListView::updateBar()
{
    const QList<PostId> posts = m_table->selectedPosts();
    m_bar->setPeople(m_model.people());
    m_bar->setShiftable(!datedOf(posts).isEmpty());
    m_bar->setCount(m_model.isReadOnly() ? 0 : static_cast<int>(posts.size()));
}

void ListView::updateHint()
{
    const QString month = monthTitle(m_model.period().first);
    if (m_model.isAllHidden()) {
        m_table->setHint(NoMatchNotice::text());
    } else if (m_model.hasDated()) {
        m_table->setHint({});
    } else if (m_model.isReadOnly()) {
        m_table->setHint(tr("Nothing is planned in %1.").arg(month));
    } else {
        m_table->setHint(tr("Nothing is planned in %1. Press N to add a post.").arg(month));
    }
}

void ListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        refresh();
    }
}

} // namespace semainier::ui
