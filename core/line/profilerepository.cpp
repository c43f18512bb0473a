// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/profilerepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectAll = QStringLiteral(R"(
    SELECT id, uid, origin, name, information, action, curated, original, exchange_percent
    FROM profile ORDER BY id)");
const QString selectOne = QStringLiteral(R"(
    SELECT id, uid, origin, name, information, action, curated, original, exchange_percent
    FROM profile WHERE id = ?)");
const QString insertRow = QStringLiteral(R"(
    INSERT INTO profile (id, uid, origin, name, information, action, curated, original,
                         exchange_percent)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
const QString updateRow = QStringLiteral(R"(
    UPDATE profile SET uid = ?, origin = ?, name = ?, information = ?, action = ?, curated = ?,
                       original = ?, exchange_percent = ?
    WHERE id = ?)");
const QString deleteRow = QStringLiteral("DELETE FROM profile WHERE id = ?");

Profile readProfile(const Statement &row)
{
    return {.id = row.id<Profile>(0),
            .uid = row.text(1),
            .origin = profileOriginFromCode(row.text(2)).value_or(ProfileOrigin::Own),
            .name = row.text(3),
            .percents = {{int(row.integer(4)), int(row.integer(5)), int(row.integer(6)),
                          int(row.integer(7))}},
            .exchangePercent = row.optionalInteger(8)};
}

} // namespace

ProfileRepository::ProfileRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Profile>> ProfileRepository::rows() const
{
    Statement &rows = m_database.statement(selectAll);
    SEM_CHECK(rows.run());
    std::vector<Profile> profiles;
    while (rows.next()) {
        profiles.push_back(readProfile(rows));
    }
    SEM_CHECK(rows.finish());
    return profiles;
}

Result<std::optional<Profile>> ProfileRepository::find(ProfileId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    std::optional<Profile> profile;
    if (rows.next()) {
        profile = readProfile(rows);
    }
    SEM_CHECK(rows.finish());
    return profile;
}

Result<ProfileId> ProfileRepository::insert(const Profile &profile)
{
    SEM_CHECK(validate(profile));
    const auto &[information, action, curated, original] = profile.percents.values;
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(profile.id, profile.uid, code(profile.origin), profile.name, information,
                      action, curated, original, profile.exchangePercent));
    return ProfileId(row.insertedId());
}

Result<> ProfileRepository::update(const Profile &profile)
{
    SEM_CHECK(validate(profile));
    const auto &[information, action, curated, original] = profile.percents.values;
    return m_database.statement(updateRow).run(profile.uid, code(profile.origin), profile.name,
                                               information, action, curated, original,
                                               profile.exchangePercent, profile.id);
}

Result<> ProfileRepository::remove(ProfileId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
