// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/markshape.h"
#include "ui/charts/scale.h"

#include <QLineF>
#include <QPolygonF>

#include <memory>

namespace semainier::ui {

class MapPlot;

/// A profile, the target, or where the association is.
struct MapPoint {
    QString name;
    double x = 0; ///< 0 to 1
    double y = 0; ///< 0 to 1
    MarkShape shape = MarkShape::OpenCircle;
    bool emphasised = false; ///< a bold name

    bool operator==(const MapPoint &) const = default;
};

/// A month of the path that was gone.
struct MapStep {
    QString label; ///< "June"; drawn at the first and the last step
    double x = 0; ///< 0 to 1
    double y = 0; ///< 0 to 1
    bool faint = false; ///< few posts: it says little

    bool operator==(const MapStep &) const = default;
};

struct MapData {
    QString left; ///< what x = 0 means: "speaks of itself"
    QString right; ///< what x = 1 means: "brings content"
    QString up; ///< what a large y means: "exchanges with the community"
    std::vector<MapPoint> points;
    std::vector<MapStep> path; ///< in the order of time
    /// Where the emphasised point may as well be; drawn as the ellipse that holds 90 % of them.
    std::vector<QPointF> cloud;

    bool operator==(const MapData &) const = default;
};

/// A plane with profiles, the target and the path of an association. The scale of the axes follows
/// the data; no name lies on another one.
class MapPicture final : public ChartPicture {
public:
    explicit MapPicture(MapData data);
    ~MapPicture() override;

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    void makePlot();
    void placeAxes();
    void placeNames();
    void addMarks();
    void paintGrid(QPainter &painter, const ChartLook &look) const;
    [[nodiscard]] QRectF areaFor(const QSizeF &size) const;

    MapData m_data;
    Scale m_across;
    Scale m_up;
    std::unique_ptr<MapPlot> m_plot;
    QRectF m_area; ///< between the axes
    QPolygonF m_ellipse;
    std::vector<QLineF> m_leaders; ///< to names that are far from their points
};

} // namespace semainier::ui
