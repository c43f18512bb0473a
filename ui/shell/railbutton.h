// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace semainier::ui {

/// An entry of the rail: a glyph, a word, and how many there are of it at the right edge.
class RailButton final : public QToolButton {
    Q_OBJECT

public:
    explicit RailButton(QWidget *parent = nullptr);

    /// Shown at the right edge; `sentence` says it to a screen reader.
    void setCount(int count, const QString &sentence);

    /// The glyph alone.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    bool m_compact = false;
};

} // namespace semainier::ui
