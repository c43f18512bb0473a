// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mappicture.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/cloudellipse.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/mapplot.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr LabelStyle tickStyle{};
constexpr LabelStyle endStyle{};
constexpr LabelStyle nameStyle{.ink = Token::Ink};
constexpr LabelStyle ownNameStyle{.weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle stepStyle{};

constexpr Scaled tickGap{8};
constexpr Scaled underUp{10};
constexpr Scaled pointRadius{6};
constexpr Scaled stepRadius{4};
constexpr Scaled smallestHeight{200};
constexpr Scaled largestHeight{320};
constexpr double heightShare = 0.52; ///< of the width
constexpr int mostSteps = 5;
constexpr double leastSpan = 0.05; ///< of an axis: its ticks are whole percents
constexpr int linesOfEnd = 2;
constexpr float ellipseOpacity = 0.1F;

QString valuesOf(const MapData &data, double x, double y)
{
    return ChartWords::onMap(data.right, x, data.up, y);
}

} // namespace

MapPicture::MapPicture(MapData data) : m_data(std::move(data))
{
}

MapPicture::~MapPicture() = default;

bool MapPicture::isEmpty() const
{
    return m_data.points.empty() && m_data.path.empty();
}

void MapPicture::makePlot()
{
    const QPolygonF ellipse = cloudEllipse(m_data.cloud);
    QPolygonF all = ellipse;
    std::vector<MapPlot::Step> path;
    for (const MapPoint &point : m_data.points) {
        all.append({point.x, point.y});
    }
    for (const MapStep &step : m_data.path) {
        path.push_back({.point = {step.x, step.y}, .faint = step.faint});
        all.append(path.back().point);
    }
    const QRectF spread = all.boundingRect();
    m_across = roundScale(std::max(0.0, spread.left()), std::min(1.0, spread.right()), mostSteps,
                          leastSpan);
    m_up = roundScale(std::max(0.0, spread.top()), std::min(1.0, spread.bottom()), mostSteps,
                      leastSpan);
    m_plot = std::make_unique<MapPlot>(m_across, m_up, path);
}

qreal MapPicture::heightFor(qreal width) const
{
    return std::clamp<qreal>(width * heightShare, smallestHeight, largestHeight)
        + endStyle.lineHeight() + underUp + tickStyle.lineHeight() + tickGap
        + endStyle.lineHeight();
}

QRectF MapPicture::areaFor(const QSizeF &size) const
{
    qreal left = 0;
    for (const double tick : m_up.ticks()) {
        left = std::max(left, tickStyle.width(ChartWords::percent(tick)));
    }
    left += tickGap;
    const qreal right = tickStyle.width(ChartWords::percent(m_across.high)) / 2 + 1;
    const qreal top = endStyle.lineHeight() + underUp;
    const qreal half = (size.width() - left - right) / 2 - tickGap;
    const auto lines = std::max(endStyle.wrapped(m_data.left, half, linesOfEnd).size(),
                                endStyle.wrapped(m_data.right, half, linesOfEnd).size());
    const qreal bottom =
        tickGap + tickStyle.lineHeight() + static_cast<qreal>(lines) * endStyle.lineHeight();
    return {left, top, size.width() - left - right, size.height() - top - bottom};
}

void MapPicture::arrange()
{
    if (!m_plot) {
        makePlot();
    }
    m_leaders.clear();
    m_area = areaFor(size());
    m_plot->place(m_area);
    m_ellipse.clear();
    for (const QPointF &corner : cloudEllipse(m_data.cloud)) {
        m_ellipse.append(m_plot->at({std::clamp(corner.x(), m_across.low, m_across.high),
                                     std::clamp(corner.y(), m_up.low, m_up.high)}));
    }
    placeAxes();
    placeNames();
    addMarks();
}

void MapPicture::placeAxes()
{
    addLabel(labelAt({0, 0}, Qt::AlignLeft | Qt::AlignTop,
                     endStyle.elided(m_data.up, size().width()), endStyle));
    for (const double tick : m_up.ticks()) {
        const QPointF at = m_plot->at({m_across.low, tick});
        addLabel(labelAt({m_area.left() - tickGap, at.y()}, Qt::AlignRight | Qt::AlignVCenter,
                         ChartWords::percent(tick), tickStyle));
    }
    qreal free = 0;
    for (const double tick : m_across.ticks()) {
        const QPointF at = m_plot->at({tick, m_up.low});
        const ChartLabel label =
            labelAt({at.x(), m_area.bottom() + tickGap}, Qt::AlignHCenter | Qt::AlignTop,
                    ChartWords::percent(tick), tickStyle);
        if (label.rect.left() >= free) {
            free = label.rect.right() + tickGap;
            addLabel(label);
        }
    }
    const qreal half = m_area.width() / 2 - tickGap;
    const qreal top = m_area.bottom() + tickGap + tickStyle.lineHeight();
    const auto addEnd = [&](const QString &text, qreal x, Qt::Alignment edge) {
        qreal y = top;
        for (const QString &line : endStyle.wrapped(text, half, linesOfEnd)) {
            addLabel(labelAt({x, y}, edge | Qt::AlignTop, line, endStyle));
            y += endStyle.lineHeight();
        }
    };
    addEnd(m_data.left, m_area.left(), Qt::AlignLeft);
    addEnd(m_data.right, m_area.right(), Qt::AlignRight);
}

