// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnspicture.h"

#include "core/line/mix.h"
#include "ui/base/labels.h"
#include "ui/charts/barplot.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/partpattern.h"

#include <QLocale>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr LabelStyle tickStyle{};
constexpr LabelStyle monthStyle{};
constexpr LabelStyle countStyle{.weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle fewCountStyle{};
constexpr LabelStyle figureStyle{.weight = QFont::DemiBold};

constexpr Scaled plotHeight{180};
constexpr Scaled underLegend{10};
constexpr Scaled gap{4};
constexpr Scaled tickGap{8};
constexpr Scaled widestColumn{44};
constexpr double columnShare = 0.72; ///< of the room of a month

/// How many labels to go on from one that is shown to the next, so that none touches another.
size_t every(qreal widest, qreal pitch)
{
    return pitch <= 0 ? 1
                      : std::max<size_t>(1, static_cast<size_t>(std::ceil((widest + gap) / pitch)));
}

} // namespace

ColumnsPicture::ColumnsPicture(std::vector<ColumnsMonth> months) : m_months(std::move(months))
{
}

ColumnsPicture::~ColumnsPicture() = default;

bool ColumnsPicture::isEmpty() const
{
    return std::ranges::all_of(m_months,
                               [](const ColumnsMonth &month) { return month.counts.total() == 0; });
}

void ColumnsPicture::makePlot()
{
    std::vector<BarSegments> segments;
    for (const ContentPart part : allContentParts) {
        for (const bool few : {false, true}) {
            BarSegments of{.fill = {.part = part, .shade = few ? Shade::Pale : Shade::Full}};
            for (const ColumnsMonth &month : m_months) {
                const auto mix = mixOf(month.counts);
                of.lengths.push_back(mix && month.few == few ? (*mix)[part] : 0);
            }
            segments.push_back(std::move(of));
        }
    }
    m_plot = std::make_unique<BarPlot>(BarPlot::Direction::Up, std::move(segments), 0, 1);
}

qreal ColumnsPicture::heightFor(qreal width) const
{
    PartLegend legend;
    legend.place({}, width);
    return legend.height() + underLegend + countStyle.lineHeight() + gap + plotHeight + gap
        + monthStyle.lineHeight();
}

void ColumnsPicture::arrange()
{
    if (!m_plot) {
        makePlot();
    }
    m_segments.clear();
    m_legend.place({}, size().width());
    for (const ChartLabel &label : m_legend.labels()) {
        addLabel(label);
    }
    const qreal left = tickStyle.width(ChartWords::percent(1)) + tickGap;
    const qreal top = m_legend.height() + underLegend + countStyle.lineHeight() + gap;
    m_area = QRectF(left, top, size().width() - left,
                    size().height() - top - gap - monthStyle.lineHeight());
    const qreal pitch = m_area.width() / static_cast<qreal>(m_months.size());
    m_plot->place(m_area, std::min<double>(columnShare, widestColumn / pitch));
    placeScale();
    for (size_t month = 0; month < m_months.size(); ++month) {
        placeColumn(static_cast<int>(month));
    }
    placeNames();
}

void ColumnsPicture::placeScale()
{
    m_grid.clear();
    for (const double share : {0.0, 0.5, 1.0}) {
        const qreal y = m_plot->at(0, share).y();
        m_grid.emplace_back(m_area.left(), y, m_area.right(), y);
        addLabel(labelAt({m_area.left() - tickGap, y}, Qt::AlignRight | Qt::AlignVCenter,
                         ChartWords::percent(share), tickStyle));
    }
}

