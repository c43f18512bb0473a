// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace semainier::ui {

class StatisticsSession;

/// The rows that an import of statistics leaves out, by file and reason, with what can be done:
/// words to read and to copy.
class LeftOutView final : public QTextBrowser {
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit LeftOutView(const StatisticsSession &session, QWidget *parent = nullptr);

private:
    void write();

    const StatisticsSession &m_session;
};

} // namespace semainier::ui
