// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlabel.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace semainier::ui {

namespace {

constexpr qreal haloWidth = 3;
constexpr int widthsKept = 500;

/// A text as it is measured.
struct Measured {
    QString text;
    TextSize size = TextSize::Small;
    QFont::Weight weight = QFont::Normal;
    int textPercent = 100;

    bool operator==(const Measured &) const = default;

    friend size_t qHash(const Measured &what, size_t seed = 0)
    {
        return qHashMulti(seed, what.text, int(what.size), int(what.weight), what.textPercent);
    }
};

} // namespace

qreal LabelStyle::lineHeight() const
{
    return QFontMetricsF(font()).height();
}

qreal LabelStyle::width(const QString &text) const
{
    // A name is measured at every place it might stand at, and again for every size.
    static QCache<Measured, qreal> widths(widthsKept);
    const Measured measured{text, size, weight, theme().textPercent()};
    if (const qreal *known = widths.object(measured)) {
        return *known;
    }
    const qreal width = std::ceil(QFontMetricsF(font()).horizontalAdvance(text));
    widths.insert(measured, new qreal(width));
    return width;
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

QRectF anchored(QPointF point, Qt::Alignment anchor, const QSizeF &size)
{
    QRectF rect(point, size);
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
    return rect;
}

ChartLabel labelAt(QPointF point, Qt::Alignment anchor, const QString &text,
                   const LabelStyle &style)
{
    const QSizeF size(style.width(text), style.lineHeight());
    return {.rect = anchored(point, anchor, size), .text = text, .style = style};
}

void paintLabel(QPainter &painter, const ChartLabel &label, const ChartLook &look)
{
    const QFont font = label.style.font();
    const QPointF base(label.rect.left(), label.rect.top() + QFontMetricsF(font).ascent());
    if (label.halo) {
        QPainterPath edge;
        edge.addText(base, font, label.text);
        painter.strokePath(edge,
                           QPen(look.color(Token::Surface), haloWidth, Qt::SolidLine, Qt::RoundCap,
                                Qt::RoundJoin));
    }
    painter.setFont(font);
    painter.setPen(label.on ? look.inkOn(*label.on) : look.color(label.style.ink));
    painter.drawText(base, label.text);
}

} // namespace semainier::ui
