// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/elidingcombobox.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace semainier::ui {

namespace {

/// Between the icon and the text, as QStyle draws them.
constexpr int iconGap = 4;

} // namespace

ElidingComboBox::ElidingComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ElidingComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

bool ElidingComboBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const bool isWhole = elidedText(option) == currentText();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           isWhole ? toolTip() : currentText(), this);
        return true;
    }
    return QComboBox::event(event);
}

void ElidingComboBox::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = elidedText(option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

QString ElidingComboBox::elidedText(const QStyleOptionComboBox &option) const
{
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int taken = option.currentIcon.isNull() ? 0 : option.iconSize.width() + iconGap;
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - taken);
}

} // namespace semainier::ui
