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

    ChangeCommand(Planner &planner, Change change, Report report);
    /// A change that was applied elsewhere under this entry: the first redo() does nothing.
    ChangeCommand(Planner &planner, const Action &action, HistoryId applied, Report report);

    void redo() override;
    void undo() override;
    /// Commands of typing share an id, so that a run of it becomes one step.
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void keep(Outcome::Step step, const Result<HistoryId> &entry);

    Planner &m_planner;
    Change m_change;
    Report m_report;
    HistoryId m_entry; ///< the newest one; reverting it undoes or does again
    bool m_typing = false;
    bool m_applied = false; ///< elsewhere, before the first redo()
};

} // namespace semainier::ui
