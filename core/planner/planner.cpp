// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"

#include "core/planner/calendarfile.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

#include <utility>

namespace semainier {

namespace {

/// A pause of this many seconds ends a run of typing: undo then goes back to it.
constexpr qint64 typingPause = 5;

} // namespace

Planner::Planner(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)), m_clock(clock), m_writer(*m_database), m_search(*m_database)
{
    m_seenVersion = m_database->foreignChanges().value_or(0);
}

Planner::~Planner() = default;

Result<std::unique_ptr<Planner>> Planner::open(const QString &path, const Clock &clock)
{
    SEM_TRY(auto database, calendarfile::open(path, clock));
    return std::unique_ptr<Planner>(new Planner(std::move(database), clock));
}

Result<std::unique_ptr<Planner>> Planner::create(const QString &path, const QString &name,
                                                 const Clock &clock,
                                                 const std::vector<KeyDate> &keyDates)
{
    SEM_TRY(auto database, calendarfile::create(path, name, keyDates));
    return std::unique_ptr<Planner>(new Planner(std::move(database), clock));
}

QString Planner::path() const
{
    return m_database->path();
}

bool Planner::isReadOnly() const
{
    return m_database->isReadOnly();
}

Result<HistoryId> Planner::apply(const Change &change)
{
    if (change.isEmpty()) {
        return HistoryId();
    }
    SEM_TRY(const bool joined, joinTyping(change));
    if (joined) {
        return m_typing;
    }
    SEM_TRY(const HistoryId entry,
            commit([&] { return m_writer.write(change, m_clock.now().toUTC()); }));
    m_typing = change.typing ? entry : HistoryId();
    m_typedAt = m_clock.now();
    return entry;
}

Result<HistoryId> Planner::applyParts(const Action &action, const NextPart &next)
{
    SEM_TRY(auto first, next());
    if (!first) {
        return HistoryId();
    }
    m_typing = {};
    const NextPart all = [&]() -> Result<std::optional<Change>> {
        return first ? std::exchange(first, {}) : next();
    };
    return commit([&] { return m_writer.writeParts(action, all, m_clock.now().toUTC()); });
}

Result<HistoryId> Planner::revert(HistoryId entry, const Progress &progress)
{
    m_typing = {};
    return commit([&] { return m_writer.revert(entry, m_clock.now().toUTC(), progress); });
}

Result<HistoryId> Planner::commit(const std::function<Result<ChangeWriter::Written>()> &write)
{
    if (isReadOnly()) {
        return failure(ErrorCode::ReadOnly, {}, path());
    }
    const auto run = [&]() -> Result<ChangeWriter::Written> {
        SEM_TRY(auto transaction, Transaction::begin(*m_database));
        SEM_CHECK(checkPlace());
        SEM_TRY(auto written, write());
        SEM_CHECK(transaction.commit());
        // A file replaced at this very moment took nothing: confirming it would lose it.
        SEM_CHECK(checkPlace());
        return written;
    };
    auto written = run();
    if (!written) {
        return std::unexpected(inFile(written.error(), path()));
    }
    if (written->changed != Changed{}) {
        Q_EMIT changed(written->changed);
    }
    return written->entry;
}

Result<> Planner::checkPlace() const
{
    if (m_database->isStillAtPath()) {
        return {};
    }
    return failure(QFileInfo::exists(path()) ? ErrorCode::Replaced : ErrorCode::FileNotFound, {},
                   path());
}

Result<bool> Planner::joinTyping(const Change &change)
{
    if (!change.typing || !m_typing.isValid() || change.posts.changed.size() != 1
        || m_typedAt.secsTo(m_clock.now()) >= typingPause) {
        return false;
    }
    const Revision<Post> &revision = change.posts.changed.front();
    bool joined = false;
    SEM_CHECK(commit([&]() -> Result<ChangeWriter::Written> {
        SEM_TRY(joined, m_writer.continueTyping(m_typing, revision));
        Changed what;
        if (joined) {
            what.posts.append(revision.before.id);
        }
        return ChangeWriter::Written{m_typing, what};
    }));
    m_typedAt = m_clock.now();
    return joined;
}

void Planner::notice()
{
    if (!m_replaced && !m_database->isStillAtPath()) {
        m_replaced = true;
        Q_EMIT replaced();
    }
    const auto version = m_database->foreignChanges();
    if (version && *version != m_seenVersion) {
        m_seenVersion = *version;
        Q_EMIT changedElsewhere();
    }
}

} // namespace semainier
