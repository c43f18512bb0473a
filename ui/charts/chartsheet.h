// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QString>

#include <memory>

namespace semainier::ui {

/// What is seen of a chart, on screen and on paper: title, subtitle, and the picture or the text in
/// its place, one below the other.
class ChartSheet {
public:
    QString title;
    QString subtitle;
    QString emptyText; ///< where there is no picture
    std::unique_ptr<ChartPicture> picture;

    /// Nothing where there is nothing to see.
    [[nodiscard]] const ChartPicture *seen() const;

    /// The height asked for at a width, with a corner left free at the upper right.
    [[nodiscard]] qreal heightFor(qreal width, const QSizeF &corner = {}) const;
    /// Of that, what the title and the subtitle take.
    [[nodiscard]] qreal headHeightFor(qreal width, const QSizeF &corner = {}) const;
    void layOut(const QSizeF &size, const QSizeF &corner = {});
    /// Where the picture lies, or what stands in its place.
    [[nodiscard]] QRectF body() const { return m_body; }
    /// Without a ground. The body can be left out for what stands in its place.
    void paint(QPainter &painter, const ChartLook &look, bool withBody = true) const;

private:
    /// Places the labels of the head at a width and answers its height.
    qreal placeHead(qreal width, const QSizeF &corner, std::vector<ChartLabel> &labels) const;
    [[nodiscard]] std::vector<ChartLabel> emptyLabels(qreal width) const;

    std::vector<ChartLabel> m_head;
    QRectF m_body;
};

} // namespace semainier::ui
