// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trianglepicture.h"

#include "ui/charts/chartwords.h"

#include <QPainter>

#include <cmath>

namespace semainier::ui {

namespace {

constexpr LabelStyle cornerStyle{.weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle guideStyle{};
constexpr LabelStyle nameStyle{.ink = Token::Ink};
constexpr LabelStyle ownNameStyle{.weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle stepStyle{};

constexpr Scaled pointRadius{6};
constexpr Scaled stepRadius{3};
constexpr Scaled cloudRadius{2};
constexpr Scaled cornerGap{4};
constexpr Scaled guideGap{5};
constexpr Scaled largestSide{340};
constexpr qreal pathWidth = 1.5;
constexpr float cloudOpacity = 0.1F; ///< of a draw: where many lie it is darker
constexpr double gridStep = 0.25;
const double heightOfSide = std::sqrt(3.0) / 2;

constexpr FunctionShares informationCorner{.information = 1};
constexpr FunctionShares communityCorner{.community = 1};
constexpr FunctionShares actionCorner{.action = 1};

qreal sideFor(qreal width)
{
    return std::min<qreal>(width - 2 * pointRadius, largestSide);
}

QRectF about(QPointF point, qreal radius)
{
    return {point - QPointF(radius, radius), point + QPointF(radius, radius)};
}

} // namespace

TrianglePicture::TrianglePicture(TriangleData data) : m_data(std::move(data))
{
}

qreal TrianglePicture::heightFor(qreal width) const
{
    return 2 * cornerStyle.lineHeight() + guideStyle.lineHeight() + 3 * cornerGap
        + sideFor(width) * heightOfSide;
}

QPointF TrianglePicture::at(const FunctionShares &shares) const
{
    const QPointF point = trianglePoint(shares);
    return m_origin + QPointF(point.x() * m_side, -point.y() * m_side);
}

void TrianglePicture::arrange()
{
    m_guides.clear();
    m_leaders.clear();
    const qreal top = cornerStyle.lineHeight() + cornerGap;
    m_side = sideFor(size().width());
    m_origin = {(size().width() - m_side) / 2, top + m_side * heightOfSide};
    LabelPlacer placer(QRectF(QPointF(), size()));
    placeCorners();
    for (const ChartLabel &label : labels()) {
        placer.keepFree(label.rect);
    }
    placer.avoid(QLineF(at(informationCorner), at(communityCorner)));
    placer.avoid(QLineF(at(communityCorner), at(actionCorner)));
    placer.avoid(QLineF(at(actionCorner), at(informationCorner)));
    placeGuides(placer);
    placeNames(placer);
    addMarks();
}

void TrianglePicture::placeCorners()
{
    const qreal foot = m_origin.y() + cornerGap + guideStyle.lineHeight() + cornerGap;
    addLabel(labelAt(at(communityCorner) - QPointF(0, cornerGap),
                     Qt::AlignHCenter | Qt::AlignBottom, ChartWords::community(), cornerStyle));
    const qreal half = size().width() / 2 - cornerGap;
    const auto addFoot = [&](const FunctionShares &corner, const QString &text) {
        ChartLabel label = labelAt({at(corner).x(), foot}, Qt::AlignHCenter | Qt::AlignTop,
                                   cornerStyle.elided(text, half), cornerStyle);
        label.rect.moveLeft(
            std::clamp(label.rect.left(), 0.0, size().width() - label.rect.width()));
        addLabel(std::move(label));
    };
    addFoot(informationCorner, ChartWords::information());
    addFoot(actionCorner, ChartWords::action());
}

std::vector<TrianglePicture::Guide> TrianglePicture::guidesOf(const FunctionShares &shares) const
{
    const auto &[information, community, action] = shares;
    const QPointF from = at(shares);
    const auto guide = [&](const FunctionShares &foot, QPointF outwards, const QString &name,
                           double share) {
        return Guide{.line = {from, at(foot)},
                     .outwards = outwards,
                     .name = name,
                     .figure = ChartWords::percent(share)};
    };
    // Along a line that is parallel to an edge, the share of the corner opposite stays the same.
    return {
        guide({.information = information, .community = 1 - information}, {-1, 0},
              ChartWords::information(), information),
        guide({.community = community, .action = 1 - community}, {1, 0}, ChartWords::community(),
              community),
        guide({.information = 1 - action, .action = action}, {0, 1}, ChartWords::action(), action)};
}

void TrianglePicture::placeGuides(LabelPlacer &placer)
{
    const auto own = std::ranges::find(m_data.points, true, &TrianglePoint::emphasised);
    if (own == m_data.points.end()) {
        return;
    }
    for (const Guide &guide : guidesOf(own->shares)) {
        m_guides.push_back(guide.line);
        placer.avoid(guide.line);
        if (auto label = guideLabel(guide)) {
            placer.keepFree(label->rect);
            addLabel(*std::move(label));
        }
    }
}

std::optional<ChartLabel> TrianglePicture::guideLabel(const Guide &guide) const
{
    const QPointF foot = guide.line.p2() + guide.outwards * guideGap;
    const Qt::Alignment anchor = guide.outwards.x() < 0 ? Qt::AlignRight | Qt::AlignVCenter
        : guide.outwards.x() > 0                        ? Qt::AlignLeft | Qt::AlignVCenter
                                                        : Qt::AlignHCenter | Qt::AlignTop;
    for (const QString &text : {QString(guide.name + u' ' + guide.figure), guide.figure}) {
        ChartLabel label = labelAt(foot, anchor, text, guideStyle);
        if (guide.outwards.x() == 0) {
            label.rect.moveLeft(
                std::clamp(label.rect.left(), 0.0, size().width() - label.rect.width()));
        }
        const bool inside = label.rect.left() >= 0 && label.rect.right() <= size().width();
        const bool free = std::ranges::none_of(labels(), [&label](const ChartLabel &other) {
            return other.rect.intersects(label.rect);
        });
        if (inside && free) {
            return label;
        }
    }
    return {};
}

void TrianglePicture::placeNames(LabelPlacer &placer)
{
    for (size_t step = 0; step < m_data.path.size(); ++step) {
        const QPointF point = at(m_data.path[step].shares);
        placer.keepFree(about(point, stepRadius));
        if (step > 0) {
            placer.avoid(QLineF(at(m_data.path[step - 1].shares), point));
        }
    }
    for (const TrianglePoint &point : m_data.points) {
        placer.keepFree(about(at(point.shares), pointRadius));
    }
    const auto add = [&](QPointF point, qreal radius, const QString &text,
                         const LabelStyle &style) {
        if (auto placed = placer.place(point, radius, text, style)) {
            addLabel(std::move(placed->label));
            if (placed->leader) {
                m_leaders.push_back(*placed->leader);
            }
        }
    };
    for (const bool own : {true, false}) {
        for (const TrianglePoint &point : m_data.points) {
            if (point.emphasised == own) {
                add(at(point.shares), pointRadius, point.name, own ? ownNameStyle : nameStyle);
            }
        }
    }
    if (m_data.path.size() > 1) {
        const TriangleStep &first = m_data.path.front();
        add(at(first.shares), stepRadius, first.label, stepStyle);
    }
}

void TrianglePicture::addMarks()
{
    for (const TrianglePoint &point : m_data.points) {
        addMark({.rect = about(at(point.shares), pointRadius + 2),
                 .name = point.name,
                 .values = ChartWords::functions(point.shares)});
    }
    for (const TriangleStep &step : m_data.path) {
        QString values = ChartWords::functions(step.shares);
        if (step.faint) {
            values += QStringLiteral(", ") + ChartWords::fewPosts();
        }
        addMark(
            {.rect = about(at(step.shares), stepRadius + 1), .name = step.label, .values = values});
    }
}

void TrianglePicture::paintGrid(QPainter &painter, const ChartLook &look) const
{
    QPen pen(look.color(Token::Line), 1);
    pen.setDashPattern({2, 4});
    painter.setPen(pen);
    for (double share = gridStep; share < 1; share += gridStep) {
        painter.drawLine(at({.information = 1 - share, .community = share}),
                         at({.community = share, .action = 1 - share}));
        painter.drawLine(at({.information = share, .community = 1 - share}),
                         at({.information = share, .action = 1 - share}));
        painter.drawLine(at({.information = 1 - share, .action = share}),
                         at({.community = 1 - share, .action = share}));
    }
    painter.setPen(
        QPen(look.color(Token::Tertiary), 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({at(informationCorner), at(communityCorner), at(actionCorner)}));
}

void TrianglePicture::paintPath(QPainter &painter, const ChartLook &look) const
{
    const QColor ink = look.color(Token::Secondary);
    QPolygonF line;
    for (const TriangleStep &step : m_data.path) {
        line.append(at(step.shares));
    }
    painter.setPen(QPen(ink, pathWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    for (const TriangleStep &step : m_data.path) {
        painter.setBrush(step.faint ? look.color(Token::Surface) : ink);
        painter.drawEllipse(at(step.shares), stepRadius, stepRadius);
    }
}

void TrianglePicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    paintGrid(painter, look);
    QColor shade = look.color(Token::Ink);
    shade.setAlphaF(cloudOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (const FunctionShares &draw : m_data.cloud) {
        painter.drawEllipse(at(draw), cloudRadius, cloudRadius);
    }
    painter.setPen(QPen(look.color(Token::Tertiary), 1, Qt::DashLine));
    painter.drawLines(QList<QLineF>(m_guides.begin(), m_guides.end()));
    paintPath(painter, look);
    painter.setPen(QPen(look.color(Token::Tertiary), 1));
    painter.drawLines(QList<QLineF>(m_leaders.begin(), m_leaders.end()));
    for (const bool own : {false, true}) {
        for (const TrianglePoint &point : m_data.points) {
            if (point.emphasised == own) {
                paintMarkShape(painter, point.shape, at(point.shares), pointRadius,
                               look.color(own || point.shape == MarkShape::Plus ? Token::Ink
                                                                                : Token::Secondary),
                               look.color(Token::Surface));
            }
        }
    }
}

ChartTable TrianglePicture::table() const
{
    ChartTable table{.columns = {ChartWords::nameColumn(), ChartWords::information(),
                                 ChartWords::community(), ChartWords::action()}};
    const auto add = [&table](const QString &name, const FunctionShares &shares) {
        table.rows.push_back({{.text = name},
                              percentCell(shares.information),
                              percentCell(shares.community),
                              percentCell(shares.action)});
    };
    for (const TrianglePoint &point : m_data.points) {
        add(point.name, point.shares);
    }
    for (const TriangleStep &step : m_data.path) {
        add(step.label, step.shares);
    }
    return table;
}

} // namespace semainier::ui