void MapPicture::placeNames()
{
    LabelPlacer placer(QRectF(0, m_area.top(), size().width(), m_area.height()));
    for (const ChartLabel &tick : labels()) {
        placer.keepFree(tick.rect);
    }
    placer.avoid(QLineF(m_area.topLeft(), m_area.bottomLeft()));
    const auto about = [](QPointF point, qreal radius) {
        return QRectF(point - QPointF(radius, radius), point + QPointF(radius, radius));
    };
    std::vector<QPointF> steps;
    for (const MapStep &step : m_data.path) {
        steps.push_back(m_plot->at({step.x, step.y}));
        placer.keepFree(about(steps.back(), stepRadius));
        if (steps.size() > 1) {
            placer.avoid(QLineF(steps[steps.size() - 2], steps.back()));
        }
    }
    for (const MapPoint &point : m_data.points) {
        placer.keepFree(about(m_plot->at({point.x, point.y}), pointRadius));
    }
    placer.avoid(m_ellipse.boundingRect());
    const auto add = [&](QPointF at, qreal radius, const QString &text, const LabelStyle &style) {
        if (auto placed = placer.place(at, radius, text, style)) {
            addLabel(std::move(placed->label));
            if (placed->leader) {
                m_leaders.push_back(*placed->leader);
            }
        }
    };
    bool lastIsNamed = false;
    for (const bool own : {true, false}) {
        for (const MapPoint &point : m_data.points) {
            if (point.emphasised != own) {
                continue;
            }
            const QPointF at = m_plot->at({point.x, point.y});
            const bool ofLast =
                own && !steps.empty() && QLineF(at, steps.back()).length() < stepRadius;
            lastIsNamed = lastIsNamed || ofLast;
            add(at, pointRadius,
                ofLast ? ChartWords::inMonth(point.name, m_data.path.back().label) : point.name,
                own ? ownNameStyle : nameStyle);
        }
    }
    if (!steps.empty() && !lastIsNamed) {
        add(steps.back(), stepRadius, m_data.path.back().label, stepStyle);
    }
    if (steps.size() > 1) {
        add(steps.front(), stepRadius, m_data.path.front().label, stepStyle);
    }
}

void MapPicture::addMarks()
{
    const auto add = [this](double x, double y, qreal radius, const QString &name,
                            const QString &more) {
        const QPointF at = m_plot->at({x, y});
        const QString values = valuesOf(m_data, x, y);
        addMark({.rect = QRectF(at - QPointF(radius, radius), at + QPointF(radius, radius)),
                 .name = name,
                 .values = more.isEmpty() ? values : values + QStringLiteral(", ") + more});
    };
    for (const MapPoint &point : m_data.points) {
        add(point.x, point.y, pointRadius + 2, point.name, {});
    }
    for (const MapStep &step : m_data.path) {
        add(step.x, step.y, stepRadius + 1, step.label,
            step.faint ? ChartWords::fewPosts() : QString());
    }
}

void MapPicture::paintGrid(QPainter &painter, const ChartLook &look) const
{
    QPen dotted(look.color(Token::StrongLine), 1);
    dotted.setDashPattern({1, 4});
    painter.setPen(dotted);
    for (const double tick : m_across.ticks()) {
        painter.drawLine(m_plot->at({tick, m_up.low}), m_plot->at({tick, m_up.high}));
    }
    for (const double tick : m_up.ticks()) {
        painter.drawLine(m_plot->at({m_across.low, tick}), m_plot->at({m_across.high, tick}));
    }
    painter.setPen(QPen(look.color(Token::StrongLine), 1));
    painter.drawLine(m_area.topLeft(), m_area.bottomLeft());
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
}

void MapPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    paintGrid(painter, look);
    QColor shade = look.color(Token::Ink);
    shade.setAlphaF(ellipseOpacity);
    painter.setPen(QPen(look.color(Token::Tertiary), 1));
    painter.setBrush(shade);
    painter.drawPolygon(m_ellipse);
    m_plot->paint(painter, look);
    painter.setPen(QPen(look.color(Token::Tertiary), 1));
    for (const QLineF &leader : m_leaders) {
        painter.drawLine(leader);
    }
    for (const bool own : {false, true}) {
        for (const MapPoint &point : m_data.points) {
            if (point.emphasised == own) {
                paintMarkShape(painter, point.shape, m_plot->at({point.x, point.y}), pointRadius,
                               look.color(own || point.shape == MarkShape::Plus ? Token::Ink
                                                                                : Token::Secondary),
                               look.color(Token::Surface));
            }
        }
    }
}

ChartTable MapPicture::table() const
{
    ChartTable table{.columns = {ChartWords::nameColumn(), m_data.right, m_data.up}};
    for (const MapPoint &point : m_data.points) {
        table.rows.push_back({{.text = point.name}, percentCell(point.x), percentCell(point.y)});
    }
    for (const MapStep &step : m_data.path) {
        table.rows.push_back({{.text = step.label}, percentCell(step.x), percentCell(step.y)});
    }
    return table;
}

} // namespace semainier::ui
