// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/perpart.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/partlegend.h"

#include <QLineF>

#include <memory>
#include <utility>

namespace semainier::ui {

class BarPlot;

struct ColumnsMonth {
    QString label; ///< "Nov"
    QString name; ///< "November 2026", for tips and the table; empty: as the label
    PartCounts counts;
    bool few = false; ///< too few posts to say much: drawn faint

    bool operator==(const ColumnsMonth &) const = default;
};

/// A column of 100 % for each month, in the fixed order of the parts from below, with the number of
/// posts above it and a legend on top. A month without posts has a place and a 0.
class ColumnsPicture final : public ChartPicture {
public:
    explicit ColumnsPicture(std::vector<ColumnsMonth> months);
    ~ColumnsPicture() override;

    /// Also when no month has a post.
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] bool hasParts() const override { return true; }

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    void makePlot();
    void placeScale();
    void placeColumn(int month);
    void placeNames();

    std::vector<ColumnsMonth> m_months;
    std::unique_ptr<BarPlot> m_plot;
    PartLegend m_legend;
    QRectF m_area; ///< of the columns
    std::vector<std::pair<QRectF, PartFill>> m_segments;
    std::vector<QLineF> m_grid;
};

} // namespace semainier::ui
