// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postpane/historywords.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace semainier::ui {

/// What happened to a post, folded away until somebody wants to know.
class HistorySection final : public QWidget {
    Q_OBJECT

public:
    explicit HistorySection(QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void close();
    /// The newest first.
    void show(const std::vector<HistoryLine> &lines);

Q_SIGNALS:
    /// The section was opened: its lines are to be shown.
    void opened();

private:
    QPushButton *m_toggle = nullptr;
    QLabel *m_lines = nullptr;
};

} // namespace semainier::ui
