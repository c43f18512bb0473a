// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/shiftpopup.h"

#include "ui/base/formatting.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace semainier::ui {

namespace {

constexpr int margin = 16;
constexpr int mostWeeks = 104;
constexpr int daysOfWeek = 7;

QSpinBox *spinBox(int most, int value)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setValue(value);
    return box;
}

} // namespace

ShiftPopup::ShiftPopup(int posts, const DateRange &days, QWidget *parent)
    : Popup(tr("Move %Ln post(s)", nullptr, posts), parent), m_days(days)
{
    auto *heading = new QLabel(windowTitle());
    heading->setProperty("role", QStringLiteral("strong"));
    m_weeks = spinBox(mostWeeks, 1);
    m_singleDays = spinBox(daysOfWeek - 1, 0);
    auto *weeks = new QLabel(tr("&weeks"));
    weeks->setBuddy(m_weeks);
    auto *singleDays = new QLabel(tr("&days"));
    singleDays->setBuddy(m_singleDays);
    m_where = new QLabel;
    m_where->setProperty("role", QStringLiteral("small"));
    m_earlier = new QPushButton(tr("&Earlier"));
    m_later = new QPushButton(tr("&Later"));
    m_later->setProperty("primary", true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setSpacing(8);
    grid->addWidget(heading, 0, 0, 1, 4);
    grid->addWidget(m_weeks, 1, 0);
    grid->addWidget(weeks, 1, 1);
    grid->addWidget(m_singleDays, 1, 2);
    grid->addWidget(singleDays, 1, 3);
    grid->addWidget(m_where, 2, 0, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    grid->addLayout(buttons, 3, 0, 1, 4);

    for (QSpinBox *box : {m_weeks, m_singleDays}) {
        connect(box, &QSpinBox::valueChanged, this, &ShiftPopup::tell);
    }
    connect(m_earlier, &QPushButton::clicked, this, [this] { choose(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { choose(+1); });
    tell();
    m_weeks->setFocus();
    m_weeks->selectAll();
}

int ShiftPopup::distance() const
{
    return m_weeks->value() * daysOfWeek + m_singleDays->value();
}

void ShiftPopup::choose(int direction)
{
    Q_EMIT chosen(direction * distance());
    close();
}

void ShiftPopup::tell()
{
    m_where->setText(tr("Earlier: %1\nLater: %2").arg(where(-1), where(+1)));
    m_earlier->setEnabled(distance() > 0);
    m_later->setEnabled(distance() > 0);
}

QString ShiftPopup::where(int direction) const
{
    const int days = direction * distance();
    return daysTitle({m_days.first.addDays(days), m_days.last.addDays(days)});
}

} // namespace semainier::ui
