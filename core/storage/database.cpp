// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/uid.h"
#include "core/storage/filesystem.h"
#include "core/storage/header.h"
#include "core/storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace semainier {

namespace {

constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=8000";

/// An address that lets SQLite read a file nobody can write, without the log it would otherwise
/// want to create beside it.
QString immutableAddress(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    return QString::fromLatin1(url.toEncoded());
}

bool hasPendingLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

Database::Database(QString path, QSqlDatabase connection, bool readOnly)
    : m_path(std::move(path)), m_identity(fileIdentity(m_path)),
      m_connection(std::move(connection)), m_readOnly(readOnly)
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const QString &options,
                                                    bool readOnly)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), newUid());
    connection.setDatabaseName(
        readOnly && options.contains(QStringLiteral("URI")) ? immutableAddress(path) : path);
    connection.setConnectOptions(options);
    std::unique_ptr<Database> database(new Database(path, connection, readOnly));
    if (!connection.open()) {
        return std::unexpected(inFile(fromSqlError(connection.lastError()), path));
    }
    connection = QSqlDatabase();
    if (const auto configured = database->configure(); !configured) {
        return std::unexpected(inFile(configured.error(), path));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    SEM_CHECK(readHeader(path));
    const QString timeout = QString::fromLatin1(busyTimeout);
    const bool writable = canWrite(path);
    if (access == Access::ReadWrite && writable) {
        return connect(path, timeout, false);
    }
    const QString readOnly = timeout + QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (!writable && !hasPendingLog(path)) {
        return connect(path, readOnly + QStringLiteral(";QSQLITE_OPEN_URI"), true);
    }
    return connect(path, readOnly, true);
}

Result<std::unique_ptr<Database>> Database::createEmpty(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::FileExists, {}, path);
    }
    // The system's words for a folder that is missing or cannot be written are better than
    // SQLite's.
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        return failure(ErrorCode::CannotWrite, file.errorString(), path);
    }
    file.close();
    return connect(path, QString::fromLatin1(busyTimeout), false);
}

Result<> Database::configure()
{
    SEM_CHECK(execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    // The file may come from anywhere: its cells are checked as they are read.
    SEM_CHECK(execute(QStringLiteral("PRAGMA cell_size_check = ON")));
    SEM_CHECK(execute(QStringLiteral("PRAGMA temp_store = MEMORY")));
    SEM_CHECK(execute(QStringLiteral("PRAGMA cache_size = -32000")));
    if (!m_readOnly) {
        SEM_CHECK(execute(isOnNetwork(m_path) ? QStringLiteral("PRAGMA journal_mode = DELETE")
                                              : QStringLiteral("PRAGMA journal_mode = WAL")));
        SEM_CHECK(execute(QStringLiteral("PRAGMA synchronous = FULL")));
    }
    return {};
}

Result<> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return std::unexpected(fromSqlError(query.lastError()));
    }
    return {};
}

Statement &Database::statement(const QString &sql)
{
    auto &kept = m_statements[sql];
    if (!kept) {
        kept = std::make_shared<Statement>(m_connection, sql);
    }
    return *kept;
}

Result<qint64> Database::number(const QString &sql)
{
    Statement &query = statement(sql);
    SEM_CHECK(query.run());
    const qint64 answer = query.next() ? query.integer(0) : 0;
    SEM_CHECK(query.finish());
    return answer;
}

Result<qint64> Database::foreignChanges()
{
    return number(QStringLiteral("PRAGMA data_version"));
}

bool Database::isStillAtPath() const
{
    return fileIdentity(m_path) == m_identity;
}

Result<> Database::copyTo(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::FileExists, {}, path);
    }
    Statement copy(m_connection, QStringLiteral("VACUUM INTO ?"));
    if (const auto copied = copy.run(path); !copied) {
        QFile::remove(path);
        return std::unexpected(inFile(copied.error(), path));
    }
    return {};
}

Result<QStringList> Database::integrityFaults()
{
    QStringList faults;
    for (const auto *check : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        Statement query(m_connection, QString::fromLatin1(check));
        SEM_CHECK(query.run());
        while (query.next()) {
            if (query.text(0) != QStringLiteral("ok")) {
                faults << query.text(0);
            }
        }
        SEM_CHECK(query.finish());
    }
    return faults;
}

} // namespace semainier
