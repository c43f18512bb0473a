// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strippicture.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/flags.h"

#include <QPainter>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr LabelStyle ownStyle{.size = TextSize::Base, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle otherStyle{};
constexpr LabelStyle endStyle{};

constexpr Scaled trackHeight{8};
constexpr Scaled underOwn{6};
constexpr Scaled aboveNames{6};
constexpr Scaled lineGap{4};
constexpr Scaled endGap{8};
constexpr Scaled shapeRadius{5};
constexpr Scaled dotRadius{6};
constexpr Scaled besideShape{4};
constexpr Scaled nameGap{8}; ///< at least, between two names, and between a name and a pole

/// The figure stays where the name has no room.
QString textOf(const StripMark &mark, qreal width)
{
    const QString share = u' ' + ChartWords::percent(mark.value);
    return otherStyle.elided(mark.name, width - otherStyle.width(share)) + share;
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

std::vector<StripPicture::Flag> StripPicture::flagsFor(const Gauge &gauge, qreal width) const
{
    const qreal beside = shapeRadius + besideShape;
    std::vector<FlagWish> wishes;
    QStringList texts;
    for (const StripMark &mark : m_data.others) {
        const qreal x = gauge.at(mark.value).x();
        const qreal room = std::max(x, width - x) - beside;
        texts.append(textOf(mark, room));
        wishes.push_back({.x = x, .width = beside + otherStyle.width(texts.back())});
    }
    const std::vector<FlagPlace> places = placeFlags(wishes, width, nameGap);
    const qreal line = std::max<qreal>(otherStyle.lineHeight(), 2 * shapeRadius) + lineGap;
    std::vector<Flag> flags;
    for (size_t index = 0; index < places.size(); ++index) {
        const QPointF on(wishes[index].x, gauge.track.bottom());
        const QPointF end = on + QPointF(0, aboveNames + (places[index].line + 0.5) * line);
        const qreal side = places[index].left ? -beside : beside;
        const Qt::Alignment edge = places[index].left ? Qt::AlignRight : Qt::AlignLeft;
        flags.push_back({.shape = m_data.others[index].shape,
                         .pole = {QPointF(on.x(), gauge.track.top()), end},
                         .name = labelAt(end + QPointF(side, 0), edge | Qt::AlignVCenter,
                                         texts[static_cast<qsizetype>(index)], otherStyle)});
    }
    return flags;
}

qreal StripPicture::heightFor(qreal width) const
{
    const Gauge gauge = gaugeFor(width);
    qreal height = gauge.track.center().y() + endStyle.lineHeight() / 2;
    for (const Flag &flag : flagsFor(gauge, width)) {
        height = std::max({height, flag.name.rect.bottom(), flag.pole.y2() + shapeRadius});
    }
    return height;
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
                         .adjusted(-dotRadius, -dotRadius, dotRadius, dotRadius),
             .name = m_data.name,
             .values = values});
}

void StripPicture::arrange()
{
    m_gauge = gaugeFor(size().width());
    const qreal middle = m_gauge.track.center().y();
    addLabel(
        labelAt({0, middle}, Qt::AlignLeft | Qt::AlignVCenter, ChartWords::percent(0), endStyle));
    addLabel(labelAt({size().width(), middle}, Qt::AlignRight | Qt::AlignVCenter,
                     ChartWords::percent(1), endStyle));
    placeOwn();
    m_flags = flagsFor(m_gauge, size().width());
    for (size_t index = 0; index < m_flags.size(); ++index) {
        const Flag &flag = m_flags[index];
        const StripMark &mark = m_data.others[index];
        addLabel(flag.name);
        const QPointF radius(shapeRadius, shapeRadius);
        addMark(
            {.rect =
                 QRectF(flag.pole.p2() - radius, flag.pole.p2() + radius).united(flag.name.rect),
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
        painter.setPen(QPen(look.color(Token::Secondary), 1));
        painter.drawLine(flag.pole);
        paintMarkShape(painter, flag.shape, flag.pole.p2(), shapeRadius,
                       look.color(flag.shape == MarkShape::Plus ? Token::Ink : Token::Secondary),
                       look.color(Token::Surface));
    }
    if (m_gauge.value) {
        paintMarkShape(painter, MarkShape::Dot, m_gauge.at(*m_gauge.value), dotRadius,
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
