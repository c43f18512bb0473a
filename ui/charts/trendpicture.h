// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/scale.h"
#include "ui/charts/trendplot.h"

#include <QLineF>

#include <memory>
#include <optional>
#include <vector>

namespace semainier::ui {

struct TrendMonth {
    QString label; ///< "Nov"
    QString name; ///< "November 2026"
    int posts = 0; ///< that the value is of
    std::optional<double> value; ///< nothing is a gap

    bool operator==(const TrendMonth &) const = default;
};

/// A straight line through the months; the first is month 0.
struct TrendSlope {
    double slope = 0; ///< for a month
    double intercept = 0;

    bool operator==(const TrendSlope &) const = default;
};

struct TrendData {
    /// How values are told.
    enum class Unit {
        Share, ///< 0.03 is 3 %
        OfUsual, ///< 1 is the usual, 1.1 is 10 % more
    };

    std::vector<TrendMonth> months;
    std::optional<TrendSlope> line; ///< nothing where no trend can be told
    Unit unit = Unit::Share;

    bool operator==(const TrendData &) const = default;
};

/// A circle for the value of each month, faint where few posts are behind it, and the line they
/// follow where they follow one. Months without a value have their place.
class TrendPicture final : public ChartPicture {
public:
    explicit TrendPicture(TrendData data);

    /// Also when no month has a value.
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QString text(double value) const;
    [[nodiscard]] QString figures(const TrendMonth &month) const;
    void makePlot();
    void placeGrid();
    void placeMonths();

    TrendData m_data;
    Scale m_scale;
    std::unique_ptr<TrendPlot> m_plot; ///< made when it is laid out first
    QRectF m_area; ///< of the circles
    std::vector<QLineF> m_grid;
};

} // namespace semainier::ui
