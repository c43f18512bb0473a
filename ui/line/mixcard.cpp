// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/mixcard.h"

#include "ui/charts/chart.h"
#include "ui/line/linecharts.h"
#include "ui/line/linewords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int betweenCharts = 18;

} // namespace

MixCard::MixCard(Prompter &prompter, QWidget *parent) : PageCard(parent)
{
    m_shares = new Chart(prompter);
    m_gauges = new Chart(prompter);
    m_strip = new Chart(prompter);
    m_gauges->setEmptyText(
        tr("Nothing was published in this period: there is nothing to compare."));
    m_record = new QPushButton(tr("Record exchanges…"));
    connect(m_record, &QPushButton::clicked, this, &MixCard::exchangesWanted);
    column().addWidget(m_shares);
    column().addSpacing(betweenCharts);
    column().addWidget(m_gauges);
    column().addSpacing(betweenCharts);
    column().addWidget(m_strip);
    column().addWidget(m_record, 0, Qt::AlignLeft);
    column().addStretch();
}

void MixCard::show(const LineContent &content)
{
    m_shares->setTexts(tr("Mix of kinds"),
                       tr("The share of each kind, and what you have in common with each profile"));
    m_shares->setPicture(std::make_unique<SharesPicture>(sharesRows(content), tr("in common")));
    const bool recorded = content.line.published.exchanges().has_value();
    const QString posts = postsAndPeriod(content);
    m_gauges->setTexts(
        tr("Closest profile"),
        recorded
            //: “40 posts, 8 weeks”
            ? tr("Kinds and exchanges together (%1). The band is the range of the probable habit.")
                  .arg(posts)
            : tr("Kinds only (%1). The band is the range of the probable habit.").arg(posts));
    m_gauges->setPicture(std::make_unique<GaugesPicture>(gaugeRows(content)));
    m_strip->setTexts(tr("Exchanges with the community"), exchangesText(content.line.published));
    m_strip->setPicture(std::make_unique<StripPicture>(stripData(content)));
    m_record->setVisible(!recorded);
}

} // namespace semainier::ui
