// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/labelledbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace semainier::ui {

namespace {

constexpr int gap = 10;

} // namespace

QComboBox *addLabelledBox(QWidget &bar, const QString &label, const QString &name)
{
    auto *words = new QLabel(label);
    words->setProperty("role", QStringLiteral("secondary"));
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    words->setBuddy(box);
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(words);
    row->addWidget(box);
    bar.layout()->addWidget(pair);
    return box;
}

} // namespace semainier::ui
