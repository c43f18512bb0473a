// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/balancegroup.h"

#include "ui/base/formatting.h"
#include "ui/line/footwords.h"
#include "ui/line/linewords.h"
#include "ui/line/mixbar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace semainier::ui {

namespace {

constexpr int titleSpacing = 6;

} // namespace

BalanceGroup::BalanceGroup(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel(tr("Balance of the week"));
    m_title->setProperty("role", QStringLiteral("strong"));
    m_count = new QLabel;
    m_name = new QLabel;
    m_targetName = new QLabel(tr("Target"));
    for (QLabel *label : {m_count, m_name, m_targetName}) {
        label->setProperty("role", QStringLiteral("secondary"));
    }
    // It takes no room of its own: the chips need it more.
    m_count->setMinimumWidth(1);
    m_empty = new QLabel;
    m_empty->setProperty("role", QStringLiteral("secondary"));
    m_empty->setWordWrap(true);
    const auto number = [](ContentPart, int posts) { return QLocale().toString(posts); };
    const auto percent = [](ContentPart, int share) { return percentText(share); };
    m_bar = new MixBar(MixBar::Look::Strong, {FootWords::segment, number});
    m_target = new MixBar(MixBar::Look::Pale, {percent, number});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new QHBoxLayout;
    title->setSpacing(titleSpacing);
    title->addWidget(m_title);
    title->addWidget(m_count, 1);
    column->addLayout(title);
    m_bars = new QGridLayout;
    m_bars->setVerticalSpacing(5);
    m_bars->setColumnStretch(1, 1);
    m_bars->addWidget(m_name, 0, 0);
    m_bars->addWidget(m_bar, 0, 1);
    m_bars->addWidget(m_empty, 0, 0, 1, 2);
    m_bars->addWidget(m_targetName, 1, 0);
    m_bars->addWidget(m_target, 1, 1);
    column->addLayout(m_bars);
    column->addStretch();
}

void BalanceGroup::show(const PlannedBalance &planned, bool over)
{
    const PartCounts &counts = planned.balance.counts;
    m_isEmpty = counts.total() == 0;
    m_count->setText(m_isEmpty  ? QString()
                         : over ? tr("%Ln post(s)", nullptr, counts.total())
                                : tr("%Ln post(s) planned", nullptr, counts.total()));
    m_name->setText(over ? tr("Posts") : tr("Planned"));
    m_bar->show(counts, FootWords::counts(m_name->text(), counts));
    m_target->show(planned.target.percents,
                   FootWords::percents(m_targetName->text(), planned.target.percents));
    if (over) {
        m_empty->setText(tr("Nothing was planned."));
    } else if (planned.balance.missing.total() > 0) {
        m_empty->setText(tr("Nothing is planned yet. Begin with what is missing, or press N."));
    } else {
        m_empty->setText(tr("Nothing is planned yet. Press N or click a “+” to add a post."));
    }
    fit();
}

void BalanceGroup::setCompact(bool compact)
{
    m_isCompact = compact;
    fit();
}

void BalanceGroup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool BalanceGroup::hasRoomForCount() const
{
    return m_title->sizeHint().width() + titleSpacing + m_count->sizeHint().width() <= width();
}

void BalanceGroup::fit()
{
    m_bars->setHorizontalSpacing(m_isCompact ? 0 : 12);
    m_title->setVisible(!m_isCompact);
    m_count->setVisible(!m_isCompact && hasRoomForCount());
    m_name->setVisible(!m_isEmpty && !m_isCompact);
    m_bar->setVisible(!m_isEmpty);
    m_empty->setVisible(m_isEmpty);
    m_targetName->setVisible(!m_isCompact);
    m_target->setVisible(!m_isCompact);
}

} // namespace semainier::ui
