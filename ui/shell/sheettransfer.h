// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv/postexport.h"
#include "core/exchange/csv/sheetimport.h"
#include "core/planner/history.h"

#include <QObject>

#include <optional>

namespace semainier {
class Planner;
}

namespace semainier::ui {

class WorkBar;

/// What an import has done.
struct SheetImported {
    HistoryId entry; ///< by which it is undone as one step; invalid when nothing changed
    Action action;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int doubtful = 0;
    int refused = 0;
    std::optional<QDate> firstDay; ///< of what was added or updated

    bool operator==(const SheetImported &) const = default;
};

/// Reads and writes sheets in a worker with a connection of its own, shown in the work bar.
class SheetTransfer final : public QObject {
    Q_OBJECT

public:
    SheetTransfer(Planner &planner, WorkBar &bar, QObject *parent);

    void importSheet(const QString &path, std::optional<DateOrder> order = {});
    void exportSheet(const QString &path, SheetAudience audience);

Q_SIGNALS:
    void imported(const semainier::ui::SheetImported &what);
    /// Day and month cannot be told apart in a sheet; `example` is a date of it.
    void orderWanted(const QString &path, const QString &example);
    void exported(const QString &path, qint64 posts);
    void failed(const semainier::Error &error);

private:
    Planner &m_planner;
    WorkBar &m_bar;
};

} // namespace semainier::ui
