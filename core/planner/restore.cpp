// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/restore.h"

#include "core/base/uid.h"
#include "core/planner/backup.h"
#include "core/planner/calendarfile.h"
#include "core/planner/historyrepository.h"
#include "core/storage/filesystem.h"
#include "core/storage/header.h"
#include "core/storage/migrator.h"
#include "core/storage/rowexchange.h"

#include <QFileInfo>

namespace semainier {

namespace {

/// A copy of the backup beside the calendar, checked and up to date; removed with this object.
class Candidate {
public:
    Candidate(QString calendar, QString backup)
        : m_path(calendar + QStringLiteral(".restoring-") + newUid().left(8)),
          m_calendar(std::move(calendar)), m_backup(std::move(backup))
    {
    }
    Candidate(const Candidate &) = delete;
    Candidate &operator=(const Candidate &) = delete;
    ~Candidate() { removeDatabaseFiles(m_path); }

    [[nodiscard]] QString path() const { return m_path; }

    Result<> prepare()
    {
        SEM_TRY(const FileHeader header, readHeader(m_backup));
        if (header.schemaVersion > Migrator::latestVersion()) {
            return failure(ErrorCode::NewerFile, QString::number(header.schemaVersion), m_backup);
        }
        {
            SEM_TRY(const auto backup, Database::open(m_backup, Database::Access::ReadOnly));
            SEM_CHECK(Migrator(*backup).isUpToDate());
            if (const auto copied = backup->copyTo(m_path); !copied) {
                return std::unexpected(
                    copied.error().code == ErrorCode::Damaged
                        ? Error{ErrorCode::Damaged, {}, m_backup, 0}
                        : Error{copied.error().code, copied.error().detail, m_calendar, 0});
            }
        }
        SEM_TRY(const auto copy, Database::open(m_path, Database::Access::ReadWrite));
        SEM_CHECK(Migrator(*copy).migrate());
        SEM_TRY(const QStringList faults, copy->integrityFaults());
        return faults.isEmpty() ? Result<>()
                                : failure(ErrorCode::Damaged, faults.front(), m_backup);
    }

    /// Makes the copy a calendar of its own, ready to take the name of the calendar.
    Result<> finish(const HistoryEntry &entry)
    {
        {
            SEM_TRY(const auto copy, Database::open(m_path, Database::Access::ReadWrite));
            SEM_CHECK(HistoryRepository(*copy).insert(entry));
            SEM_CHECK(copy->chooseJournal());
        }
        if (QFileInfo(m_path + QStringLiteral("-wal")).size() > 0) {
            return failure(ErrorCode::DiskFull, {}, m_calendar);
        }
        return flushFile(m_path);
    }

private:
    QString m_path;
    QString m_calendar;
    QString m_backup;
};

/// Renames a file that SQLite cannot read, with all that belongs to it, and gives its name to the
/// candidate.
Result<QString> replaceDamaged(const QString &path, const QString &candidate, const Clock &clock)
{
    const QString aside = path + QStringLiteral(".damaged-")
        + clock.now().toString(QStringLiteral("yyyy-MM-dd_HHmmss"));
    SEM_CHECK(keepUnderName(path, aside));
    SEM_CHECK(setLogsAside(path, aside));
    QFile::setPermissions(
        candidate, QFile::permissions(path) | QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    SEM_CHECK(replaceFile(candidate, path));
    return aside;
}

/// The calendar when it is sound and can be written; nothing when it is damaged.
Result<std::unique_ptr<Database>> soundCalendar(const QString &path)
{
    auto database = calendarfile::openAsItIs(path);
    if (!database) {
        const ErrorCode code = database.error().code;
        if (QFileInfo(path).isFile()
            && (code == ErrorCode::Damaged || code == ErrorCode::NotACalendar
                || code == ErrorCode::Storage)) {
            return nullptr;
        }
        return database;
    }
    if ((*database)->isReadOnly()) {
        return failure(ErrorCode::ReadOnly, {}, path);
    }
    SEM_TRY(const QStringList faults, (*database)->integrityFaults());
    return faults.isEmpty() ? std::move(*database) : nullptr;
}

} // namespace

Result<Restored> restore(const QString &path, const QString &backupPath, const Clock &clock)
{
    const QString calendar = realPath(path);
    const QString identity = fileIdentity(calendar);
    if (!identity.isEmpty() && identity == fileIdentity(realPath(backupPath))) {
        return failure(ErrorCode::InvalidValue, backupPath, path);
    }
    Candidate candidate(calendar, backupPath);
    SEM_CHECK(candidate.prepare());
    const HistoryEntry entry{
        .at = clock.now().toUTC(),
        .action = {.verb = Verb::Restore, .subject = QFileInfo(backupPath).fileName()}};
    if (!QFileInfo::exists(calendar)) {
        SEM_CHECK(candidate.finish(entry));
        SEM_CHECK(calendarfile::giveName(candidate.path(), calendar));
        return Restored{};
    }
    SEM_TRY(const auto database, soundCalendar(calendar));
    if (!database) {
        SEM_CHECK(candidate.finish(entry));
        SEM_TRY(const QString aside, replaceDamaged(calendar, candidate.path(), clock));
        return Restored{.safetyBackup = {}, .setAside = aside};
    }
    SEM_TRY(const Backup safety, backup::make(calendar, BackupReason::Restore, clock));
    SEM_CHECK(Migrator(*database).migrate());
    const auto rememberIt = [&]() -> Result<> {
        SEM_CHECK(HistoryRepository(*database).insert(entry));
        return {};
    };
    if (const auto taken = takeRowsOf(*database, candidate.path(), rememberIt); !taken) {
        return std::unexpected(inFile(taken.error(), path));
    }
    return Restored{.safetyBackup = safety.path, .setAside = {}};
}

} // namespace semainier
