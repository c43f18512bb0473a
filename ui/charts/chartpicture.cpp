// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include <QCoreApplication>
#include <QPainter>

namespace semainier::ui {

QString ChartMark::sentence() const
{
    return values.isEmpty() ? name
                            : QCoreApplication::translate("ChartMark", "%1: %2").arg(name, values);
}

void ChartPicture::layOut(const QSizeF &size)
{
    m_size = size;
    m_marks.clear();
    m_labels.clear();
    arrange();
}

void ChartPicture::clearUnderFigures(QPainter &painter, const ChartLook &look) const
{
    for (const ChartLabel &label : m_labels) {
        if (label.on) {
            painter.fillRect(label.rect.adjusted(-1, 0, 1, 0), look.fill(*label.on));
        }
    }
}

void ChartPicture::paint(QPainter &painter, const ChartLook &look) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintShapes(painter, look);
    for (const ChartLabel &label : m_labels) {
        paintLabel(painter, label, look);
    }
    painter.restore();
}

} // namespace semainier::ui
