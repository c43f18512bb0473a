// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/mixbar.h"

#include "core/line/mix.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Grown barHeight{17, TextSize::Small};
constexpr Scaled usualWidth{200};
constexpr Scaled leastWidth{120};
constexpr Scaled padding{4};
constexpr double corner = 4;
constexpr double paleShare = 0.5; ///< of the colour of a part in the bar of a target

PostKind anyKindOf(ContentPart part)
{
    return *std::ranges::find_if(allPostKinds,
                                 [part](PostKind kind) { return contentPart(kind) == part; });
}

QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto channel = [share](float one, float other) {
        return float(share) * one + float(1 - share) * other;
    };
    return QColor::fromRgbF(channel(color.redF(), ground.redF()),
                            channel(color.greenF(), ground.greenF()),
                            channel(color.blueF(), ground.blueF()));
}

/// The lighter or the darker ink, whichever is read better.
QColor inkOn(const QColor &ground)
{
    const QColor dark = tokenColor(Token::Background, Scheme::Dark);
    const QColor light = tokenColor(Token::Surface, Scheme::Light);
    return contrast(dark, ground) > contrast(light, ground) ? dark : light;
}

bool fits(const QPainter &painter, const QRectF &segment, const QString &text)
{
    return painter.fontMetrics().horizontalAdvance(text) <= segment.width() - 2.0 * padding;
}

} // namespace

std::vector<QRectF> barSegments(const QRectF &bar, std::span<const int> shares)
{
    std::vector<QRectF> segments;
    QRectF segment(bar.topLeft(), QSizeF(0, bar.height()));
    for (const int width : apportioned(shares, int(bar.width()))) {
        segment.setWidth(width);
        segments.push_back(segment);
        segment.moveLeft(segment.right());
    }
    return segments;
}

MixBar::MixBar(Look look, Words words, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(std::move(words))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTextSize(*this, [this] { updateGeometry(); });
}

void MixBar::show(const PerPart<int> &shares, const QString &sentence)
{
    m_shares = shares;
    setToolTip(sentence);
    setAccessibleName(sentence);
    update();
}

QSize MixBar::sizeHint() const
{
    return {usualWidth, barHeight};
}

QSize MixBar::minimumSizeHint() const
{
    return {leastWidth, barHeight};
}

void MixBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(
        theme().font(TextSize::Small, m_look == Look::Strong ? QFont::DemiBold : QFont::Normal));
    const auto segments = barSegments(rect(), m_shares.values);
    const auto hasRoom = [&](ContentPart part) {
        return m_shares[part] == 0
            || fits(painter, segments[static_cast<size_t>(part)],
                    m_words.full(part, m_shares[part]));
    };
    // Of a target all say as much as each other: one percent sign among numbers would seem to mean
    // something. Of posts each says what it can.
    const bool mayBeFull = m_look == Look::Strong || std::ranges::all_of(allContentParts, hasRoom);
    for (const ContentPart part : allContentParts) {
        if (m_shares[part] > 0) {
            const auto &words = mayBeFull && hasRoom(part) ? m_words.full : m_words.brief;
            paintSegment(painter, segments[static_cast<size_t>(part)], part,
                         words(part, m_shares[part]));
        }
    }
}

void MixBar::paintSegment(QPainter &painter, const QRectF &segment, ContentPart part,
                          const QString &text) const
{
    const Theme &colors = theme();
    const QColor color = colors.color(part);
    const QColor fill =
        m_look == Look::Strong ? color : mixed(color, colors.color(Token::Raised), paleShare);
    painter.save();
    // A hairline of the ground between two parts.
    const bool last = segment.right() >= rect().right();
    painter.setClipRect(segment.adjusted(0, 0, last ? 0 : -1, 0));
    painter.setBrush(fill);
    painter.setPen(colors.outline(anyKindOf(part), Token::Raised));
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(whole, corner, corner);
    painter.restore();

    if (fits(painter, segment, text)) {
        painter.setPen(inkOn(fill));
        painter.drawText(segment.adjusted(padding, 0, -padding, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

} // namespace semainier::ui
