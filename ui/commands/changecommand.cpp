// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changecommand.h"

#include "core/planner/planner.h"
#include "ui/base/labels.h"
#include "ui/commands/reverter.h"

namespace semainier::ui {

namespace {

constexpr int typingId = 1;

} // namespace

ChangeCommand::ChangeCommand(Planner &planner, Reverter &reverter, Change change, Report report)
    : QUndoCommand(ui::actionText(change.action)), m_planner(planner), m_reverter(reverter),
      m_change(std::move(change)), m_report(std::move(report)), m_typing(m_change.typing)
{
}

ChangeCommand::ChangeCommand(Planner &planner, Reverter &reverter, const Action &action,
                             HistoryId applied, Report report)
    : QUndoCommand(ui::actionText(action)), m_planner(planner), m_reverter(reverter),
      m_change{.action = action}, m_report(std::move(report)), m_entry(applied), m_applied(true)
{
}

void ChangeCommand::redo()
{
    if (std::exchange(m_applied, false)) {
        return;
    }
    if (m_entry.isValid()) {
        keep(Outcome::Step::Redone, m_reverter.revert(m_entry));
        return;
    }
    keep(Outcome::Step::Done, m_planner.apply(m_change));
    // The history has the rows from now on.
    m_change = Change{.action = m_change.action};
}

void ChangeCommand::undo()
{
    keep(Outcome::Step::Undone, m_reverter.revert(m_entry));
}

int ChangeCommand::id() const
{
    return m_typing ? typingId : -1;
}

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeCommand *>(other);
    return next != nullptr && next->m_entry == m_entry;
}

void ChangeCommand::keep(Outcome::Step step, const Result<HistoryId> &entry)
{
    Outcome outcome{.step = step, .action = m_change.action, .typing = m_typing, .result = {}};
    if (entry) {
        m_entry = *entry;
    } else {
        outcome.result = std::unexpected(entry.error());
    }
    // An empty change has nothing to undo either.
    setObsolete(!entry || !entry->isValid());
    m_report(outcome);
}

} // namespace semainier::ui
