// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace semainier::ui {

/// The line over a card in which its title is changed: Enter or leaving it accepts, Escape gives
/// up. Emits exactly one of its signals, then deletes itself.
class RenameEditor final : public QLineEdit {
    Q_OBJECT

public:
    RenameEditor(const QString &title, const QString &hint, QWidget *parent);

Q_SIGNALS:
    void accepted(const QString &title);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool accept);

    bool m_finished = false;
};

} // namespace semainier::ui
