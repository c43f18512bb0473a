// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/base/icons.h"
#include "ui/shell/railbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int usualWidth = 196;
constexpr int margin = 8;

RailButton *entry(QAction *action)
{
    auto *button = new RailButton;
    button->setDefaultAction(action);
    return button;
}

} // namespace

Rail::Rail(const RailActions &actions, QWidget *month, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_month(month)
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 16, margin, 12);
    column->setSpacing(2);

    m_program = new QLabel(QStringLiteral("Semainier"));
    m_program->setProperty("role", QStringLiteral("heading"));
    m_program->setContentsMargins(12, 0, 8, 2);
    m_association = new QLabel;
    m_association->setProperty("role", QStringLiteral("secondary"));
    m_association->setWordWrap(true);
    m_association->setContentsMargins(12, 0, 8, 0);
    column->addWidget(m_program);
    column->addWidget(m_association);
    column->addSpacing(14);
    m_calendar = entry(actions.calendar);
    m_undated = entry(actions.undated);
    m_line = entry(actions.line);
    m_engagement = entry(actions.engagement);
    column->addWidget(m_calendar);
    column->addWidget(m_undated);
    column->addWidget(m_line);
    column->addWidget(m_engagement);
    column->addStretch();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 12);
    row->addWidget(month);
    column->addLayout(row);

    m_settings = entry(actions.settings);
    column->addWidget(m_settings);
    m_menu = new RailButton;
    m_menu->setText(tr("Menu"));
    m_menu->setToolTip(tr("Everything Semainier can do (F10)"));
    m_menu->setIcon(icon(Icon::Menu));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
    column->addWidget(m_menu);
}

void Rail::setAssociation(const QString &name)
{
    m_association->setText(name);
}

void Rail::setShownCount(int posts)
{
    m_calendar->setCount(posts, tr("%Ln posts shown", nullptr, posts));
}

void Rail::setUndatedCount(int posts)
{
    m_undated->setCount(posts, tr("%Ln posts without a date", nullptr, posts));
}

int Rail::neededWidth() const
{
    int width = m_compact ? 0 : std::max(usualWidth, m_month->sizeHint().width() + 4 * margin);
    for (const RailButton *button :
         {m_calendar, m_undated, m_line, m_engagement, m_settings, m_menu}) {
        width = std::max(width, button->sizeHint().width() + 2 * margin);
    }
    return width;
}

void Rail::setCompact(bool compact)
{
    if (compact == m_compact) {
        return;
    }
    m_compact = compact;
    for (RailButton *button : {m_calendar, m_undated, m_line, m_engagement, m_settings, m_menu}) {
        button->setCompact(compact);
    }
    for (QWidget *wide :
         {static_cast<QWidget *>(m_program), static_cast<QWidget *>(m_association), m_month}) {
        wide->setHidden(compact);
    }
    updateGeometry();
}

QSize Rail::sizeHint() const
{
    return {neededWidth(), QWidget::sizeHint().height()};
}

QSize Rail::minimumSizeHint() const
{
    return {neededWidth(), QWidget::minimumSizeHint().height()};
}

void Rail::openMenu()
{
    m_menu->showMenu();
}

} // namespace semainier::ui
