// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/computerpage.h"

#include "ui/base/calm.h"
#include "ui/base/elidingcombobox.h"
#include "ui/base/formatting.h"
#include "ui/base/formcolumn.h"
#include "ui/settings/settingspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int stepPercent = 10;
constexpr int widestField = 420;

} // namespace

ComputerPage::ComputerPage(const ComputerChoices &choices, QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *column = settingsColumn(
        this, tr("This computer"), tr("For you, on this computer, whatever calendar is open."));
    auto *form = new FormColumn;
    form->setMaximumWidth(widestField);
    m_language = new ElidingComboBox;
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    form->addField(tr("Language"), m_language);
    m_theme = new ElidingComboBox;
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(choices.theme)));
    form->addField(tr("Theme"), m_theme);
    form->addField(tr("Size of the text"), buildTextSize(choices.textPercent));
    column->addWidget(form);
    column->addStretch();

    const auto tell = [this] { Q_EMIT chosen(ComputerPage::choices()); };
    connect(m_language, &QComboBox::activated, this, tell);
    connect(m_theme, &QComboBox::activated, this, tell);
    connect(m_size, &QSlider::valueChanged, this, tell);
}

QWidget *ComputerPage::buildTextSize(int percent)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    m_size = new Calm<QSlider>(Qt::Horizontal);
    m_size->setRange(smallestTextPercent / stepPercent, largestTextPercent / stepPercent);
    m_size->setPageStep(2);
    m_size->setValue(percent / stepPercent);
    m_size->setAccessibleName(tr("Size of the text"));
    // The whole window changes: not at every pixel of a drag.
    m_size->setTracking(false);
    m_percent = new QLabel;
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->setFocusProxy(m_size);
    row->addWidget(m_size, 1);
    row->addWidget(m_percent);
    connect(m_size, &QSlider::sliderMoved, this, &ComputerPage::showPercent);
    connect(m_size, &QSlider::valueChanged, this, &ComputerPage::showPercent);
    showPercent(m_size->value());
    return box;
}

void ComputerPage::showPercent(int step)
{
    m_percent->setText(percentText(step * stepPercent));
}

ComputerChoices ComputerPage::choices() const
{
    return {.language = m_language->currentData().toString(),
            .theme = static_cast<ThemeChoice>(m_theme->currentData().toInt()),
            .textPercent = m_size->value() * stepPercent};
}

} // namespace semainier::ui
