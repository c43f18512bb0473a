// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strippicture.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/labelplacer.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace semainier::ui {

namespace {

constexpr LabelStyle ownStyle{.size = TextSize::Base, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle otherStyle{};
constexpr LabelStyle endStyle{};

constexpr Scaled trackHeight{8};
constexpr Scaled underOwn{6};
constexpr Scaled aboveNames{8};
constexpr Scaled lineGap{2};
constexpr Scaled endGap{8};
constexpr Scaled shapeRadius{6};
constexpr Scaled nameGap{10}; ///< at least, between two names on a line
constexpr qreal leaderGap = 3; ///< between a leader and the name beside it

QString textOf(const StripMark &mark)
{
    return mark.name + u' ' + ChartWords::percent(mark.value);
}

} // namespace

StripPicture::StripPicture(StripData data) : m_data(std::move(data))
{
}

bool StripPicture::isEmpty() const
{
    return !m_data.value && m_data.others.empty();
}

Gauge StripPicture::gaugeFor(qreal width) const
{
    const qreal left = endStyle.width(ChartWords::percent(0)) + endGap;
    const qreal right = endStyle.width(ChartWords::percent(1)) + endGap;
    const qreal top = m_data.value ? ownStyle.lineHeight() + underOwn : endStyle.lineHeight() / 2;
    return {.track = {left, top, width - left - right, qreal(trackHeight)},
            .value = m_data.value,
            .range = m_data.range};
}

qreal StripPicture::placeFlags(const Gauge &gauge, std::vector<Flag> &flags,
                               std::vector<ChartLabel> &names) const
{
    const qreal width = gauge.track.right() + endStyle.width(ChartWords::percent(1)) + endGap;
    const qreal first = gauge.track.bottom() + aboveNames;
    const qreal line = otherStyle.lineHeight() + lineGap;
    std::vector<size_t> order(m_data.others.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [this](size_t index) { return m_data.others[index].value; });
    flags.resize(order.size());
    names.resize(order.size());
    qsizetype lines = 0;
    // From the right: a name runs to the right of its leader, so a later leader, which is further
    // to the left, has no name to cross. Only names that reach the edge are pushed back over it.
    std::vector<QRectF> placed;
    std::vector<QLineF> leaders;
    for (const size_t index : order) {
        const StripMark &mark = m_data.others[index];
        const QPointF point = gauge.at(mark.value);
        const QString text = otherStyle.elided(textOf(mark), width);
        for (qsizetype lane = 0;; ++lane) {
            const qreal top = first + static_cast<qreal>(lane) * line;
            ChartLabel label = labelAt({point.x() + leaderGap, top}, Qt::AlignLeft | Qt::AlignTop,
                                       text, otherStyle);
            if (lane == 0) {
                label.rect.moveLeft(point.x() - label.rect.width() / 2);
            }
            label.rect.moveLeft(
                std::clamp(label.rect.left(), 0.0, std::max(0.0, width - label.rect.width())));
            const QLineF leader(point + QPointF(0, trackHeight),
                                {point.x(), lane == 0 ? top : label.rect.bottom() - 2});
            const QRectF room = label.rect.adjusted(-nameGap, 0, nameGap, 0);
            const QRectF tight = label.rect.adjusted(-1, 0, 1, 0);
            const bool free = std::ranges::none_of(placed,
                                                   [&](const QRectF &other) {
                                                       return room.intersects(other)
                                                           || (lane > 0 && crosses(leader, other));
                                                   })
                && std::ranges::none_of(leaders,
                                        [&](const QLineF &other) { return crosses(other, tight); });
            const bool last = lane > static_cast<qsizetype>(2 * order.size());
            if (free || last) {
                placed.push_back(label.rect);
                leaders.push_back(leader);
                flags[index] = {.point = point, .shape = mark.shape, .leader = leader};
                names[index] = std::move(label);
                lines = std::max(lines, lane + 1);
                break;
            }
        }
    }
    return lines == 0 ? 0 : aboveNames + static_cast<qreal>(lines) * line;
}

qreal StripPicture::heightFor(qreal width) const
{
    std::vector<Flag> flags;
    std::vector<ChartLabel> names;
    const Gauge gauge = gaugeFor(width);
    return std::max(gauge.track.bottom() + placeFlags(gauge, flags, names),
                    gauge.track.center().y() + endStyle.lineHeight() / 2);
}

void StripPicture::placeOwn()
{
    if (!m_data.value) {
        return;
    }
    QString text = m_data.name + u' ' + ChartWords::percent(*m_data.value);
    QString values = ChartWords::exactPercent(*m_data.value);
    if (m_data.range) {
        text += u" (" + ChartWords::percentRange(*m_data.range) + u')';
        values += u' ' + ChartWords::probably(*m_data.range);
    }
    const QPointF point = m_gauge.at(*m_data.value);
    ChartLabel label = labelAt({point.x(), 0}, Qt::AlignHCenter | Qt::AlignTop,
                               ownStyle.elided(text, size().width()), ownStyle);
    label.rect.moveLeft(std::clamp(label.rect.left(), 0.0, size().width() - label.rect.width()));
    addLabel(std::move(label));
    const QRectF band = m_data.range
        ? QRectF(m_gauge.at(m_data.range->low), m_gauge.at(m_data.range->high))
        : QRectF(point, QSizeF());
    addMark({.rect = band.united(QRectF(point, QSizeF(1, 1)))
                         .adjusted(-shapeRadius, -shapeRadius, shapeRadius, shapeRadius),
             .name = m_data.name,
             .values = values});
}

void StripPicture::arrange()
{
    m_flags.clear();
    m_gauge = gaugeFor(size().width());
    const qreal middle = m_gauge.track.center().y();
    addLabel(
        labelAt({0, middle}, Qt::AlignLeft | Qt::AlignVCenter, ChartWords::percent(0), endStyle));
    addLabel(labelAt({size().width(), middle}, Qt::AlignRight | Qt::AlignVCenter,
                     ChartWords::percent(1), endStyle));
    placeOwn();
    std::vector<ChartLabel> names;
    placeFlags(m_gauge, m_flags, names);
    for (size_t index = 0; index < names.size(); ++index) {
        addLabel(names[index]);
        const StripMark &mark = m_data.others[index];
        const QPointF radius(shapeRadius + 2, shapeRadius + 2);
        addMark({.rect = {m_flags[index].point - radius, m_flags[index].point + radius},
                 .name = mark.name,
                 .values = ChartWords::exactPercent(mark.value)});
    }
}

void StripPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    Gauge ground = m_gauge;
    ground.value.reset();
    paintGauge(painter, ground, look);
    for (const Flag &flag : m_flags) {
        painter.setPen(QPen(look.color(Token::StrongLine), 1));
        painter.drawLine(flag.leader);
        paintMarkShape(painter, flag.shape, flag.point, shapeRadius, look.color(Token::Secondary),
                       look.color(Token::Surface));
    }
    if (m_gauge.value) {
        paintMarkShape(painter, MarkShape::Dot, m_gauge.at(*m_gauge.value), shapeRadius,
                       look.color(Token::Ink), look.color(Token::Surface));
    }
}

ChartTable StripPicture::table() const
{
    ChartTable table{.columns = {ChartWords::nameColumn(), ChartWords::shareColumn(),
                                 ChartWords::lowColumn(), ChartWords::highColumn()}};
    if (m_data.value) {
        const auto &range = m_data.range;
        table.rows.push_back({{.text = m_data.name},
                              percentCell(*m_data.value),
                              percentCell(range ? std::optional(range->low) : std::nullopt),
                              percentCell(range ? std::optional(range->high) : std::nullopt)});
    }
    for (const StripMark &mark : m_data.others) {
        table.rows.push_back({{.text = mark.name}, percentCell(mark.value), {}, {}});
    }
    return table;
}

} // namespace semainier::ui
