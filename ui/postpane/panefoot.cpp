// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/panefoot.h"

#include "ui/base/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace semainier::ui {

PaneFoot::PaneFoot(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paneFoot"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_duplicate = new QPushButton(tr("Duplicate"));
    connect(m_duplicate, &QPushButton::clicked, this, &PaneFoot::duplicateWanted);
    m_trash = new QPushButton;
    m_trash->setProperty("flat", true);
    m_trash->setIcon(icon(Icon::Trash));
    m_trash->setToolTip(tr("Delete (can be undone)"));
    m_trash->setAccessibleName(tr("Delete"));
    connect(m_trash, &QPushButton::clicked, this, &PaneFoot::deleteWanted);
    m_publish = new QPushButton(tr("Mark as published"));
    m_publish->setProperty("primary", true);
    connect(m_publish, &QPushButton::clicked, this, &PaneFoot::publishedWanted);
    row->addWidget(m_duplicate);
    row->addWidget(m_trash);
    row->addStretch();
    row->addWidget(m_publish);
}

void PaneFoot::show(PostStatus status)
{
    m_publish->setEnabled(status != PostStatus::Published);
}

void PaneFoot::setReadOnly(bool readOnly)
{
    for (QPushButton *button : {m_duplicate, m_trash, m_publish}) {
        button->setVisible(!readOnly);
    }
}

} // namespace semainier::ui
