// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/exchangecount.h"
#include "core/planner/change.h"

#include <QDialog>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class CalendarEditor;
class CountField;
class EditFoot;

/// The replies, mentions and reposts of some weeks on each account, four weeks at a time. A row
/// that is empty was not recorded, which is not the same as none. Every number counts at once.
class ExchangesDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    ExchangesDialog(Planner &planner, CalendarEditor &editor, QWidget *parent = nullptr);

    ~ExchangesDialog() override;

    void done(int result) override;

private:
    /// A week on an account.
    struct Row {
        QDate week;
        AccountId account;
        QString called;
        std::array<CountField *, 3> fields{}; ///< replies, mentions, reposts
        QLabel *total = nullptr;
        QPushButton *forget = nullptr;
    };

    QWidget *buildHead();
    void turn(int pages);
    /// Makes the rows anew, after what is being typed was kept.
    void build();
    /// Shows what another program wrote; what is being typed stays unless the rows are others.
    void catchUp();
    void addWeek(QDate week, const std::vector<Account> &accounts);
    void addRow(QDate week, const Account &account, const QString &called);
    void refresh();
    void record(size_t row);
    void forget(size_t row);
    void settle();
    void apply(Result<Change> change);
    void step(size_t row, size_t column, int rows);

    Planner &m_planner;
    CalendarEditor &m_editor;
    QDate m_lastWeek; ///< the newest one shown, by its Monday
    std::vector<Account> m_accounts; ///< of which the rows were made
    std::vector<Row> m_rows;
    QLabel *m_period = nullptr;
    QPushButton *m_newer = nullptr;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_empty = nullptr;
    EditFoot *m_foot = nullptr;
};

} // namespace semainier::ui
