// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gaugespicture.h"

#include "ui/charts/chartwords.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr LabelStyle nameStyle{.size = TextSize::Base, .ink = Token::Ink};
constexpr LabelStyle figureStyle{.size = TextSize::Base};

constexpr Scaled trackHeight{8};
constexpr Scaled betweenRows{12};
constexpr Scaled columnGap{16};
constexpr Scaled underName{6};
constexpr Scaled narrowestTrack{160};
constexpr double namesShare = 0.32;
constexpr int linesOfName = 2;

} // namespace

/// Where the columns stand at a width.
struct GaugesPicture::Columns {
    bool namesAbove = false; ///< too narrow for names beside the tracks
    qreal names = 0; ///< how wide
    qreal trackLeft = 0;
    qreal trackWidth = 0;
    qreal labels = 0; ///< how wide
    bool labelsBelow = false; ///< too narrow for figures beside the names above
    qreal row = 0; ///< how high, without the gap below
};

GaugesPicture::GaugesPicture(std::vector<GaugeRow> rows) : m_rows(std::move(rows))
{
}

GaugesPicture::Columns GaugesPicture::columnsFor(qreal width) const
{
    Columns columns;
    for (const GaugeRow &row : m_rows) {
        columns.names = std::max(columns.names, nameStyle.width(row.name));
        columns.labels = std::max(columns.labels, figureStyle.width(row.label));
    }
    const qreal widestName = columns.names;
    columns.names = std::min(columns.names, namesShare * width);
    columns.trackLeft = columns.names + columnGap;
    columns.trackWidth = width - columns.trackLeft - columns.labels - columnGap;
    if (columns.trackWidth < narrowestTrack) {
        columns.namesAbove = true;
        columns.labelsBelow = widestName + columnGap + columns.labels > width;
        columns.labels = std::min(columns.labels, width);
        columns.names = columns.labelsBelow ? width : width - columns.labels - columnGap;
        columns.trackLeft = 0;
        columns.trackWidth = width;
    }
    qsizetype lines = 1;
    for (const GaugeRow &row : m_rows) {
        lines = std::max(lines, nameStyle.wrapped(row.name, columns.names, linesOfName).size());
    }
    const qreal text = static_cast<qreal>(lines) * nameStyle.lineHeight()
        + (columns.labelsBelow ? figureStyle.lineHeight() : 0);
    columns.row = columns.namesAbove ? text + underName + trackHeight : text;
    return columns;
}

qreal GaugesPicture::heightFor(qreal width) const
{
    return static_cast<qreal>(m_rows.size()) * (columnsFor(width).row + betweenRows) - betweenRows;
}

void GaugesPicture::arrange()
{
    m_gauges.clear();
    const Columns columns = columnsFor(size().width());
    qreal top = 0;
    for (const GaugeRow &row : m_rows) {
        placeRow(row, columns, top);
        top += columns.row + betweenRows;
    }
}

void GaugesPicture::placeRow(const GaugeRow &row, const Columns &columns, qreal top)
{
    const QRectF room(0, top, size().width(), columns.row);
    const QStringList lines = nameStyle.wrapped(row.name, columns.names, linesOfName);
    const qreal height = static_cast<qreal>(lines.size()) * nameStyle.lineHeight();
    qreal y = columns.namesAbove ? top : room.center().y() - height / 2;
    for (const QString &line : lines) {
        addLabel(labelAt({0, y}, Qt::AlignLeft | Qt::AlignTop, line, nameStyle));
        y += nameStyle.lineHeight();
    }
    placeFigures(row.label, columns, room, y);
    const qreal middle = columns.namesAbove ? room.bottom() - trackHeight / 2.0 : room.center().y();
    m_gauges.push_back({.track = {columns.trackLeft, middle - trackHeight / 2.0, columns.trackWidth,
                                  qreal(trackHeight)},
                        .value = row.value,
                        .range = row.range});
    QString values = ChartWords::exactPercent(row.value);
    if (row.range) {
        values += u' ' + ChartWords::probably(*row.range);
    }
    addMark({.rect = room, .name = row.name, .values = values});
}

void GaugesPicture::placeFigures(const QString &text, const Columns &columns, const QRectF &room,
                                 qreal below)
{
    const QString shown = figureStyle.elided(text, columns.labels);
    if (columns.labelsBelow) {
        addLabel(labelAt({0, below}, Qt::AlignLeft | Qt::AlignTop, shown, figureStyle));
    } else if (columns.namesAbove) {
        addLabel(labelAt(room.topRight(), Qt::AlignRight | Qt::AlignTop, shown, figureStyle));
    } else {
        addLabel(labelAt({room.right(), room.center().y()}, Qt::AlignRight | Qt::AlignVCenter,
                         shown, figureStyle));
    }
}

void GaugesPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    for (const Gauge &gauge : m_gauges) {
        paintGauge(painter, gauge, look);
    }
}

ChartTable GaugesPicture::table() const
{
    ChartTable table{.columns = {ChartWords::nameColumn(), ChartWords::shareColumn(),
                                 ChartWords::lowColumn(), ChartWords::highColumn()}};
    for (const GaugeRow &row : m_rows) {
        table.rows.push_back(
            {{.text = row.name},
             percentCell(row.value),
             percentCell(row.range ? std::optional(row.range->low) : std::nullopt),
             percentCell(row.range ? std::optional(row.range->high) : std::nullopt)});
    }
    return table;
}

} // namespace semainier::ui
