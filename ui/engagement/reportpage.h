// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartsheet.h"

#include <QLineF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace semainier::ui {

/// A column of a table on paper.
struct ReportColumn {
    QString name;
    double share = 1; ///< of the width, beside the others
    bool figures = false; ///< at the right
};

/// A table on paper: each row has a text for every column.
struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;
};

/// A page of a report while it is filled from its head down. Nothing is put where there is no room
/// for it, so that nothing is cut and nothing lies on something else. Text has the present size;
/// a page that grows with it holds as much.
class ReportPage {
public:
    /// A chart and where it stands, laid out for it.
    struct PlacedChart {
        QRectF rect;
        std::unique_ptr<ChartSheet> sheet;
    };

    /// Within the margins; the foot takes its line from it.
    ReportPage(const QSizeF &size, const QString &foot, const QString &number);

    /// What is left above the foot.
    [[nodiscard]] qreal room() const { return m_bottom - m_y; }
    [[nodiscard]] qreal width() const { return m_size.width(); }
    [[nodiscard]] const QSizeF &size() const { return m_size; }

    void skip(qreal height);
    void addRule();
    /// At most so many lines, the last of them elided.
    void write(const QString &text, const LabelStyle &style, int mostLines);
    /// Columns of the same width beside each other, each of lines in some styles.
    struct Text {
        QString text;
        LabelStyle style;
        int mostLines = 1;
    };
    void writeColumns(const std::vector<std::vector<Text>> &columns);
    /// As many lines as there is room for.
    void place(std::unique_ptr<ChartSheet> sheet, qreal height);
    /// How many rows fit in a height, under the head of a table.
    [[nodiscard]] static int rowsIn(qreal height);
    /// The height of a table with so many rows.
    [[nodiscard]] static qreal tableHeight(int rows);
    void place(const ReportTable &table);
    /// The height that a text takes.
    [[nodiscard]] qreal heightOf(const QString &text, const LabelStyle &style, int mostLines) const;

    /// The upper left corner is the painter's origin.
    void paint(QPainter &painter, const ChartLook &look) const;

    [[nodiscard]] const std::vector<ChartLabel> &labels() const { return m_labels; }
    [[nodiscard]] const std::vector<PlacedChart> &charts() const { return m_charts; }

private:
    qreal writeAt(QPointF corner, qreal width, const Text &text);
    void placeRow(const ReportTable &table, const QStringList &cells, const LabelStyle &style);

    QSizeF m_size;
    qreal m_y = 0;
    qreal m_bottom = 0;
    std::vector<ChartLabel> m_labels;
    std::vector<QLineF> m_rules;
    std::vector<PlacedChart> m_charts;
};

} // namespace semainier::ui
