// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"

#include <QUndoCommand>

#include <functional>

namespace semainier {
class Planner;
}

namespace semainier::ui {

class Reverter;

/// One change of the calendar on the undo stack.
///
/// The first redo() applies it; later ones and undo() revert the newest entry of the history that
/// belongs to it. A write that fails makes the command obsolete: the stack drops it.
class ChangeCommand final : public QUndoCommand {
public:
    struct Outcome {
        enum class Step { Done, Undone, Redone } step = Step::Done;
        Action action;
        bool typing = false;
        Result<> result;
    };
    using Report = std::function<void(const Outcome &)>;

    /// Planner and reverter must outlive the command.
    ChangeCommand(Planner &planner, Reverter &reverter, Change change, Report report);
    /// A change that was applied elsewhere under this entry: the first redo() does nothing.
    ChangeCommand(Planner &planner, Reverter &reverter, const Action &action, HistoryId applied,
                  Report report);

    [[nodiscard]] const Action &action() const { return m_change.action; }
    /// What undo() or the next redo() reverts.
    [[nodiscard]] HistoryId entry() const { return m_entry; }
    void redo() override;
    void undo() override;
    /// Commands of typing share an id, so that a run of it becomes one step.
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void keep(Outcome::Step step, const Result<HistoryId> &entry);

    Planner &m_planner;
    Reverter &m_reverter;
    Change m_change;
    Report m_report;
    HistoryId m_entry; ///< the newest one; reverting it undoes or does again
    bool m_typing = false;
    bool m_applied = false; ///< elsewhere, before the first redo()
};

} // namespace semainier::ui
