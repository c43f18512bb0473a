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
/// next.
class Migrator {
public:
    explicit Migrator(Database &database);

    /// The version this program writes: the number of the last script.
    [[nodiscard]] static int latestVersion();

    [[nodiscard]] Result<int> currentVersion() const;
    /// NewerFile when the file is ahead of this program; nothing is written then.
    [[nodiscard]] Result<bool> isUpToDate() const;
    /// Runs what is missing. The caller has made a backup.
    [[nodiscard]] Result<> migrate();

private:
    [[nodiscard]] Result<> runScript(const QString &script, int version);

    Database &m_database;
};

} // namespace semainier
