// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/percentrow.h"

#include "ui/base/calm.h"
#include "ui/base/kindsquare.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace semainier::ui {

namespace {

constexpr int gap = 8;
constexpr Scaled squareSize{16};
constexpr Scaled numberWidth{78};
constexpr int pageStep = 5;

} // namespace

PercentRow::PercentRow(PostKind square, const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *glyph = new QLabel;
    followTextSize(*glyph, [glyph, square] {
        glyph->setFixedWidth(squareSize);
        glyph->setPixmap(kindIcon(square).pixmap(squareSize));
    });
    auto *label = new QLabel(name);
    m_name = label;
    m_slider = new Calm<QSlider>(Qt::Horizontal);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(pageStep);
    m_slider->setAccessibleName(name);
    m_number = new Calm<QSpinBox>;
    m_number->setRange(0, 100);
    //: after a number of percent, with the space that a language asks for
    m_number->setSuffix(tr("%"));
    m_number->setAccessibleName(name);
    label->setBuddy(m_number);
    followTextSize(*m_number, [this] { m_number->setFixedWidth(numberWidth); });
    row->addWidget(glyph);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);
    connect(m_slider, &QSlider::valueChanged, this, &PercentRow::take);
    connect(m_slider, &QSlider::sliderReleased, this, &PercentRow::settled);
    connect(m_number, &QSpinBox::valueChanged, this, &PercentRow::take);
    connect(m_number, &QSpinBox::editingFinished, this, &PercentRow::settled);
}

int PercentRow::value() const
{
    return m_number->value();
}

void PercentRow::setValue(int percent)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker number(m_number);
    m_slider->setValue(percent);
    m_number->setValue(percent);
}

void PercentRow::take(int percent)
{
    setValue(percent);
    Q_EMIT moved(percent);
}

void PercentRow::setReadOnly(bool readOnly)
{
    m_slider->setEnabled(!readOnly);
    m_number->setEnabled(!readOnly);
}

bool PercentRow::isHeld() const
{
    return m_slider->isSliderDown();
}

int PercentRow::nameWidth() const
{
    return m_name->sizeHint().width();
}

void PercentRow::setNameWidth(int pixels)
{
    m_name->setMinimumWidth(pixels);
}

} // namespace semainier::ui
