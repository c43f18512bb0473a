// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace semainier::ui {

class Preferences;
class ShellActions;

/// What is seen before any calendar is open: one sentence, the ways to begin, the calendars opened
/// before.
class FirstRun final : public QWidget {
    Q_OBJECT

public:
    FirstRun(const ShellActions &actions, const Preferences &preferences,
             QWidget *parent = nullptr);

Q_SIGNALS:
    /// A calendar made from a sheet of one's own.
    void importWanted();
    void recentChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    QPushButton *addButton(const QString &text);
    void fillRecent();

    const Preferences &m_preferences;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_create = nullptr;
    QWidget *m_recent = nullptr;
};

} // namespace semainier::ui
