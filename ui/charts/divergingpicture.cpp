// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/divergingpicture.h"

#include "ui/base/labels.h"
#include "ui/charts/barplot.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/partpattern.h"
#include "ui/charts/scale.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr LabelStyle nameStyle{.size = TextSize::Base, .ink = Token::Ink};
constexpr LabelStyle figureStyle{
    .size = TextSize::Base, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle sideStyle{};

constexpr Scaled barHeight{20};
constexpr Scaled betweenRows{12};
constexpr Scaled columnGap{16};
constexpr Scaled underSides{8};
constexpr Scaled underName{4};
constexpr Scaled figureGap{6};
constexpr Scaled narrowestPlot{160};
constexpr double namesShare = 0.32;
constexpr int linesOfName = 2;
constexpr int linesOfSide = 2;
constexpr double leastReach = 5; ///< in points: a difference of one point is no long bar
constexpr qreal whiskerWidth = 1.3;
constexpr qreal capHeight = 4;
constexpr qreal overhang = 4; ///< of the zero line beyond a bar

} // namespace

/// Where the columns stand at a width.
struct DivergingPicture::Columns {
    bool namesAbove = false; ///< too narrow for names beside the bars
    qreal names = 0; ///< how wide
    qreal plotLeft = 0;
    qreal plotWidth = 0;
    qreal row = 0; ///< how high, without the gap below
    qreal top = 0; ///< of the first row
};

DivergingPicture::DivergingPicture(std::vector<DivergingRow> rows, QString less, QString more)
    : m_rows(std::move(rows)), m_less(std::move(less)), m_more(std::move(more))
{
}

DivergingPicture::~DivergingPicture() = default;

void DivergingPicture::makePlot()
{
    double reach = leastReach;
    std::vector<BarSegments> segments;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const DivergingRow &of = m_rows[row];
        reach = std::max(reach, std::abs(of.difference));
        if (of.range) {
            reach = std::max({reach, std::abs(of.range->low), std::abs(of.range->high)});
        }
        BarSegments bar{.fill = {.part = of.part}, .lengths = std::vector<double>(m_rows.size())};
        bar.lengths[row] = of.difference;
        segments.push_back(std::move(bar));
    }
    m_reach = reach;
    m_plot =
        std::make_unique<BarPlot>(BarPlot::Direction::Across, std::move(segments), -reach, reach);
}

DivergingPicture::Columns DivergingPicture::columnsFor(qreal width) const
{
    Columns columns;
    qreal figure = 0;
    for (const DivergingRow &row : m_rows) {
        columns.names = std::max(columns.names, nameStyle.width(label(row.part)));
        figure = std::max(figure, figureStyle.width(ChartWords::points(row.difference)));
    }
    // A figure stands beyond the end of its bar, on either side.
    const qreal margin = figure + figureGap;
    columns.names = std::min(columns.names, namesShare * width);
    columns.plotLeft = columns.names + columnGap + margin;
    columns.plotWidth = width - columns.plotLeft - margin;
    if (columns.plotWidth < narrowestPlot) {
        columns.namesAbove = true;
        columns.names = width;
        columns.plotLeft = margin;
        columns.plotWidth = width - 2 * margin;
    }
    qsizetype lines = 1;
    for (const DivergingRow &row : m_rows) {
        lines =
            std::max(lines, nameStyle.wrapped(label(row.part), columns.names, linesOfName).size());
    }
    const qreal text = static_cast<qreal>(lines) * nameStyle.lineHeight();
    columns.row =
        columns.namesAbove ? text + underName + barHeight : std::max<qreal>(text, barHeight);
    const qreal side = columns.plotWidth / 2 - figureGap + (columns.namesAbove ? margin : 0);
    const auto sides = std::max(sideStyle.wrapped(m_less, side, linesOfSide).size(),
                                sideStyle.wrapped(m_more, side, linesOfSide).size());
    columns.top = static_cast<qreal>(sides) * sideStyle.lineHeight() + underSides;
    return columns;
}

qreal DivergingPicture::heightFor(qreal width) const
{
    const Columns columns = columnsFor(width);
    return columns.top + static_cast<qreal>(m_rows.size()) * (columns.row + betweenRows)
        - betweenRows / 2.0;
}

