// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/intention.h"
#include "ui/calendar/listcommand.h"
#include "ui/calendar/listmodel.h"
#include "ui/calendar/postdrag.h"

#include <QTimer>
#include <QWidget>

namespace semainier::ui {

class ListBar;
class ListTable;

/// The list: the posts of a month by week and the undated ones below, sorted as one likes, edited
/// in their cells, and many at once. posts() has the undated ones too. Nothing is read before the
/// first showDay().
///
/// It shows what the calendar says and tells what the user wants; it never writes. Posts moved by
/// the keyboard or dropped are followed to where they then are.
class ListView final : public QWidget, public CalendarView, public DropSite {
    Q_OBJECT

public:
    /// The planner and the drag must outlive the view. Shows the month of today.
    ListView(Planner &planner, PostDrag &drag, QWidget *parent = nullptr);
    ~ListView() override;

    [[nodiscard]] QWidget *widget() override { return this; }
    void showDay(QDate day) override;
    [[nodiscard]] QDate day() const override { return m_day; }
    [[nodiscard]] DateRange period() const override { return m_model.period(); }
    void turn(int periods) override;
    void select(PostId post) override;
    void refresh() override;
    void setFilter(const PostFilter &filter) override;
    [[nodiscard]] std::span<const Post> posts() const override { return m_model.posts(); }

    [[nodiscard]] QWidget *dropArea() override;
    [[nodiscard]] QString aim(const Post &post, QPoint point,
                              Qt::KeyboardModifiers modifiers) override;
    void leave() override;
    bool drop(const Post &post) override;

    void run(ListCommand command);
    [[nodiscard]] const ListModel &model() const { return m_model; }
    [[nodiscard]] ListTable &table() { return *m_table; }
    [[nodiscard]] ListBar &bar() { return *m_bar; }

Q_SIGNALS:
    void wanted(const semainier::ui::Intention &what);
    /// With several posts selected none is.
    void postSelected(semainier::PostId post);
    void shown();
    void failed(const semainier::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectTable();
    void connectBar();
    void onRefreshed();
    void onWritten(const QList<PostId> &posts);
    void onSelectionChanged();
    void onCurrentChanged();
    void selectAll(const QList<PostId> &posts);
    void setSelected(PostId post);
    void updateBar();
    void updateHint();
    void goTo(QDate day);

    /// What a command is about: the posts selected, else the one where the keyboard is.
    [[nodiscard]] QList<PostId> chosen() const;
    [[nodiscard]] QList<PostId> datedOf(const QList<PostId> &posts) const;
    [[nodiscard]] DateRange daysOf(const QList<PostId> &posts) const;
    void runOnPosts(ListCommand command);
    void enterCell();
    void editCell();
    void edit(const PostEdit &edit);
    void shift(int days);
    void put(bool cut);
    void paste();
    void giveUp();
    void addPost();
    void askShift(QPoint global);
    void askName(QPoint global);
    void askHour(QPoint global);
    [[nodiscard]] QPoint belowCell() const;
    void showMenu(QPoint global);
    void move(PostId post, QDate day);

    [[nodiscard]] std::optional<QDate> dropDayAt(QPoint point) const;
    void scrollAtEdge(QPoint point);

    ListModel m_model;
    PostDrag &m_drag;
    ListTable *m_table = nullptr;
    ListBar *m_bar = nullptr;
    QDate m_day;
    PostId m_selected;
    bool m_selecting = false; ///< the selection is being made here, not by the user
    QList<PostId> m_follow; ///< told to move, until they have moved
    PostId m_clip;
    bool m_cut = false;
    QDate m_dragStart; ///< the day where a drag began
    std::optional<QDate> m_target; ///< where a drag would go; null: undated
    QTimer m_scrollTimer;
    int m_scroll = 0; ///< pixels at a time
};

} // namespace semainier::ui
