// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr Scaled usualWidth{120};
constexpr Scaled smallestWidth{48};
constexpr Scaled usualHeight{24};
constexpr qreal stroke = 1.5;
constexpr qreal dotRadius = 2.5;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTextSize(*this, [this] { updateGeometry(); });
}

void Sparkline::setValues(std::vector<std::optional<double>> values)
{
    m_values = std::move(values);
    update();
}

std::vector<QPolygonF> Sparkline::piecesIn(const QRectF &rect) const
{
    std::vector<double> known;
    for (const auto &value : m_values) {
        if (value) {
            known.push_back(*value);
        }
    }
    if (known.empty()) {
        return {};
    }
    const auto [least, most] = std::ranges::minmax(known);
    const qreal step =
        m_values.size() > 1 ? rect.width() / static_cast<qreal>(m_values.size() - 1) : 0;
    std::vector<QPolygonF> pieces;
    bool begun = false;
    for (size_t index = 0; index < m_values.size(); ++index) {
        const auto &value = m_values[index];
        if (!value) {
            begun = false;
            continue;
        }
        if (!begun) {
            pieces.emplace_back();
            begun = true;
        }
        const double share = most > least ? (*value - least) / (most - least) : 0.5;
        pieces.back().append(QPointF(rect.left() + static_cast<qreal>(index) * step,
                                     rect.bottom() - share * rect.height()));
    }
    return pieces;
}

QSize Sparkline::sizeHint() const
{
    return {usualWidth, usualHeight};
}

QSize Sparkline::minimumSizeHint() const
{
    return {smallestWidth, usualHeight};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const qreal edge = dotRadius + 1;
    const auto pieces = piecesIn(QRectF(rect()).adjusted(edge, edge, -edge, -edge));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme().color(Token::Secondary);
    for (const QPolygonF &piece : pieces) {
        painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(piece);
        if (piece.size() == 1) {
            painter.drawPoint(piece.front());
        }
    }
    if (!pieces.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Token::Ink));
        painter.drawEllipse(pieces.back().back(), dotRadius, dotRadius);
    }
}

} // namespace semainier::ui
