// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace semainier::ui {

/// The foot of the settings: what was just done, with the way back, and the way out.
class SettingsFoot final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsFoot(QWidget *parent = nullptr);

    /// An empty button text shows the sentence alone.
    void show(const QString &sentence, const QString &button);
    void showFault(const QString &sentence);

Q_SIGNALS:
    void triggered();
    void closeWanted();

private:
    void say(const QString &role, const QString &sentence);

    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace semainier::ui
