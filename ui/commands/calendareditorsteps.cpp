// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of an editor on the undo stack, and the way back and forth over them.
#include "core/base/assert.h"
#include "core/planner/planner.h"
#include "ui/base/labels.h"
#include "ui/commands/calendareditor.h"

namespace semainier::ui {

Result<> CalendarEditor::push(Change change)
{
    if (m_reverter.isWorking()) {
        return failure(ErrorCode::Busy, {}, m_planner.path());
    }
    m_pushing = true;
    m_result = {};
    m_stack.push(new ChangeCommand(m_planner, m_reverter, std::move(change),
                                   [this](const auto &outcome) { report(outcome); }));
    m_pushing = false;
    return m_result;
}

void CalendarEditor::adopt(const Action &action, HistoryId entry)
{
    SEM_ASSERT(!m_reverter.isWorking(), return);
    if (entry.isValid()) {
        m_stack.push(new ChangeCommand(m_planner, m_reverter, action, entry,
                                       [this](const auto &outcome) { report(outcome); }));
    }
}

void CalendarEditor::undo(Turned then)
{
    turn(Way::Back, std::move(then));
}

void CalendarEditor::redo()
{
    turn(Way::Forth, {});
}

void CalendarEditor::forget()
{
    SEM_ASSERT(!m_reverter.isWorking(), return);
    m_stack.clear();
}

void CalendarEditor::turn(Way way, Turned then)
{
    const bool back = way == Way::Back;
    const auto *step = dynamic_cast<const ChangeCommand *>(
        m_stack.command(back ? m_stack.index() - 1 : m_stack.index()));
    if (step == nullptr || m_reverter.isWorking()) {
        return;
    }
    const auto turnStack = [this, back, then = std::move(then)] {
        back ? m_stack.undo() : m_stack.redo();
        if (then) {
            then();
        }
    };
    if (!m_reverter.isLong(step->entry())) {
        turnStack();
        return;
    }
    Job *job = m_reverter.start(step->entry(), turnStack);
    const QString action = actionText(step->action());
    Q_EMIT working(job, back ? tr("Undoing: %1").arg(action) : tr("Redoing: %1").arg(action));
}

void CalendarEditor::report(const ChangeCommand::Outcome &outcome)
{
    if (!outcome.result) {
        m_result = outcome.result;
        if (!m_pushing) {
            Q_EMIT failed(outcome.result.error());
        }
        return;
    }
    if (outcome.step == ChangeCommand::Outcome::Step::Undone) {
        Q_EMIT undone(outcome.action);
    } else if (!m_pushing || !outcome.typing) {
        Q_EMIT done(outcome.action);
    }
}

} // namespace semainier::ui
