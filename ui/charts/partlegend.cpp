// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/partlegend.h"

#include "ui/base/labels.h"
#include "ui/charts/partpattern.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr LabelStyle style{};
constexpr Scaled square{9};
constexpr Scaled squareGap{5};
constexpr Scaled entryGap{14};
constexpr Scaled lineGap{3};

} // namespace

void PartLegend::place(QPointF origin, qreal width)
{
    m_squares.clear();
    m_labels.clear();
    const qreal line = style.lineHeight();
    QPointF at = origin;
    for (const ContentPart part : allContentParts) {
        const qreal room = width - square - squareGap;
        const QString text = style.elided(label(part), room);
        const qreal taken = square + squareGap + style.width(text);
        if (at.x() > origin.x() && at.x() + taken > origin.x() + width) {
            at = {origin.x(), at.y() + line + lineGap};
        }
        m_squares.emplace_back(part, QRectF(at.x(), at.y() + (line - square) / 2, square, square));
        m_labels.push_back(labelAt(at + QPointF(square + squareGap, 0),
                                   Qt::AlignLeft | Qt::AlignTop, text, style));
        at.rx() += taken + entryGap;
    }
    m_height = at.y() + line - origin.y();
}

void PartLegend::paint(QPainter &painter, const ChartLook &look, bool patterns) const
{
    for (const auto &[part, rect] : m_squares) {
        const PartFill fill{.part = part};
        painter.setPen(look.outline(fill));
        painter.setBrush(look.fill(fill));
        painter.drawRect(rect);
        if (patterns) {
            paintPattern(painter, rect, fill, look);
        }
    }
}

} // namespace semainier::ui
