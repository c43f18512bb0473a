// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linecard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

LineCard::LineCard(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("lineCard"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(18, 14, 18, 14);
    m_column->setSpacing(4);
}

QLabel *words(const QString &role, const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void say(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setHidden(text.isEmpty());
}

} // namespace semainier::ui
