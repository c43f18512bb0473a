// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/changewriter.h"

#include "core/base/assert.h"
#include "core/base/uid.h"
#include "core/planner/placeholders.h"
#include "core/planner/rowdifference.h"

#include <algorithm>

namespace semainier {

namespace {

const QString postEntity = QStringLiteral("post");
const QString accountEntity = QStringLiteral("account");
const QString objectiveEntity = QStringLiteral("objective");
const QString seriesEntity = QStringLiteral("series");
const QString slotEntity = QStringLiteral("slot");
const QString keyDateEntity = QStringLiteral("key_date");
const QString personEntity = QStringLiteral("person");
const QString profileEntity = QStringLiteral("profile");
const QString exchangeCountEntity = QStringLiteral("exchange_count");
const QString settingEntity = QStringLiteral("setting");
const QString readingEntity = QStringLiteral("reading");
const QString followerCountEntity = QStringLiteral("follower_count");

constexpr size_t rowsAtATime = 4000;

void markChanged(Changed &changed, const QString &entity, qint64 firstRow, qint64 lastRow)
{
    if (entity == postEntity) {
        for (qint64 row = firstRow; row <= lastRow; ++row) {
            changed.posts.append(PostId(row));
        }
    }
    changed.accounts |= entity == accountEntity;
    changed.objectives |= entity == objectiveEntity;
    changed.series |= entity == seriesEntity;
    changed.slotsChanged |= entity == slotEntity;
    changed.keyDates |= entity == keyDateEntity;
    changed.people |= entity == personEntity;
    changed.profiles |= entity == profileEntity;
    changed.exchangeCounts |= entity == exchangeCountEntity;
    changed.settings |= entity == settingEntity;
    changed.readings |= entity == readingEntity;
    changed.followerCounts |= entity == followerCountEntity;
}

template <class Value>
void fillUid(Value &value)
{
    if constexpr (requires { value.uid; }) {
        if (value.uid.isEmpty()) {
            value.uid = newUid();
        }
    }
}

template <class Value, class Repository>
Result<std::vector<Id<Value>>> insertAll(Repository &repository, const std::vector<Value> &values)
{
    if constexpr (requires { repository.insertAll(values); }) {
        return repository.insertAll(values);
    } else {
        std::vector<Id<Value>> ids;
        for (const Value &value : values) {
            SEM_TRY(const auto id, repository.insert(value));
            ids.push_back(id);
        }
        return ids;
    }
}

/// Whoever gives a post another kind has looked at it: its kind is no proposal any more, whatever
/// the one who wrote the change knew of that.
void confirmKind(Post &before, Post &after)
{
    if (before.kind != after.kind) {
        before.kindProposed = true;
        after.kindProposed = false;
    }
}

} // namespace

ChangeWriter::ChangeWriter(Database &database)
    : m_posts(database), m_accounts(database), m_objectives(database), m_series(database),
      m_slots(database), m_keyDates(database), m_people(database), m_profiles(database),
      m_exchangeCounts(database), m_settings(database), m_readings(database),
      m_followerCounts(database), m_history(database)
{
    const auto add = [this]<class Value, class Repository>(const QString &entity,
                                                           Repository &repository,
                                                           Value (*fromJson)(const QJsonObject &)) {
        m_rows.emplace_back(
            entity, std::make_unique<RepositoryAccess<Value, Repository>>(repository, fromJson));
    };
    add(postEntity, m_posts, postFromJson);
    add(accountEntity, m_accounts, accountFromJson);
    add(objectiveEntity, m_objectives, objectiveFromJson);
    add(seriesEntity, m_series, seriesFromJson);
    add(slotEntity, m_slots, slotFromJson);
    add(keyDateEntity, m_keyDates, keyDateFromJson);
    add(personEntity, m_people, personFromJson);
    add(profileEntity, m_profiles, profileFromJson);
    add(exchangeCountEntity, m_exchangeCounts, exchangeCountFromJson);
    add(settingEntity, m_settings, settingFromJson);
    add(readingEntity, m_readings, readingFromJson);
    add(followerCountEntity, m_followerCounts, followerCountFromJson);
}

ChangeWriter::~ChangeWriter() = default;

RowAccess &ChangeWriter::rows(const QString &entity) const
{
    const auto found = std::ranges::find(m_rows, entity, [](const auto &row) { return row.first; });
    SEM_ASSERT(found != m_rows.end(), return *m_rows.front().second);
    return *found->second;
}

Result<ChangeWriter::Written> ChangeWriter::write(const Change &change, const QDateTime &at)
{
    SEM_CHECK(begin(change.action, {}, at));
    Placeholders placeholders;
    SEM_CHECK(writePart(change, placeholders));
    return m_written;
}

Result<ChangeWriter::Written> ChangeWriter::writeParts(const Action &action, const NextPart &next,
                                                       const QDateTime &at)
{
    m_written = {};
    m_awaited = {.id = {}, .at = at, .action = action};
    Placeholders placeholders;
    for (;;) {
        SEM_TRY(const auto part, next());
        if (!part) {
            return m_written;
        }
        SEM_CHECK(writePart(*part, placeholders));
        placeholders.publications.clear(); // else they would be as many as the publications
    }
}

Result<> ChangeWriter::begin(const Action &action, HistoryId reverts, const QDateTime &at)
{
    m_written = {};
    m_awaited.reset();
    SEM_TRY(m_written.entry,
            m_history.insert({.id = {}, .at = at, .action = action, .reverts = reverts}));
    return {};
}

Result<> ChangeWriter::writePart(const Change &change, Placeholders &placeholders)
{
    SEM_CHECK(writeEdits(accountEntity, m_accounts, change.accounts, placeholders));
    SEM_CHECK(writeEdits(objectiveEntity, m_objectives, change.objectives, placeholders));
    SEM_CHECK(writeEdits(seriesEntity, m_series, change.series, placeholders));
    SEM_CHECK(writeEdits(slotEntity, m_slots, change.slotEdits, placeholders));
    SEM_CHECK(writeEdits(keyDateEntity, m_keyDates, change.keyDates, placeholders));
    SEM_CHECK(writeEdits(personEntity, m_people, change.people, placeholders));
    SEM_CHECK(writeEdits(profileEntity, m_profiles, change.profiles, placeholders));
    SEM_CHECK(
        writeEdits(exchangeCountEntity, m_exchangeCounts, change.exchangeCounts, placeholders));
    SEM_CHECK(writeEdits(settingEntity, m_settings, change.settings, placeholders));
    SEM_CHECK(writeEdits(postEntity, m_posts, change.posts, placeholders));
    SEM_CHECK(writeEdits(readingEntity, m_readings, change.readings, placeholders));
    SEM_CHECK(
        writeEdits(followerCountEntity, m_followerCounts, change.followerCounts, placeholders));
    return removeAll(change);
}

Result<> ChangeWriter::removeAll(const Change &change)
{
    // What others refer to goes last.
    SEM_CHECK(removeRows(followerCountEntity, change.followerCounts.removed));
    SEM_CHECK(removeRows(readingEntity, change.readings.removed));
    SEM_CHECK(removeRows(postEntity, change.posts.removed));
    SEM_CHECK(removeRows(settingEntity, change.settings.removed));
    SEM_CHECK(removeRows(exchangeCountEntity, change.exchangeCounts.removed));
    SEM_CHECK(removeRows(profileEntity, change.profiles.removed));
    SEM_CHECK(removeRows(personEntity, change.people.removed));
    SEM_CHECK(removeRows(keyDateEntity, change.keyDates.removed));
    SEM_CHECK(removeRows(slotEntity, change.slotEdits.removed));
    SEM_CHECK(removeRows(seriesEntity, change.series.removed));
    SEM_CHECK(removeRows(objectiveEntity, change.objectives.removed));
    return removeRows(accountEntity, change.accounts.removed);
}

template <class Value, class Repository>
Result<> ChangeWriter::writeEdits(const QString &entity, Repository &repository,
                                  const Edits<Value> &edits, Placeholders &placeholders)
{
    // Rows added in a run are remembered as one edit, so that a large import stays small in the
    // history. They are prepared a part at a time: a copy of all would be slow to allocate.
    std::optional<HistoryEdit> run;
    for (auto rest = std::span(edits.added); !rest.empty();) {
        const auto part = rest.first(std::min(rest.size(), rowsAtATime));
        rest = rest.subspan(part.size());
        std::vector<Value> added(part.begin(), part.end());
        for (Value &value : added) {
            fillUid(value);
            placeholders.resolve(value);
        }
        SEM_TRY(const auto ids, insertAll(repository, added));
        for (size_t i = 0; i < ids.size(); ++i) {
            placeholders.learn(added[i].id, ids[i]);
            if constexpr (std::is_same_v<Value, Post>) {
                SEM_CHECK(learnPublications(added[i], ids[i], placeholders));
            }
            if (run && run->lastRow + 1 == ids[i].value()) {
                run->lastRow = ids[i].value();
                continue;
            }
            if (run) {
                SEM_CHECK(remember(*run));
            }
            run = HistoryEdit{entity, ids[i].value(), ids[i].value(), {}, {}};
        }
    }
    if (run) {
        SEM_CHECK(remember(*run));
    }
    for (const auto &[before, after] : edits.changed) {
        Value known = before;
        Value resolved = after;
        placeholders.resolve(resolved);
        if constexpr (std::is_same_v<Value, Post>) {
            confirmKind(known, resolved);
        }
        SEM_CHECK(updateRow(entity, known.id.value(), toJson(known), toJson(resolved)));
        if constexpr (std::is_same_v<Value, Post>) {
            SEM_CHECK(learnPublications(resolved, known.id, placeholders));
        }
    }
    return {};
}

template <class Value>
Result<> ChangeWriter::removeRows(const QString &entity, const std::vector<Value> &values)
{
    for (const Value &value : values) {
        SEM_CHECK(removeRow(entity, value.id.value()));
    }
    return {};
}

Result<> ChangeWriter::updateRow(const QString &entity, qint64 row, const QJsonObject &before,
                                 const QJsonObject &after)
{
    SEM_TRY(const auto current, rows(entity).find(row));
    if (!current) {
        return failure(ErrorCode::NotFound, entity);
    }
    SEM_TRY(const QJsonObject wanted, merged(*current, before, after));
    if (entity == postEntity) {
        SEM_CHECK(removeReadings(postFromJson(*current), postFromJson(wanted)));
    }
    SEM_CHECK(rows(entity).update(wanted));
    // Read back: new publications have got their row numbers.
    SEM_TRY(const auto stored, rows(entity).find(row));
    SEM_ASSERT(stored, return failure(ErrorCode::NotFound, entity));
    const QStringList fields = differences(*current, *stored);
    if (fields.isEmpty()) {
        return {};
    }
    return remember(
        {entity, row, row, compact(only(fields, *current)), compact(only(fields, *stored))});
}

Result<> ChangeWriter::removeRow(const QString &entity, qint64 row)
{
    SEM_TRY(const auto current, rows(entity).find(row));
    if (!current) {
        return {}; // somebody else removed it meanwhile: what was wanted is so
    }
    if (entity == postEntity) {
        SEM_CHECK(removeReadings(postFromJson(*current), {}));
    }
    SEM_CHECK(rows(entity).remove(row));
    return remember({entity, row, row, compact(*current), {}});
}

Result<> ChangeWriter::removeReadings(const Post &before, const Post &after)
{
    for (const Publication &publication : before.publications) {
        const auto &kept = after.publications;
        if (std::ranges::find(kept, publication.id, &Publication::id) != kept.end()) {
            continue;
        }
        SEM_TRY(const auto readings, m_readings.ofPublication(publication.id));
        for (const Reading &reading : readings) {
            SEM_CHECK(removeRow(readingEntity, reading.id.value()));
        }
    }
    return {};
}

Result<> ChangeWriter::learnPublications(const Post &placed, PostId id,
                                         Placeholders &placeholders) const
{
    const auto isPlaceholder = [](const Publication &one) { return one.id.value() < 0; };
    if (std::ranges::none_of(placed.publications, isPlaceholder)) {
        return {};
    }
    SEM_TRY(const auto stored, m_posts.publicationsOf(id));
    for (const Publication &publication : placed.publications) {
        const auto found = std::ranges::find(stored, publication.account,
                                             &std::pair<AccountId, PublicationId>::first);
        SEM_ASSERT(found != stored.end(), continue);
        placeholders.learn(publication.id, found->second);
    }
    return {};
}

Result<> ChangeWriter::remember(const HistoryEdit &edit)
{
    if (m_awaited) {
        SEM_TRY(m_written.entry, m_history.insert(*m_awaited));
        m_awaited.reset();
    }
    markChanged(m_written.changed, edit.entity, edit.firstRow, edit.lastRow);
    return m_history.insertEdit(m_written.entry, edit);
}

Result<bool> ChangeWriter::continueTyping(HistoryId id, const Revision<Post> &revision)
{
    SEM_TRY(const auto edits, m_history.edits(id));
    if (edits.size() != 1 || !edits[0].before || !edits[0].after
        || edits[0].firstRow != revision.before.id.value()) {
        return false;
    }
    const QJsonObject before = toJson(revision.before);
    const QJsonObject after = toJson(revision.after);
    if (differences(before, after) != parsed(*edits[0].after).keys()) {
        return false;
    }
    SEM_TRY(const auto current, rows(postEntity).find(edits[0].firstRow));
    if (!current) {
        return failure(ErrorCode::NotFound, postEntity);
    }
    SEM_TRY(const QJsonObject wanted, merged(*current, before, after));
    SEM_CHECK(rows(postEntity).update(wanted));
    SEM_TRY(const auto stored, rows(postEntity).find(edits[0].firstRow));
    SEM_ASSERT(stored, return failure(ErrorCode::NotFound, postEntity));
    SEM_CHECK(m_history.replaceAfter(id, compact(only(differences(before, after), *stored))));
    return true;
}

} // namespace semainier
