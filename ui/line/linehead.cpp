// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linehead.h"

#include "ui/base/elidingcombobox.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/line/periodswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace semainier::ui {

namespace {

constexpr int gap = 8;
constexpr Scaled accountWidth{150};
constexpr int edge = 18;

} // namespace

LineHead::LineHead(QWidget *parent) : QWidget(parent)
{
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(edge, 12, edge, 12);
    m_rows->setSpacing(gap);
    m_choices = new QWidget;
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(2 * gap);
    auto *title = new QLabel(tr("Editorial line"));
    title->setProperty("role", QStringLiteral("title"));
    choices->addWidget(title);
    m_period = new PeriodSwitch;
    choices->addWidget(m_period);
    choices->addStretch();
    m_tools = new QWidget;
    m_line = new FlowLayout(gap, m_tools);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_account = new ElidingComboBox;
    m_account->setAccessibleName(tr("Account"));
    m_account->setToolTip(tr("Whose posts are compared: those of all accounts, or of one"));
    followTextSize(*m_account, [this] { m_account->setFixedWidth(accountWidth); });
    m_line->addWidget(m_account);
    m_rows->addWidget(m_choices, 1);
    m_rows->addWidget(m_tools);
    connect(m_period, &PeriodSwitch::chosen, this, &LineHead::periodChosen);
    connect(m_account, &QComboBox::activated, this,
            [this] { Q_EMIT accountChosen(AccountId(m_account->currentData().toLongLong())); });
    connect(addButton(tr("Edit target…"), tr("What you aim at: the share of each kind")),
            &QPushButton::clicked, this, &LineHead::targetWanted);
    connect(
        addButton(tr("Profiles…"), tr("The portraits and profiles you compare yourselves with")),
        &QPushButton::clicked, this, &LineHead::profilesWanted);
    connect(addButton(tr("Record exchanges…"), tr("How often you replied, mentioned and shared")),
            &QPushButton::clicked, this, &LineHead::exchangesWanted);
    connect(addButton(tr("Image"), tr("Save this page as a picture (PNG or SVG)")),
            &QPushButton::clicked, this, &LineHead::imageWanted);
    connect(addButton(tr("CSV"), tr("Save all figures of this page as a sheet")),
            &QPushButton::clicked, this, &LineHead::dataWanted);
}

QPushButton *LineHead::addButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip);
    m_line->addWidget(button);
    return button;
}

QSize LineHead::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

bool LineHead::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

void LineHead::fit()
{
    int tools = -gap;
    for (int i = 0; i < m_line->count(); ++i) {
        tools += m_line->itemAt(i)->sizeHint().width() + gap;
    }
    const int wanted = m_choices->minimumSizeHint().width() + gap + tools + 2 * edge;
    const bool one = wanted <= width();
    m_rows->setDirection(one ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tools->setMinimumWidth(one ? tools : 0);
}

void LineHead::enter()
{
    m_period->enter();
}

void LineHead::show(const LineContent &content)
{
    m_period->show(content.view.period, content.choices.weeks, content.today);
    const QSignalBlocker blocker(m_account);
    m_account->clear();
    m_account->addItem(tr("All accounts"), qint64(0));
    for (const Account &account : content.accounts) {
        const bool isShown = account.id == content.view.account;
        if (!account.archived || isShown) {
            m_account->addItem(label(account, content.accounts), account.id.value());
        }
        if (isShown) {
            m_account->setCurrentIndex(m_account->count() - 1);
        }
    }
}

} // namespace semainier::ui
