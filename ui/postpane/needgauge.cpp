// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/needgauge.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Scaled fieldHeight{30};
constexpr int padding = 9;
constexpr int bar = 4;
constexpr int glyph = 14;

} // namespace

NeedGauge::NeedGauge(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NeedGauge::show(const EventNeed &event, PostKind kind)
{
    m_event = event;
    m_kind = kind;
    const QLocale locale;
    setText(event.share() ? tr("%1 / %2").arg(locale.toString(event.found.value_or(0)),
                                              locale.toString(*event.needed))
                          : tr("Day, place, people needed"));
    update();
}

QSize NeedGauge::sizeHint() const
{
    return {200, fieldHeight};
}

void NeedGauge::paintEvent(QPaintEvent *)
{
    const Theme &colors = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.color(underMouse() ? Token::Hover : Token::Surface));
    const double width = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(colors.color(hasFocus() ? Token::Focus : Token::StrongLine), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            cornerRadius, cornerRadius);

    QRectF inner = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    paintIcon(painter, isChecked() ? Icon::Up : Icon::Down,
              QRectF(inner.right() - glyph, inner.center().y() - glyph / 2.0, glyph, glyph),
              colors.color(Token::Secondary));
    inner.setRight(inner.right() - glyph - padding);
    const auto share = m_event.share();
    painter.setFont(font());
    painter.setPen(colors.color(share ? Token::Ink : Token::Secondary));
    if (!share) {
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
        return;
    }
    const double figures = figuresWidth(fontMetrics(), text());
    inner.setLeft(inner.right() - figures);
    drawFigures(painter, inner, text());

    const QRectF whole(padding, fieldHeight / 2.0 - bar / 2.0, inner.left() - 2.0 * padding, bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(Token::Line));
    painter.drawRoundedRect(whole, bar / 2.0, bar / 2.0);
    painter.setBrush(colors.outline(m_kind));
    painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * *share, bar)), bar / 2.0,
                            bar / 2.0);
}

} // namespace semainier::ui
