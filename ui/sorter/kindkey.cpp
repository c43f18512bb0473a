// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorter/kindkey.h"

#include "ui/base/icons.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/sorter/sorterwords.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Grown keyHeight{44};
constexpr Scaled squareSide{14};
constexpr Scaled badgeSide{20};
constexpr Scaled tickSide{16};
constexpr int edge = 12;
constexpr int gap = 10;

} // namespace

KindKey::KindKey(PostKind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(label(kind));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("%1 (key %2)").arg(label(kind), QString::number(keyOf(kind))));
    tell();
    followTextSize(*this, [this] { updateGeometry(); });
}

void KindKey::setMark(Mark mark)
{
    if (mark != m_mark) {
        m_mark = mark;
        tell();
        update();
    }
}

void KindKey::setCount(int posts)
{
    if (posts != m_count) {
        m_count = posts;
        tell();
        update();
    }
}

void KindKey::tell()
{
    const QString key = QString::number(keyOf(m_kind));
    switch (m_mark) {
    case Mark::Plain:
        setAccessibleName(tr("%1, key %2").arg(label(m_kind), key));
        break;
    case Mark::Proposed:
        setAccessibleName(tr("%1, key %2, proposed").arg(label(m_kind), key));
        break;
    case Mark::Given:
        setAccessibleName(tr("%1, key %2, given").arg(label(m_kind), key));
        break;
    }
    setAccessibleDescription(m_count > 0 ? tr("%Ln sorted", nullptr, m_count) : QString());
}

QSize KindKey::sizeHint() const
{
    const int words = QFontMetrics(theme().font(TextSize::Base, QFont::DemiBold))
                          .horizontalAdvance(label(m_kind));
    return {2 * edge + badgeSide + squareSide + tickSide + 3 * gap + words, keyHeight};
}

QSize KindKey::minimumSizeHint() const
{
    return {2 * edge + badgeSide + squareSide + 8 * gap, keyHeight};
}

void KindKey::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Space) {
        QAbstractButton::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

bool KindKey::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

void KindKey::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    const bool stands = m_mark != Mark::Plain;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() || stands ? 2 : 1;
    painter.setPen(QPen(look.color(hasFocus()   ? Token::Focus
                                       : stands ? Token::Ink
                                                : Token::StrongLine),
                        width));
    painter.setBrush(look.color(isDown()           ? Token::Line
                                    : stands       ? Token::Tint
                                    : underMouse() ? Token::Hover
                                                   : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            cornerRadius, cornerRadius);

    const qreal middle = height() / 2.0;
    const QRectF badge(edge, middle - badgeSide / 2.0, badgeSide, badgeSide);
    painter.setPen(QPen(look.color(Token::StrongLine), 1));
    painter.setBrush(look.color(Token::Raised));
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(look.color(Token::Ink));
    painter.setFont(look.font(TextSize::Small, QFont::DemiBold));
    painter.drawText(badge, Qt::AlignCenter, QString::number(keyOf(m_kind)));

    const QRectF square(badge.right() + gap, middle - squareSide / 2.0, squareSide, squareSide);
    drawKindSquare(painter, m_kind, square);

    QRectF words = QRectF(rect()).adjusted(0, 0, -edge, 0);
    words.setLeft(square.right() + gap);
    if (stands) {
        const QRectF tick(words.right() - tickSide, middle - tickSide / 2.0, tickSide, tickSide);
        if (m_mark == Mark::Given) {
            paintIcon(painter, Icon::Tick, tick, look.color(Token::Ink));
        } else {
            painter.setPen(look.color(Token::Ink));
            painter.setFont(look.font(TextSize::Large, QFont::DemiBold));
            painter.drawText(tick, Qt::AlignCenter, QStringLiteral("⏎"));
        }
        words.setRight(tick.left() - gap / 2.0);
    }
    if (m_count > 0) {
        const QString count = QLocale().toString(m_count);
        painter.setFont(look.font(TextSize::Small));
        painter.setPen(look.color(Token::Secondary));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(count) - gap / 2.0);
    }
    painter.setFont(look.font(TextSize::Base, stands ? QFont::DemiBold : QFont::Medium));
    painter.setPen(look.color(Token::Ink));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool fits = metrics.horizontalAdvance(label(m_kind)) <= words.width();
    const QString name = fits ? label(m_kind) : shortLabel(m_kind);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, qRound(words.width())));
}

} // namespace semainier::ui
