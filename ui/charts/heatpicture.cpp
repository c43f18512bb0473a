// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatpicture.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/partpattern.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace semainier::ui {

namespace {

constexpr LabelStyle columnStyle{};
constexpr LabelStyle rowStyle{};
constexpr LabelStyle figureStyle{.weight = QFont::DemiBold};

constexpr Scaled cellHeight{32};
constexpr Scaled gap{4};
constexpr Scaled underColumns{6};
constexpr Scaled besideRows{12};
constexpr double rowsShare = 0.28; ///< of the width: longer names are elided
constexpr qreal corner = 4;
/// A change as large as this has the full colour.
constexpr double fullChange = 0.5;
/// A smaller change is the usual level, and has no figure.
constexpr double leastChange = 0.05;

bool hasColor(const HeatCell &cell)
{
    return cell.posts > 0 && !cell.few && cell.change;
}

/// As much as a cell has room for, at least the sign: colour never stands alone.
QString figureFor(double change, qreal width)
{
    QString text = ChartWords::change(change);
    if (figureStyle.width(text) + 2 > width) {
        text = ChartWords::points(change * 100);
    }
    return figureStyle.width(text) + 2 > width ? text.left(1) : text;
}

} // namespace

HeatPicture::HeatPicture(HeatData data) : m_data(std::move(data))
{
}

bool HeatPicture::isEmpty() const
{
    return std::ranges::all_of(m_data.cells, [](const HeatCell &cell) { return cell.posts == 0; });
}

const HeatCell &HeatPicture::cell(qsizetype row, qsizetype column) const
{
    return m_data.cells[static_cast<size_t>(row * m_data.columns.size() + column)];
}

QString HeatPicture::columnName(qsizetype column) const
{
    return m_data.columnNames.value(column, m_data.columns.value(column));
}

QString HeatPicture::wordsOf(const HeatCell &cell) const
{
    QString words = ChartWords::posts(cell.posts);
    if (hasColor(cell)) {
        words = ChartWords::change(*cell.change) + QStringLiteral(", ") + words;
    } else if (cell.posts > 0) {
        words += QStringLiteral(", ") + ChartWords::fewPosts();
    }
    return words;
}

qreal HeatPicture::namesWidth(qreal width) const
{
    qreal widest = 0;
    for (const QString &row : m_data.rows) {
        widest = std::max(widest, rowStyle.width(row));
    }
    return std::min(widest, rowsShare * width) + besideRows;
}

qreal HeatPicture::heightFor(qreal) const
{
    return columnStyle.lineHeight() + underColumns
        + static_cast<qreal>(m_data.rows.size()) * (cellHeight + gap) - gap;
}

void HeatPicture::arrange()
{
    m_rects.clear();
    m_figures.clear();
    const qreal left = namesWidth(size().width());
    const qreal top = columnStyle.lineHeight() + underColumns;
    const qreal pitch = (size().width() - left + gap)
        / static_cast<qreal>(std::max<qsizetype>(1, m_data.columns.size()));
    for (qsizetype column = 0; column < m_data.columns.size(); ++column) {
        const QString text = columnStyle.elided(m_data.columns[column], pitch - gap);
        addLabel(labelAt({left + static_cast<qreal>(column) * pitch + (pitch - gap) / 2, 0},
                         Qt::AlignHCenter | Qt::AlignTop, text, columnStyle));
    }
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        const qreal y = top + static_cast<qreal>(row) * (cellHeight + gap);
        addLabel(labelAt({0, y + cellHeight / 2.0}, Qt::AlignLeft | Qt::AlignVCenter,
                         rowStyle.elided(m_data.rows[row], left - besideRows), rowStyle));
        for (qsizetype column = 0; column < m_data.columns.size(); ++column) {
            placeCell(
                row, column,
                {left + static_cast<qreal>(column) * pitch, y, pitch - gap, qreal(cellHeight)});
        }
    }
}

void HeatPicture::placeCell(qsizetype row, qsizetype column, const QRectF &rect)
{
    const HeatCell &of = cell(row, column);
    QString figure;
    if (hasColor(of) && std::abs(*of.change) >= leastChange) {
        figure = figureFor(*of.change, rect.width());
    }
    m_rects.push_back(rect);
    m_figures.push_back(figure);
    addMark({.rect = rect,
             .name = columnName(column) + QStringLiteral(", ") + m_data.rows[row],
             .values = wordsOf(of)});
}

void HeatPicture::paintShapes(QPainter &painter, const ChartLook &look) const
{
    for (size_t index = 0; index < m_rects.size(); ++index) {
        const HeatCell &of = m_data.cells[index];
        const QRectF rect = m_rects[index].adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor ground =
            hasColor(of) ? look.diverging(*of.change / fullChange) : look.color(Token::Surface);
        painter.setPen(QPen(look.color(Token::StrongLine), 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, corner, corner);
        if (of.posts > 0 && !hasColor(of)) {
            painter.setPen(QPen(look.color(Token::Tertiary), 1, Qt::SolidLine, Qt::FlatCap));
            const qreal inset = corner / 2;
            const auto lines =
                diagonals(rect.adjusted(inset, inset, -inset, -inset), theme().scaled(6), true);
            painter.drawLines(QList<QLineF>(lines.begin(), lines.end()));
        }
        if (!m_figures[index].isEmpty()) {
            painter.setFont(figureStyle.font());
            painter.setPen(ChartLook::inkOn(ground));
            const ChartLabel place =
                labelAt(rect.center(), Qt::AlignCenter, m_figures[index], figureStyle);
            painter.drawText(place.rect, Qt::AlignCenter | Qt::TextDontClip, m_figures[index]);
        }
    }
}

ChartTable HeatPicture::table() const
{
    ChartTable table{.columns = {ChartWords::nameColumn()}};
    for (qsizetype column = 0; column < m_data.columns.size(); ++column) {
        table.columns.append(columnName(column));
    }
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        std::vector<ChartCell> cells{{.text = m_data.rows[row]}};
        for (qsizetype column = 0; column < m_data.columns.size(); ++column) {
            const HeatCell &of = cell(row, column);
            cells.push_back(hasColor(of) ? ChartCell{.text = ChartWords::change(*of.change),
                                                     .value = figure(*of.change)}
                                         : ChartCell());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace semainier::ui
