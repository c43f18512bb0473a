// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/statisticssession.h"

#include <QWidget>

namespace semainier::ui {

class DoubtDetail;
class DoubtModel;
class DoubtView;

/// What is to be checked of an import of statistics: the doubtful rows, and both sides of the
/// current one, where it is decided on.
class DoubtPanel final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the panel.
    explicit DoubtPanel(StatisticsSession &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    /// Gives the list the keyboard.
    void enter();

Q_SIGNALS:
    /// The last row has been decided on.
    void finished();

private:
    void onReset();
    void showCurrent();
    void decide(PostId post);
    void keep();
    void offerChoices(int row, const QPoint &where);
    [[nodiscard]] int current() const;

    StatisticsSession &m_session;
    DoubtModel *m_model = nullptr;
    DoubtView *m_view = nullptr;
    DoubtDetail *m_detail = nullptr;
    ExportPlace m_place; ///< of the current row, while the rows are made again
};

} // namespace semainier::ui
