// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/reportpage.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace semainier::ui {

namespace {

constexpr LabelStyle footStyle{.ink = Token::Tertiary};
constexpr LabelStyle headStyle{.weight = QFont::DemiBold};
constexpr LabelStyle cellStyle{.ink = Token::Ink};

constexpr Scaled aboveFoot{10};
constexpr Scaled columnGap{14};
constexpr Scaled cellGap{10};
constexpr Scaled cellPadding{3}; ///< above and below the text of a row

qreal rowHeight()
{
    return cellStyle.lineHeight() + 2 * cellPadding;
}

} // namespace

ReportPage::ReportPage(const QSizeF &size, const QString &foot, const QString &number)
    : m_size(size), m_bottom(size.height() - footStyle.lineHeight() - aboveFoot)
{
    const qreal left = size.width() - footStyle.width(number) - cellGap;
    m_labels.push_back(labelAt({0, size.height()}, Qt::AlignLeft | Qt::AlignBottom,
                               footStyle.elided(foot, left), footStyle));
    m_labels.push_back(labelAt({size.width(), size.height()}, Qt::AlignRight | Qt::AlignBottom,
                               number, footStyle));
    m_rules.emplace_back(0, m_bottom + aboveFoot / 2.0, size.width(), m_bottom + aboveFoot / 2.0);
}

void ReportPage::skip(qreal height)
{
    m_y = std::min(m_bottom, m_y + height);
}

void ReportPage::addRule()
{
    m_rules.emplace_back(0, m_y, m_size.width(), m_y);
}

qreal ReportPage::writeAt(QPointF corner, qreal width, const Text &text)
{
    const qreal height = text.style.lineHeight();
    const int lines =
        std::min(text.mostLines, static_cast<int>(std::floor((m_bottom - corner.y()) / height)));
    if (text.text.isEmpty() || lines <= 0) {
        return 0;
    }
    qreal y = corner.y();
    for (const QString &line : text.style.wrapped(text.text, width, lines)) {
        m_labels.push_back(
            labelAt({corner.x(), y}, Qt::AlignLeft | Qt::AlignTop, line, text.style));
        y += height;
    }
    return y - corner.y();
}

void ReportPage::write(const QString &text, const LabelStyle &style, int mostLines)
{
    m_y += writeAt({0, m_y}, m_size.width(), {text, style, mostLines});
}

qreal ReportPage::heightOf(const QString &text, const LabelStyle &style, int mostLines) const
{
    return text.isEmpty()
        ? 0
        : static_cast<qreal>(style.wrapped(text, m_size.width(), mostLines).size())
            * style.lineHeight();
}

void ReportPage::writeColumns(const std::vector<std::vector<Text>> &columns)
{
    const auto count = static_cast<qreal>(std::max<size_t>(1, columns.size()));
    const qreal width = (m_size.width() - (count - 1) * columnGap) / count;
    qreal left = 0;
    qreal bottom = m_y;
    for (const auto &column : columns) {
        qreal y = m_y;
        for (const Text &text : column) {
            y += writeAt({left, y}, width, text);
        }
        bottom = std::max(bottom, y);
        left += width + columnGap;
    }
    m_y = bottom;
}

void ReportPage::place(std::unique_ptr<ChartSheet> sheet, qreal height)
{
    const QRectF rect(0, m_y, m_size.width(), std::min(height, room()));
    sheet->layOut(rect.size());
    m_charts.push_back({.rect = rect, .sheet = std::move(sheet)});
    m_y = rect.bottom();
}

int ReportPage::rowsIn(qreal height)
{
    return std::max(0, static_cast<int>(std::floor(height / rowHeight())) - 1);
}

qreal ReportPage::tableHeight(int rows)
{
    return (rows + 1) * rowHeight();
}

void ReportPage::placeRow(const ReportTable &table, const QStringList &cells,
                          const LabelStyle &style)
{
    double shares = 0;
    for (const ReportColumn &column : table.columns) {
        shares += column.share;
    }
    const auto gaps = static_cast<double>(table.columns.size() - 1) * cellGap;
    const qreal unit = (m_size.width() - gaps) / shares;
    const qreal y = m_y + cellPadding;
    qreal left = 0;
    for (size_t index = 0; index < table.columns.size(); ++index) {
        const ReportColumn &column = table.columns[index];
        const qreal width = column.share * unit;
        const QString text = style.elided(cells.value(static_cast<qsizetype>(index)), width);
        m_labels.push_back(
            column.figures ? labelAt({left + width, y}, Qt::AlignRight | Qt::AlignTop, text, style)
                           : labelAt({left, y}, Qt::AlignLeft | Qt::AlignTop, text, style));
        left += width + cellGap;
    }
    m_y += rowHeight();
    addRule();
}

void ReportPage::place(const ReportTable &table)
{
    QStringList names;
    for (const ReportColumn &column : table.columns) {
        names.append(column.name);
    }
    const auto fitting = static_cast<size_t>(rowsIn(room()));
    placeRow(table, names, headStyle);
    for (size_t row = 0; row < std::min(table.rows.size(), fitting); ++row) {
        placeRow(table, table.rows[row], cellStyle);
    }
}

void ReportPage::paint(QPainter &painter, const ChartLook &look) const
{
    painter.setPen(QPen(look.color(Token::Line), 1));
    painter.drawLines(QList<QLineF>(m_rules.begin(), m_rules.end()));
    for (const ChartLabel &label : m_labels) {
        paintLabel(painter, label, look);
    }
    for (const PlacedChart &chart : m_charts) {
        painter.save();
        painter.translate(chart.rect.topLeft());
        chart.sheet->paint(painter, look);
        painter.restore();
    }
}

} // namespace semainier::ui
