// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/perpart.h"

#include <QRectF>
#include <QWidget>

#include <functional>
#include <span>
#include <vector>

namespace semainier::ui {

/// The segments of a bar in proportion to whole numbers, in whole pixels that fill it. Where
/// nothing has a share, nothing has a width.
[[nodiscard]] std::vector<QRectF> barSegments(const QRectF &bar, std::span<const int> shares);

/// The mix of some posts, or of a target, as one bar of four segments. The words in them give way
/// where there is no room; the tooltip and a screen reader have it all.
class MixBar final : public QWidget {
    Q_OBJECT

public:
    /// What is there, or what is aimed at: paler.
    enum class Look { Strong, Pale };
    /// What a segment says of a part, in full and where there is less room.
    struct Words {
        std::function<QString(ContentPart part, int share)> full;
        std::function<QString(ContentPart part, int share)> brief;
    };

    MixBar(Look look, Words words, QWidget *parent = nullptr);

    /// `sentence`: all of it in words.
    void show(const PerPart<int> &shares, const QString &sentence);
    [[nodiscard]] const PerPart<int> &shares() const { return m_shares; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSegment(QPainter &painter, const QRectF &segment, ContentPart part,
                      const QString &text) const;

    Look m_look;
    Words m_words;
    PerPart<int> m_shares;
};

} // namespace semainier::ui
