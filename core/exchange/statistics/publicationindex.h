// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsrow.h"
#include "core/post/post.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace semainier {

/// A publication told of by an export, as it is looked for in the calendar.
struct WantedPublication {
    AccountId account;
    QString externalId;
    QString url;
    QString text;
    QDate day; ///< in the zone of the calendar
    std::optional<TimeOfDay> time; ///< in the zone of the calendar
    bool isExchange = false;
    /// What somebody decided: the planned post it is; not valid: none.
    std::optional<PostId> decided;
};

/// The posts of the calendar and those that an import adds, found by what was published.
class PublicationIndex {
public:
    enum class Found {
        Nothing,
        Known, ///< by its id or its address
        SameText, ///< planned for this account and day with this text
        OneOfSeveral, ///< the same, and others were like it before the import
        OtherDay, ///< planned for this account, with this text, for the day before or after
        OtherAccount, ///< a post of the same day with this text that is not on this account yet
    };
    struct Match {
        Found found = Found::Nothing;
        size_t post = 0; ///< place in posts()
        size_t publication = 0; ///< place in the post; of OtherAccount: none
    };
    /// A post before and after the import.
    struct Entry {
        Post before;
        Post after;
        bool isNew = false;
    };

    void add(const Post &post, bool isNew);
    [[nodiscard]] Match find(const WantedPublication &wanted) const;
    /// Keeps a planned post for the publication that somebody decided it is.
    void reserve(PostId post) { m_reserved.insert(post); }
    /// The posts of the calendar, as places in entries(), that were planned with this text for the
    /// account: those of the day, else those of the day before and after; the nearest first. Also
    /// those that other publications of the import were found to be.
    [[nodiscard]] std::vector<size_t> candidates(const WantedPublication &wanted) const;

    [[nodiscard]] std::vector<Entry> &entries() { return m_entries; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// To be called once a publication has got its id and address, or was added.
    void enter(size_t entry, size_t publication);

private:
    [[nodiscard]] Match findByText(const WantedPublication &wanted) const;
    [[nodiscard]] std::optional<Match> findDecided(const WantedPublication &wanted) const;
    [[nodiscard]] std::vector<Match> planned(const WantedPublication &wanted, QDate day) const;
    [[nodiscard]] std::vector<size_t> plannedBefore(const WantedPublication &wanted,
                                                    QDate day) const;

    std::vector<Entry> m_entries;
    QSet<PostId> m_reserved;
    QHash<std::pair<AccountId, QString>, std::pair<size_t, size_t>> m_byId;
    QHash<std::pair<AccountId, QString>, std::pair<size_t, size_t>> m_byAddress;
    QHash<std::pair<qint64, QString>, std::vector<size_t>> m_byText; ///< Julian day and textKey()
};

/// What two texts have in common when they are the same to a reader: words without links, case,
/// accents and signs.
[[nodiscard]] QString textKey(const QString &text);

} // namespace semainier
