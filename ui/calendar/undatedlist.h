// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/cardface.h"
#include "ui/calendar/intention.h"

#include <QListView>
#include <QPointer>

#include <functional>

namespace semainier::ui {

class PostDrag;
class RenameEditor;
class UndatedDelegate;
class UndatedFilter;

/// What one can do in the list of undated posts without a mouse.
enum class UndatedCommand { Open, New, Rename, Duplicate, PutOnDay, AskDay, Delete };

/// The undated posts as cards, by mouse and keyboard. One is selected, and can be dragged to a day.
class UndatedList final : public QListView {
    Q_OBJECT

public:
    UndatedList(UndatedFilter &posts, PostDrag &drag, bool readOnly, QWidget *parent = nullptr);
    ~UndatedList() override;

    /// Where a post goes that is put on the calendar by the keyboard.
    void setDay(std::function<QDate()> day) { m_day = std::move(day); }
    [[nodiscard]] PostId selected() const { return m_selected; }
    void select(PostId post);
    void run(UndatedCommand command);

    /// Waits for the list to be seen: measuring a long one is most of what opening a calendar
    /// costs.
    void doItemsLayout() override;

Q_SIGNALS:
    void wanted(const semainier::ui::Intention &what);
    void dayWanted(semainier::PostId post);
    /// An invalid id: none any more.
    void postSelected(semainier::PostId post);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void onSelectionChanged();
    void onDeleted(PostId post);
    void rename(const Post &post);
    void placeEditor();
    void showMenu(QPoint global);
    [[nodiscard]] const Post *current() const;
    [[nodiscard]] UndatedDelegate &face() const;
    void press(QPoint point, const QModelIndex &index);

    UndatedFilter &m_posts;
    PostDrag &m_drag;
    bool m_readOnly;
    std::function<QDate()> m_day;
    PostId m_selected; ///< stays when its post leaves the list for a day
    QPointer<RenameEditor> m_editor;
    PostId m_renamed; ///< the post under the editor
    bool m_isLayoutDue = false; ///< since the list was hidden
};

} // namespace semainier::ui
