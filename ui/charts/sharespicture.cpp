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
constexpr LabelStyle ownRightStyle{
    .size = TextSize::Base, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle figureStyle{.weight = QFont::DemiBold};

constexpr Scaled barHeight{24};
constexpr Scaled underLegend{12};
constexpr Scaled betweenRows{12};
constexpr Scaled betweenGroups{8};
constexpr Scaled columnGap{16};
constexpr Scaled inset{6}; ///< of a figure in its segment
constexpr Scaled narrowestBar{200};
constexpr double namesShare = 0.32; ///< of the width: more is elided
constexpr double rightShare = 0.28;
constexpr int linesOfName = 2;

LabelStyle styleOfName(const SharesRow &row)
{
    return row.emphasised ? ownNameStyle : nameStyle;
}

LabelStyle styleOfRight(const SharesRow &row)
{
    return row.emphasised ? ownRightStyle : rightStyle;
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

/// "85% in common", to stand alone.
QString rightText(const SharesRow &row, const QString &title)
{
    return row.atRight.isEmpty() || title.isEmpty() ? row.atRight : row.atRight + u' ' + title;
}

} // namespace

/// Where the columns stand at a width.
struct SharesPicture::Columns {
    bool namesAbove = false; ///< too narrow for names beside the bars
    qreal names = 0; ///< how wide
    qreal barLeft = 0;
    qreal barWidth = 0;
    qreal right = 0; ///< how wide
};

SharesPicture::SharesPicture(std::vector<SharesRow> rows, QString rightTitle)
    : m_rows(std::move(rows)), m_rightTitle(std::move(rightTitle))
{
}

SharesPicture::~SharesPicture() = default;

PartFill SharesPicture::fillOf(const SharesRow &row, ContentPart part) const
{
    return {.part = part,
            .shade = row.hatched ? Shade::Pale
                : row.emphasised ? Shade::Full
                                 : Shade::Light};
}

void SharesPicture::makeGroups()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (row == 0 || m_rows[row].beginsGroup) {
            m_groups.push_back({.first = row});
        }
    }
    for (size_t index = 0; index < m_groups.size(); ++index) {
        const size_t first = m_groups[index].first;
        const size_t end = index + 1 < m_groups.size() ? m_groups[index + 1].first : m_rows.size();
        std::vector<BarSegments> segments;
        for (const ContentPart part : allContentParts) {
            for (const Shade shade : {Shade::Full, Shade::Light, Shade::Pale}) {
                BarSegments of{.fill = {.part = part, .shade = shade}};
                for (size_t row = first; row < end; ++row) {
                    const bool own = fillOf(m_rows[row], part) == of.fill;
                    of.lengths.push_back(own ? m_rows[row].shares[part] : 0);
                }
                if (std::ranges::any_of(of.lengths, [](double length) { return length > 0; })) {
                    segments.push_back(std::move(of));
                }
            }
        }
        if (segments.empty()) {
            segments.push_back({.lengths = std::vector<double>(end - first, 0)});
        }
        m_groups[index].plot =
            std::make_unique<BarPlot>(BarPlot::Direction::Across, std::move(segments), 0, 1);
    }
}

SharesPicture::Columns SharesPicture::columnsFor(qreal width) const
{
    Columns columns;
    columns.right = detailStyle.width(m_rightTitle);
    qreal rightWithTitle = 0;
    for (const SharesRow &row : m_rows) {
        columns.names = std::max(
            {columns.names, styleOfName(row).width(row.name), detailStyle.width(row.detail)});
        columns.right = std::max(columns.right, styleOfRight(row).width(row.atRight));
        rightWithTitle =
            std::max(rightWithTitle, styleOfRight(row).width(rightText(row, m_rightTitle)));
    }
    columns.names = std::min(columns.names, namesShare * width);
    columns.right = std::min(columns.right, rightShare * width);
    columns.barLeft = columns.names + columnGap;
    columns.barWidth =
        width - columns.barLeft - (columns.right > 0 ? columns.right + columnGap : 0);
    if (columns.barWidth < narrowestBar) {
        columns.namesAbove = true;
        columns.right = std::min(rightWithTitle, width / 2);
        columns.names = width - (columns.right > 0 ? columns.right + columnGap : 0);
        columns.barLeft = 0;
        columns.barWidth = width;
    }
    return columns;
}

qreal SharesPicture::pitchFor(const Columns &columns) const
{
    qreal text = 0;
    for (const SharesRow &row : m_rows) {
        const auto names = styleOfName(row).wrapped(row.name, columns.names, linesOfName).size();
        qreal height = static_cast<qreal>(names) * styleOfName(row).lineHeight();
        if (!row.detail.isEmpty()) {
            const auto details = detailStyle.wrapped(row.detail, columns.names, linesOfName).size();
            height += static_cast<qreal>(details) * detailStyle.lineHeight();
        }
        text = std::max(text, height);
    }
    return betweenRows
        + (columns.namesAbove ? text + 4 + barHeight : std::max<qreal>(text, barHeight));
}

qreal SharesPicture::heightFor(qreal width) const
{
    const Columns columns = columnsFor(width);
    PartLegend legend;
    legend.place({columns.barLeft, 0}, columns.barWidth);
    const auto groups = std::ranges::count_if(m_rows, &SharesRow::beginsGroup)
        - (isEmpty() ? 0 : m_rows.front().beginsGroup);
    return legend.height() + underLegend + static_cast<qreal>(groups) * betweenGroups
        + static_cast<qreal>(m_rows.size()) * pitchFor(columns) - betweenRows;
}

