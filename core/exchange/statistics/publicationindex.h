// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsrow.h"
#include "core/post/post.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>
#include <vector>

namespace semainier {

/// A publication told of by an export, as it is looked for in the calendar.
struct WantedPublication {
    AccountId account;
    QString externalId;
    QString url;
    QString text;
    QString key; ///< textKey() of the text
    QDate day; ///< in the zone of the calendar
    std::optional<TimeOfDay> time; ///< in the zone of the calendar
    bool isExchange = false;
    /// What somebody decided: the planned post it is; not valid: none.
    std::optional<PostId> decided;
};

/// The posts of the calendar and those that an import adds, found by what was published.
///
/// Keeps some two hundred bytes of each, however long it is: of texts, ids and addresses only
/// what fingerprint() makes of them.
class PublicationIndex {
public:
    enum class Found : quint8 {
        Nothing,
        Known, ///< by its id or its address; else, where one of the two ids was invented, by
               ///< account, day and text
        SameText, ///< planned for this account and day with this text
        OneOfSeveral, ///< the same, and others were like it before the import
        OtherDay, ///< planned for this account, with this text, for the day before or after
        OtherAccount, ///< a post of the same day with this text that is not on this account yet
    };
    struct Match {
        Found found = Found::Nothing;
        quint32 post = 0; ///< place of its entry
        quint32 publication = 0; ///< place of its entry; of OtherAccount and Nothing: none
    };
    /// What is known of a publication.
    struct PublicationEntry {
        PublicationId id; ///< not valid: of the import
        AccountId account;
        quint32 post = 0;
        quint32 next = 0; ///< of the same post; 0: this is the last one
        bool wasOpen = false; ///< without an id before the import
        bool hasId = false; ///< of the network
        bool hasInventedId = false; ///< see isInventedId(); beside that of the network only here
        bool hasAddress = false;
        bool hasInstant = false;
    };
    /// What is known of a post, after what was entered so far.
    struct PostEntry {
        PostId id; ///< not valid: of the import
        QDate day;
        std::optional<TimeOfDay> time;
        std::optional<TimeOfDay> timeBefore; ///< before the import
        quint32 publication = 0; ///< the first one; 0: none
        bool isPublished = false;

        bool operator==(const PostEntry &) const = default;
    };

    /// Texts are only compared with those of posts from one day to another.
    explicit PublicationIndex(QDate first = {}, QDate last = {}) : m_first(first), m_last(last) { }

    /// Makes room for so many publications, which takes less than growing.
    void expect(size_t publications);
    /// Lets go of all that is only needed to find posts.
    void forget();

    /// Enters a post of the calendar.
    void add(const Post &post);
    /// Enters a post that the import adds for a publication; it is published.
    [[nodiscard]] Match addFor(const WantedPublication &wanted);
    /// Enters that a post is on another account too; the publication.
    [[nodiscard]] quint32 addPublication(quint32 post, AccountId account);
    /// To be called once a publication has got an id or an address.
    void learnId(quint32 publication, const QString &externalId);
    void learnAddress(quint32 publication, const QString &url);

    [[nodiscard]] Match find(const WantedPublication &wanted) const;
    /// Keeps a planned post for the publication that somebody decided it is.
    void reserve(PostId post) { m_reserved.insert(post); }
    /// The posts of the calendar that were planned with this text for the account: those of the
    /// day, else those of the day before and after; the nearest first. Also those that other
    /// publications of the import were found to be.
    [[nodiscard]] std::vector<quint32> candidates(const WantedPublication &wanted) const;

    [[nodiscard]] PostEntry &post(quint32 place) { return m_posts[place]; }
    [[nodiscard]] const PostEntry &post(quint32 place) const { return m_posts[place]; }
    [[nodiscard]] PublicationEntry &publication(quint32 place) { return m_publications[place]; }
    /// The publication of a post of the calendar on an account; not valid where there is none.
    [[nodiscard]] PublicationId publicationOf(quint32 post, AccountId account) const;
    [[nodiscard]] size_t size() const { return m_posts.size(); }

private:
    /// One of the posts with a text.
    struct Alike {
        quint32 post = 0;
        quint32 next = 0; ///< entered after it; of the last one: the first
    };

    void addText(quint32 post, const QString &key);
    /// In the order they were added, the first hundred.
    [[nodiscard]] std::vector<quint32> alike(QDate day, const QString &key) const;
    /// The publication of a post on an account.
    [[nodiscard]] std::optional<quint32> on(AccountId account, quint32 post) const;
    [[nodiscard]] std::optional<Match> findRetold(const WantedPublication &wanted) const;
    [[nodiscard]] Match findByText(const WantedPublication &wanted) const;
    [[nodiscard]] std::optional<Match> findDecided(const WantedPublication &wanted) const;
    [[nodiscard]] std::vector<Match> planned(const WantedPublication &wanted, QDate day) const;
    [[nodiscard]] std::vector<quint32> plannedBefore(const WantedPublication &wanted,
                                                     QDate day) const;

    QDate m_first;
    QDate m_last;
    // Grown in pieces, since a vector takes thrice its size for a moment.
    std::deque<PostEntry> m_posts;
    std::deque<PublicationEntry> m_publications{{}}; ///< none at 0
    std::deque<Alike> m_alike{{}}; ///< none at 0
    QSet<PostId> m_reserved;
    bool m_hasInventedIds = false;
    QHash<quint64, quint32> m_byId;
    QHash<quint64, quint32> m_byAddress;
    QHash<quint64, quint32> m_byText; ///< by day and textKey(), the last of m_alike
};

/// What two texts have in common when they are the same to a reader: words without links, case,
/// accents and signs.
[[nodiscard]] QString textKey(const QString &text);

} // namespace semainier
