// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/gauge.h"
#include "ui/charts/markshape.h"

#include <QLineF>

#include <optional>

namespace semainier::ui {

/// A value on the line that others are compared with.
struct StripMark {
    QString name; ///< "Observed in 2012"
    double value = 0; ///< 0 to 1
    MarkShape shape = MarkShape::OpenCircle;

    bool operator==(const StripMark &) const = default;
};

struct StripData {
    QString name; ///< of the own value: "You"
    std::optional<double> value; ///< 0 to 1; nothing: not known, only the others are drawn
    std::optional<Interval> range; ///< from where to where the own value probably lies
    std::vector<StripMark> others;

    bool operator==(const StripData &) const = default;
};

/// One line from 0 to 100 %: the own value as a dot with the band of its range, named above; the
/// others as ticks, named below beside their shapes.
class StripPicture final : public ChartPicture {
public:
    explicit StripPicture(StripData data);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    /// One of the others: its name, with its shape, below where it is on the line.
    struct Flag {
        MarkShape shape = MarkShape::OpenCircle;
        QLineF pole; ///< from the line down to the shape
        ChartLabel name;
    };

    [[nodiscard]] Gauge gaugeFor(qreal width) const;
    [[nodiscard]] std::vector<Flag> flagsFor(const Gauge &gauge, qreal width) const;
    void placeOwn();

    StripData m_data;
    Gauge m_gauge;
    std::vector<Flag> m_flags;
};

} // namespace semainier::ui
