// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/excerpt.h"
#include "ui/base/icons.h"

#include <QDate>
#include <QListWidget>
#include <QPointer>

#include <variant>

class QAction;
class QKeyEvent;

namespace semainier::ui {

/// The line that stands for the results there is no room for.
struct MoreResults {
    bool operator==(const MoreResults &) const = default;
};

/// What a line leads to; nothing for a heading or a remark.
using ResultTarget = std::variant<std::monostate, PostId, QDate, QPointer<QAction>, MoreResults>;

/// A line of a list of things that were found, ready to be drawn and read out.
struct ResultRow {
    ResultTarget target;
    bool heading = false;
    Excerpt text; ///< with the words looked for in bold
    Excerpt context; ///< a second, smaller line; empty: none
    QString right; ///< a day, an hour, a key
    std::optional<PostKind> kind; ///< its colour
    std::optional<Icon> glyph;
    bool available = true; ///< shown in grey and without effect otherwise
    QString sentence; ///< read out; empty: the text
};

/// Things found, in groups, under a field that keeps the keyboard: the field hands on the keys that
/// move, and screen readers are told the line they lead to.
class ResultList final : public QListWidget {
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    /// Shows other lines and stands on the first that leads anywhere, or on the line `current`.
    void setRows(std::vector<ResultRow> rows, int current = 0);
    [[nodiscard]] const std::vector<ResultRow> &rows() const { return m_rows; }
    /// The line the keyboard is on; null when none leads anywhere.
    [[nodiscard]] const ResultRow *current() const;

    /// Up, Down, Page Up, Page Down. False for any other key.
    bool handle(const QKeyEvent &key);
    /// What Enter and a click do.
    void choose();
    /// How high it must be for all its lines, in pixels.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    void chosen(const semainier::ui::ResultRow &row);

private:
    void step(int rows);
    void announce();
    [[nodiscard]] bool leadsAnywhere(int row) const;

    std::vector<ResultRow> m_rows;
};

} // namespace semainier::ui

Q_DECLARE_METATYPE(semainier::ui::ResultRow)
