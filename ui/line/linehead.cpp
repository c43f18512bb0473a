// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linehead.h"

#include <QPushButton>

namespace semainier::ui {

LineHead::LineHead(QWidget *parent)
    : PageHead(tr("Editorial line"),
               tr("Whose posts are compared: those of all accounts, or of one"), parent)
{
    connect(addButton(tr("Edit target…"), tr("What you aim at: the share of each kind")),
            &QPushButton::clicked, this, &LineHead::targetWanted);
    connect(
        addButton(tr("Profiles…"), tr("The portraits and profiles you compare yourselves with")),
        &QPushButton::clicked, this, &LineHead::profilesWanted);
    connect(addButton(tr("Record exchanges…"), tr("How often you replied, mentioned and shared")),
            &QPushButton::clicked, this, &LineHead::exchangesWanted);
    addFileButtons();
}

void LineHead::show(const LineContent &content)
{
    showPeriod(content.view.period, content.choices.weeks, content.today);
    showAccounts(content.accounts, content.view.account);
}

} // namespace semainier::ui
