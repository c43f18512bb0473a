// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpicture.h"

#include "ui/charts/chartwords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace semainier::ui {

namespace {

constexpr LabelStyle tickStyle{};
constexpr LabelStyle monthStyle{};

constexpr Scaled plotHeight{190};
constexpr Scaled besideTicks{10};
constexpr Scaled aboveMonths{8};
constexpr Scaled monthGap{8}; ///< at least, between the names of two months
constexpr Scaled dotRadius{5};
constexpr int mostSteps = 5;
constexpr double leastShare = 0.005; ///< shown of shares, from bottom to top
constexpr double leastOfUsual = 0.25; ///< the same of what is beside the usual
/// A month with fewer posts says little by itself.
constexpr int fewPosts = 3;

class TrendWords {
    Q_DECLARE_TR_FUNCTIONS(TrendPicture)

public:
    static QString usual() { return tr("usual"); }
    static QString valueColumn() { return tr("Median"); }
    static QString noFigure() { return tr("no figure"); }
};

} // namespace

TrendPicture::TrendPicture(TrendData data) : m_data(std::move(data))
{
}

bool TrendPicture::isEmpty() const
{
    return std::ranges::none_of(m_data.months,
                                [](const TrendMonth &month) { return month.value.has_value(); });
}

QString TrendPicture::text(double value) const
{
    if (m_data.unit == TrendData::Unit::Share) {
        return ChartWords::exactPercent(value);
    }
    return std::abs(value - 1) < 0.005 ? TrendWords::usual() : ChartWords::change(value - 1);
}

QString TrendPicture::figures(const TrendMonth &month) const
{
    const QStringList words{month.value ? text(*month.value) : TrendWords::noFigure(),
                            ChartWords::posts(month.posts)};
    return month.value && month.posts < fewPosts
        ? words.join(QStringLiteral(", ")) + QStringLiteral(", ") + ChartWords::fewPosts()
        : words.join(QStringLiteral(", "));
}

Scale TrendPicture::scale() const
{
    double low = std::numeric_limits<double>::max();
    double high = 0;
    const auto hold = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const TrendMonth &month : m_data.months) {
        if (month.value) {
            hold(*month.value);
        }
    }
    if (m_data.line) {
        const auto last = static_cast<double>(m_data.months.size()) - 1;
        hold(std::max(0.0, m_data.line->intercept));
        hold(std::max(0.0, m_data.line->intercept + last * m_data.line->slope));
    }
    // Months that hardly differ lie in the middle of what is shown at least.
    const double least = m_data.unit == TrendData::Unit::Share ? leastShare : leastOfUsual;
    low = std::min(low, std::max(0.0, (low + high - least) / 2));
    return roundScale(std::min(low, high), high, mostSteps, least);
}

qreal TrendPicture::heightFor(qreal) const
{
    return plotHeight + aboveMonths + monthStyle.lineHeight();
}

void TrendPicture::makePlot()
{
    m_scale = scale();
    std::vector<TrendPlot::Dot> dots;
    for (size_t index = 0; index < m_data.months.size(); ++index) {
        const TrendMonth &month = m_data.months[index];
        if (month.value) {
            dots.push_back({.month = static_cast<double>(index),
                            .value = *month.value,
                            .faint = month.posts < fewPosts});
        }
    }
    std::optional<QLineF> line;
    if (m_data.line) {
        const auto last = static_cast<double>(m_data.months.size()) - 1;
        line = QLineF(0, m_data.line->intercept, last,
                      m_data.line->intercept + last * m_data.line->slope);
    }
    m_plot =
        std::make_unique<TrendPlot>(static_cast<int>(m_data.months.size()), m_scale, dots, line);
}

void TrendPicture::arrange()
{
    m_grid.clear();
    if (!m_plot) {
        makePlot();
    }
    qreal ticks = 0;
    for (const double tick : m_scale.ticks()) {
        ticks = std::max(ticks, tickStyle.width(text(tick)));
    }
    const qreal half = m_data.months.empty() ? 0 : monthStyle.width(m_data.months.back().label) / 2;
    const qreal top = std::max(tickStyle.lineHeight() / 2, qreal(dotRadius));
    const qreal left = ticks + besideTicks + dotRadius;
    const qreal bottom = size().height() - aboveMonths - monthStyle.lineHeight();
    m_area = QRectF(QPointF(left, top),
                    QPointF(std::max(left + 1, size().width() - std::max(half, qreal(dotRadius))),
                            bottom - tickStyle.lineHeight() / 2));
    m_plot->place(m_area);
    placeGrid();
    placeMonths();
}

void TrendPicture::placeGrid()
{
    for (const double tick : m_scale.ticks()) {
        const qreal y = m_plot->at(0, tick).y();
        m_grid.emplace_back(m_area.left() - dotRadius, y, size().width(), y);
        addLabel(labelAt({m_area.left() - dotRadius - besideTicks, y},
                         Qt::AlignRight | Qt::AlignVCenter, text(tick), tickStyle));
    }
}

void TrendPicture::placeMonths()
{
    const qreal top = size().height() - monthStyle.lineHeight();
    const qreal pitch =
        m_area.width() / std::max<qreal>(1, static_cast<qreal>(m_data.months.size()) - 1);
    qreal taken = -1;
    for (size_t index = 0; index < m_data.months.size(); ++index) {
        const TrendMonth &month = m_data.months[index];
        const qreal x = m_plot->at(static_cast<double>(index), m_scale.low).x();
        ChartLabel label =
            labelAt({x, top}, Qt::AlignHCenter | Qt::AlignTop, month.label, monthStyle);
        if (label.rect.left() >= taken) {
            taken = label.rect.right() + monthGap;
            addLabel(std::move(label));
        }
        const QRectF column(x - pitch / 2, m_area.top(), pitch, m_area.height());
        addMark({.rect = column.intersected(QRectF(QPointF(), size())),
                 .name = month.name,
                 .values = figures(month)});
    }
}

void TrendPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    painter.setPen(QPen(look.color(Token::Line), 1));
    painter.drawLines(QList<QLineF>(m_grid.begin(), m_grid.end()));
    if (m_plot) {
        m_plot->paint(painter, look);
    }
}

ChartTable TrendPicture::table() const
{
    ChartTable table{.columns = {ChartWords::monthColumn(), ChartWords::postsColumn(),
                                 TrendWords::valueColumn()},
                     .rows = {}};
    for (const TrendMonth &month : m_data.months) {
        const QString posts = QString::number(month.posts);
        table.rows.push_back(
            {{.text = month.name, .value = {}},
             {.text = posts, .value = posts},
             month.value ? ChartCell{.text = text(*month.value), .value = figure(*month.value)}
                         : ChartCell()});
    }
    return table;
}

} // namespace semainier::ui
