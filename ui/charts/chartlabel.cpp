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
constexpr int wrappedKept = 200;

/// A text as it is measured.
struct Measured {
    QString text;
    TextSize size = TextSize::Small;
    QFont::Weight weight = QFont::Normal;
    int textPercent = 100;
    qreal room = 0; ///< that it is wrapped into
    int mostLines = 1;

    bool operator==(const Measured &) const = default;

    friend size_t qHash(const Measured &what, size_t seed = 0)
    {
        return qHashMulti(seed, what.text, int(what.size), int(what.weight), what.textPercent,
                          what.room, what.mostLines);
    }
};

QStringList wrap(const LabelStyle &style, const QString &text, qreal width, int mostLines)
{
    QTextLayout layout(text, style.font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            lines.append(style.elided(text.sliced(line.textStart()).trimmed(), width));
            break;
        }
        const QString words = text.sliced(line.textStart(), line.textLength()).trimmed();
        // Only a single word makes a line too wide.
        lines.append(line.naturalTextWidth() > width ? style.elided(words, width) : words);
    }
    layout.endLayout();
    return lines;
}

} // namespace

qreal LabelStyle::lineHeight() const
{
    return QFontMetricsF(font()).height();
}

qreal LabelStyle::width(const QString &text) const
{
    // A name is measured at every place it might stand at, and again for every size.
    static QCache<Measured, qreal> widths(widthsKept);
    const Measured measured{
        .text = text, .size = size, .weight = weight, .textPercent = theme().textPercent()};
    if (const qreal *known = widths.object(measured)) {
        return *known;
    }
    const qreal width = std::ceil(QFontMetricsF(font()).horizontalAdvance(text));
    widths.insert(measured, new qreal(width));
    return width;
}

QString LabelStyle::elided(const QString &text, qreal width) const
{
    // Most fit, and widths are known.
    return this->width(text) <= width
        ? text
        : QFontMetricsF(font()).elidedText(text, Qt::ElideRight, width);
}

QStringList LabelStyle::wrapped(const QString &text, qreal width, int mostLines) const
{
    // A layout asks several times how high a text is that it then places.
    static QCache<Measured, QStringList> known(wrappedKept);
    const Measured measured{text, size, weight, theme().textPercent(), width, mostLines};
    if (const QStringList *lines = known.object(measured)) {
        return *lines;
    }
    QStringList lines = wrap(*this, text, width, mostLines);
    known.insert(measured, new QStringList(lines));
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
