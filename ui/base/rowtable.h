// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QTreeWidget>

#include <vector>

namespace semainier::ui {

/// One line of a RowTable.
struct TableRow {
    qint64 id = 0;
    QStringList cells;
    QIcon icon; ///< before the first cell, or the one of `iconColumn`
    int iconColumn = 0;
    bool faded = false; ///< archived
};

/// A table to choose one line of, and to put its lines in another order where that is allowed: by
/// drag, or by Alt with the arrows.
class RowTable final : public QTreeWidget {
    Q_OBJECT

public:
    explicit RowTable(const QStringList &headers, QWidget *parent = nullptr);

    /// Words shown while there is no line.
    void setPlaceholder(const QString &text);
    void setMovable(bool movable);
    /// The column that takes the room the others leave; the first one unless told.
    void setWideColumn(int column);
    /// Shows these lines; the current one stays current, else the one that took its place.
    void setRows(std::vector<TableRow> rows);
    /// 0: none.
    [[nodiscard]] qint64 current() const;
    void select(qint64 id);

Q_SIGNALS:
    /// Another line is current; 0: none.
    void chosen(qint64 id);
    /// `by` places down, or up when negative.
    void moveWanted(qint64 id, int by);
    void removeWanted(qint64 id);
    /// Enter or a double click: to the form.
    void editWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillItem(QTreeWidgetItem &item, const TableRow &row) const;
    void fitRows();

    std::vector<TableRow> m_rows;
    QString m_placeholder;
    int m_wide = 0;
    bool m_movable = false;
    bool m_filling = false;
};

} // namespace semainier::ui
