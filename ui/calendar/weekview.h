// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/cardface.h"
#include "ui/calendar/cardpainter.h"
#include "ui/calendar/weekcursor.h"
#include "ui/calendar/weekdrag.h"
#include "ui/calendar/weekintention.h"
#include "ui/calendar/weekmodel.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QPointer>

namespace semainier::ui {

class RenameEditor;

/// The week: seven columns of cards, by mouse, keyboard and screen reader.
///
/// It shows what the calendar says and tells what the user wants; it never writes. A post moved by
/// the keyboard or dropped is followed to where it then is.
class WeekView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The planner must outlive the view. Shows the week of today.
    explicit WeekView(Planner &planner, QWidget *parent = nullptr);
    ~WeekView() override;

    /// Turns to the week of a day.
    void showWeekOf(QDate day);
    /// Selects a post and turns to its week; an invalid id or an undated post selects without
    /// turning.
    void select(PostId post);
    /// Reads the week again.
    void refresh();

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
    void setTurnDelays(TurnDelays delays) { m_drag.setTurnDelays(delays); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An invalid id: no post is selected any more.
    void postSelected(semainier::PostId post);
    void postOpened(semainier::PostId post);
    void newPostWanted(QDate day, std::optional<semainier::TimeOfDay> time,
                       std::optional<semainier::PostKind> kind,
                       const QList<semainier::AccountId> &accounts);
    void moveWanted(semainier::PostId post, QDate day, std::optional<semainier::TimeOfDay> time);
    void exchangeWanted(semainier::PostId one, semainier::PostId other);
    void duplicateWanted(semainier::PostId post);
    /// A copy of a post on a day of its own (Ctrl+C, Ctrl+V).
    void copyWanted(semainier::PostId post, QDate day, std::optional<semainier::TimeOfDay> time);
    void deleteWanted(semainier::PostId post);
    void renameWanted(semainier::PostId post, const QString &title);
    /// Another week is shown now.
    void weekShown(QDate monday);
    /// The calendar could not be read; what was shown stays.
    void readFailed(const semainier::Error &error);

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
    void turn(int weeks);
    void setSelected(PostId post);
    void setHovered(std::optional<WeekPlace> place);
    void followStep(WeekCommand command);
    void goToToday();
    void rename();
    void placeEditor();
    void put(bool cut);
    void giveUp();
    void want(const WeekIntention &intention);
    void announceFocus();
    [[nodiscard]] QString tipAt(QPoint point) const;

    void aimDrag(Qt::KeyboardModifiers modifiers);
    void dropDrag();
    void cancelDrag();

    void paintItems(QPainter &painter, const QRect &dirty) const;
    [[nodiscard]] ItemLook lookOf(WeekPlace place) const;

    WeekModel m_model;
    WeekDrag m_drag;
    WeekFonts m_fonts;
    WeekFaces m_faces;
    WeekLayout m_layout;
    WeekCursor m_cursor;
    PostId m_selected;
    PostId m_follow; ///< the post that was told to move, until it has moved
    WeekClip m_clip;
    std::optional<WeekPlace> m_hovered;
    std::optional<WeekPlace> m_pressed;
    bool m_ring = false; ///< the keyboard was used last: show where it is
    QDate m_shown;
    QPointer<RenameEditor> m_editor;
    PostId m_renamed; ///< the post under the editor
    QElapsedTimer m_sinceTurn;
    int m_wheel = 0;
};

} // namespace semainier::ui
