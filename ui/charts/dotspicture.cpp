// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotspicture.h"

#include "ui/charts/chartwords.h"

#include <QLocale>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace semainier::ui {

namespace {

constexpr LabelStyle nameStyle{.size = TextSize::Base, .ink = Token::Ink};
constexpr LabelStyle detailStyle{};
constexpr LabelStyle medianStyle{.weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle tickStyle{};

constexpr Scaled rowGap{20};
constexpr Scaled besideNames{14};
constexpr Scaled aboveScale{2};
constexpr Scaled tickGap{10}; ///< at least, between two figures of the scale
constexpr Scaled dotRadius{4};
constexpr qreal stepOfDots = 1.2; ///< from one to the next above it, in radii
constexpr size_t manyDots = 500; ///< in a row, of which fewer are drawn
constexpr Scaled medianReach{13}; ///< of the stroke, above and below the line
constexpr Scaled besideMedian{4};
constexpr Scaled bandHeight{6};
constexpr double namesShare = 0.52; ///< of the width: longer names are elided
constexpr qreal medianWidth = 2;

class DotsWords {
    Q_DECLARE_TR_FUNCTIONS(DotsPicture)

public:
    static QString medianColumn() { return tr("Median"); }
    //: “11 posts, median 12”
    static QString figures(const QString &posts, const QString &median)
    {
        return tr("%1, median %2").arg(posts, median);
    }
    static QString besideColumn() { return tr("Beside the others"); }
    static QString othersColumn() { return tr("Posts of the others"); }
    //: “+20% beside the 31 others”
    static QString besideOthers(const QString &change, int others)
    {
        return tr("%1 beside the %Ln other(s)", nullptr, others).arg(change);
    }
    //: “11 posts, median 12 (probably 5 to 54)”
    static QString figures(const QString &posts, const QString &median, const QString &low,
                           const QString &high)
    {
        return tr("%1, median %2 (probably %3 to %4)").arg(posts, median, low, high);
    }
};

QString count(double value)
{
    const bool whole = std::floor(value) == value;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

ChartCell countCell(const std::optional<double> &value)
{
    return value ? ChartCell{.text = count(*value), .value = figure(*value)} : ChartCell();
}

QString figuresOf(const DotsRow &row)
{
    const QString posts = ChartWords::posts(static_cast<int>(row.values.size()));
    if (!row.median) {
        return posts;
    }
    return row.range ? DotsWords::figures(posts, count(*row.median), count(row.range->low),
                                          count(row.range->high))
                     : DotsWords::figures(posts, count(*row.median));
}

QString sentenceOf(const DotsRow &row)
{
    const QString figures = figuresOf(row);
    return row.besideOthers ? figures + QStringLiteral(", ")
            + DotsWords::besideOthers(ChartWords::change(*row.besideOthers), row.others)
                            : figures;
}

/// What a row gets beside the others, and of how many posts these are.
void addComparison(std::vector<ChartCell> &cells, const DotsRow &row)
{
    cells.push_back(row.besideOthers ? ChartCell{.text = ChartWords::change(*row.besideOthers),
                                                 .value = figure(*row.besideOthers)}
                                     : ChartCell());
    cells.push_back(row.besideOthers ? countCell(static_cast<double>(row.others)) : ChartCell());
}

qreal rowHeight()
{
    return nameStyle.lineHeight() + detailStyle.lineHeight() + rowGap;
}

} // namespace

DotsPicture::DotsPicture(std::vector<DotsRow> rows) : m_rows(std::move(rows))
{
    for (const DotsRow &row : m_rows) {
        for (const double value : row.values) {
            m_most = std::max(m_most, value);
        }
    }
}

bool DotsPicture::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const DotsRow &row) { return row.values.empty(); });
}

qreal DotsPicture::namesWidth(qreal width) const
{
    qreal widest = 0;
    for (const DotsRow &row : m_rows) {
        widest = std::max({widest, nameStyle.width(row.name), detailStyle.width(row.detail)});
    }
    return std::min(widest, namesShare * width) + besideNames;
}

qreal DotsPicture::heightFor(qreal) const
{
    return static_cast<qreal>(m_rows.size()) * rowHeight() + aboveScale + tickStyle.lineHeight();
}

qreal DotsPicture::at(double value, const QRectF &track) const
{
    return track.left() + track.width() * std::log1p(value) / std::log1p(m_most);
}

void DotsPicture::arrange()
{
    m_tracks.clear();
    m_dots.clear();
    const qreal left = namesWidth(size().width());
    qreal y = 0;
    for (const DotsRow &row : m_rows) {
        placeRow(row, {0, y, size().width(), rowHeight()}, left);
        y += rowHeight();
    }
    if (m_tracks.empty()) {
        return;
    }
    const QRectF &track = m_tracks.back();
    placeScale(track, y + aboveScale);
    if (!m_plot) {
        m_plot = std::make_unique<DotsPlot>(std::log1p(m_most));
    }
    m_plot->place({track.left(), 0, track.width(), y}, std::exchange(m_dots, {}));
}

