// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listbar.h"

#include "ui/base/flowlayout.h"
#include "ui/calendar/listchoices.h"
#include "ui/calendar/listwords.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace semainier::ui {

ListBar::ListBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("listBar"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Selected posts"));
    const auto choose = [this](const PostEdit &edit) { Q_EMIT edited(edit); };
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("listCount"));
    QPushButton *kind = menuButton(ListWords::column(ListColumn::Kind),
                                   [choose](QMenu &menu) { fillKinds(menu, choose); });
    QPushButton *state = menuButton(ListWords::column(ListColumn::State),
                                    [choose](QMenu &menu) { fillStates(menu, choose); });
    m_person = menuButton(ListWords::column(ListColumn::Person), [this, choose](QMenu &menu) {
        fillPeople(menu, m_people, choose, [this] { Q_EMIT nameWanted(); });
    });
    m_hour = new QPushButton(tr("Hour…"));
    m_shift = new QPushButton(tr("Shift…"));
    auto *duplicate = new QPushButton(tr("Duplicate"));
    auto *remove = new QPushButton(tr("Delete"));
    remove->setProperty("flat", true);
    connect(m_hour, &QPushButton::clicked, this, &ListBar::hourWanted);
    connect(m_shift, &QPushButton::clicked, this, &ListBar::shiftWanted);
    connect(duplicate, &QPushButton::clicked, this, &ListBar::duplicateWanted);
    connect(remove, &QPushButton::clicked, this, &ListBar::deleteWanted);

    auto *row = new FlowLayout(8, this);
    row->setContentsMargins(18, 8, 18, 8);
    row->addWidget(m_count);
    for (QPushButton *button : {kind, state, m_person, m_hour, m_shift, duplicate, remove}) {
        row->addWidget(button);
    }
    row->setAlignment(remove, Qt::AlignRight);
    hide();
}

QPushButton *ListBar::menuButton(const QString &text, const std::function<void(QMenu &)> &fill)
{
    auto *button = new QPushButton(text + QStringLiteral(" ▾"));
    button->setAccessibleName(text);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    button->setMenu(menu);
    return button;
}

void ListBar::setCount(int posts)
{
    m_count->setText(tr("%Ln posts chosen", nullptr, posts));
    const bool wasHidden = isHidden();
    setVisible(posts > 1);
    if (wasHidden && posts > 1) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ListBar::setShiftable(bool shiftable)
{
    m_shift->setEnabled(shiftable);
}

QPoint ListBar::hourAnchor() const
{
    return m_hour->mapToGlobal(QPoint());
}

QPoint ListBar::shiftAnchor() const
{
    return m_shift->mapToGlobal(QPoint());
}

QPoint ListBar::peopleAnchor() const
{
    return m_person->mapToGlobal(QPoint());
}

} // namespace semainier::ui
