// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/planner/changewriter.h"
#include "core/post/postsearch.h"

#include <QObject>

#include <memory>

namespace semainier {

class Database;

/// One open calendar: everything is read through it and every change goes through apply().
///
/// A change is written in one transaction together with its history; only then is it announced.
/// Belongs to the thread it was made in; other threads open a planner of their own on the same
/// path.
class Planner final : public QObject {
    Q_OBJECT

public:
    /// Opens an existing calendar; see calendarfile::open(). The clock must outlive the planner.
    [[nodiscard]] static Result<std::unique_ptr<Planner>> open(const QString &path,
                                                               const Clock &clock);
    /// Creates a calendar for an association, with the key dates it begins with; FileExists rather
    /// than overwriting anything.
    [[nodiscard]] static Result<std::unique_ptr<Planner>>
    create(const QString &path, const QString &name, const Clock &clock,
           const std::vector<KeyDate> &keyDates = {});
    ~Planner() override;

    [[nodiscard]] QString path() const;
    /// True when the file or its folder cannot be written: apply() then answers ReadOnly.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The connection, for what reads or copies the whole file: checks, backups, exports.
    [[nodiscard]] Database &database() const { return *m_database; }

    [[nodiscard]] const PostRepository &posts() const { return m_writer.posts(); }
    [[nodiscard]] const PostSearch &search() const { return m_search; }
    [[nodiscard]] const AccountRepository &accounts() const { return m_writer.accounts(); }
    [[nodiscard]] const ObjectiveRepository &objectives() const { return m_writer.objectives(); }
    [[nodiscard]] const SeriesRepository &series() const { return m_writer.series(); }
    [[nodiscard]] const SlotRepository &weeklySlots() const { return m_writer.weeklySlots(); }
    [[nodiscard]] const KeyDateRepository &keyDates() const { return m_writer.keyDates(); }
    [[nodiscard]] const PersonRepository &people() const { return m_writer.people(); }
    [[nodiscard]] const ProfileRepository &profiles() const { return m_writer.profiles(); }
    [[nodiscard]] const ExchangeCountRepository &exchangeCounts() const
    {
        return m_writer.exchangeCounts();
    }
    [[nodiscard]] const SettingRepository &settings() const { return m_writer.settings(); }
    [[nodiscard]] const ReadingRepository &readings() const { return m_writer.readings(); }
    [[nodiscard]] const FollowerCountRepository &followerCounts() const
    {
        return m_writer.followerCounts();
    }
    [[nodiscard]] const HistoryRepository &history() const { return m_writer.history(); }

    /// Writes a change. Replaced or FileNotFound when the path no longer leads to the file that was
    /// opened: nothing is confirmed then. The entry by which it can be reverted; the same one as
    /// before when a moment of typing joined it. An empty change writes nothing and answers an
    /// invalid id.
    [[nodiscard]] Result<HistoryId> apply(const Change &change);
    /// The same for a change that comes in parts, which is written as one: one entry reverts all of
    /// it, it is announced once, and an error of `next`, such as Cancelled, leaves the calendar as
    /// it was. `next` may read from this planner, and sees the parts it gave before. An invalid id,
    /// and no entry, where the parts edit nothing.
    [[nodiscard]] Result<HistoryId> applyParts(const Action &action, const NextPart &next);
    /// Writes the inverse of an entry. The new entry, which in turn can be reverted to do it again.
    /// Cancelled by `progress`, it leaves the calendar as it was.
    [[nodiscard]] Result<HistoryId> revert(HistoryId entry, const Progress &progress = {});

    /// Looks whether another program wrote to the file since the last look, or put another file in
    /// its place, and announces it.
    void notice();

Q_SIGNALS:
    /// A change has been committed here.
    void changed(const semainier::Changed &what);
    /// Another program has written to the file: anything may have changed.
    void changedElsewhere();
    /// The path now leads to another file, or to none. This planner still reads the old one, and
    /// apply() answers Replaced or FileNotFound. Announced once. Destroy this planner, so that the
    /// log of the old file goes with it, and only then open the path again.
    void replaced();

private:
    Planner(std::unique_ptr<Database> database, const Clock &clock);

    [[nodiscard]] Result<HistoryId>
    commit(const std::function<Result<ChangeWriter::Written>()> &write);
    [[nodiscard]] Result<> checkPlace() const;
    [[nodiscard]] Result<bool> joinTyping(const Change &change);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    ChangeWriter m_writer;
    PostSearch m_search;
    qint64 m_seenVersion = 0;
    bool m_replaced = false;
    HistoryId m_typing; ///< the entry that a further moment of typing may join
    QDateTime m_typedAt;
};

} // namespace semainier
