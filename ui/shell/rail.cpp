// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/base/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int railWidth = 196;

QToolButton *entry(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setProperty("rail", true);
    button->setIconSize({18, 18});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

Rail::Rail(const RailActions &actions, QWidget *month, QMenu *menu, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 8, 12);
    column->setSpacing(2);

    auto *program = new QLabel(QStringLiteral("Semainier"));
    program->setProperty("role", QStringLiteral("heading"));
    program->setContentsMargins(12, 0, 8, 2);
    m_association = new QLabel;
    m_association->setProperty("role", QStringLiteral("secondary"));
    m_association->setWordWrap(true);
    m_association->setContentsMargins(12, 0, 8, 0);
    column->addWidget(program);
    column->addWidget(m_association);
    column->addSpacing(14);
    m_calendar = counted(actions.calendar);
    m_undated = counted(actions.undated);
    column->addWidget(m_calendar.button);
    column->addWidget(m_undated.button);
    column->addStretch();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 12);
    row->addWidget(month);
    column->addLayout(row);

    column->addWidget(entry(actions.settings));
    m_menu = new QToolButton;
    m_menu->setProperty("rail", true);
    m_menu->setText(tr("Menu"));
    m_menu->setToolTip(tr("Everything Semainier can do (F10)"));
    m_menu->setIcon(icon(Icon::Menu));
    m_menu->setIconSize({18, 18});
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
    column->addWidget(m_menu);
}

Rail::Entry Rail::counted(QAction *action)
{
    Entry made{entry(action), new QLabel};
    auto *row = new QHBoxLayout(made.button);
    row->setContentsMargins(0, 0, 12, 0);
    made.count->setProperty("role", QStringLiteral("small"));
    made.count->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addStretch();
    row->addWidget(made.count);
    return made;
}

void Rail::setAssociation(const QString &name)
{
    m_association->setText(name);
}

void Rail::setCount(const Entry &entry, int count, const QString &sentence)
{
    entry.count->setText(entry.count->locale().toString(count));
    entry.button->setAccessibleDescription(sentence);
}

void Rail::setShownCount(int posts)
{
    setCount(m_calendar, posts, tr("%n posts shown", nullptr, posts));
}

void Rail::setUndatedCount(int posts)
{
    setCount(m_undated, posts, tr("%n posts without a date", nullptr, posts));
}

void Rail::openMenu()
{
    m_menu->showMenu();
}

} // namespace semainier::ui
