// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "core/post/kind.h"
#include "ui/charts/chartpicture.h"

#include <QLineF>

#include <memory>
#include <optional>
#include <utility>

namespace semainier::ui {

class BarPlot;

/// How far a part is from the target.
struct DivergingRow {
    ContentPart part = ContentPart::Information;
    double difference = 0; ///< published − target, in points: −100 to 100
    std::optional<Interval> range; ///< from where to where it probably lies, in points

    bool operator==(const DivergingRow &) const = default;
};

/// A bar to the left for each part there is less of than the target asks for, one to the right for
/// each there is more of.
class DivergingPicture final : public ChartPicture {
public:
    /// `less` and `more` stand above the two sides: "less than the target".
    DivergingPicture(std::vector<DivergingRow> rows, QString less, QString more);
    ~DivergingPicture() override;

    [[nodiscard]] bool isEmpty() const override { return m_rows.empty(); }
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] bool hasParts() const override { return true; }

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    struct Columns;
    /// From where to where a difference probably lies.
    struct Whisker {
        QPointF low;
        QPointF high;
    };

    void makePlot();
    [[nodiscard]] Columns columnsFor(qreal width) const;
    void placeRow(int row, const Columns &columns, const QRectF &room);

    std::vector<DivergingRow> m_rows;
    QString m_less;
    QString m_more;
    double m_reach = 1; ///< of the scale, in points to both sides
    std::unique_ptr<BarPlot> m_plot;
    std::vector<std::pair<QRectF, PartFill>> m_bars;
    std::vector<Whisker> m_whiskers;
    std::vector<QLineF> m_zeros;
};

} // namespace semainier::ui
