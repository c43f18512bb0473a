// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/resultdelegate.h"

#include "ui/base/theme.h"
#include "ui/shell/resultlist.h"

#include <QPainter>
#include <QTextLayout>

namespace semainier::ui {

namespace {

constexpr Grown headingHeight{26, TextSize::Small};
constexpr Grown lineHeight{30};
constexpr Grown contextHeight{16, TextSize::Small}; ///< what a second line adds
constexpr int margin = 8;
constexpr Scaled swatchSize{9};
constexpr Scaled glyphSize{16};
constexpr int gap = 7;

QList<QTextLayout::FormatRange> boldRanges(const Excerpt &excerpt, qsizetype end)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Excerpt::Mark &mark : excerpt.marks) {
        if (mark.start < end) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(mark.start);
            range.length = static_cast<int>(std::min(mark.length, end - mark.start));
            range.format.setFontWeight(QFont::Bold);
            ranges.append(range);
        }
    }
    return ranges;
}

/// One line of text with its marks in bold, ended by an ellipsis where it does not fit.
void drawExcerpt(QPainter &painter, const QRectF &area, const Excerpt &excerpt)
{
    QTextLayout layout;
    layout.setFont(painter.font());
    layout.setCacheEnabled(true);
    const auto lay = [&](const QString &text, qsizetype end) {
        layout.setText(text);
        layout.setFormats(boldRanges(excerpt, end));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(text.size()));
        layout.endLayout();
        return line;
    };
    QTextLine line = lay(excerpt.text, excerpt.text.size());
    if (!line.isValid()) {
        return;
    }
    if (line.naturalTextWidth() > area.width()) {
        const qreal room = area.width() - painter.fontMetrics().horizontalAdvance(u'…');
        const int end = std::max(0, line.xToCursor(room) - 1);
        line = lay(excerpt.text.left(end).trimmed() + u'…', end);
    }
    layout.draw(&painter, {area.left(), area.center().y() - line.height() / 2});
}

void drawHeading(QPainter &painter, const QRectF &area, const QString &text)
{
    painter.setFont(theme().font(TextSize::Small, QFont::DemiBold));
    painter.setPen(theme().color(Token::Secondary));
    painter.drawText(area.adjusted(0, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void drawSigns(QPainter &painter, const QRectF &line, const ResultRow &row)
{
    const Theme &look = theme();
    qreal left = line.left();
    if (row.kind) {
        painter.setPen(QPen(look.outline(*row.kind), 1));
        painter.setBrush(look.color(*row.kind));
        painter.drawRoundedRect(
            QRectF(left + 0.5, line.center().y() - swatchSize / 2.0, swatchSize, swatchSize), 2, 2);
    }
    left += swatchSize + gap;
    if (row.glyph) {
        paintIcon(painter, *row.glyph,
                  QRectF(left, line.center().y() - glyphSize / 2.0, glyphSize, glyphSize),
                  look.color(row.available ? Token::Secondary : Token::Tertiary));
    }
}

void drawEntry(QPainter &painter, const QRectF &area, const ResultRow &row)
{
    const Theme &look = theme();
    const bool two = !row.context.text.isEmpty();
    QRectF line = two ? area.adjusted(0, 5, 0, -contextHeight - 5) : area;
    drawSigns(painter, line, row);
    line.setLeft(area.left() + swatchSize + gap + glyphSize + gap);

    painter.setFont(look.font(TextSize::Small));
    painter.setPen(look.color(row.available ? Token::Secondary : Token::Tertiary));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.right);
    QRectF text = line;
    if (!row.right.isEmpty()) {
        text.setRight(line.right() - painter.fontMetrics().horizontalAdvance(row.right) - 2 * gap);
    }
    if (two) {
        painter.setPen(look.color(Token::Secondary));
        drawExcerpt(painter, QRectF(line.left(), line.bottom(), line.width(), contextHeight),
                    row.context);
    }
    painter.setFont(look.font());
    const bool leads = !std::holds_alternative<std::monostate>(row.target);
    painter.setPen(look.color(!row.available ? Token::Tertiary
                                  : leads    ? Token::Ink
                                             : Token::Secondary));
    drawExcerpt(painter, text, row.text);
}

} // namespace

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto row = index.data(Qt::UserRole).value<ResultRow>();
    const int second = row.context.text.isEmpty() ? 0 : contextHeight;
    return {0, row.heading ? headingHeight : lineHeight + second};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto row = index.data(Qt::UserRole).value<ResultRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    const bool leads = !std::holds_alternative<std::monostate>(row.target);
    if (leads && option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(current ? Token::Tint : Token::Hover));
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    if (row.heading) {
        drawHeading(*painter, area, row.text.text);
    } else {
        drawEntry(*painter, area, row);
    }
    painter->restore();
}

} // namespace semainier::ui
