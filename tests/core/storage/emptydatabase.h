// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "tests/support/matchers.h"

#include <QTemporaryDir>

namespace semainier::test {

/// A database without schema in a folder of its own.
class EmptyDatabase : public testing::Test {
protected:
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Result<> execute(const char *sql)
    {
        return m_database->execute(QString::fromUtf8(sql));
    }
    [[nodiscard]] qint64 number(const char *sql)
    {
        return need(m_database->number(QString::fromUtf8(sql)));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database =
        need(Database::createEmpty(m_folder.filePath(QStringLiteral("base"))));
};

} // namespace semainier::test
