// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsfoot.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace semainier::ui {

SettingsFoot::SettingsFoot(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("settingsFoot"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(12);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button = new QPushButton;
    m_button->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    connect(m_button, &QPushButton::clicked, this, &SettingsFoot::triggered);
    connect(close, &QPushButton::clicked, this, &SettingsFoot::closeWanted);
    show(tr("Every change counts at once."), {});
}

void SettingsFoot::show(const QString &sentence, const QString &button)
{
    say(QStringLiteral("secondary"), sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void SettingsFoot::showFault(const QString &sentence)
{
    say(QStringLiteral("alert"), sentence);
    m_button->hide();
}

void SettingsFoot::say(const QString &role, const QString &sentence)
{
    m_text->setProperty("role", role);
    m_text->style()->polish(m_text);
    m_text->setText(sentence);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace semainier::ui