void DivergingPicture::arrange()
{
    if (!m_plot) {
        makePlot();
    }
    m_bars.clear();
    m_zeros.clear();
    m_whiskers.clear();
    const Columns columns = columnsFor(size().width());
    const qreal pitch = columns.row + betweenRows;
    const qreal inRow = columns.namesAbove ? columns.row - barHeight / 2.0 : columns.row / 2;
    const QRectF area(columns.plotLeft, columns.top + inRow - pitch / 2, columns.plotWidth,
                      pitch * static_cast<qreal>(m_rows.size()));
    m_plot->place(area, barHeight / pitch);
    const qreal zero = area.center().x();
    const qreal margin = columns.namesAbove ? columns.plotLeft : 0;
    const qreal side = columns.plotWidth / 2 - figureGap + margin;
    const auto addSide = [&](const QString &text, qreal x, Qt::Alignment edge) {
        const QStringList lines = sideStyle.wrapped(text, side, linesOfSide);
        qreal y =
            columns.top - underSides - static_cast<qreal>(lines.size()) * sideStyle.lineHeight();
        for (const QString &line : lines) {
            addLabel(labelAt({x, y}, edge | Qt::AlignTop, line, sideStyle));
            y += sideStyle.lineHeight();
        }
    };
    addSide(m_less, zero - figureGap, Qt::AlignRight);
    addSide(m_more, zero + figureGap, Qt::AlignLeft);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        // One line through all bars, but not through the names between them.
        const qreal half = columns.namesAbove ? barHeight / 2.0 + overhang : pitch / 2;
        const qreal middle = area.top() + (static_cast<qreal>(row) + 0.5) * pitch;
        m_zeros.emplace_back(zero, middle - half, zero, middle + half);
        placeRow(static_cast<int>(row), columns,
                 {0, columns.top + pitch * static_cast<qreal>(row), size().width(), columns.row});
    }
}

void DivergingPicture::placeRow(int index, const Columns &columns, const QRectF &room)
{
    const DivergingRow &row = m_rows[static_cast<size_t>(index)];
    const QStringList lines = nameStyle.wrapped(label(row.part), columns.names, linesOfName);
    qreal y = columns.namesAbove
        ? room.top()
        : room.center().y() - static_cast<qreal>(lines.size()) * nameStyle.lineHeight() / 2;
    for (const QString &line : lines) {
        addLabel(labelAt({0, y}, Qt::AlignLeft | Qt::AlignTop, line, nameStyle));
        y += nameStyle.lineHeight();
    }
    if (std::abs(row.difference) > 0) {
        m_bars.emplace_back(m_plot->stretch(index, 0, row.difference), PartFill{.part = row.part});
    }
    double low = std::min(0.0, row.difference);
    double high = std::max(0.0, row.difference);
    if (row.range) {
        m_whiskers.push_back(
            {.low = m_plot->at(index, row.range->low), .high = m_plot->at(index, row.range->high)});
        low = std::min(low, row.range->low);
        high = std::max(high, row.range->high);
    }
    const bool left = row.difference < 0;
    const QPointF end = m_plot->at(index, left ? low : high);
    addLabel(labelAt(end + QPointF(left ? -figureGap : figureGap, 0),
                     (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     ChartWords::points(row.difference), figureStyle));
    QString values = ChartWords::exactPoints(row.difference);
    if (row.range) {
        values += u' ' + ChartWords::probablyPoints(*row.range);
    }
    addMark({.rect = room, .name = label(row.part), .values = values});
}

void DivergingPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    m_plot->paint(painter, look);
    if (patterns()) {
        for (const auto &[rect, fill] : m_bars) {
            paintPattern(painter, rect, fill, look);
        }
    }
    painter.setPen(QPen(look.color(Token::Secondary), 1));
    painter.drawLines(QList<QLineF>(m_zeros.begin(), m_zeros.end()));
    painter.setPen(QPen(look.color(Token::Ink), whiskerWidth, Qt::SolidLine, Qt::FlatCap));
    for (const Whisker &whisker : m_whiskers) {
        painter.drawLine(whisker.low, whisker.high);
        for (const QPointF end : {whisker.low, whisker.high}) {
            painter.drawLine(end - QPointF(0, capHeight), end + QPointF(0, capHeight));
        }
    }
}

ChartTable DivergingPicture::table() const
{
    ChartTable table{.columns = {ChartWords::nameColumn(), ChartWords::pointsColumn(),
                                 ChartWords::lowColumn(), ChartWords::highColumn()}};
    const auto cell = [](std::optional<double> points) {
        return points ? ChartCell{.text = ChartWords::points(*points), .value = figure(*points)}
                      : ChartCell();
    };
    for (const DivergingRow &row : m_rows) {
        table.rows.push_back({{.text = label(row.part)},
                              cell(row.difference),
                              cell(row.range ? std::optional(row.range->low) : std::nullopt),
                              cell(row.range ? std::optional(row.range->high) : std::nullopt)});
    }
    return table;
}

} // namespace semainier::ui
