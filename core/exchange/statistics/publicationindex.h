// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsrow.h"
#include "core/post/post.h"

#include <QHash>

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
};

/// The posts of the calendar and those that an import adds, found by what was published.
class PublicationIndex {
public:
    enum class Found {
        Nothing,
        Known, ///< by its id or its address
        SameText, ///< planned for this account and day with this text
        OneOfSeveral, ///< the same, and others are like it
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

    [[nodiscard]] std::vector<Entry> &entries() { return m_entries; }
    /// To be called once a publication has got its id and address, or was added.
    void enter(size_t entry, size_t publication);

private:
    [[nodiscard]] Match findByText(const WantedPublication &wanted) const;
    [[nodiscard]] std::vector<Match> planned(const WantedPublication &wanted, QDate day) const;

    std::vector<Entry> m_entries;
    QHash<std::pair<AccountId, QString>, std::pair<size_t, size_t>> m_byId;
    QHash<std::pair<AccountId, QString>, std::pair<size_t, size_t>> m_byAddress;
    QHash<std::pair<qint64, QString>, std::vector<size_t>> m_byText; ///< Julian day and textKey()
};

/// What two texts have in common when they are the same to a reader: words without links, case,
/// accents and signs.
[[nodiscard]] QString textKey(const QString &text);

} // namespace semainier
