// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/publicationindex.h"

#include "core/base/text.h"
#include "core/exchange/statistics/address.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace semainier {

namespace {

/// Shorter texts, such as “Merci !”, are alike without being the same message.
constexpr qsizetype shortestMessage = 20; ///< characters of a textKey()

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

void PublicationIndex::add(const Post &post, bool isNew)
{
    const size_t place = m_entries.size();
    m_entries.push_back({.before = post, .after = post, .isNew = isNew});
    QStringList keys{textKey(post.text)};
    for (size_t i = 0; i < post.publications.size(); ++i) {
        enter(place, i);
        if (const auto &own = post.publications[i].text) {
            keys << textKey(*own);
        }
    }
    keys.removeDuplicates();
    for (const QString &key : keys) {
        if (!key.isEmpty() && post.day.isValid()) {
            m_byText[{post.day.toJulianDay(), key}].push_back(place);
        }
    }
}

void PublicationIndex::enter(size_t entry, size_t publication)
{
    const Publication &one = m_entries[entry].after.publications[publication];
    if (!one.externalId.isEmpty()) {
        m_byId.insert({one.account, one.externalId}, {entry, publication});
    }
    if (!one.url.isEmpty()) {
        m_byAddress.insert({one.account, addressKey(one.url)}, {entry, publication});
    }
}

PublicationIndex::Match PublicationIndex::find(const WantedPublication &wanted) const
{
    const auto byId = m_byId.constFind({wanted.account, wanted.externalId});
    if (!wanted.externalId.isEmpty() && byId != m_byId.constEnd()) {
        return {Found::Known, byId->first, byId->second};
    }
    if (!wanted.url.isEmpty()) {
        const auto byAddress = m_byAddress.constFind({wanted.account, addressKey(wanted.url)});
        if (byAddress != m_byAddress.constEnd()) {
            return {Found::Known, byAddress->first, byAddress->second};
        }
    }
    return findByText(wanted);
}

/// The posts with this text on a day that are on the account and not known to be published there.
std::vector<PublicationIndex::Match> PublicationIndex::planned(const WantedPublication &wanted,
                                                               QDate day) const
{
    std::vector<Match> matches;
    for (const size_t place : m_byText.value({day.toJulianDay(), textKey(wanted.text)})) {
        const auto &publications = m_entries[place].after.publications;
        for (size_t i = 0; i < publications.size(); ++i) {
            if (publications[i].account == wanted.account && publications[i].externalId.isEmpty()
                && !m_reserved.contains(m_entries[place].after.id)) {
                matches.push_back({Found::SameText, place, i});
            }
        }
    }
    std::ranges::stable_sort(matches, {}, [&](const Match &match) {
        return minutesApart(m_entries[match.post].after.time, wanted.time);
    });
    return matches;
}

/// What `planned` was before the import: whatever became of it since, it is a candidate.
std::vector<size_t> PublicationIndex::plannedBefore(const WantedPublication &wanted,
                                                    QDate day) const
{
    std::vector<size_t> places;
    for (const size_t place : m_byText.value({day.toJulianDay(), textKey(wanted.text)})) {
        const Entry &entry = m_entries[place];
        const auto isOpen = [&wanted](const Publication &one) {
            return one.account == wanted.account && one.externalId.isEmpty();
        };
        if (!entry.isNew && std::ranges::any_of(entry.before.publications, isOpen)) {
            places.push_back(place);
        }
    }
    return places;
}

std::vector<size_t> PublicationIndex::candidates(const WantedPublication &wanted) const
{
    std::vector<size_t> places = plannedBefore(wanted, wanted.day);
    if (places.empty()) {
        for (const int days : {-1, 1}) {
            std::ranges::copy(plannedBefore(wanted, wanted.day.addDays(days)),
                              std::back_inserter(places));
        }
    }
    std::ranges::stable_sort(places, {}, [&](size_t place) {
        return minutesApart(m_entries[place].before.time, wanted.time);
    });
    return places;
}

/// Nothing where what was decided does not fit, or another publication was decided to be it.
std::optional<PublicationIndex::Match>
PublicationIndex::findDecided(const WantedPublication &wanted) const
{
    if (!wanted.decided->isValid()) {
        return Match{};
    }
    for (const size_t place : candidates(wanted)) {
        const Post &post = m_entries[place].after;
        const auto publication =
            std::ranges::find(post.publications, wanted.account, &Publication::account);
        if (post.id == *wanted.decided && publication->externalId.isEmpty()) {
            return Match{post.day == wanted.day ? Found::OneOfSeveral : Found::OtherDay, place,
                         size_t(publication - post.publications.begin())};
        }
    }
    return {};
}

PublicationIndex::Match PublicationIndex::findByText(const WantedPublication &wanted) const
{
    const QString key = textKey(wanted.text);
    if (key.isEmpty() || wanted.isExchange) {
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
    if (key.size() < shortestMessage) {
        return {};
    }
    for (const size_t place : m_byText.value({wanted.day.toJulianDay(), key})) {
        const auto &publications = m_entries[place].after.publications;
        if (std::ranges::find(publications, wanted.account, &Publication::account)
            == publications.end()) {
            return {Found::OtherAccount, place, publications.size()};
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
