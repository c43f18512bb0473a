// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QWidget>

#include <optional>
#include <vector>

namespace semainier::ui {

/// A line without axes or figures beside a figure: how it came about. The last value has a dot.
/// Not focusable: what it says to a screen reader is its accessible name.
class Sparkline final : public QWidget {
public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// In the order of time; nothing is a gap.
    void setValues(std::vector<std::optional<double>> values);
    /// The pieces of the line in a rectangle; a value with gaps on both sides is a piece of one
    /// point.
    [[nodiscard]] std::vector<QPolygonF> piecesIn(const QRectF &rect) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::optional<double>> m_values;
};

} // namespace semainier::ui
