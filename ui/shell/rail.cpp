// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/base/icons.h"
#include "ui/shell/minicalendar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int railWidth = 196;

} // namespace

Rail::Rail(MiniCalendar *calendar, QMenu *menu, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 8, 12);
    column->setSpacing(0);

    auto *program = new QLabel(QStringLiteral("Semainier"));
    program->setProperty("role", QStringLiteral("heading"));
    program->setContentsMargins(12, 0, 8, 2);
    m_association = new QLabel;
    m_association->setProperty("role", QStringLiteral("secondary"));
    m_association->setWordWrap(true);
    m_association->setContentsMargins(12, 0, 8, 0);
    column->addWidget(program);
    column->addWidget(m_association);
    column->addSpacing(16);
    column->addWidget(buildScreens());
    column->addStretch();

    auto *month = new QHBoxLayout;
    month->setContentsMargins(8, 0, 8, 12);
    month->addWidget(calendar);
    column->addLayout(month);

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

QWidget *Rail::buildScreens()
{
    m_calendar = new QToolButton;
    m_calendar->setProperty("rail", true);
    m_calendar->setCheckable(true);
    m_calendar->setChecked(true);
    m_calendar->setText(tr("Calendar"));
    m_calendar->setIcon(icon(Icon::Calendar, Token::Ink));
    m_calendar->setIconSize({18, 18});
    m_calendar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_calendar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    // The only screen there is stays the one shown.
    connect(m_calendar, &QToolButton::clicked, m_calendar,
            [this] { m_calendar->setChecked(true); });
    auto *row = new QHBoxLayout(m_calendar);
    row->setContentsMargins(0, 0, 12, 0);
    m_count = new QLabel;
    m_count->setProperty("role", QStringLiteral("small"));
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addStretch();
    row->addWidget(m_count);
    return m_calendar;
}

void Rail::setAssociation(const QString &name)
{
    m_association->setText(name);
}

void Rail::setWeekCount(int posts)
{
    m_count->setText(locale().toString(posts));
    m_calendar->setAccessibleDescription(tr("%n posts this week", nullptr, posts));
    m_calendar->setToolTip(tr("%n posts this week", nullptr, posts));
}

void Rail::openMenu()
{
    m_menu->showMenu();
}

} // namespace semainier::ui