void DotsPicture::placeRow(const DotsRow &row, const QRectF &band, qreal left)
{
    const qreal room = left - besideNames;
    const qreal middle = band.center().y();
    addLabel(labelAt({0, middle}, Qt::AlignLeft | Qt::AlignBottom, nameStyle.elided(row.name, room),
                     nameStyle));
    addLabel(labelAt({0, middle}, Qt::AlignLeft | Qt::AlignTop,
                     detailStyle.elided(row.detail, room), detailStyle));
    // The figure of the largest median stands beside its stroke, within the picture.
    const qreal right = size().width() - 2 * dotRadius;
    const QRectF track(left + dotRadius, middle - medianReach,
                       std::max<qreal>(1, right - left - dotRadius), 2.0 * medianReach);
    placeDots(row, track);
    if (row.median) {
        const QString text = count(*row.median);
        const qreal x = at(*row.median, track);
        const bool flips = x + besideMedian + medianStyle.width(text) > size().width();
        ChartLabel label =
            labelAt({x + (flips ? -besideMedian : besideMedian), track.top() + aboveScale},
                    (flips ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, text, medianStyle);
        label.halo = true;
        addLabel(std::move(label));
    }
    addMark({.rect = band, .name = row.name, .values = sentenceOf(row)});
    m_tracks.push_back(track);
}

void DotsPicture::placeDots(const DotsRow &row, const QRectF &track)
{
    // Posts with the same count lie above and below each other in turn.
    const qreal stepHeight = dotRadius * stepOfDots;
    const int mostSteps = qCeil(medianReach / stepHeight);
    const int levels = 2 * mostSteps + 1;
    std::vector<int> stacked(size_t(qCeil(track.width() / (2 * dotRadius)) + 1));
    // Of a thousand posts that lie on each other one dot is as good.
    const int apart = row.values.size() > manyDots ? 2 * dotRadius : 1;
    std::vector<bool> taken(size_t(qCeil(track.width() / apart) + 1) * size_t(levels));
    for (const double value : row.values) {
        const qreal x = at(value, track) - track.left();
        const int before = stacked[size_t(qRound(x / (2 * dotRadius)))]++;
        const int turn = (before + 1) / 2 * (before % 2 == 0 ? 1 : -1);
        const int step = std::clamp(turn, -mostSteps, mostSteps);
        const size_t place = size_t(qRound(x / apart)) * size_t(levels) + size_t(step + mostSteps);
        if (!taken[place]) {
            taken[place] = true;
            const qreal shift = std::clamp<qreal>(step * stepHeight, -medianReach, medianReach);
            m_dots.push_back({.value = std::log1p(value),
                              .below = track.center().y() + shift,
                              .kind = row.kind});
        }
    }
}

void DotsPicture::placeScale(const QRectF &track, qreal top)
{
    qreal taken = 0;
    for (double value = 0; value <= m_most; value = value == 0 ? 1 : value * 10) {
        const QString text = count(value);
        ChartLabel label =
            labelAt({at(value, track), top}, Qt::AlignHCenter | Qt::AlignTop, text, tickStyle);
        if (value == 0 || label.rect.left() >= taken) {
            taken = label.rect.right() + tickGap;
            addLabel(std::move(label));
        }
    }
}

void DotsPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    for (size_t index = 0; index < m_tracks.size(); ++index) {
        const DotsRow &row = m_rows[index];
        const QRectF &track = m_tracks[index];
        const qreal middle = track.center().y();
        painter.setPen(QPen(look.color(Token::Line), 1));
        painter.drawLine(QPointF(track.left(), middle), QPointF(track.right(), middle));
        if (row.range) {
            const qreal low = at(row.range->low, track);
            painter.fillRect(QRectF(low, middle - bandHeight / 2.0,
                                    at(row.range->high, track) - low, bandHeight),
                             look.color(Token::StrongLine));
        }
    }
    if (m_plot) {
        m_plot->paint(painter, look);
    }
    painter.setPen(QPen(look.color(Token::Ink), medianWidth, Qt::SolidLine, Qt::FlatCap));
    for (size_t index = 0; index < m_tracks.size(); ++index) {
        if (const auto &median = m_rows[index].median) {
            const QRectF &track = m_tracks[index];
            const qreal x = at(*median, track);
            painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()));
        }
    }
}

ChartTable DotsPicture::table() const
{
    ChartTable table{.columns = {ChartWords::nameColumn(), ChartWords::detailColumn(),
                                 ChartWords::postsColumn(), DotsWords::medianColumn(),
                                 ChartWords::lowColumn(), ChartWords::highColumn()},
                     .rows = {}};
    const bool compared = std::ranges::any_of(
        m_rows, [](const DotsRow &row) { return row.besideOthers.has_value(); });
    if (compared) {
        table.columns += {DotsWords::besideColumn(), DotsWords::othersColumn()};
    }
    for (const DotsRow &row : m_rows) {
        const auto &range = row.range;
        table.rows.push_back({{.text = row.name, .value = {}},
                              {.text = row.detail, .value = {}},
                              countCell(static_cast<double>(row.values.size())),
                              countCell(row.median),
                              countCell(range ? std::optional(range->low) : std::nullopt),
                              countCell(range ? std::optional(range->high) : std::nullopt)});
        if (compared) {
            addComparison(table.rows.back(), row);
        }
    }
    return table;
}

} // namespace semainier::ui
