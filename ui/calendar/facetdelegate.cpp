// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/facetdelegate.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Grown rowHeight{28};
constexpr int margin = 8;
constexpr Scaled tickSize{14};
constexpr Scaled signWidth{20}; ///< of a colour, a glyph or letters
constexpr Grown letterRow{16, TextSize::Small};
constexpr int gap = 8;

QRectF centered(const QRectF &area, qreal side)
{
    return {area.center().x() - side / 2, area.center().y() - side / 2, side, side};
}

void drawTick(QPainter &painter, const QRectF &box, bool chosen)
{
    const Theme &look = theme();
    painter.setPen(QPen(look.color(chosen ? Token::Primary : Token::Tertiary), 1));
    painter.setBrush(look.color(chosen ? Token::Primary : Token::Surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (chosen) {
        paintIcon(painter, Icon::Tick, box.adjusted(1, 1, -1, -1), look.color(Token::OnPrimary));
    }
}

void drawLetters(QPainter &painter, const QRectF &area, const QString &letters, qreal radius)
{
    const Theme &look = theme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(Token::Chip));
    painter.drawRoundedRect(
        QRectF(area.left(), area.center().y() - letterRow / 2.0, area.width(), letterRow), radius,
        radius);
    painter.setFont(look.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(look.color(Token::Secondary));
    painter.drawText(area, Qt::AlignCenter, letters);
}

/// What stands before the name, by which it is known elsewhere.
void drawSign(QPainter &painter, const QRectF &area, const FacetChoice &choice)
{
    const Theme &look = theme();
    if (const auto *kind = std::get_if<PostKind>(&choice.value)) {
        painter.setPen(QPen(look.outline(*kind), 1));
        painter.setBrush(look.color(*kind));
        painter.drawRoundedRect(centered(area, Scaled{9}), 2, 2);
    } else if (const auto *status = std::get_if<PostStatus>(&choice.value)) {
        paintIcon(painter, statusIcon(*status), centered(area, Scaled{16}),
                  look.color(Token::Secondary));
    } else if (!choice.letters.isEmpty()) {
        const bool person = std::holds_alternative<QString>(choice.value);
        drawLetters(painter, area, choice.letters, person ? letterRow / 2.0 : 4);
    }
}

QString numberText(const FacetChoice &choice)
{
    return QLocale().toString(choice.posts);
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto choice = index.data(Qt::UserRole).value<FacetChoice>();
    const QFontMetrics metrics(theme().font());
    return {margin + tickSize + gap + signWidth + gap + metrics.horizontalAdvance(choice.name)
                + 3 * gap + metrics.horizontalAdvance(numberText(choice)) + margin,
            rowHeight};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &look = theme();
    const auto choice = index.data(Qt::UserRole).value<FacetChoice>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.color(current ? Token::Tint : Token::Hover));
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    QRectF area = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    drawTick(*painter, QRectF(area.left(), area.center().y() - tickSize / 2.0, tickSize, tickSize),
             choice.chosen);
    area.setLeft(area.left() + tickSize + gap);
    drawSign(*painter, QRectF(area.left(), area.top(), signWidth, area.height()), choice);
    area.setLeft(area.left() + signWidth + gap);

    painter->setFont(look.font());
    painter->setPen(look.color(Token::Secondary));
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, numberText(choice));
    const int taken = painter->fontMetrics().horizontalAdvance(numberText(choice)) + gap;
    area.setRight(area.right() - taken);
    const bool counts = choice.posts > 0 || choice.chosen;
    painter->setPen(look.color(counts ? Token::Ink : Token::Secondary));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(choice.name, Qt::ElideRight,
                                                        static_cast<int>(area.width())));
    painter->restore();
}

} // namespace semainier::ui
