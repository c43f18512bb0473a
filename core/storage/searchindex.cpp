// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/database.h"

namespace semainier::searchindex {

namespace {

struct SearchIndex {
    const char *table;
    /// 1 compares with the rows indexed; 0, for an index of only some rows, looks at itself.
    int rank;
    const char *fill;
};

constexpr std::array indexes{
    SearchIndex{"post_search", 1, R"(
        INSERT INTO main.post_search (rowid, title, text, link, source, assignee, place, remarks)
        SELECT id, title, text, link, source, assignee, place, remarks FROM main.post)"},
    SearchIndex{"publication_search", 0, R"(
        INSERT INTO main.publication_search (rowid, text)
        SELECT id, text FROM main.publication WHERE text IS NOT NULL)"},
};

const QString countTable = QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = ?");

Result<bool> exists(Database &database, const QString &table)
{
    Statement &query = database.statement(countTable);
    SEM_CHECK(query.run(table));
    const bool found = query.next() && query.flag(0);
    SEM_CHECK(query.finish());
    return found;
}

} // namespace

bool owns(const QString &table)
{
    return std::ranges::any_of(indexes, [&table](const SearchIndex &index) {
        return table.startsWith(QLatin1StringView(index.table));
    });
}

Result<QStringList> faults(Database &database)
{
    QStringList found;
    for (const SearchIndex &index : indexes) {
        const QString table = QString::fromLatin1(index.table);
        SEM_TRY(const bool there, exists(database, table));
        if (!there) {
            continue;
        }
        const auto sound = database.execute(
            QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', %2)")
                .arg(table)
                .arg(index.rank));
        if (!sound && sound.error().code != ErrorCode::Damaged) {
            return std::unexpected(sound.error());
        }
        if (!sound) {
            found << table + QStringLiteral(": ") + sound.error().detail;
        }
    }
    return found;
}

Result<> clear(Database &database)
{
    for (const SearchIndex &index : indexes) {
        SEM_CHECK(database.execute(QStringLiteral("INSERT INTO main.%1 (%1) VALUES ('delete-all')")
                                       .arg(QLatin1StringView(index.table))));
    }
    return {};
}

Result<> fill(Database &database)
{
    for (const SearchIndex &index : indexes) {
        SEM_CHECK(database.execute(QString::fromLatin1(index.fill)));
    }
    return {};
}

} // namespace semainier::searchindex
