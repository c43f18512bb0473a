// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace semainier::ui {

/// The line under a list by which one adds to it, one after the other: what is typed, after a
/// choice where there is one, and what is wrong with it.
class AddLine final : public QWidget {
    Q_OBJECT

public:
    /// `button` says what is added: "Add a person".
    AddLine(const QString &placeholder, const QString &button, QWidget *choice = nullptr,
            QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &line() const { return *m_line; }
    void setFault(const QString &sentence);
    /// Ready for the next one.
    void clear();

Q_SIGNALS:
    /// The text is trimmed.
    void wanted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_line = nullptr;
    QLabel *m_fault = nullptr;
};

} // namespace semainier::ui
