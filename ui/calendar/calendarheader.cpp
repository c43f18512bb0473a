// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarheader.h"

#include "ui/base/theme.h"
#include "ui/calendar/turnsite.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace semainier::ui {

namespace {

constexpr int gap = 8;
constexpr int segmentPadding = 26;
constexpr Scaled leastSearchWidth{36}; ///< of the glyph alone
constexpr Scaled usedSearchWidth{180}; ///< to see what is typed
constexpr Scaled widestSearch{200};

QToolButton *iconButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setProperty("turns", true);
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
    : QWidget(parent), m_search(search)
{
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(18, 12, 18, 12);
    m_rows->setSpacing(gap);
    m_rows->addLayout(buildTurning(actions, drag), 1);
    m_rows->addLayout(buildTools(actions), 2);
    m_search->installEventFilter(this);
    followTextSize(*this, [this] { fit(); });
}

QHBoxLayout *CalendarHeader::buildTurning(const CalendarActions &actions, PostDrag &drag)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
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
    row->addStretch();
    return row;
}

QHBoxLayout *CalendarHeader::buildTools(const CalendarActions &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch(1);
    row->addWidget(m_search, 2);
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
    return row;
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
        followTextSize(*button, [button, action] {
            button->ensurePolished();
            button->setMinimumWidth(button->fontMetrics().horizontalAdvance(action->iconText())
                                    + segmentPadding);
        });
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

bool CalendarHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void CalendarHeader::fit()
{
    m_search->setMinimumWidth(m_search->hasFocus() ? usedSearchWidth : leastSearchWidth);
    m_search->setMaximumWidth(widestSearch);
    // Where nothing more gives way: what turns the pages over what works with them.
    const auto direction = fitRow() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_rows->direction() != direction) {
        m_rows->setDirection(direction);
    }
}

int CalendarHeader::fitRow()
{
    // Nothing is shown or hidden to find out: that would take the focus away.
    const auto spaceOf = [](const QWidget *button) { return button->sizeHint().width() + gap; };
    const std::array<QWidget *, 3> alsoInMenu{m_import, m_export, m_today};
    m_title->setText(m_full);
    m_add->setText(m_addText);
    const QMargins edges = m_rows->contentsMargins();
    int wanted = edges.left() + gap + edges.right();
    for (int part = 0; part < m_rows->count(); ++part) {
        // It does not hear of new texts before the next layout.
        m_rows->itemAt(part)->invalidate();
        wanted += m_rows->itemAt(part)->minimumSize().width();
    }
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
        const int before = m_add->sizeHint().width();
        m_add->setText(QStringLiteral("+"));
        wanted -= before - m_add->sizeHint().width();
    }
    return wanted;
}

} // namespace semainier::ui
