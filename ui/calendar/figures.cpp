// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace semainier::ui {

Figures::Figures(const QFont &font) : m_font(font)
{
    const QFontMetricsF metrics(font);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        m_digit = std::max(m_digit, metrics.horizontalAdvance(QChar(digit)));
    }
}

const Figures::Figure &Figures::figure(QChar character) const
{
    auto found = m_figures.find(character);
    if (found == m_figures.end()) {
        QStaticText text{QString(character)};
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, m_font);
        const qreal width = character.isDigit() ? m_digit : text.size().width();
        found = m_figures.insert(character, {text, width});
    }
    return *found;
}

qreal Figures::width(const QString &text) const
{
    qreal width = 0;
    for (const QChar character : text) {
        width += figure(character).width;
    }
    return width;
}

void Figures::draw(QPainter &painter, QPointF left, const QString &text) const
{
    for (const QChar character : text) {
        const Figure &drawn = figure(character);
        const QSizeF size = drawn.text.size();
        painter.drawStaticText(left + QPointF((drawn.width - size.width()) / 2, -size.height() / 2),
                               drawn.text);
        left.rx() += drawn.width;
    }
}

} // namespace semainier::ui
