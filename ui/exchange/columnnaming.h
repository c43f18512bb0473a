// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/tablestoname.h"
#include "core/planner/history.h"

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class Job;

/// Has the columns of tables named that no known network or tool writes, one table after the other,
/// before the files they lie in are imported. Files are read by a worker.
///
/// Goes away by itself after its last signal.
class ColumnNaming final : public QObject {
    Q_OBJECT

public:
    /// The planner must outlive the widget, over whose window the dialogs stand, and which owns it.
    ColumnNaming(Planner &planner, QStringList paths, QWidget &widget);

    /// Asks for the columns that nobody named yet.
    void begin();
    /// Asks again for those that are remembered of the tables of one of the files.
    void beginAgain(const QString &path);
    /// Until the first question.
    [[nodiscard]] bool isReading() const { return m_job != nullptr; }
    /// Stops reading.
    void cancel();

Q_SIGNALS:
    /// Files are read, which may take long.
    void working(semainier::ui::Job *job, const QString &name);
    /// What the columns of a table hold has been remembered: adopt the entry.
    void remembered(const semainier::Action &action, semainier::HistoryId entry);
    /// These files can be imported: all but those of which every table was skipped.
    void finished(const QStringList &paths);

private:
    void read(std::function<Result<TablesToName>(const Progress &)> work);
    void askNext();
    void ask(const TableToName &table);
    void finish(const QStringList &paths);

    Planner &m_planner;
    QStringList m_paths;
    QWidget &m_widget;
    bool m_isAgain = false;
    TablesToName m_found;
    size_t m_place = 0; ///< of the table that is asked about
    QHash<QString, bool> m_named; ///< by the fingerprint of their headers; false: skipped
    Job *m_job = nullptr; ///< reading, while it runs
};

} // namespace semainier::ui
