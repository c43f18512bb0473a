// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/backup.h"

#include <QAbstractTableModel>

namespace semainier::ui {

class Job;

/// The backups of a calendar, newest first. What each holds is read in a worker, one after the
/// other, those that are asked for first.
class BackupModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MomentColumn, ReasonColumn, PostsColumn, SizeColumn, ColumnCount };

    explicit BackupModel(QObject *parent = nullptr);

    void show(std::vector<Backup> backups);
    /// Puts a file that stands elsewhere before the others, and answers its row.
    int addFile(const QString &path);
    [[nodiscard]] const Backup &at(int row) const;
    /// Nothing while it has not been read.
    [[nodiscard]] std::optional<Result<CalendarContent>> contentOf(int row) const;
    void readSoon(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void contentRead(int row);

private:
    struct Row {
        Backup backup;
        bool isForeign = false; ///< a file of the person's choice
        std::optional<Result<CalendarContent>> content;
    };

    void readNext();
    void take(const QString &path, const Result<CalendarContent> &content);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] static QString reasonText(const Row &row);

    std::vector<Row> m_rows;
    QString m_wanted; ///< path of the backup to be read first
    Job *m_job = nullptr; ///< while it runs
};

} // namespace semainier::ui
