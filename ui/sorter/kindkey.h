// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"

#include <QAbstractButton>

namespace semainier::ui {

/// A large button that gives a post one kind: its colour, its name, its key and how many were given
/// it. The one that is proposed, or was given, stands out.
class KindKey final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark { Plain, Proposed, Given };

    explicit KindKey(PostKind kind, QWidget *parent = nullptr);

    [[nodiscard]] PostKind kind() const { return m_kind; }
    [[nodiscard]] Mark mark() const { return m_mark; }
    void setMark(Mark mark);
    /// How many posts were sorted as this; shown from the first one on.
    void setCount(int posts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tell();

    PostKind m_kind;
    Mark m_mark = Mark::Plain;
    int m_count = 0;
};

} // namespace semainier::ui
