// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagehead.h"

#include "ui/base/elidingcombobox.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/page/periodswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace semainier::ui {

namespace {

constexpr int gap = 8;
constexpr Scaled choiceWidth{150};
constexpr int edge = 18;

} // namespace

PageHead::PageHead(const QString &title, const QString &accountTip, QWidget *parent)
    : QWidget(parent)
{
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(edge, 12, edge, 12);
    m_rows->setSpacing(gap);
    m_choices = new QWidget;
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(2 * gap);
    auto *name = new QLabel(title);
    name->setProperty("role", QStringLiteral("title"));
    choices->addWidget(name);
    m_period = new PeriodSwitch;
    choices->addWidget(m_period);
    choices->addStretch();
    m_tools = new QWidget;
    m_line = new FlowLayout(gap, m_tools);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_account = addChoice(tr("Account"), accountTip);
    m_rows->addWidget(m_choices, 1);
    m_rows->addWidget(m_tools);
    connect(m_period, &PeriodSwitch::chosen, this, &PageHead::periodChosen);
    connect(m_account, &QComboBox::activated, this,
            [this] { Q_EMIT accountChosen(AccountId(m_account->currentData().toLongLong())); });
}

QPushButton *PageHead::addButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip);
    m_line->addWidget(button);
    return button;
}

void PageHead::addFileButtons()
{
    connect(addButton(tr("Image"), tr("Save this page as a picture (PNG or SVG)")),
            &QPushButton::clicked, this, &PageHead::imageWanted);
    connect(addButton(tr("CSV"), tr("Save all figures of this page as a sheet")),
            &QPushButton::clicked, this, &PageHead::dataWanted);
}

QComboBox *PageHead::addChoice(const QString &name, const QString &tip)
{
    auto *choice = new ElidingComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(tip);
    followTextSize(*choice, [choice] { choice->setFixedWidth(choiceWidth); });
    m_line->addWidget(choice);
    return choice;
}

QSize PageHead::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

bool PageHead::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

void PageHead::fit()
{
    int tools = -gap;
    for (int i = 0; i < m_line->count(); ++i) {
        if (!m_line->itemAt(i)->isEmpty()) {
            tools += m_line->itemAt(i)->sizeHint().width() + gap;
        }
    }
    const int wanted = m_choices->minimumSizeHint().width() + gap + tools + 2 * edge;
    const bool one = wanted <= width();
    m_rows->setDirection(one ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tools->setMinimumWidth(one ? tools : 0);
}

void PageHead::enter()
{
    m_period->enter();
}

void PageHead::showPeriod(const PagePeriod &period, int usualWeeks, QDate today)
{
    m_period->show(period, usualWeeks, today);
}

void PageHead::showAccounts(const std::vector<Account> &accounts, AccountId chosen)
{
    const QSignalBlocker blocker(m_account);
    m_account->clear();
    m_account->addItem(tr("All accounts"), qint64(0));
    for (const Account &account : accounts) {
        const bool isShown = account.id == chosen;
        if (!account.archived || isShown) {
            m_account->addItem(label(account, accounts), account.id.value());
        }
        if (isShown) {
            m_account->setCurrentIndex(m_account->count() - 1);
        }
    }
}

} // namespace semainier::ui
