// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/settingrepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectById = QStringLiteral("SELECT id, key, value FROM setting WHERE id = ?");
const QString selectByKey = QStringLiteral("SELECT id, key, value FROM setting WHERE key = ?");
const QString selectStarting = QStringLiteral(R"(
    SELECT id, key, value FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key)");
const QString insertRow = QStringLiteral("INSERT INTO setting (id, key, value) VALUES (?, ?, ?)");
const QString updateRow = QStringLiteral("UPDATE setting SET key = ?, value = ? WHERE id = ?");
const QString deleteRow = QStringLiteral("DELETE FROM setting WHERE id = ?");

Setting settingFrom(const Statement &row)
{
    return {.id = row.id<Setting>(0), .key = row.text(1), .value = row.text(2)};
}

Result<std::optional<Setting>> readSetting(Statement &row)
{
    std::optional<Setting> setting;
    if (row.next()) {
        setting = settingFrom(row);
    }
    SEM_CHECK(row.finish());
    return setting;
}

} // namespace

SettingRepository::SettingRepository(Database &database) : m_database(database)
{
}

Result<std::optional<Setting>> SettingRepository::find(SettingId id) const
{
    Statement &row = m_database.statement(selectById);
    SEM_CHECK(row.run(id));
    return readSetting(row);
}

Result<std::optional<Setting>> SettingRepository::find(const QString &key) const
{
    Statement &row = m_database.statement(selectByKey);
    SEM_CHECK(row.run(key));
    return readSetting(row);
}

Result<std::vector<Setting>> SettingRepository::startingWith(const QString &beginning) const
{
    Statement &rows = m_database.statement(selectStarting);
    SEM_CHECK(rows.run(static_cast<int>(beginning.size()), beginning));
    std::vector<Setting> settings;
    while (rows.next()) {
        settings.push_back(settingFrom(rows));
    }
    SEM_CHECK(rows.finish());
    return settings;
}

Result<QString> SettingRepository::value(const QString &key) const
{
    SEM_TRY(const auto setting, find(key));
    return setting ? setting->value : QString();
}

Result<std::optional<int>> SettingRepository::number(const QString &key) const
{
    SEM_TRY(const QString text, value(key));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

Result<int> SettingRepository::plannedMinutes(PostKind kind) const
{
    SEM_TRY(const auto own, number(settings::minutesOf(kind)));
    return own.value_or(usualMinutes(kind));
}

Result<SettingId> SettingRepository::insert(const Setting &setting)
{
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(setting.id, setting.key, setting.value));
    return SettingId(row.insertedId());
}

Result<> SettingRepository::update(const Setting &setting)
{
    return m_database.statement(updateRow).run(setting.key, setting.value, setting.id);
}

Result<> SettingRepository::remove(SettingId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
