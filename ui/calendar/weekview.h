// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/cardface.h"
#include "ui/calendar/cardpainter.h"
#include "ui/calendar/dropsite.h"
#include "ui/calendar/weekaim.h"
#include "ui/calendar/weekcursor.h"
#include "ui/calendar/weekintention.h"
#include "ui/calendar/weekmodel.h"
#include "ui/calendar/wheelturn.h"

#include <QAbstractScrollArea>
#include <QPointer>

namespace semainier::ui {

class PostDrag;
class RenameEditor;

/// The week: seven columns of cards, by mouse, keyboard and screen reader.
///
/// It shows what the calendar says and tells what the user wants; it never writes. A post moved by
/// the keyboard or dropped is followed to where it then is.
class WeekView final : public QAbstractScrollArea, public CalendarView, public DropSite {
    Q_OBJECT

public:
    /// The planner and the drag must outlive the view. Shows the week of today.
    WeekView(Planner &planner, PostDrag &drag, QWidget *parent = nullptr);
    ~WeekView() override;

    [[nodiscard]] QWidget *widget() override { return this; }
    void showDay(QDate day) override;
    [[nodiscard]] QDate day() const override;
    [[nodiscard]] DateRange period() const override;
    void turn(int weeks) override;
    void select(PostId post) override;
    void refresh() override;
    void setFilter(const PostFilter &filter) override;
    [[nodiscard]] std::span<const Post> posts() const override { return m_model.posts(); }

    [[nodiscard]] QWidget *dropArea() override { return viewport(); }
    [[nodiscard]] QString aim(const Post &post, QPoint point,
                              Qt::KeyboardModifiers modifiers) override;
    void leave() override;
    bool drop(const Post &post) override;

    [[nodiscard]] QDate monday() const { return m_model.monday(); }
    [[nodiscard]] PostId selected() const { return m_selected; }
    /// Where the keyboard is, and who decides what happens there.
    [[nodiscard]] WeekPlace current() const { return m_cursor.place(); }
    void setCurrent(WeekPlace place);
    void run(WeekCommand command);
    /// What a click on an item does: selects a card, makes a slot or "+" a post.
    void press(WeekPlace place);
    /// At a point of the viewport, else in the middle of the item.
    void showMenu(WeekPlace place, std::optional<QPoint> point = {});

    [[nodiscard]] const WeekModel &model() const { return m_model; }
    [[nodiscard]] const WeekLayout &weekLayout() const { return m_layout; }
    void setTurnDelays(TurnDelays delays) { m_aim.setTurnDelays(delays); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // See CalendarView.
    void wanted(const semainier::ui::Intention &what);
    void postSelected(semainier::PostId post);
    void shown();
    void failed(const semainier::Error &error);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onRefreshed();
    void onWritten(const QList<PostId> &posts);
    void relayout();
    void updateScrollBars();
    void scrollTo(WeekPlace place);
    void showWeekOf(QDate day);
    void setSelected(PostId post);
    void setHovered(std::optional<WeekPlace> place);
    void followStep(WeekCommand command);
    void goToToday();
    void rename();
    void placeEditor();
    void put(bool cut);
    void giveUp();
    void want(const Intention &intention);
    void announceFocus();
    [[nodiscard]] QString tipAt(QPoint point) const;

    void pressCard(WeekPlace place, const QMouseEvent &event);
    void returnFromDrag();

    void paintItems(QPainter &painter, const QRect &dirty) const;
    [[nodiscard]] ItemLook lookOf(WeekPlace place) const;
    /// A card as it looks on its way.
    [[nodiscard]] QPixmap pictureOf(WeekPlace place) const;

    WeekModel m_model;
    PostDrag &m_drag;
    WeekAim m_aim;
    QDate m_dragStart; ///< the week shown when the drag began
    WeekFonts m_fonts;
    WeekFaces m_faces;
    KnownFaces<ItemFace> m_known;
    WeekLayout m_layout;
    WeekCursor m_cursor;
    PostId m_selected;
    PostId m_follow; ///< the post that was told to move, until it has moved
    WeekClip m_clip;
    std::optional<WeekPlace> m_hovered;
    std::optional<WeekPlace> m_pressed;
    bool m_ring = false; ///< the keyboard was used last: show where it is
    QPointer<RenameEditor> m_editor;
    PostId m_renamed; ///< the post under the editor
    WheelTurn m_wheel;
};

} // namespace semainier::ui
