// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <optional>

namespace semainier::ui {

/// A slot of the week, and how what was published in it did.
struct HeatCell {
    int posts = 0; ///< 0: blank
    std::optional<double> change; ///< against the usual level: −0.13 for 13 % less
    bool few = false; ///< too few posts to say anything: hatched, without a colour

    bool operator==(const HeatCell &) const = default;
};

struct HeatData {
    QStringList columns; ///< days: "Mon"
    QStringList columnNames; ///< the same for sentences: "Monday"; empty: as the columns
    QStringList rows; ///< parts of the day: "morning"
    std::vector<HeatCell> cells; ///< row by row

    bool operator==(const HeatData &) const = default;
};

/// A grid of slots, blue where a slot does less than usual and vermillion where it does more; its
/// figure stands in each cell that differs.
class HeatPicture final : public ChartPicture {
public:
    explicit HeatPicture(HeatData data);

    /// Also when no slot has a post.
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    [[nodiscard]] const HeatCell &cell(qsizetype row, qsizetype column) const;
    [[nodiscard]] QString columnName(qsizetype column) const;
    [[nodiscard]] QString wordsOf(const HeatCell &cell) const;
    [[nodiscard]] qreal namesWidth(qreal width) const;
    void placeCell(qsizetype row, qsizetype column, const QRectF &rect);

    HeatData m_data;
    std::vector<QRectF> m_rects; ///< of the cells, in their order
    std::vector<QString> m_figures; ///< in the cells that have one
};

} // namespace semainier::ui
