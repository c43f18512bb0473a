// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharespicture.h"

#include "core/line/mix.h"
#include "ui/base/labels.h"
#include "ui/charts/barplot.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/partpattern.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr LabelStyle nameStyle{.size = TextSize::Base, .ink = Token::Ink};
constexpr LabelStyle ownNameStyle{
    .size = TextSize::Base, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle detailStyle{};
constexpr LabelStyle rightStyle{.size = TextSize::Base};
constexpr LabelStyle figureStyle{.weight = QFont::DemiBold};

constexpr Scaled barHeight{24};
constexpr Scaled underLegend{12};
constexpr Scaled betweenRows{12};
constexpr Scaled betweenGroups{8};
constexpr Scaled columnGap{16};
constexpr Scaled underName{4};
constexpr Scaled inset{6}; ///< of a figure in its segment
constexpr Scaled narrowestBar{200};
constexpr double namesShare = 0.32; ///< of the width: more is elided
constexpr double rightShare = 0.36;
constexpr int linesOfName = 2;

LabelStyle styleOfName(const SharesRow &row)
{
    return row.emphasised ? ownNameStyle : nameStyle;
}

/// The lines of a row's name, and those below it.
struct NameLines {
    QStringList name;
    QStringList detail;
    qreal height = 0;
};

NameLines nameLines(const SharesRow &row, qreal width)
{
    NameLines lines{.name = styleOfName(row).wrapped(row.name, width, linesOfName)};
    if (!row.detail.isEmpty()) {
        lines.detail = detailStyle.wrapped(row.detail, width, linesOfName);
    }
    lines.height = static_cast<qreal>(lines.name.size()) * styleOfName(row).lineHeight()
        + static_cast<qreal>(lines.detail.size()) * detailStyle.lineHeight();
    return lines;
}

PartFill fillOf(const SharesRow &row, ContentPart part)
{
    return {.part = part,
            .shade = row.hatched ? Shade::Pale
                : row.emphasised ? Shade::Full
                                 : Shade::Light};
}

/// The shares in whole percents that sum to 100, as they are written on the bars.
PartPercents percentsOf(const PerPart<double> &shares)
{
    constexpr double scale = 1e6;
    PartCounts weights;
    for (const ContentPart part : allContentParts) {
        weights[part] = qRound(shares[part] * scale);
    }
    return wholePercents(weights);
}

std::unique_ptr<BarPlot> plotOf(const SharesRow &row)
{
    std::vector<BarSegments> segments;
    for (const ContentPart part : allContentParts) {
        segments.push_back({.fill = fillOf(row, part), .lengths = {row.shares[part]}});
    }
    return std::make_unique<BarPlot>(BarPlot::Direction::Across, std::move(segments), 0, 1);
}

} // namespace

/// Where the columns stand at a width.
struct SharesPicture::Columns {
    bool namesAbove = false; ///< too narrow for names beside the bars
    qreal names = 0; ///< how wide
    qreal barLeft = 0;
    qreal barWidth = 0;
    qreal right = 0; ///< how wide

    [[nodiscard]] qreal nameRoom(const SharesRow &row) const
    {
        return namesAbove && row.atRight.isEmpty() ? barWidth : names;
    }
};

SharesPicture::SharesPicture(std::vector<SharesRow> rows, QString rightTitle)
    : m_rows(std::move(rows)), m_rightTitle(std::move(rightTitle))
{
}

SharesPicture::~SharesPicture() = default;

SharesPicture::Columns SharesPicture::columnsFor(qreal width) const
{
    Columns columns;
    columns.right = detailStyle.width(m_rightTitle);
    for (const SharesRow &row : m_rows) {
        columns.names = std::max(
            {columns.names, styleOfName(row).width(row.name), detailStyle.width(row.detail)});
        columns.right = std::max(columns.right, rightStyle.width(row.atRight));
    }
    columns.names = std::min(columns.names, namesShare * width);
    columns.right = std::min(columns.right, rightShare * width);
    const qreal rightWithGap = columns.right > 0 ? columns.right + columnGap : 0;
    columns.barLeft = columns.names + columnGap;
    columns.barWidth = width - columns.barLeft - rightWithGap;
    if (columns.barWidth < narrowestBar) {
        columns.namesAbove = true;
        columns.names = width - rightWithGap;
        columns.barLeft = 0;
        columns.barWidth = width;
    }
    return columns;
}

