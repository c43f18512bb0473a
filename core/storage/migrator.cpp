// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/header.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

static void loadMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace semainier {

namespace {

// Scripts hold several statements and triggers hold semicolons, so a line of its own parts them.
constexpr auto separator = "\n-- next\n";

QStringList scripts()
{
    loadMigrations();
    QStringList paths;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        paths << folder.filePath(name);
    }
    return paths;
}

} // namespace

Migrator::Migrator(Database &database) : m_database(database)
{
}

int Migrator::latestVersion()
{
    static const auto version = static_cast<int>(scripts().size());
    return version;
}

Result<int> Migrator::currentVersion() const
{
    SEM_TRY(const qint64 version, m_database.number(QStringLiteral("PRAGMA user_version")));
    return static_cast<int>(version);
}

Result<bool> Migrator::isUpToDate() const
{
    SEM_TRY(const int version, currentVersion());
    if (version > latestVersion()) {
        return failure(ErrorCode::NewerFile, QString::number(version), m_database.path());
    }
    return version == latestVersion();
}

Result<> Migrator::migrate()
{
    SEM_TRY(const bool upToDate, isUpToDate());
    if (upToDate) {
        return {};
    }
    SEM_TRY(const int current, currentVersion());
    // A table can only be rebuilt with the keys off, and the pragma does nothing inside a
    // transaction.
    SEM_CHECK(m_database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    const QStringList all = scripts();
    for (int version = current + 1; version <= latestVersion(); ++version) {
        SEM_CHECK(runScript(all[version - 1], version));
    }
    return m_database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

Result<> Migrator::runScript(const QString &script, int version)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, file.errorString(), script);
    }
    SEM_TRY(auto transaction, Transaction::begin(m_database));
    for (const QString &sql :
         QString::fromUtf8(file.readAll()).split(QString::fromLatin1(separator))) {
        SEM_CHECK(m_database.execute(sql));
    }
    SEM_CHECK(m_database.execute(
        QStringLiteral("PRAGMA application_id = %1").arg(calendarApplicationId)));
    SEM_CHECK(m_database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    SEM_TRY(const qint64 strays,
            m_database.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")));
    if (strays > 0) {
        return failure(ErrorCode::Damaged, QStringLiteral("foreign keys"), m_database.path());
    }
    return transaction.commit();
}

} // namespace semainier
