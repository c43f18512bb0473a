// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowexchange.h"

#include "core/storage/database.h"
#include "core/storage/searchindex.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

namespace semainier {

namespace {

const QString attach = QStringLiteral("ATTACH ? AS other");
const QString detach = QStringLiteral("DETACH other");
const QString countSchemaDifferences = QStringLiteral(R"(
    SELECT (SELECT count(*) FROM (SELECT type, name, sql FROM main.sqlite_master
                                  EXCEPT SELECT type, name, sql FROM other.sqlite_master))
         + (SELECT count(*) FROM (SELECT type, name, sql FROM other.sqlite_master
                                  EXCEPT SELECT type, name, sql FROM main.sqlite_master)))");
const QString selectTables = QStringLiteral("SELECT name FROM main.sqlite_master WHERE type = "
                                            "'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
const QString countStrays = QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check");

Result<QStringList> tables(Database &database)
{
    Statement &rows = database.statement(selectTables);
    SEM_CHECK(rows.run());
    QStringList names;
    while (rows.next()) {
        if (!searchindex::owns(rows.text(0))) {
            names << rows.text(0);
        }
    }
    SEM_CHECK(rows.finish());
    return names;
}

Result<> exchangeRows(Database &database, const std::function<Result<>()> &finish)
{
    SEM_TRY(auto transaction, Transaction::begin(database));
    SEM_TRY(const qint64 differences, database.number(countSchemaDifferences));
    if (differences > 0) {
        return failure(ErrorCode::Damaged, QStringLiteral("schema"));
    }
    SEM_TRY(const QStringList names, tables(database));
    for (const QString &name : names) {
        SEM_CHECK(database.execute(QStringLiteral("DELETE FROM main.\"%1\"").arg(name)));
    }
    SEM_CHECK(searchindex::clear(database));
    for (const QString &name : names) {
        SEM_CHECK(database.execute(
            QStringLiteral("INSERT INTO main.\"%1\" SELECT * FROM other.\"%1\"").arg(name)));
    }
    SEM_CHECK(searchindex::fill(database));
    SEM_TRY(const qint64 strays, database.number(countStrays));
    if (strays > 0) {
        return failure(ErrorCode::Damaged, QStringLiteral("foreign keys"));
    }
    SEM_CHECK(finish());
    return transaction.commit();
}

} // namespace

Result<> takeRowsOf(Database &database, const QString &path,
                    const std::function<Result<>()> &finish)
{
    SEM_CHECK(database.statement(attach).run(QFileInfo(path).absoluteFilePath()));
    const auto exchange = [&]() -> Result<> {
        // Rows go and come table by table; the keys are checked when all are there.
        SEM_CHECK(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        const auto exchanged = exchangeRows(database, finish);
        SEM_CHECK(database.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
        return exchanged;
    };
    const auto exchanged = exchange();
    SEM_CHECK(database.execute(detach));
    return exchanged;
}

} // namespace semainier
