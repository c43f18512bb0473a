// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hourpopup.h"

#include "ui/base/parsing.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int margin = 16;
constexpr Scaled hourWidth{96};

} // namespace

HourPopup::HourPopup(int posts, QWidget *parent)
    : Popup(tr("Hour of %Ln post(s)", nullptr, posts), parent)
{
    auto *heading = new QLabel(windowTitle());
    heading->setProperty("role", QStringLiteral("strong"));
    m_hour = new QLineEdit;
    m_hour->setPlaceholderText(QStringLiteral("09:00"));
    m_hour->setAccessibleName(tr("Hour"));
    m_hour->setMinimumWidth(hourWidth);
    auto *none = new QPushButton(tr("&No hour"));
    auto *give = new QPushButton(tr("&Give"));
    give->setProperty("primary", true);
    give->setEnabled(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_hour, 1);
    row->addWidget(none);
    row->addWidget(give);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(row);

    connect(m_hour, &QLineEdit::textChanged, give,
            [give](const QString &typed) { give->setEnabled(parsedHour(typed).has_value()); });
    connect(m_hour, &QLineEdit::returnPressed, this, &HourPopup::choose);
    connect(give, &QPushButton::clicked, this, &HourPopup::choose);
    connect(none, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        close();
    });
    m_hour->setFocus();
}

void HourPopup::choose()
{
    if (const auto hour = parsedHour(m_hour->text())) {
        Q_EMIT chosen(hour);
        close();
    }
}

} // namespace semainier::ui
