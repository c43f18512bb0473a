// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/triangle.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/markshape.h"

#include <QLineF>

#include <optional>

namespace semainier::ui {

struct TrianglePoint {
    QString name;
    FunctionShares shares;
    MarkShape shape = MarkShape::OpenCircle;
    bool emphasised = false; ///< the own point: guide lines lead from it to the edges

    bool operator==(const TrianglePoint &) const = default;
};

/// A month of the path that was gone.
struct TriangleStep {
    QString label;
    FunctionShares shares;
    bool faint = false; ///< few posts: it says little

    bool operator==(const TriangleStep &) const = default;
};

struct TriangleData {
    std::vector<TrianglePoint> points;
    std::vector<TriangleStep> path; ///< in the order of time
    std::vector<FunctionShares> cloud; ///< where the own point may as well be

    bool operator==(const TriangleData &) const = default;
};

/// A triangle with information at the lower left, action at the lower right and community at the
/// top: the nearer to a corner, the larger that share (Lovejoy and Saxton 2012 show non-profits
/// so).
class TrianglePicture final : public ChartPicture {
public:
    explicit TrianglePicture(TriangleData data);

    [[nodiscard]] bool isEmpty() const override { return m_data.points.empty(); }
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    /// A line from the own point to an edge.
    struct Guide {
        QLineF line;
        QPointF outwards; ///< away from the edge
        QString name; ///< "Information"
        QString figure; ///< "59%"
    };

    [[nodiscard]] QPointF at(const FunctionShares &shares) const;
    [[nodiscard]] std::vector<Guide> guidesOf(const FunctionShares &shares) const;
    /// Outside the edge; nothing where there is no room.
    [[nodiscard]] std::optional<ChartLabel> guideLabel(const Guide &guide) const;
    void placeCorners();
    void placeGuides(LabelPlacer &placer);
    void placeNames(LabelPlacer &placer);
    void addMarks();
    void paintGrid(QPainter &painter, const ChartLook &look) const;
    void paintPath(QPainter &painter, const ChartLook &look) const;

    TriangleData m_data;
    QPointF m_origin; ///< the corner of information
    qreal m_side = 0;
    std::vector<QLineF> m_guides;
    std::vector<QLineF> m_leaders;
};

} // namespace semainier::ui
