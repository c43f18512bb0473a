// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/slotrepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectAll =
    QStringLiteral("SELECT id, uid, weekday, minute, kind FROM slot ORDER BY weekday, minute, id");
const QString selectOne =
    QStringLiteral("SELECT id, uid, weekday, minute, kind FROM slot WHERE id = ?");
const QString selectAccounts =
    QStringLiteral("SELECT account_id FROM slot_account WHERE slot_id = ? ORDER BY account_id");
const QString insertRow =
    QStringLiteral("INSERT INTO slot (id, uid, weekday, minute, kind) VALUES (?, ?, ?, ?, ?)");
const QString insertAccount =
    QStringLiteral("INSERT INTO slot_account (slot_id, account_id) VALUES (?, ?)");
const QString updateRow =
    QStringLiteral("UPDATE slot SET uid = ?, weekday = ?, minute = ?, kind = ? WHERE id = ?");
const QString deleteRow = QStringLiteral("DELETE FROM slot WHERE id = ?");
const QString deleteAccounts = QStringLiteral("DELETE FROM slot_account WHERE slot_id = ?");

Slot readSlot(const Statement &row)
{
    return {
        .id = row.id<Slot>(0),
        .uid = row.text(1),
        .weekday = static_cast<int>(row.integer(2)),
        .time = row.time(3).value_or(TimeOfDay()),
        .kind = postKindFromCode(row.text(4)),
        .accounts = {},
    };
}

std::optional<QString> kindCode(const Slot &slot)
{
    return slot.kind ? std::optional(code(*slot.kind)) : std::nullopt;
}

} // namespace

SlotRepository::SlotRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Slot>> SlotRepository::all() const
{
    Statement &rows = m_database.statement(selectAll);
    SEM_CHECK(rows.run());
    std::vector<Slot> found;
    while (rows.next()) {
        found.push_back(readSlot(rows));
    }
    SEM_CHECK(rows.finish());
    return withAccounts(std::move(found));
}

Result<std::optional<Slot>> SlotRepository::find(SlotId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    std::vector<Slot> found;
    if (rows.next()) {
        found.push_back(readSlot(rows));
    }
    SEM_CHECK(rows.finish());
    SEM_TRY(const auto complete, withAccounts(std::move(found)));
    return complete.empty() ? std::nullopt : std::optional(complete.front());
}

Result<std::vector<Slot>> SlotRepository::withAccounts(std::vector<Slot> found) const
{
    Statement &rows = m_database.statement(selectAccounts);
    for (Slot &slot : found) {
        SEM_CHECK(rows.run(slot.id));
        while (rows.next()) {
            slot.accounts.push_back(rows.id<Account>(0));
        }
        SEM_CHECK(rows.finish());
    }
    return found;
}

Result<SlotId> SlotRepository::insert(const Slot &slot)
{
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(slot.id, slot.uid, slot.weekday, slot.time, kindCode(slot)));
    const SlotId id(row.insertedId());
    SEM_CHECK(insertAccounts(id, slot.accounts));
    return id;
}

Result<> SlotRepository::update(const Slot &slot)
{
    SEM_CHECK(m_database.statement(updateRow).run(slot.uid, slot.weekday, slot.time, kindCode(slot),
                                                  slot.id));
    SEM_CHECK(m_database.statement(deleteAccounts).run(slot.id));
    return insertAccounts(slot.id, slot.accounts);
}

Result<> SlotRepository::remove(SlotId id)
{
    return m_database.statement(deleteRow).run(id);
}

Result<> SlotRepository::insertAccounts(SlotId id, const std::vector<AccountId> &accounts)
{
    for (const AccountId account : accounts) {
        SEM_CHECK(m_database.statement(insertAccount).run(id, account));
    }
    return {};
}

} // namespace semainier
