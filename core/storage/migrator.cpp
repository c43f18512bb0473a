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

} // namespace

Migrator::Migrator(Database &database, QStringList scripts)
    : m_database(database), m_scripts(std::move(scripts))
{
}

QStringList Migrator::ownScripts()
{
    static const QStringList paths = [] {
        loadMigrations();
        QStringList found;
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString &name :
             folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            found << folder.filePath(name);
        }
        return found;
    }();
    return paths;
}

int Migrator::latestVersion()
{
    return static_cast<int>(ownScripts().size());
}

Result<int> Migrator::currentVersion() const
{
    SEM_TRY(const qint64 version, m_database.number(QStringLiteral("PRAGMA user_version")));
    return static_cast<int>(version);
}

Result<bool> Migrator::isUpToDate() const
{
    SEM_TRY(const int version, currentVersion());
    if (version > m_scripts.size()) {
        return failure(ErrorCode::NewerFile, QString::number(version), m_database.path());
    }
    return version == m_scripts.size();
}

Result<> Migrator::migrate()
{
    SEM_TRY(const bool upToDate, isUpToDate());
    if (upToDate) {
        return {};
    }
    // A table can only be rebuilt with the keys off, and the pragma does nothing inside a
    // transaction.
    SEM_CHECK(m_database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    const auto migrated = runMissing();
    SEM_CHECK(m_database.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return migrated;
}

Result<> Migrator::runMissing()
{
    SEM_TRY(const int current, currentVersion());
    for (int version = current + 1; version <= m_scripts.size(); ++version) {
        SEM_CHECK(runScript(m_scripts[version - 1], version));
    }
    return {};
}

Result<> Migrator::runScript(const QString &script, int version)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CannotRead, file.errorString(), script);
    }
    SEM_TRY(auto transaction, Transaction::begin(m_database));
    SEM_TRY(const int reached, currentVersion());
    if (reached >= version) {
        return {}; // another program was quicker
    }
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
