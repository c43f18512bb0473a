// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/listcommand.h"
#include "ui/calendar/listdelegate.h"
#include "ui/calendar/listlayout.h"

#include <QTableView>

namespace semainier::ui {

/// The table of the list: its lines in columns that fit, by mouse and keyboard. What a key or a
/// double click means it only tells; a pressed line is given to the drag of the window.
class ListTable final : public QTableView {
    Q_OBJECT

public:
    ListTable(ListModel &model, PostDrag &drag, QWidget *parent = nullptr);

    /// The posts selected, in the order of the lines.
    [[nodiscard]] QList<PostId> selectedPosts() const;
    /// The post where the keyboard is; null without one.
    [[nodiscard]] const ListRow *currentRow() const;
    [[nodiscard]] ListColumn currentColumn() const;
    /// Puts the keyboard on a line, in the column where it was, and selects it or not.
    void setCurrentLine(int line, QItemSelectionModel::SelectionFlags flags);
    /// Opens the editor of a cell of the current line; false when it has none.
    bool editColumn(ListColumn column);

    /// Told below the lines, in the middle of an empty table; empty: nothing.
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const { return m_hint; }
    void setFaint(PostId post);
    /// The day under a post on its way; null: undated; nothing: none.
    void setAimed(std::optional<QDate> day);
    /// Whether a point lies under the last line.
    [[nodiscard]] bool isBelowLines(QPoint point) const;

Q_SIGNALS:
    void commanded(semainier::ui::ListCommand command);
    void menuWanted(QPoint global);
    void wanted(const semainier::ui::Intention &what);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void dress();
    void setLook(const ListLook &look);
    void fitColumns();
    void fitLines();
    void passHead();
    void paintHint(QPainter &painter) const;
    [[nodiscard]] QRect freeArea() const;

    ListModel &m_model;
    PostDrag &m_drag;
    ListDelegate m_delegate;
    ListNeeds m_needs;
    QString m_hint;
};

} // namespace semainier::ui
