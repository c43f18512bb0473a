// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <array>

namespace semainier::ui {

namespace {

constexpr qreal nearest = 4; ///< between the edge of a point and its name
constexpr qreal between = 2; ///< at least, between two names
constexpr std::array distances{0.0, 6.0, 14.0, 24.0, 36.0, 52.0, 72.0, 96.0};
constexpr qreal leaderFrom = 24; ///< a name as far needs a line to its point

/// How much of a name is shown where there is no room for more.
constexpr std::array keptOfName{1.0, 0.75, 0.5};

constexpr double lineCost = 30;
constexpr double areaCost = 8;
constexpr double directionCost = 1; ///< of each place that is less usual than the one before

/// Where a name stands beside its point, the most usual place first.
constexpr std::array<QPointF, 8> directions{QPointF(1, 0),   QPointF(-1, 0), QPointF(0, -1),
                                            QPointF(0, 1),   QPointF(1, -1), QPointF(1, 1),
                                            QPointF(-1, -1), QPointF(-1, 1)};

Qt::Alignment anchorFor(QPointF direction)
{
    const Qt::Alignment across = direction.x() > 0 ? Qt::AlignLeft
        : direction.x() < 0                        ? Qt::AlignRight
                                                   : Qt::AlignHCenter;
    const Qt::Alignment up = direction.y() > 0 ? Qt::AlignTop
        : direction.y() < 0                    ? Qt::AlignBottom
                                               : Qt::AlignVCenter;
    return across | up;
}

/// The point of a rectangle that is nearest to another point.
QPointF nearestIn(const QRectF &rect, QPointF point)
{
    return {std::clamp(point.x(), rect.left(), rect.right()),
            std::clamp(point.y(), rect.top(), rect.bottom())};
}

} // namespace

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2())) {
        return true;
    }
    const std::array edges{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::ranges::any_of(edges, [&line](const QLineF &edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

bool LabelPlacer::isFree(const QRectF &rect) const
{
    const QRectF room = rect.adjusted(-between, 0, between, 0);
    return m_bounds.contains(rect) && std::ranges::none_of(m_taken, [&room](const QRectF &taken) {
               return taken.intersects(room);
           });
}

double LabelPlacer::cost(const QRectF &rect) const
{
    double cost = 0;
    for (const QLineF &line : m_lines) {
        cost += crosses(line, rect) ? lineCost : 0;
    }
    for (const QRectF &area : m_areas) {
        cost += area.intersects(rect) ? areaCost : 0;
    }
    return cost;
}

double LabelPlacer::costOfLeader(const QLineF &leader) const
{
    const auto others = std::ranges::count_if(m_taken, [&leader](const QRectF &taken) {
        return !taken.contains(leader.p1()) && crosses(leader, taken);
    });
    return static_cast<double>(others) * lineCost;
}

std::optional<LabelPlacer::Placed> LabelPlacer::placeWhole(QPointF point, qreal radius,
                                                           const QString &text,
                                                           const LabelStyle &style) const
{
    std::optional<Placed> best;
    double least = 0;
    for (const qreal distance : distances) {
        double usual = distance;
        for (const QPointF direction : directions) {
            usual += directionCost;
            const bool diagonal = direction.x() != 0 && direction.y() != 0;
            const qreal reach = (radius + nearest + distance) * (diagonal ? 0.7 : 1);
            const ChartLabel label =
                labelAt(point + direction * reach, anchorFor(direction), text, style);
            std::optional<QLineF> leader;
            if (distance >= leaderFrom) {
                leader = QLineF(point, nearestIn(label.rect, point));
            }
            const double price = usual + cost(label.rect) + (leader ? costOfLeader(*leader) : 0.0);
            if (isFree(label.rect) && (!best || price < least)) {
                least = price;
                best = Placed{.label = label, .leader = leader};
            }
        }
    }
    return best;
}

std::optional<LabelPlacer::Placed> LabelPlacer::place(QPointF point, qreal radius,
                                                      const QString &text, const LabelStyle &style)
{
    const qreal whole = std::min(style.width(text), m_bounds.width());
    for (const double kept : keptOfName) {
        const QString shown = style.elided(text, whole * kept);
        if (auto placed = placeWhole(point, radius, shown, style)) {
            keepFree(placed->label.rect);
            return placed;
        }
    }
    return {};
}

} // namespace semainier::ui
