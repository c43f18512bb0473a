// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"

#include <QWidget>

class QSlider;
class QSpinBox;

namespace semainier::ui {

/// A share of 0 to 100 % by slider and by number, beside the square and the name of a kind.
class PercentRow final : public QWidget {
    Q_OBJECT

public:
    /// `square`: the kind whose colour stands for the row.
    PercentRow(PostKind square, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] int value() const;
    /// Shows a value without telling of it.
    void setValue(int percent);
    void setReadOnly(bool readOnly);
    /// Whether the slider is being dragged: settled() follows when it is let go.
    [[nodiscard]] bool isHeld() const;
    /// Lets the names of rows that stand one below the other be as wide.
    [[nodiscard]] int nameWidth() const;
    void setNameWidth(int pixels);

Q_SIGNALS:
    /// Another value was chosen, perhaps one of many on the way.
    void moved(int percent);
    /// The way has come to its end: the slider was let go, or the number left.
    void settled();

private:
    void take(int percent);

    QWidget *m_name = nullptr;
    QSlider *m_slider = nullptr;
    QSpinBox *m_number = nullptr;
};

} // namespace semainier::ui
