// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;

namespace semainier::ui {

/// How a text of a picture looks.
struct LabelStyle {
    TextSize size = TextSize::Small;
    QFont::Weight weight = QFont::Normal;
    Token ink = Token::Secondary;

    [[nodiscard]] QFont font() const { return theme().font(size, weight); }
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal width(const QString &text) const;
    [[nodiscard]] QString elided(const QString &text, qreal width) const;
    /// As few lines as hold the text at a width, at most so many; what is left is elided.
    [[nodiscard]] QStringList wrapped(const QString &text, qreal width, int mostLines) const;

    bool operator==(const LabelStyle &) const = default;
};

/// One line of text in a picture.
struct ChartLabel {
    QRectF rect; ///< exactly what the text takes
    QString text;
    LabelStyle style;
    std::optional<PartFill> on; ///< stands on a filled part and takes the ink that reads there

    bool operator==(const ChartLabel &) const = default;
};

/// A label whose rectangle is placed by one point of it: `anchor` tells which, as in
/// Qt::AlignRight | Qt::AlignVCenter for the middle of its right edge.
[[nodiscard]] ChartLabel labelAt(QPointF point, Qt::Alignment anchor, const QString &text,
                                 const LabelStyle &style);

void paintLabel(QPainter &painter, const ChartLabel &label, const ChartLook &look);

} // namespace semainier::ui
