// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace semainier::ui {

/// A combo box that ends a choice too long for it with an ellipsis, and tells it whole in its tool
/// tip. The wheel scrolls what is around it, unless the keyboard is on it.
class ElidingComboBox final : public QComboBox {
public:
    explicit ElidingComboBox(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QString elidedText(const QStyleOptionComboBox &option) const;
};

} // namespace semainier::ui
