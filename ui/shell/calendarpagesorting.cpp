// SPDX-License-Identifier: GPL-3.0-or-later
// How the kinds that an import has proposed are sorted from a calendar page.
#include "core/planner/planner.h"
#include "ui/line/linescreen.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/shellactions.h"
#include "ui/sorter/sorterdialog.h"

namespace semainier::ui {

void CalendarPage::connectSorting()
{
    connect(m_actions.sortKinds, &QAction::triggered, this, &CalendarPage::sortKinds);
    connect(m_bar, &ActionBar::nextTriggered, m_actions.sortKinds, &QAction::trigger);
}

void CalendarPage::updateSorting()
{
    m_actions.sortKinds->setEnabled(!m_planner->isReadOnly()
                                    && m_planner->posts().hasProposed().value_or(false));
}

void CalendarPage::sortKinds()
{
    save();
    auto *dialog = new SorterDialog(*m_planner, m_editor, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SorterDialog::lineWanted, this, [this] {
        showLine();
        m_line->focusFirst();
    });
    dialog->open();
}

} // namespace semainier::ui
