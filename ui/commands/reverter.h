// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/history.h"

#include <QObject>

#include <functional>
#include <optional>

namespace semainier {
class Planner;
}

namespace semainier::ui {

class Job;

/// Reverts entries of the history for undo and redo: at once, or in a worker where that would hold
/// up the window.
class Reverter final : public QObject {
    Q_OBJECT

public:
    /// The planner must outlive the reverter.
    explicit Reverter(Planner &planner);

    /// Whether an entry touched so many rows that it is reverted in a worker.
    [[nodiscard]] bool isLong(HistoryId entry) const;
    /// While a worker reverts, nothing else may write: it would wait for the worker.
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }
    /// Reverts an entry in a worker with a connection of its own, then calls `done`, in which
    /// revert() gives the result. It is not called when the work was cancelled, which leaves the
    /// calendar as it was, nor when the reverter goes away, which cancels it.
    Job *start(HistoryId entry, std::function<void()> done);
    /// What the worker answered for this entry, else reverts it now: see Planner::revert().
    [[nodiscard]] Result<HistoryId> revert(HistoryId entry);

private:
    Planner &m_planner;
    Job *m_job = nullptr; ///< while it runs
    std::optional<Result<HistoryId>> m_result; ///< of the worker, while it is handed over
};

} // namespace semainier::ui
