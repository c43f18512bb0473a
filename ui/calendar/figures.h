// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QStaticText>

class QPainter;

namespace semainier::ui {

/// Draws hours as drawFigures() does, every digit as wide as the widest, for many at once: each
/// character is laid out the first time only.
class Figures {
public:
    Figures() = default;
    explicit Figures(const QFont &font);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] qreal width(const QString &text) const;
    /// The painter has this font already; `left` is the left end of the text, in the middle of its
    /// height.
    void draw(QPainter &painter, QPointF left, const QString &text) const;

private:
    struct Figure {
        QStaticText text;
        qreal width = 0; ///< of its cell
    };
    [[nodiscard]] const Figure &figure(QChar character) const;

    QFont m_font;
    qreal m_digit = 0;
    mutable QHash<QChar, Figure> m_figures;
};

} // namespace semainier::ui
