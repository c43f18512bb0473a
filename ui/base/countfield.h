// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace semainier::ui {

/// A number, not below 0, that may also be unknown: an empty field is not a zero. The arrow keys
/// lead to the fields above and below.
class CountField final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int usualLargest = 99'999;

    explicit CountField(int largest = usualLargest, QWidget *parent = nullptr);

    /// What is typed; while that is neither empty nor a number: what is stored.
    [[nodiscard]] std::optional<int> value() const;
    /// Shows what is stored; what is being typed stays.
    void setValue(std::optional<int> value);
    /// Keeps what is being typed.
    void settle();

Q_SIGNALS:
    /// The field was left, or Enter pressed, with another number than before.
    void committed();
    /// The same; what was typed is the number that was there.
    void confirmed();
    /// To the field below (1) or above (−1).
    void stepWanted(int rows);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::optional<int> m_stored;
};

} // namespace semainier::ui
