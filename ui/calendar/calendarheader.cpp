// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarheader.h"

#include "ui/calendar/turnsite.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace semainier::ui {

namespace {

constexpr int segmentPadding = 26;
constexpr int leastSearchWidth = 64;

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
    m_today = textButton(actions.today);
    row->addWidget(m_today);
    row->addWidget(next);
    row->addStretch(1);
    search->setMinimumWidth(leastSearchWidth);
    search->setMaximumWidth(200);
    row->addWidget(search, 2);
    row->addWidget(buildViews(actions));
    m_import = iconButton(actions.importSheet);
    row->addWidget(m_import);
    m_export = textButton(actions.exportSheet);
    row->addWidget(m_export);
    m_add = textButton(actions.newPost);
    m_addText = QStringLiteral("+ ") + actions.newPost->iconText();
    m_add->setAccessibleName(actions.newPost->text().remove(u'&'));
    m_add->setProperty("primary", true);
    row->addWidget(m_add);
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

QSize CalendarHeader::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void CalendarHeader::fit()
{
    // Nothing is shown or hidden to find out: that would take the focus away.
    const auto spaceOf = [this](const QWidget *button) {
        return button->sizeHint().width() + layout()->spacing();
    };
    const std::array<QWidget *, 3> alsoInMenu{m_import, m_export, m_today};
    m_title->setText(m_full);
    m_add->setText(m_addText);
    int wanted = layout()->minimumSize().width();
    for (const QWidget *button : alsoInMenu) {
        wanted += button->isHidden() ? spaceOf(button) : 0;
    }
    if (wanted > width()) {
        const QFontMetrics metrics = m_title->fontMetrics();
        m_title->setText(m_brief);
        wanted -= metrics.horizontalAdvance(m_full) - metrics.horizontalAdvance(m_brief);
    }
    for (QWidget *button : alsoInMenu) {
        const bool fits = wanted <= width();
        button->setVisible(fits);
        wanted -= fits ? 0 : spaceOf(button);
    }
    if (wanted > width()) {
        m_add->setText(QStringLiteral("+"));
    }
}

} // namespace semainier::ui
