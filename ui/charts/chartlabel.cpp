// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace semainier::ui {

qreal LabelStyle::lineHeight() const
{
    return QFontMetricsF(font()).height();
}

qreal LabelStyle::width(const QString &text) const
{
    return std::ceil(QFontMetricsF(font()).horizontalAdvance(text));
}

QString LabelStyle::elided(const QString &text, qreal width) const
{
    return QFontMetricsF(font()).elidedText(text, Qt::ElideRight, width);
}

QStringList LabelStyle::wrapped(const QString &text, qreal width, int mostLines) const
{
    QTextLayout layout(text, font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            lines.append(elided(text.sliced(line.textStart()).trimmed(), width));
            break;
        }
        const QString words = text.sliced(line.textStart(), line.textLength()).trimmed();
        lines.append(elided(words, width));
    }
    layout.endLayout();
    return lines;
}

ChartLabel labelAt(QPointF point, Qt::Alignment anchor, const QString &text,
                   const LabelStyle &style)
{
    QRectF rect(point, QSizeF(style.width(text), style.lineHeight()));
    if (anchor.testFlag(Qt::AlignRight)) {
        rect.moveRight(point.x());
    } else if (anchor.testFlag(Qt::AlignHCenter)) {
        rect.moveLeft(point.x() - rect.width() / 2);
    }
    if (anchor.testFlag(Qt::AlignBottom)) {
        rect.moveBottom(point.y());
    } else if (anchor.testFlag(Qt::AlignVCenter)) {
        rect.moveTop(point.y() - rect.height() / 2);
    }
    return {.rect = rect, .text = text, .style = style};
}

void paintLabel(QPainter &painter, const ChartLabel &label, const ChartLook &look)
{
    const QFont font = label.style.font();
    painter.setFont(font);
    painter.setPen(label.on ? look.inkOn(*label.on) : look.color(label.style.ink));
    painter.drawText(QPointF(label.rect.left(), label.rect.top() + QFontMetricsF(font).ascent()),
                     label.text);
}

} // namespace semainier::ui