void SharesPicture::arrange()
{
    if (m_groups.empty()) {
        makeGroups();
    }
    m_segments.clear();
    const Columns columns = columnsFor(size().width());
    m_legend.place({columns.barLeft, 0}, columns.barWidth);
    for (const ChartLabel &label : m_legend.labels()) {
        addLabel(label);
    }
    if (!m_rightTitle.isEmpty() && !columns.namesAbove) {
        addLabel(labelAt({size().width(), 0}, Qt::AlignRight | Qt::AlignTop,
                         detailStyle.elided(m_rightTitle, columns.right), detailStyle));
    }
    const qreal pitch = pitchFor(columns);
    qreal top = m_legend.height() + underLegend;
    for (size_t index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups[index];
        const size_t end = index + 1 < m_groups.size() ? m_groups[index + 1].first : m_rows.size();
        top += index == 0 ? 0 : static_cast<int>(betweenGroups);
        const auto rows = static_cast<qreal>(end - group.first);
        // The middle of a category is the middle of the bar, not of the row.
        const qreal inRow =
            columns.namesAbove ? pitch - betweenRows - barHeight / 2.0 : (pitch - betweenRows) / 2;
        const QRectF area(columns.barLeft, top + inRow - pitch / 2, columns.barWidth, rows * pitch);
        group.plot->place(area, barHeight / pitch);
        for (size_t row = group.first; row < end; ++row) {
            const QRectF room(0, top, size().width(), pitch - betweenRows);
            placeNames(m_rows[row], columns, room);
            placeBar(row, *group.plot, static_cast<int>(row - group.first));
            QString values = m_rows[row].shares.total() > 0 ? ChartWords::mix(m_rows[row].shares)
                                                            : m_rows[row].absence;
            if (!m_rows[row].atRight.isEmpty()) {
                values += QStringLiteral(", ") + rightText(m_rows[row], m_rightTitle);
            }
            addMark({.rect = room, .name = m_rows[row].name, .values = values});
            top += pitch;
        }
    }
}

void SharesPicture::placeNames(const SharesRow &row, const Columns &columns, const QRectF &room)
{
    const LabelStyle style = styleOfName(row);
    const QStringList names = style.wrapped(row.name, columns.names, linesOfName);
    const QStringList details = row.detail.isEmpty()
        ? QStringList()
        : detailStyle.wrapped(row.detail, columns.names, linesOfName);
    const qreal height = static_cast<qreal>(names.size()) * style.lineHeight()
        + static_cast<qreal>(details.size()) * detailStyle.lineHeight();
    qreal y = columns.namesAbove ? room.bottom() - barHeight - 4 - height
                                 : room.center().y() - height / 2;
    const qreal firstLine = y;
    const auto add = [&](const QStringList &lines, const LabelStyle &look) {
        for (const QString &line : lines) {
            addLabel(labelAt({0, y}, Qt::AlignLeft | Qt::AlignTop, line, look));
            y += look.lineHeight();
        }
    };
    add(names, style);
    add(details, detailStyle);
    if (row.atRight.isEmpty()) {
        return;
    }
    const LabelStyle right = styleOfRight(row);
    if (columns.namesAbove) {
        const QString text = right.elided(rightText(row, m_rightTitle), columns.right);
        addLabel(labelAt({room.right(), firstLine}, Qt::AlignRight | Qt::AlignTop, text, right));
    } else {
        addLabel(labelAt({room.right(), room.center().y()}, Qt::AlignRight | Qt::AlignVCenter,
                         right.elided(row.atRight, columns.right), right));
    }
}

void SharesPicture::placeBar(size_t index, const BarPlot &plot, int category)
{
    const SharesRow &row = m_rows[index];
    if (row.shares.total() <= 0) {
        const QRectF whole = plot.stretch(category, 0, 1);
        addLabel(labelAt({whole.left(), whole.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                         detailStyle.elided(row.absence, whole.width()), detailStyle));
        return;
    }
    const PartPercents percents = percentsOf(row.shares);
    double from = 0;
    for (const ContentPart part : allContentParts) {
        const double to = from + row.shares[part];
        const QRectF rect = plot.stretch(category, from, to);
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
    for (const Group &group : m_groups) {
        group.plot->paint(painter, look);
    }
    for (const Segment &segment : m_segments) {
        if (patterns()) {
            paintPattern(painter, segment.rect, segment.fill, look);
        }
        if (segment.hatched) {
            paintHatching(painter, segment.rect, segment.fill, look);
        }
    }
    // Figures stand on their plain colour, not on lines or dots.
    for (const ChartLabel &label : labels()) {
        if (label.on) {
            painter.fillRect(label.rect.adjusted(-2, 0, 2, 0), look.fill(*label.on));
        }
    }
}

ChartTable SharesPicture::table() const
{
    const bool withRight =
        std::ranges::any_of(m_rows, [](const SharesRow &row) { return !row.atRight.isEmpty(); });
    const bool withDetail =
        std::ranges::any_of(m_rows, [](const SharesRow &row) { return !row.detail.isEmpty(); });
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
