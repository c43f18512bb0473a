// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/timegroup.h"

#include "ui/base/theme.h"
#include "ui/line/elidingbutton.h"
#include "ui/line/footwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace semainier::ui {

namespace {

constexpr Scaled gaugeWidth{160};
constexpr Scaled shortGauge{64};

} // namespace

TimeGroup::TimeGroup(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel(tr("Volunteer time"));
    m_title->setProperty("role", QStringLiteral("strong"));
    m_time = new QLabel;
    m_time->setProperty("role", QStringLiteral("secondary"));
    m_gauge = new QProgressBar;
    m_gauge->setTextVisible(false);
    m_gauge->setProperty("quiet", true);
    m_gauge->setAccessibleName(m_title->text());
    m_people = new ElidingButton;
    m_people->hide();
    connect(m_people, &QPushButton::clicked, this, [this] { Q_EMIT postChosen(m_post); });

    m_box = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_box->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_time, m_gauge, m_people}) {
        m_box->addWidget(part);
    }
    m_box->addStretch();
    followTextSize(*this, [this] {
        const bool inLine = m_box->direction() == QBoxLayout::LeftToRight;
        m_gauge->setFixedWidth(inLine ? shortGauge : gaugeWidth);
    });
}

void TimeGroup::show(const PlannedBalance &planned, const std::vector<EventShortfall> &shortfalls)
{
    m_time->setText(FootWords::timeOf(planned.plannedMinutes, planned.weeklyMinutes));
    m_gauge->setRange(0, std::max(1, planned.weeklyMinutes));
    m_gauge->setValue(std::min(planned.plannedMinutes, m_gauge->maximum()));
    m_gauge->setToolTip(m_time->text());
    m_people->setSentence(FootWords::people(shortfalls), FootWords::peopleBriefly(shortfalls));
    m_people->setToolTip(FootWords::peopleByEvent(shortfalls));
    m_people->setVisible(!shortfalls.empty());
    m_post = shortfalls.empty() ? PostId() : shortfalls.front().post;
}

void TimeGroup::setForm(Form form)
{
    const bool inLine = form != Form::Column;
    m_box->setDirection(inLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_box->setSpacing(inLine ? 10 : 5);
    m_title->setVisible(form != Form::LineWithoutTitle);
    m_gauge->setFixedWidth(inLine ? shortGauge : gaugeWidth);
}

} // namespace semainier::ui
