// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/daylist.h"
#include "ui/calendar/dropsite.h"
#include "ui/calendar/monthcursor.h"
#include "ui/calendar/monthintention.h"
#include "ui/calendar/monthmodel.h"
#include "ui/calendar/monthpainter.h"
#include "ui/calendar/wheelturn.h"

#include <QAbstractScrollArea>
#include <QPointer>

namespace semainier::ui {

class PostDrag;
class RenameEditor;

/// The month: whole weeks of days with a line for each post, by mouse, keyboard and screen reader.
///
/// It shows what the calendar says and tells what the user wants; it never writes. A post keeps its
/// hour wherever it is moved here, and is followed to where it then is. Nothing is read while
/// another view is shown in its place.
///
/// Keys: Left and Right go to the day before and after, Up and Down from line to line and on to the
/// week above and below, Ctrl+Up and Ctrl+Down to the first and last line of the day; Alt with an
/// arrow moves the post by a day or a week. Enter on "+ n" opens the list of the whole day, in
/// which the keys mean the same; Escape or another day closes it. The other keys are those of the
/// week.
class MonthView final : public QAbstractScrollArea, public CalendarView, public DropSite {
    Q_OBJECT

public:
    /// The planner and the drag must outlive the view. Shows the month of today.
    MonthView(Planner &planner, PostDrag &drag, QWidget *parent = nullptr);
    ~MonthView() override;

    [[nodiscard]] QWidget *widget() override { return this; }
    void showDay(QDate day) override;
    [[nodiscard]] QDate day() const override { return m_cursor.day(); }
    [[nodiscard]] DateRange period() const override { return monthOf(m_model.month()); }
    void turn(int months) override;
    void select(PostId post) override;
    void refresh() override { m_model.refresh(); }
    void setFilter(const PostFilter &filter) override { m_model.setFilter(filter); }
    [[nodiscard]] std::span<const Post> posts() const override { return m_model.posts(); }

    [[nodiscard]] QWidget *dropArea() override { return viewport(); }
    [[nodiscard]] QString aim(const Post &post, QPoint point,
                              Qt::KeyboardModifiers modifiers) override;
    void leave() override;
    bool drop(const Post &post) override;

    [[nodiscard]] PostId selected() const { return m_selected; }
    /// Where the keyboard is, and who decides what happens there.
    [[nodiscard]] MonthPlace current() const { return m_cursor.place(); }
    void setCurrent(MonthPlace place);
    void run(WeekCommand command);
    /// What a click does: selects a post, opens "+ n", makes a post of the "+".
    void press(MonthPlace place);
    /// At a point of the viewport, else in the middle of the place.
    void showMenu(MonthPlace place, std::optional<QPoint> point = {});
    /// Opens the list of the whole day, or closes it.
    void openDay(int day);
    void closeDay();

    [[nodiscard]] const MonthModel &model() const { return m_model; }
    [[nodiscard]] const MonthLayout &monthLayout() const { return m_layout; }
    /// The list of a day that is open over the month.
    [[nodiscard]] const std::optional<DayList> &openList() const { return m_list; }
    /// Where something is seen, in the list where that is open; empty where it is scrolled away.
    [[nodiscard]] QRect rectOf(MonthPlace place) const;
    [[nodiscard]] std::optional<MonthPlace> placeAt(QPoint point) const;

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
    void onDragBegan();
    void onDragCancelled();
    void setFonts();
    void relayout();
    void layOutList();
    void measureList();
    void settleCursor();
    /// Puts the keyboard there without selecting.
    void moveTo(MonthPlace place);
    void setSelected(PostId post);
    void setHovered(std::optional<MonthPlace> place);
    void updatePlace(std::optional<MonthPlace> place);
    void followStep(WeekCommand command);
    void rename();
    void placeEditor();
    void put(bool cut);
    void giveUp();
    void want(const Intention &intention);
    void announceFocus();
    void pressPost(MonthPlace place, const QMouseEvent &event);
    [[nodiscard]] MonthStops stops() const;
    /// A post without a line of its own, while no list shows it.
    [[nodiscard]] bool isCounted(MonthPlace place) const;
    [[nodiscard]] QString tipAt(QPoint point) const;

    void paintDay(MonthPainter &month, int day) const;
    void paintList(QPainter &painter) const;
    [[nodiscard]] ItemLook lookOf(MonthPlace place) const;
    [[nodiscard]] ItemLook lookOfMore(int day) const;
    /// A line as it looks on its way.
    [[nodiscard]] QPixmap pictureOf(const WeekCard &card, QSize size,
                                    const MonthFonts &fonts) const;

    /// What a drag that is given up returns to.
    struct DragStart {
        QDate month;
        QDate openDay;
    };

    MonthModel m_model;
    PostDrag &m_drag;
    DragStart m_dragStart;
    std::optional<MonthPlace> m_target; ///< where the dragged post would go
    MonthFonts m_fonts;
    MonthFonts m_listFonts;
    MonthLayout m_layout;
    std::array<QStaticText, daysOfWeek> m_weekdays;
    std::vector<MonthDayFace> m_faces;
    KnownFaces<MonthLineFace> m_known;
    QDate m_openDay; ///< whose list is open; null: none
    std::optional<DayList> m_list;
    std::vector<MonthLineFace> m_listFaces; ///< of its visible lines
    QStaticText m_listTitle;
    MonthCursor m_cursor;
    PostId m_selected;
    PostId m_follow; ///< the post that was told to move, until it has moved
    WeekClip m_clip;
    std::optional<MonthPlace> m_hovered;
    std::optional<MonthPlace> m_pressed;
    bool m_ring = false; ///< the keyboard was used last: show where it is
    QPointer<RenameEditor> m_editor;
    PostId m_renamed; ///< the post under the editor
    WheelTurn m_wheel;
    WheelLines m_wheelLines;
};

} // namespace semainier::ui
