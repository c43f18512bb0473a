// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace semainier::ui {

class ShellActions;

/// What is seen before any calendar is open: one sentence and the ways to begin.
class FirstRun final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRun(const ShellActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A calendar made from a sheet of one's own.
    void importWanted();
};

} // namespace semainier::ui
