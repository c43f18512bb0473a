// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/gauge.h"

#include <optional>

namespace semainier::ui {

/// One gauge: a value, and from where to where it probably lies.
struct GaugeRow {
    QString name;
    double value = 0; ///< 0 to 1
    std::optional<Interval> range; ///< 0 to 1
    QString label; ///< "64% (52–74)"

    bool operator==(const GaugeRow &) const = default;
};

/// Thin tracks from 0 to 100 %, each with a dot for a value and a band for its range. All of one
/// colour: a value is not good or bad.
class GaugesPicture final : public ChartPicture {
public:
    explicit GaugesPicture(std::vector<GaugeRow> rows);

    [[nodiscard]] bool isEmpty() const override { return m_rows.empty(); }
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    struct Columns;

    [[nodiscard]] Columns columnsFor(qreal width) const;
    void placeFigures(const QString &text, const Columns &columns, const QRectF &room, qreal below);
    void placeRow(const GaugeRow &row, const Columns &columns, qreal top);

    std::vector<GaugeRow> m_rows;
    std::vector<Gauge> m_gauges;
};

} // namespace semainier::ui
