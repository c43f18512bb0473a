// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountrepository.h"
#include "core/base/progress.h"
#include "core/calendar/keydaterepository.h"
#include "core/calendar/seriesrepository.h"
#include "core/calendar/slotrepository.h"
#include "core/engagement/followercountrepository.h"
#include "core/engagement/readingrepository.h"
#include "core/line/exchangecountrepository.h"
#include "core/line/profilerepository.h"
#include "core/planner/change.h"
#include "core/planner/historyrepository.h"
#include "core/planner/rowaccess.h"
#include "core/planner/settingrepository.h"
#include "core/post/objectiverepository.h"
#include "core/post/postrepository.h"
#include "core/team/personrepository.h"

#include <memory>
#include <optional>

namespace semainier {

struct Placeholders;

/// Writes changes and their inverses with the history that remembers them.
///
/// Every function runs inside a transaction of the caller. A field that somebody else changed
/// meanwhile is a Conflict; other fields of the same row are left as they are.
class ChangeWriter {
public:
    explicit ChangeWriter(Database &database);
    ~ChangeWriter();
    ChangeWriter(const ChangeWriter &) = delete;
    ChangeWriter &operator=(const ChangeWriter &) = delete;

    [[nodiscard]] const PostRepository &posts() const { return m_posts; }
    [[nodiscard]] const AccountRepository &accounts() const { return m_accounts; }
    [[nodiscard]] const ObjectiveRepository &objectives() const { return m_objectives; }
    [[nodiscard]] const SeriesRepository &series() const { return m_series; }
    [[nodiscard]] const SlotRepository &weeklySlots() const { return m_slots; }
    [[nodiscard]] const KeyDateRepository &keyDates() const { return m_keyDates; }
    [[nodiscard]] const PersonRepository &people() const { return m_people; }
    [[nodiscard]] const ProfileRepository &profiles() const { return m_profiles; }
    [[nodiscard]] const ExchangeCountRepository &exchangeCounts() const { return m_exchangeCounts; }
    [[nodiscard]] const SettingRepository &settings() const { return m_settings; }
    [[nodiscard]] const ReadingRepository &readings() const { return m_readings; }
    [[nodiscard]] const FollowerCountRepository &followerCounts() const { return m_followerCounts; }
    [[nodiscard]] const HistoryRepository &history() const { return m_history; }

    struct Written {
        HistoryId entry;
        Changed changed;
    };

    [[nodiscard]] Result<Written> write(const Change &change, const QDateTime &at);
    /// Writes all parts under one entry; none, and an invalid id, where they edit nothing.
    [[nodiscard]] Result<Written> writeParts(const Action &action, const NextPart &next,
                                             const QDateTime &at);
    [[nodiscard]] Result<Written> revert(HistoryId entry, const QDateTime &at,
                                         const Progress &progress);
    /// Writes one changed post without an entry of its own: the entry, whose only edit typed in the
    /// same fields of the same post, now leads to the new text. False when it is of another kind.
    [[nodiscard]] Result<bool> continueTyping(HistoryId entry, const Revision<Post> &revision);

private:
    [[nodiscard]] Result<> begin(const Action &action, HistoryId reverts, const QDateTime &at);
    [[nodiscard]] Result<> writePart(const Change &part, Placeholders &placeholders);
    template <class Value, class Repository>
    [[nodiscard]] Result<> writeEdits(const QString &entity, Repository &repository,
                                      const Edits<Value> &edits, Placeholders &placeholders);
    [[nodiscard]] Result<> removeAll(const Change &change);
    template <class Value>
    [[nodiscard]] Result<> removeRows(const QString &entity, const std::vector<Value> &values);
    [[nodiscard]] Result<> updateRow(const QString &entity, qint64 row, const QJsonObject &before,
                                     const QJsonObject &after);
    [[nodiscard]] Result<> removeRow(const QString &entity, qint64 row);
    /// Takes the readings away of the publications that only the first post has.
    [[nodiscard]] Result<> removeReadings(const Post &before, const Post &after);
    [[nodiscard]] Result<> learnPublications(const Post &placed, PostId id,
                                             Placeholders &placeholders) const;
    [[nodiscard]] Result<> revertRow(const HistoryEdit &edit, qint64 row);
    [[nodiscard]] Result<> remember(const HistoryEdit &edit);

    PostRepository m_posts;
    AccountRepository m_accounts;
    ObjectiveRepository m_objectives;
    SeriesRepository m_series;
    SlotRepository m_slots;
    KeyDateRepository m_keyDates;
    PersonRepository m_people;
    ProfileRepository m_profiles;
    ExchangeCountRepository m_exchangeCounts;
    SettingRepository m_settings;
    ReadingRepository m_readings;
    FollowerCountRepository m_followerCounts;
    HistoryRepository m_history;
    std::vector<std::pair<QString, std::unique_ptr<RowAccess>>> m_rows;
    Written m_written;
    std::optional<HistoryEntry> m_awaited; ///< entry that is written with its first edit

    [[nodiscard]] RowAccess &rows(const QString &entity) const;
};

} // namespace semainier
