// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/troublebar.h"

#include "ui/base/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace semainier::ui {

TroubleBar::TroubleBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("trouble"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    auto *mine = new QPushButton(tr("Keep mine"));
    auto *theirs = new QPushButton(tr("Take what the calendar holds"));
    connect(mine, &QPushButton::clicked, this, &TroubleBar::keepWanted);
    connect(theirs, &QPushButton::clicked, this, &TroubleBar::takeWanted);
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addStretch();
    column->addLayout(row);
    hide();
}

void TroubleBar::say(const Error &error)
{
    m_text->setText(tr("Not saved. What you typed is kept here.") + u' ' + errorText(error));
    show();
}

} // namespace semainier::ui
