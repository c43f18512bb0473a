// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace semainier {

class Database;

/// Brings the schema of a calendar file up to the version this program knows.
///
/// The numbered scripts of resources/migrations run one by one, each in a transaction of its own
/// with the version it reaches, so that a stop at any moment leaves a file of one version or the
/// next. Several programs may do it at once: one does, the others wait and find it done.
class Migrator {
public:
    /// The scripts are the paths of .sql files, the first of which leads from nothing to version 1.
    explicit Migrator(Database &database, QStringList scripts = ownScripts());

    /// The scripts this program was built with.
    [[nodiscard]] static QStringList ownScripts();
    /// The version this program writes: the number of the last script.
    [[nodiscard]] static int latestVersion();

    [[nodiscard]] Result<int> currentVersion() const;
    /// NewerFile when the file is ahead of the scripts; nothing is written then.
    [[nodiscard]] Result<bool> isUpToDate() const;
    /// Runs what is missing. The caller has made a backup.
    [[nodiscard]] Result<> migrate();

private:
    [[nodiscard]] Result<> runMissing();
    [[nodiscard]] Result<> runScript(const QString &script, int version);

    Database &m_database;
    QStringList m_scripts;
};

} // namespace semainier
