// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QLabel;
class QPushButton;

namespace semainier::ui {

class CalendarEditor;

/// The foot of a dialog in which every edit counts at once: what was just done, with the way back,
/// and the way out.
class EditFoot final : public QWidget {
    Q_OBJECT

public:
    explicit EditFoot(QWidget *parent = nullptr);

    /// Tells what an editor does from now on and offers to undo it, also by the usual keys while
    /// the dialog has them. The editor must outlive the dialog.
    void follow(CalendarEditor &editor, QDialog &dialog);
    /// An empty button text shows the sentence alone.
    void show(const QString &sentence, const QString &button);
    void showFault(const QString &sentence);

Q_SIGNALS:
    /// Something is about to be undone or done again: what is not kept yet is to be kept now.
    void turningBack();
    void closeWanted();

private:
    void say(const QString &role, const QString &sentence);

    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace semainier::ui