PartLegend SharesPicture::legendFor(const Columns &columns, qreal width) const
{
    const qreal title = columns.namesAbove || m_rightTitle.isEmpty()
        ? 0
        : detailStyle.width(m_rightTitle) + columnGap;
    PartLegend legend;
    legend.place({columns.barLeft, 0}, width - columns.barLeft - title);
    if (legend.height() > detailStyle.lineHeight()) {
        // On one line if it can be, even if that begins above the names.
        legend.place({}, width - title);
    }
    return legend;
}

qreal SharesPicture::rowHeight(const SharesRow &row, const Columns &columns) const
{
    qreal text = nameLines(row, columns.nameRoom(row)).height;
    if (!columns.namesAbove) {
        return std::max<qreal>(text, barHeight);
    }
    if (!row.atRight.isEmpty() && !m_rightTitle.isEmpty()) {
        text = std::max(text, rightStyle.lineHeight() + detailStyle.lineHeight());
    }
    return text + underName + barHeight;
}

qreal SharesPicture::heightFor(qreal width) const
{
    const Columns columns = columnsFor(width);
    qreal height = legendFor(columns, width).height() + underLegend;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        height += rowHeight(m_rows[row], columns);
        if (row > 0) {
            height += betweenRows + (m_rows[row].beginsGroup ? betweenGroups : Scaled());
        }
    }
    return height;
}

void SharesPicture::arrange()
{
    if (m_plots.empty()) {
        for (const SharesRow &row : m_rows) {
            m_plots.push_back(row.shares.total() > 0 ? plotOf(row) : nullptr);
        }
    }
    m_segments.clear();
    const Columns columns = columnsFor(size().width());
    m_legend = legendFor(columns, size().width());
    for (const ChartLabel &label : m_legend.labels()) {
        addLabel(label);
    }
    if (!m_rightTitle.isEmpty() && !columns.namesAbove) {
        addLabel(labelAt({size().width(), 0}, Qt::AlignRight | Qt::AlignTop,
                         detailStyle.elided(m_rightTitle, columns.right), detailStyle));
    }
    qreal top = m_legend.height() + underLegend;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (row > 0) {
            top += betweenRows + (m_rows[row].beginsGroup ? betweenGroups : Scaled());
        }
        const QRectF room(0, top, size().width(), rowHeight(m_rows[row], columns));
        placeRow(row, columns, room);
        top = room.bottom();
    }
}

void SharesPicture::placeRow(size_t index, const Columns &columns, const QRectF &room)
{
    const SharesRow &row = m_rows[index];
    placeNames(row, columns, room);
    const qreal top =
        columns.namesAbove ? room.bottom() - barHeight : room.center().y() - barHeight / 2.0;
    placeBar(index, {columns.barLeft, top, columns.barWidth, qreal(barHeight)});
    QString values = row.shares.total() > 0 ? ChartWords::mix(row.shares) : row.absence;
    if (!row.atRight.isEmpty()) {
        values += QStringLiteral(", ") + row.atRight
            + (m_rightTitle.isEmpty() ? QString() : u' ' + m_rightTitle);
    }
    addMark({.rect = room, .name = row.name, .values = values});
}

