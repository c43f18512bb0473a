// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/openfile.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <memory>

namespace semainier {

struct FileHeader;

/// One connection to one calendar file, for one thread.
///
/// Writes are on the disk when a commit returns; several programs may use the file at the same
/// time. The journal mode belongs to the file: a write-ahead log where it was made on a disk of
/// this machine, the classic journal on a network disk. See docs/decisions/0001-journal-mode.md.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };
    enum class Disk { Local, Network };

    /// Opens an existing calendar. ReadWrite falls back to reading where the file or its folder
    /// cannot be written: see isReadOnly(). The schema is left as it is: see Migrator.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// The same, told what kind of disk the file lies on.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                                Disk disk);
    /// Opens a private copy of a calendar that cannot be written, as it is now: Migrator may bring
    /// it up to date, isReadOnly() is true, and what others write later is not seen.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openCopy(const QString &path);
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

    /// 0 for a table that the file, being of an older version, has not.
    [[nodiscard]] Result<qint64> rowCount(const QString &table);

    /// A counter that changes when another connection has written to the file. Where the file is
    /// read without locks, this also begins to read it as it is now: call it between two readings.
    [[nodiscard]] Result<qint64> foreignChanges();
    /// False when the path now leads to another file (replaced or removed while open).
    [[nodiscard]] bool isStillAtPath() const;

    /// Gives a file that only this connection has open the journal mode that suits its disk.
    [[nodiscard]] Result<> chooseJournal();

    /// Writes a compact, consistent copy to a path where there is no file, while others go on
    /// writing. The copy is on the disk when this returns; nothing is left of a failed one.
    [[nodiscard]] Result<> copyTo(const QString &path);
    /// The faults found in the whole file and its full-text index; none when it is sound. Reads
    /// everything. The index is left out where the file can only be read.
    [[nodiscard]] Result<QStringList> integrityFaults();

    /// The connection itself, for what the methods above do not cover inside storage/.
    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }

private:
    /// How the bytes are reached.
    enum class Way {
        Write, ///< with locks
        Read, ///< with locks
        Immutable, ///< nobody has it open: no locks, nothing created beside it
        Copy, ///< its log cannot be used in place: a copy of both in a temporary folder
    };

    Database(QString path, OpenFile file, Disk disk);

    [[nodiscard]] Result<> connect(Access access);
    [[nodiscard]] Result<> connectForWriting(const FileHeader &header);
    [[nodiscard]] Result<> connectForReading(const FileHeader &header);
    [[nodiscard]] Result<> connectBy(Way way);
    [[nodiscard]] Result<> openConnection(const QString &name, const QString &options);
    [[nodiscard]] Result<QString> copiedFile();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> leaveWriteAheadLog();
    void disconnect();

    QString m_path;
    OpenFile m_file;
    Disk m_disk = Disk::Local;
    QString m_identity;
    QSqlDatabase m_connection;
    Way m_way = Way::Write;
    bool m_readOnly = false;
    bool m_followsFile = true;
    QString m_stamp; ///< of the file when it was opened without locks
    qint64 m_readings = 0;
    std::unique_ptr<QTemporaryDir> m_copy;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace semainier
