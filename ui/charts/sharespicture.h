// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/perpart.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/partlegend.h"

#include <memory>
#include <optional>

namespace semainier::ui {

class BarPlot;

/// One bar: what share each part has.
struct SharesRow {
    QString name; ///< "You"
    QString detail; ///< in small print below: "40 posts, 8 weeks"
    PerPart<double> shares; ///< 0 to 1; all 0: no bar, `absence` says why
    QString absence; ///< "Nothing was published yet"
    bool emphasised = false; ///< full colours and a bold name; the others are a little lighter
    bool hatched = false; ///< planned, not published
    bool beginsGroup = false; ///< stands a little apart from the row above
    QString atRight; ///< "85%"
    std::optional<double> valueAtRight; ///< the same for programs: 0.85

    bool operator==(const SharesRow &) const = default;
};

/// Horizontal bars of 100 %, one below the other, in the fixed order of the parts, with a legend
/// above them. Where there is little room the names stand above their bars.
class SharesPicture final : public ChartPicture {
public:
    /// `rightTitle` says what stands at the right, such as "in common"; may be empty.
    explicit SharesPicture(std::vector<SharesRow> rows, QString rightTitle = {});
    ~SharesPicture() override;

    [[nodiscard]] bool isEmpty() const override { return m_rows.empty(); }
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] bool hasParts() const override { return true; }

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    struct Columns;
    struct Segment {
        QRectF rect;
        PartFill fill;
        bool hatched = false;
    };

    [[nodiscard]] Columns columnsFor(qreal width) const;
    [[nodiscard]] PartLegend legendFor(const Columns &columns, qreal width) const;
    [[nodiscard]] qreal rowHeight(const SharesRow &row, const Columns &columns) const;
    void placeRow(size_t row, const Columns &columns, const QRectF &room);
    void placeNames(const SharesRow &row, const Columns &columns, const QRectF &room);
    void placeBar(size_t row, const QRectF &bar);

    std::vector<SharesRow> m_rows;
    QString m_rightTitle;
    std::vector<std::unique_ptr<BarPlot>> m_plots; ///< one for each row that has a bar
    PartLegend m_legend;
    std::vector<Segment> m_segments;
};

} // namespace semainier::ui