void SharesPicture::placeNames(const SharesRow &row, const Columns &columns, const QRectF &room)
{
    const NameLines lines = nameLines(row, columns.nameRoom(row));
    const qreal first = columns.namesAbove ? room.bottom() - barHeight - underName - lines.height
                                           : room.center().y() - lines.height / 2;
    qreal y = first;
    const auto add = [&](const QStringList &texts, const LabelStyle &style) {
        for (const QString &text : texts) {
            addLabel(labelAt({0, y}, Qt::AlignLeft | Qt::AlignTop, text, style));
            y += style.lineHeight();
        }
    };
    add(lines.name, styleOfName(row));
    add(lines.detail, detailStyle);
    if (row.atRight.isEmpty()) {
        return;
    }
    const QString text = rightStyle.elided(row.atRight, columns.right);
    if (!columns.namesAbove) {
        addLabel(labelAt({room.right(), room.center().y()}, Qt::AlignRight | Qt::AlignVCenter, text,
                         rightStyle));
        return;
    }
    addLabel(labelAt({room.right(), first}, Qt::AlignRight | Qt::AlignTop, text, rightStyle));
    if (!m_rightTitle.isEmpty()) {
        addLabel(labelAt({room.right(), first + rightStyle.lineHeight()},
                         Qt::AlignRight | Qt::AlignTop,
                         detailStyle.elided(m_rightTitle, columns.right), detailStyle));
    }
}

void SharesPicture::placeBar(size_t index, const QRectF &bar)
{
    const SharesRow &row = m_rows[index];
    BarPlot *plot = m_plots[index].get();
    if (plot == nullptr) {
        addLabel(labelAt({bar.left(), bar.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                         detailStyle.elided(row.absence, bar.width()), detailStyle));
        return;
    }
    plot->place(bar, 1);
    const PartPercents percents = percentsOf(row.shares);
    double from = 0;
    for (const ContentPart part : allContentParts) {
        const double to = from + row.shares[part];
        const QRectF rect = plot->stretch(0, from, to);
        from = to;
        if (rect.width() < 1) {
            continue;
        }
        const PartFill fill = fillOf(row, part);
        m_segments.push_back({.rect = rect, .fill = fill, .hatched = row.hatched});
        const QString text = ChartWords::percent(percents[part] / 100.0);
        if (figureStyle.width(text) + 2 * inset <= rect.width()) {
            ChartLabel label = labelAt({rect.left() + inset, rect.center().y()},
                                       Qt::AlignLeft | Qt::AlignVCenter, text, figureStyle);
            label.on = fill;
            addLabel(std::move(label));
        }
    }
}

void SharesPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    m_legend.paint(painter, look, patterns());
    for (const auto &plot : m_plots) {
        if (plot) {
            plot->paint(painter, look);
        }
    }
    for (const Segment &segment : m_segments) {
        if (patterns()) {
            paintPattern(painter, segment.rect, segment.fill, look);
        }
        if (segment.hatched) {
            paintHatching(painter, segment.rect, segment.fill, look);
        }
    }
    clearUnderFigures(painter, look);
}

ChartTable SharesPicture::table() const
{
    const auto some = [this](QString SharesRow::*text) {
        return std::ranges::any_of(m_rows,
                                   [text](const SharesRow &row) { return !(row.*text).isEmpty(); });
    };
    const bool withDetail = some(&SharesRow::detail);
    const bool withRight = some(&SharesRow::atRight);
    ChartTable table{.columns = {ChartWords::nameColumn()}};
    if (withDetail) {
        table.columns.append(ChartWords::detailColumn());
    }
    for (const ContentPart part : allContentParts) {
        table.columns.append(label(part));
    }
    if (withRight) {
        table.columns.append(m_rightTitle);
    }
    for (const SharesRow &row : m_rows) {
        std::vector<ChartCell> cells{{.text = row.name}};
        if (withDetail) {
            cells.push_back({.text = row.detail});
        }
        const bool known = row.shares.total() > 0;
        for (const ContentPart part : allContentParts) {
            cells.push_back(known ? percentCell(row.shares[part]) : ChartCell());
        }
        if (withRight) {
            cells.push_back({.text = row.atRight});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace semainier::ui
