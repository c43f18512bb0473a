// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/weekheader.h"

#include "ui/base/formatting.h"
#include "ui/shell/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace semainier::ui {

namespace {

/// Under this many pixels the title is abbreviated.
constexpr int narrowWidth = 860;

QToolButton *iconButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize({18, 18});
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->iconText());
    return button;
}

QPushButton *textButton(QAction *action)
{
    auto *button = new QPushButton(action->iconText());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

WeekHeader::WeekHeader(const HeaderActions &actions, SearchField *search, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(8);
    m_title = new QLabel;
    m_title->setProperty("role", QStringLiteral("title"));
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(iconButton(actions.previous));
    row->addWidget(textButton(actions.today));
    row->addWidget(iconButton(actions.next));
    row->addStretch(1);
    search->setMinimumWidth(96);
    search->setMaximumWidth(200);
    row->addWidget(search, 2);
    m_import = iconButton(actions.importSheet);
    row->addWidget(m_import);
    row->addWidget(textButton(actions.exportSheet));
    QPushButton *add = textButton(actions.newPost);
    add->setText(QStringLiteral("+ ") + actions.newPost->iconText());
    add->setProperty("primary", true);
    row->addWidget(add);
}

void WeekHeader::setWeek(QDate monday)
{
    m_monday = monday;
    fit();
}

void WeekHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WeekHeader::fit()
{
    const bool narrow = width() < narrowWidth;
    m_title->setText(narrow ? shortWeekTitle(m_monday) : weekTitle(m_monday));
    m_import->setVisible(!narrow);
}

} // namespace semainier::ui