void ColumnsPicture::placeColumn(int index)
{
    const ColumnsMonth &month = m_months[static_cast<size_t>(index)];
    const QRectF whole = m_plot->stretch(index, 0, 1);
    const auto mix = mixOf(month.counts);
    const PartPercents percents = wholePercents(month.counts);
    double from = 0;
    for (const ContentPart part : allContentParts) {
        const double to = from + (mix ? (*mix)[part] : 0);
        const QRectF rect = m_plot->stretch(index, from, to);
        from = to;
        if (rect.height() < 1) {
            continue;
        }
        const PartFill fill{.part = part, .shade = month.few ? Shade::Pale : Shade::Full};
        m_segments.emplace_back(rect, fill);
        const QString text = ChartWords::percent(percents[part] / 100.0);
        if (!month.few && figureStyle.width(text) + gap <= rect.width()
            && figureStyle.lineHeight() + 2 <= rect.height()) {
            ChartLabel label =
                labelAt(rect.center(), Qt::AlignHCenter | Qt::AlignVCenter, text, figureStyle);
            label.on = fill;
            addLabel(std::move(label));
        }
    }
    QString values = ChartWords::posts(month.counts.total());
    if (mix) {
        values += QStringLiteral(", ") + ChartWords::mix(*mix);
    }
    if (month.few && mix) {
        values += QStringLiteral(", ") + ChartWords::fewPosts();
    }
    addMark({.rect = {whole.left(), m_area.top() - countStyle.lineHeight() - gap, whole.width(),
                      size().height() - m_area.top() + countStyle.lineHeight() + gap},
             .name = month.name.isEmpty() ? month.label : month.name,
             .values = values});
}

void ColumnsPicture::placeNames()
{
    qreal widestName = 0;
    qreal widestCount = 0;
    const auto count = [](const ColumnsMonth &month) {
        return QLocale().toString(month.counts.total());
    };
    for (const ColumnsMonth &month : m_months) {
        widestName = std::max(widestName, monthStyle.width(month.label));
        widestCount = std::max(widestCount, countStyle.width(count(month)));
    }
    const qreal pitch = m_area.width() / static_cast<qreal>(m_months.size());
    const size_t names = every(widestName, pitch);
    const size_t counts = every(widestCount, pitch);
    for (size_t index = 0; index < m_months.size(); ++index) {
        const ColumnsMonth &month = m_months[index];
        const qreal x = m_plot->at(static_cast<int>(index), 0).x();
        const size_t fromLast = m_months.size() - 1 - index;
        if (fromLast % names == 0) {
            ChartLabel label = labelAt({x, m_area.bottom() + gap}, Qt::AlignHCenter | Qt::AlignTop,
                                       month.label, monthStyle);
            label.rect.moveRight(std::min(label.rect.right(), size().width()));
            addLabel(std::move(label));
        }
        const bool none = month.counts.total() == 0;
        if (none || fromLast % counts == 0) {
            const qreal y = (none ? m_area.bottom() : m_area.top()) - gap;
            ChartLabel label = labelAt({x, y}, Qt::AlignHCenter | Qt::AlignBottom, count(month),
                                       month.few || none ? fewCountStyle : countStyle);
            label.rect.moveRight(std::min(label.rect.right(), size().width()));
            addLabel(std::move(label));
        }
    }
}

void ColumnsPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    m_legend.paint(painter, look, patterns());
    painter.setPen(QPen(look.color(Token::Line), 1));
    for (const QLineF &line : m_grid) {
        painter.drawLine(line);
    }
    m_plot->paint(painter, look);
    if (patterns()) {
        for (const auto &[rect, fill] : m_segments) {
            paintPattern(painter, rect, fill, look);
        }
    }
    clearUnderFigures(painter, look);
}

ChartTable ColumnsPicture::table() const
{
    ChartTable table{.columns = {ChartWords::monthColumn(), ChartWords::postsColumn()}};
    for (const ContentPart part : allContentParts) {
        table.columns.append(label(part));
    }
    for (const ColumnsMonth &month : m_months) {
        std::vector<ChartCell> cells{{.text = month.name.isEmpty() ? month.label : month.name},
                                     {.text = QLocale().toString(month.counts.total()),
                                      .value = QString::number(month.counts.total())}};
        for (const ContentPart part : allContentParts) {
            cells.push_back({.text = QLocale().toString(month.counts[part]),
                             .value = QString::number(month.counts[part])});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace semainier::ui
