// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarheader.h"

#include "ui/calendar/turnsite.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace semainier::ui {

namespace {

/// Under this many pixels the title is abbreviated.
constexpr int narrowWidth = 1040;
constexpr int segmentPadding = 26;

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

CalendarHeader::CalendarHeader(const CalendarActions &actions, QWidget *search, PostDrag &drag,
                               QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(8);
    m_title = new QLabel;
    m_title->setProperty("role", QStringLiteral("title"));
    row->addWidget(m_title);
    row->addSpacing(4);
    QToolButton *previous = iconButton(actions.previous);
    QToolButton *next = iconButton(actions.next);
    new TurnSite(*previous, drag);
    new TurnSite(*next, drag);
    row->addWidget(previous);
    row->addWidget(textButton(actions.today));
    row->addWidget(next);
    row->addStretch(1);
    search->setMinimumWidth(96);
    search->setMaximumWidth(200);
    row->addWidget(search, 2);
    row->addWidget(buildViews(actions));
    m_import = iconButton(actions.importSheet);
    row->addWidget(m_import);
    row->addWidget(textButton(actions.exportSheet));
    QPushButton *add = textButton(actions.newPost);
    add->setText(QStringLiteral("+ ") + actions.newPost->iconText());
    add->setProperty("primary", true);
    row->addWidget(add);
}

QWidget *CalendarHeader::buildViews(const CalendarActions &actions)
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("viewSwitch"));
    box->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (QAction *action : {actions.month, actions.week, actions.list}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        // The style sheet's margins are no part of what a tool button asks for.
        button->ensurePolished();
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(action->iconText())
                                + segmentPadding);
        row->addWidget(button);
    }
    return box;
}

void CalendarHeader::setTitle(const QString &title, const QString &brief)
{
    m_full = title;
    m_brief = brief;
    fit();
}

void CalendarHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CalendarHeader::fit()
{
    const bool narrow = width() < narrowWidth;
    m_title->setText(narrow ? m_brief : m_full);
    m_import->setVisible(!narrow);
}

} // namespace semainier::ui
