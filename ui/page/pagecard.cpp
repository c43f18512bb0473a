// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagecard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

PageCard::PageCard(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("pageCard"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(18, 14, 18, 14);
    m_column->setSpacing(4);
}

void say(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setHidden(text.isEmpty());
}

} // namespace semainier::ui
