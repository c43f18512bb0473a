// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/publicationindex.h"

#include "core/base/text.h"
#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/fingerprint.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace semainier {

namespace {

/// Shorter texts, such as “Merci !”, are alike without being the same message.
constexpr qsizetype shortestMessage = 20; ///< characters of a textKey()
/// Posts with one text on one day that are looked through: nobody publishes more, but a file may
/// say so.
constexpr size_t mostAlike = 100;

int minutesApart(const std::optional<TimeOfDay> &one, const std::optional<TimeOfDay> &other)
{
    constexpr int unknown = 24 * 60;
    return one && other ? std::abs(one->minutes() - other->minutes()) : unknown;
}

} // namespace

QString textKey(const QString &text)
{
    static const QRegularExpression link(QStringLiteral(R"(\bhttps?://\S+)"));
    QString key = foldedText(QString(text).remove(link));
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

void PublicationIndex::expect(size_t publications)
{
    for (auto *index : {&m_byId, &m_byAddress, &m_byText}) {
        index->reserve(qsizetype(publications));
    }
}

void PublicationIndex::forget()
{
    for (auto *index : {&m_byId, &m_byAddress, &m_byText}) {
        *index = {};
    }
    m_alike = {{}};
    m_publications = {{}};
}

void PublicationIndex::add(const Post &post)
{
    const auto place = quint32(m_posts.size());
    m_posts.push_back({.id = post.id,
                       .day = post.day,
                       .time = post.time,
                       .timeBefore = post.time,
                       .isPublished = post.status == PostStatus::Published});
    const bool isNear = post.day.isValid() && post.day >= m_first && post.day <= m_last;
    QStringList keys;
    if (isNear) {
        keys << textKey(post.text);
    }
    for (const Publication &one : post.publications) {
        const quint32 publication = addPublication(place, one.account);
        PublicationEntry &entry = m_publications[publication];
        entry.id = one.id;
        entry.wasOpen = one.externalId.isEmpty();
        entry.hasInstant = one.publishedAt.isValid();
        learnId(publication, one.externalId);
        learnAddress(publication, one.url);
        if (one.text && isNear) {
            keys << textKey(*one.text);
        }
    }
    keys.removeDuplicates();
    for (const QString &key : keys) {
        addText(place, key);
    }
}

PublicationIndex::Match PublicationIndex::addFor(const WantedPublication &wanted)
{
    const auto place = quint32(m_posts.size());
    m_posts.push_back({.day = wanted.day, .time = wanted.time, .isPublished = true});
    const quint32 publication = addPublication(place, wanted.account);
    addText(place, wanted.key);
    return {.found = Found::Nothing, .post = place, .publication = publication};
}

quint32 PublicationIndex::addPublication(quint32 post, AccountId account)
{
    const auto place = quint32(m_publications.size());
    m_publications.push_back({.account = account, .post = post});
    quint32 *link = &m_posts[post].publication;
    while (*link != 0) {
        link = &m_publications[*link].next;
    }
    *link = place;
    return place;
}

void PublicationIndex::addText(quint32 post, const QString &key)
{
    if (key.isEmpty() || !m_posts[post].day.isValid()) {
        return;
    }
    quint32 &last = m_byText[fingerprint(m_posts[post].day.toJulianDay(), key)];
    const auto place = quint32(m_alike.size());
    m_alike.push_back({.post = post, .next = place});
    if (last != 0) {
        std::swap(m_alike[last].next, m_alike[place].next);
    }
    last = place;
}

void PublicationIndex::learnId(quint32 publication, const QString &externalId)
{
    if (!externalId.isEmpty()) {
        PublicationEntry &entry = m_publications[publication];
        const bool isInvented = isInventedId(externalId);
        (isInvented ? entry.hasInventedId : entry.hasId) = true;
        m_hasInventedIds |= isInvented;
        m_byId.insert(fingerprint(entry.account, externalId), publication);
    }
}

void PublicationIndex::learnAddress(quint32 publication, const QString &url)
{
    if (!url.isEmpty()) {
        PublicationEntry &entry = m_publications[publication];
        entry.hasAddress = true;
        m_byAddress.insert(fingerprint(entry.account, addressKey(url)), publication);
    }
}

PublicationIndex::Match PublicationIndex::find(const WantedPublication &wanted) const
{
    quint32 known = 0;
    if (!wanted.externalId.isEmpty()) {
        known = m_byId.value(fingerprint(wanted.account, wanted.externalId));
    }
    if (known == 0 && !wanted.url.isEmpty() && !m_byAddress.isEmpty()) {
        known = m_byAddress.value(fingerprint(wanted.account, addressKey(wanted.url)));
    }
    if (known != 0) {
        return Match{Found::Known, m_publications[known].post, known};
    }
    const auto retold = findRetold(wanted);
    return retold ? *retold : findByText(wanted);
}

std::vector<quint32> PublicationIndex::alike(QDate day, const QString &key) const
{
    std::vector<quint32> posts;
    const quint32 last = m_byText.value(fingerprint(day.toJulianDay(), key));
    quint32 at = last;
    while (last != 0 && posts.size() < mostAlike && (at != last || posts.empty())) {
        at = m_alike[at].next;
        posts.push_back(m_alike[at].post);
    }
    return posts;
}

std::optional<quint32> PublicationIndex::on(AccountId account, quint32 post) const
{
    for (quint32 at = m_posts[post].publication; at != 0; at = m_publications[at].next) {
        if (m_publications[at].account == account) {
            return at;
        }
    }
    return {};
}

PublicationId PublicationIndex::publicationOf(quint32 post, AccountId account) const
{
    const auto publication = on(account, post);
    return publication ? m_publications[*publication].id : PublicationId();
}

/// The posts of the calendar with this text on a day that are on the account and not known to be
/// published there.
std::vector<PublicationIndex::Match> PublicationIndex::planned(const WantedPublication &wanted,
                                                               QDate day) const
{
    std::vector<Match> matches;
    for (const quint32 post : alike(day, wanted.key)) {
        const auto publication = on(wanted.account, post);
        if (publication && m_posts[post].id.isValid() && !m_publications[*publication].hasId
            && !m_publications[*publication].hasInventedId
            && !m_reserved.contains(m_posts[post].id)) {
            matches.push_back({Found::SameText, post, *publication});
        }
    }
    std::ranges::stable_sort(matches, {}, [&](const Match &match) {
        return minutesApart(m_posts[match.post].time, wanted.time);
    });
    return matches;
}

/// What `planned` was before the import: whatever became of it since, it is a candidate.
std::vector<quint32> PublicationIndex::plannedBefore(const WantedPublication &wanted,
                                                     QDate day) const
{
    std::vector<quint32> posts = alike(day, wanted.key);
    std::erase_if(posts, [&](quint32 post) {
        const auto publication = on(wanted.account, post);
        return !publication || !m_publications[*publication].wasOpen;
    });
    return posts;
}

std::vector<quint32> PublicationIndex::candidates(const WantedPublication &wanted) const
{
    std::vector<quint32> posts = plannedBefore(wanted, wanted.day);
    if (posts.empty()) {
        for (const int days : {-1, 1}) {
            const auto near = plannedBefore(wanted, wanted.day.addDays(days));
            posts.insert(posts.end(), near.begin(), near.end());
        }
    }
    std::ranges::stable_sort(posts, {}, [&](quint32 post) {
        return minutesApart(m_posts[post].timeBefore, wanted.time);
    });
    return posts;
}

/// Nothing where what was decided does not fit, or another publication was decided to be it.
std::optional<PublicationIndex::Match>
PublicationIndex::findDecided(const WantedPublication &wanted) const
{
    if (!wanted.decided->isValid()) {
        return Match{};
    }
    for (const quint32 place : candidates(wanted)) {
        const auto publication = on(wanted.account, place);
        const PostEntry &post = m_posts[place];
        if (post.id == *wanted.decided && !m_publications[*publication].hasId
            && !m_publications[*publication].hasInventedId) {
            return Match{post.day == wanted.day ? Found::OneOfSeveral : Found::OtherDay, place,
                         *publication};
        }
    }
    return {};
}

/// What a table without ids and an export of the network both tell of: a publication of the account
/// and day with this text, of which the one said the id and the other did not.
std::optional<PublicationIndex::Match>
PublicationIndex::findRetold(const WantedPublication &wanted) const
{
    const bool isInvented = isInventedId(wanted.externalId);
    if (wanted.key.isEmpty() || (!isInvented && !m_hasInventedIds)) {
        return {};
    }
    std::vector<Match> matches;
    for (const int days : {0, -1, 1}) { // a post that was planned for another day may be it
        for (const quint32 post : alike(wanted.day.addDays(days), wanted.key)) {
            const auto publication = on(wanted.account, post);
            if (publication && m_posts[post].day == wanted.day) {
                const PublicationEntry &entry = m_publications[*publication];
                if (entry.hasId == isInvented && entry.hasInventedId != isInvented) {
                    matches.push_back({Found::Known, post, *publication});
                }
            }
        }
    }
    const auto nearest = std::ranges::min_element(matches, {}, [&](const Match &match) {
        return minutesApart(m_posts[match.post].time, wanted.time);
    });
    const bool isSure = !isInvented || matches.size() == 1;
    return nearest != matches.end() && isSure ? std::optional(*nearest) : std::nullopt;
}

PublicationIndex::Match PublicationIndex::findByText(const WantedPublication &wanted) const
{
    if (wanted.key.isEmpty() || wanted.isExchange) {
        return {};
    }
    if (wanted.decided) {
        if (const auto match = findDecided(wanted)) {
            return *match;
        }
    }
    if (const auto sameDay = planned(wanted, wanted.day); !sameDay.empty()) {
        Match match = sameDay.front();
        const bool isOneOfSeveral =
            sameDay.size() > 1 || plannedBefore(wanted, wanted.day).size() > 1;
        match.found = isOneOfSeveral ? Found::OneOfSeveral : Found::SameText;
        return match;
    }
    if (wanted.key.size() < shortestMessage) {
        return {};
    }
    for (const quint32 post : alike(wanted.day, wanted.key)) {
        if (!on(wanted.account, post)) {
            return {Found::OtherAccount, post, 0};
        }
    }
    for (const int days : {-1, 1}) {
        if (auto near = planned(wanted, wanted.day.addDays(days)); near.size() == 1) {
            near.front().found = Found::OtherDay;
            return near.front();
        }
    }
    return {};
}

} // namespace semainier
