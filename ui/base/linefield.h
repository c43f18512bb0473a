// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace semainier::ui {

/// A line that is kept when it is left or Enter is pressed, unless something is wrong with it: then
/// it says so and what was typed stays to be corrected. Escape brings back what is kept.
class LineField final : public QLineEdit {
    Q_OBJECT

public:
    /// Answers what is wrong with a text, as a sentence; empty: nothing.
    using Check = std::function<QString(const QString &text)>;

    explicit LineField(Check check, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const { return m_value; }
    /// Shows what is kept; what is being typed stays.
    void setValue(const QString &value);
    /// Gives up what was typed.
    void discard();

Q_SIGNALS:
    void committed(const QString &text);
    /// Something is wrong with the text; empty: no longer.
    void faultFound(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();

    Check m_check;
    QString m_value;
    bool m_settling = false;
};

} // namespace semainier::ui
