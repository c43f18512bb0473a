// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

namespace semainier {

/// One connection to one calendar file, for one thread.
///
/// Writes go to a write-ahead log and are on the disk when a commit returns; several programs on
/// one machine may use the file at the same time. On a network disk the classic journal is used
/// instead.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing calendar. ReadWrite falls back to reading where the file or its folder
    /// cannot be written: see isReadOnly(). The schema is left as it is: see Migrator.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);

    /// Creates an empty database without schema at a path where there is no file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> createEmpty(const QString &path);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Runs a statement that takes no value and gives no row.
    [[nodiscard]] Result<> execute(const QString &sql);
    /// The prepared statement for this SQL text, kept for the life of the connection. The one
    /// returned before for the same text is started again: do not run a statement while its rows
    /// are being read.
    [[nodiscard]] Statement &statement(const QString &sql);
    /// The single integer a query answers; 0 when there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql);

    /// A counter that changes when another connection has written to the file.
    [[nodiscard]] Result<qint64> foreignChanges();
    /// False when the path now leads to another file (replaced or removed while open).
    [[nodiscard]] bool isStillAtPath() const;

    /// Writes a compact, consistent copy to a path where there is no file, while others go on
    /// writing.
    [[nodiscard]] Result<> copyTo(const QString &path);
    /// The faults SQLite finds in the whole file; none when it is sound. Reads everything.
    [[nodiscard]] Result<QStringList> integrityFaults();

    /// The connection itself, for what the methods above do not cover inside storage/.
    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }

private:
    Database(QString path, QSqlDatabase connection, bool readOnly);

    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connect(const QString &path, const QString &options, bool readOnly);
    [[nodiscard]] Result<> configure();

    QString m_path;
    QString m_identity;
    QSqlDatabase m_connection;
    bool m_readOnly = false;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace semainier
