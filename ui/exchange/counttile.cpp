// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/counttile.h"

#include "ui/base/theme.h"

#include <QLocale>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Scaled leastWidth{88};
constexpr int padding = 12;

} // namespace

CountTile::CountTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountTile::show(int count, const QString &what)
{
    m_count = count;
    m_what = what;
    setText(tr("%1 %2", "a number and what it counts").arg(locale().toString(count), what));
    setAccessibleName(text());
    setToolTip(text());
    update();
}

void CountTile::setAlarming(bool alarming)
{
    m_alarming = alarming;
    update();
}

QSize CountTile::sizeHint() const
{
    return {leastWidth, Grown{34, TextSize::Title} + Grown{28}};
}

QSize CountTile::minimumSizeHint() const
{
    return sizeHint();
}

void CountTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    const Token edge = hasFocus() && !isChecked() ? Token::Focus
        : isChecked()                             ? Token::Primary
                                                  : Token::Line;
    painter.setPen(QPen(theme().color(edge), isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(theme().color(underMouse() && !isChecked() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(outline, cornerRadius, cornerRadius);
    if (hasFocus() && isChecked()) {
        painter.setPen(QPen(theme().color(Token::Focus), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outline.adjusted(3, 3, -3, -3), cornerRadius - 3, cornerRadius - 3);
    }

    const QFont figure = theme().font(TextSize::Title, QFont::DemiBold);
    const QFont words = theme().font();
    const int figureHeight = QFontMetrics(figure).height();
    const int wordsHeight = QFontMetrics(words).height();
    const int top = (height() - figureHeight - wordsHeight) / 2;
    const int inner = width() - 2 * padding;
    painter.setFont(figure);
    painter.setPen(theme().color(m_alarming && m_count > 0 ? Token::Alert : Token::Ink));
    painter.drawText(QRect(padding, top, inner, figureHeight), Qt::AlignVCenter,
                     locale().toString(m_count));
    painter.setFont(words);
    painter.setPen(theme().color(Token::Secondary));
    painter.drawText(QRect(padding, top + figureHeight, inner, wordsHeight), Qt::AlignVCenter,
                     QFontMetrics(words).elidedText(m_what, Qt::ElideRight, inner));
}

} // namespace semainier::ui
