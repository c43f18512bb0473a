// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/statisticssession.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace semainier::ui {

/// The files of an import of statistics: what each is, the time it tells of, and for each account
/// it tells of which one of the calendar that is, to be said otherwise.
class ExportFilesPanel final : public QScrollArea {
    Q_OBJECT

public:
    /// The session must outlive the panel.
    explicit ExportFilesPanel(StatisticsSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The columns of a table mean something else than is remembered of them.
    void renamingWanted(const QString &path);

private:
    /// Accounts of a file that are shown: a file with more is not of one association.
    static constexpr size_t mostAccounts = 50;

    /// One account that a file tells of.
    struct Row {
        ToldAccount told;
        QComboBox *choice = nullptr;
        QLabel *basis = nullptr;
    };

    void refresh();
    void build();
    void addFile(QVBoxLayout &column, const QString &path);
    void addAccount(QVBoxLayout &column, const QString &path, const FoundAccount &found);
    void fill(const Row &row, const FoundAccount &found);
    [[nodiscard]] std::vector<const ExportReport *> reportsOf(const QString &path) const;
    [[nodiscard]] std::vector<FoundAccount> accountsOf(const QString &path) const;

    StatisticsSession &m_session;
    QStringList m_files; ///< shown
    std::vector<Row> m_rows;
};

} // namespace semainier::ui
