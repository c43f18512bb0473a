// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsheet.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr LabelStyle titleStyle{
    .size = TextSize::Base, .weight = QFont::DemiBold, .ink = Token::Ink};
constexpr LabelStyle subtitleStyle{.size = TextSize::Small};
constexpr LabelStyle emptyStyle{.size = TextSize::Base};

constexpr int linesOfTitle = 3;
constexpr int linesOfSubtitle = 4;
constexpr int linesOfEmptyText = 6;
constexpr Scaled underTitle{2};
constexpr Scaled underHead{12};
constexpr Scaled aboutEmptyText{12};

/// Lines from the upper left corner down; answers the height they take.
qreal stack(const QStringList &lines, const LabelStyle &style, qreal top,
            std::vector<ChartLabel> &labels)
{
    qreal y = top;
    for (const QString &line : lines) {
        labels.push_back(labelAt({0, y}, Qt::AlignLeft | Qt::AlignTop, line, style));
        y += style.lineHeight();
    }
    return y - top;
}

} // namespace

const ChartPicture *ChartSheet::seen() const
{
    return picture && !picture->isEmpty() ? picture.get() : nullptr;
}

qreal ChartSheet::placeHead(qreal width, const QSizeF &corner,
                            std::vector<ChartLabel> &labels) const
{
    qreal height = 0;
    if (!title.isEmpty()) {
        const QStringList lines = titleStyle.wrapped(title, width - corner.width(), linesOfTitle);
        height += stack(lines, titleStyle, 0, labels) + underTitle;
    }
    if (!subtitle.isEmpty()) {
        const qreal room = height < corner.height() ? width - corner.width() : width;
        height += stack(subtitleStyle.wrapped(subtitle, room, linesOfSubtitle), subtitleStyle,
                        height, labels);
    }
    return std::max(height, corner.height()) + underHead;
}

std::vector<ChartLabel> ChartSheet::emptyLabels(qreal width) const
{
    std::vector<ChartLabel> labels;
    stack(emptyStyle.wrapped(emptyText, width, linesOfEmptyText), emptyStyle, aboutEmptyText,
          labels);
    return labels;
}

qreal ChartSheet::headHeightFor(qreal width, const QSizeF &corner) const
{
    std::vector<ChartLabel> head;
    return placeHead(width, corner, head);
}

qreal ChartSheet::heightFor(qreal width, const QSizeF &corner) const
{
    const qreal above = headHeightFor(width, corner);
    if (const ChartPicture *shown = seen()) {
        return above + shown->heightFor(width);
    }
    const auto lines = static_cast<qreal>(emptyLabels(width).size());
    return above + lines * emptyStyle.lineHeight() + 2 * aboutEmptyText;
}

void ChartSheet::layOut(const QSizeF &size, const QSizeF &corner)
{
    m_head.clear();
    const qreal above = placeHead(size.width(), corner, m_head);
    m_body = QRectF(0, above, size.width(), std::max(0.0, size.height() - above));
    if (seen() != nullptr) {
        picture->layOut(m_body.size());
    }
}

void ChartSheet::paint(QPainter &painter, const ChartLook &look, bool withBody) const
{
    for (const ChartLabel &label : m_head) {
        paintLabel(painter, label, look);
    }
    if (!withBody) {
        return;
    }
    painter.save();
    painter.translate(m_body.topLeft());
    if (const ChartPicture *shown = seen()) {
        shown->paint(painter, look);
    } else {
        for (const ChartLabel &label : emptyLabels(m_body.width())) {
            paintLabel(painter, label, look);
        }
    }
    painter.restore();
}

} // namespace semainier::ui
