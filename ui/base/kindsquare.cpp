// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/kindsquare.h"

#include "ui/base/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr qreal share = 0.6; ///< of the square in its icon

class KindIcon final : public QIconEngine {
public:
    explicit KindIcon(PostKind kind) : m_kind(kind) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QRectF square(QPointF(), QSizeF(rect.size()) * share);
        square.moveCenter(QRectF(rect).center());
        drawKindSquare(*painter, m_kind, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new KindIcon(*this); }

private:
    PostKind m_kind;
};

} // namespace

void drawKindSquare(QPainter &painter, PostKind kind, const QRectF &square)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme().color(kind));
    // A selected row needs the strongest outline of all grounds.
    painter.setPen(theme().outline(kind, Token::Tint));
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

QIcon kindIcon(PostKind kind)
{
    return QIcon(new KindIcon(kind));
}

} // namespace semainier::ui
