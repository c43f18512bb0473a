// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace semainier::ui {

/// Names what was just done for six seconds and offers to undo it, and what
/// is to be done next. Floats at the foot of its
/// parent; stays while the mouse or the keyboard is on it.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent);

    /// Floats above a part of its parent whenever that is shown, rather than over it.
    void avoid(QWidget *foot);
    /// An empty button text shows the sentence alone. `next`: a second button, of what to do next.
    void show(const QString &sentence, const QString &button, const QString &next = {});

Q_SIGNALS:
    void triggered();
    void nextTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void fade();

    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_next = nullptr;
    QTimer m_timer;
    QList<QPointer<QWidget>> m_feet;
};

} // namespace semainier::ui
