// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/base/theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace semainier::ui {

namespace {

constexpr int edge = 12;
constexpr int gap = 10; ///< between glyph, word and count
constexpr Scaled glyph{18};

} // namespace

RailButton::RailButton(QWidget *parent) : QToolButton(parent)
{
    setProperty("rail", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void RailButton::setCount(int count, const QString &sentence)
{
    m_count = locale().toString(count);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    ensurePolished();
    if (m_compact) {
        return {edge + glyph + edge, QToolButton::sizeHint().height()};
    }
    int width = edge + glyph + gap + fontMetrics().horizontalAdvance(text()) + edge;
    if (!m_count.isEmpty()) {
        width += gap + QFontMetrics(theme().font(TextSize::Small)).horizontalAdvance(m_count);
    }
    return {width, QToolButton::sizeHint().height()};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const QRect inside = rect().adjusted(edge, 0, -edge, 0);
    QRect square(inside.left(), (height() - glyph) / 2, glyph, glyph);
    QRect words(square.right() + 1 + gap, 0, inside.right() - square.right() - gap, height());
    const auto mirrored = [this](QRect area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    icon().paint(&painter, mirrored(square));
    if (m_compact) {
        return;
    }
    painter.setPen(theme().color(isChecked() ? Token::Ink : Token::Secondary));
    if (!m_count.isEmpty()) {
        painter.setFont(theme().font(TextSize::Small));
        painter.drawText(mirrored(inside), Qt::AlignRight | Qt::AlignVCenter, m_count);
        words.setRight(words.right() - gap - painter.fontMetrics().horizontalAdvance(m_count));
    }
    painter.setFont(font());
    painter.drawText(mirrored(words), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace semainier::ui
