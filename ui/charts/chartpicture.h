// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlabel.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/charttable.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace semainier::ui {

/// Something in a picture that has a meaning of its own: a row, a column, a point. What the mouse
/// shows a tip for, the arrow keys walk and a screen reader reads.
struct ChartMark {
    QRectF rect;
    QString name; ///< "Target"
    QString values; ///< the exact figures: "Information 25%, Action 20%…"

    /// "Target: Information 25%, Action 20%…"
    [[nodiscard]] QString sentence() const;

    bool operator==(const ChartMark &) const = default;
};

/// What a Chart shows. It is given its data once, laid out for a size and painted into any
/// painter: the window, a file, the clipboard. How it is drawn is its own affair, so nothing
/// outside a picture knows Qt Charts.
class ChartPicture {
public:
    ChartPicture() = default;
    ChartPicture(const ChartPicture &) = delete;
    ChartPicture &operator=(const ChartPicture &) = delete;
    virtual ~ChartPicture() = default;

    /// True where there is nothing to draw: the chart says why instead.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// The height it asks for at a width, in pixels, with the present size of the text.
    [[nodiscard]] virtual qreal heightFor(qreal width) const = 0;
    /// The same, in words and figures.
    [[nodiscard]] virtual ChartTable table() const = 0;

    /// Fills a size, which may be more than asked for, with the present size of the text.
    void layOut(const QSizeF &size);
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Paints what was laid out; the upper left corner is the painter's origin.
    void paint(QPainter &painter, const ChartLook &look) const;

    /// In reading order, as they were laid out.
    [[nodiscard]] const std::vector<ChartMark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<ChartLabel> &labels() const { return m_labels; }

    /// Whether it shows parts, which patterns can tell apart.
    [[nodiscard]] virtual bool hasParts() const { return false; }
    /// Whether the parts differ by a pattern too, for print and for those who see few colours.
    void setPatterns(bool patterns) { m_patterns = patterns; }
    [[nodiscard]] bool patterns() const { return m_patterns; }

protected:
    /// Places all shapes, and adds the marks and labels.
    virtual void arrange() = 0;
    virtual void paintShapes(QPainter &painter, const ChartLook &look) const = 0;

    /// Paints the plain colour under figures that stand on a part, off whose lines and dots they
    /// are read.
    void clearUnderFigures(QPainter &painter, const ChartLook &look) const;

    void addMark(ChartMark mark) { m_marks.push_back(std::move(mark)); }
    void addLabel(ChartLabel label) { m_labels.push_back(std::move(label)); }

private:
    QSizeF m_size;
    std::vector<ChartMark> m_marks;
    std::vector<ChartLabel> m_labels;
    bool m_patterns = false;
};

} // namespace semainier::ui
