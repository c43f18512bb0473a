// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/dotsplot.h"

#include <memory>
#include <optional>

namespace semainier::ui {

/// Posts that are looked at together: those of a kind, of an account.
struct DotsRow {
    QString name;
    QString detail; ///< below the name: "11 posts · +20%"
    std::optional<PostKind> kind; ///< whose colour the dots have; nothing: that of text
    std::vector<double> values; ///< one for each post, 0 or more
    std::optional<double> median;
    std::optional<Interval> range; ///< of the median
    /// How much more its posts get than all others: 0.2 is a fifth more. Nothing where that is not
    /// told.
    std::optional<double> besideOthers;
    int others = 0; ///< posts that it is set against

    bool operator==(const DotsRow &) const = default;
};

/// Every post as a dot on a line for its row, the median as an upright stroke with its figure, the
/// range of the median as a band. The lines are logarithmic from 0 on, so that a post that went
/// viral leaves room for the others.
class DotsPicture final : public ChartPicture {
public:
    explicit DotsPicture(std::vector<DotsRow> rows);

    /// Also when no row has a value.
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    [[nodiscard]] qreal namesWidth(qreal width) const;
    /// Where a value lies on a line.
    [[nodiscard]] qreal at(double value, const QRectF &track) const;
    void placeRow(const DotsRow &row, const QRectF &band, qreal left);
    void placeDots(const DotsRow &row, const QRectF &track);
    void placeScale(const QRectF &track, qreal top);

    std::vector<DotsRow> m_rows;
    double m_most = 1; ///< of all values
    std::vector<QRectF> m_tracks; ///< of the dots of each row
    std::vector<DotsPlot::Dot> m_dots;
    std::unique_ptr<DotsPlot> m_plot; ///< made when it is laid out first
};

} // namespace semainier::ui
