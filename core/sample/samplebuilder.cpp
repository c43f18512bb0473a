// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplebuilder.h"

#include "core/base/daterange.h"
#include "core/base/uid.h"
#include "core/sample/samplefigures.h"
#include "core/sample/samplepublishing.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace semainier {

namespace {

QString sampleUid(const QString &name)
{
    return uidOfName(QStringLiteral("sample/") + name);
}

/// The state of a post still to come that the schedule says nothing about: what is near is nearly
/// done. `week` counts from the present one.
PostStatus usualStatus(int week, bool ofSeries)
{
    if (week <= 0) {
        return PostStatus::Ready;
    }
    if (week == 1 && ofSeries) {
        return PostStatus::Scheduled;
    }
    return week < 5 ? PostStatus::Draft : PostStatus::Idea;
}

} // namespace

SampleBuilder::SampleBuilder(SampleSource source, QDate today)
    : m_source(std::move(source)), m_today(today)
{
}

Change SampleBuilder::build()
{
    m_change = {};
    addAccounts();
    addObjectives();
    addPeople();
    addSeries();
    addSlots();
    addExchangeCounts();
    addFollowerCounts();
    addPosts();
    m_change.action = {.verb = Verb::ImportSheet,
                       .subject = m_source.texts[QStringLiteral("name")].toString(),
                       .count = int(m_change.posts.added.size())};
    return std::move(m_change);
}

void SampleBuilder::addAccounts()
{
    const QJsonObject names = m_source.texts[QStringLiteral("accounts")].toObject();
    int position = 0;
    for (const auto &value : m_source.schedule[QStringLiteral("accounts")].toArray()) {
        const QJsonObject row = value.toObject();
        const QString key = row[QStringLiteral("network")].toString();
        const QJsonValue limit = row[QStringLiteral("limit")];
        const AccountId id(-1 - position);
        m_accounts.insert(key, id);
        m_change.accounts.added.push_back({
            .id = id,
            .uid = sampleUid(QStringLiteral("account/") + key),
            .network = key,
            .handle = names[key].toObject()[QStringLiteral("handle")].toString(),
            .name = names[key].toObject()[QStringLiteral("name")].toString(),
            .ownLimit = limit.isDouble() ? std::optional(limit.toInt()) : std::nullopt,
            .archived = row[QStringLiteral("archived")].toBool(),
            .position = position,
        });
        ++position;
    }
}

void SampleBuilder::addObjectives()
{
    const QJsonObject names = m_source.texts[QStringLiteral("objectives")].toObject();
    for (const auto &value : m_source.schedule[QStringLiteral("objectives")].toArray()) {
        const QString key = value.toString();
        const ObjectiveId id(-1 - m_objectives.size());
        m_objectives.insert(key, id);
        m_change.objectives.added.push_back({.id = id,
                                             .uid = sampleUid(QStringLiteral("objective/") + key),
                                             .name = names[key].toString()});
    }
}

void SampleBuilder::addPeople()
{
    const QJsonObject names = m_source.texts[QStringLiteral("people")].toObject();
    for (const auto &value : m_source.schedule[QStringLiteral("people")].toArray()) {
        const QJsonObject row = value.toObject();
        const QString key = row[QStringLiteral("name")].toString();
        m_change.people.added.push_back({
            .uid = sampleUid(QStringLiteral("person/") + key),
            .name = names[key].toString(),
            .weeklyMinutes = row[QStringLiteral("minutes")].toInt(),
        });
    }
}

void SampleBuilder::addSeries()
{
    for (const auto &value : m_source.schedule[QStringLiteral("series")].toArray()) {
        const QJsonObject row = value.toObject();
        const QString key = row[QStringLiteral("name")].toString();
        const int weekday = row[QStringLiteral("day")].toInt();
        const SeriesId id(-1 - m_series.size());
        m_series.insert(key, id);
        m_change.series.added.push_back({
            .id = id,
            .uid = sampleUid(QStringLiteral("series/") + key),
            .rule = row[QStringLiteral("rule")].toString(),
            .firstDay = day(row[QStringLiteral("firstWeek")].toInt(), weekday),
            .plannedUntil = day(row[QStringLiteral("lastWeek")].toInt(), 7),
        });
    }
}

void SampleBuilder::addSlots()
{
    const QJsonObject habits = m_source.schedule[QStringLiteral("habits")].toObject();
    for (const auto &value : m_source.schedule[QStringLiteral("slots")].toArray()) {
        const QJsonObject row = value.toObject();
        const QString kind = row[QStringLiteral("kind")].toString();
        const QString time = row[QStringLiteral("time")].toString();
        const int weekday = row[QStringLiteral("day")].toInt();
        Slot slot{
            .uid = sampleUid(QStringLiteral("slot/%1/%2").arg(QString::number(weekday), time)),
            .weekday = weekday,
            .time = TimeOfDay::fromString(time).value_or(TimeOfDay()),
            .kind = postKindFromCode(kind),
        };
        const QJsonObject habit = habits[kind].toObject();
        for (const auto &key : habit[QStringLiteral("accounts")].toArray()) {
            slot.accounts.push_back(m_accounts.value(key.toString()));
        }
        m_change.slotEdits.added.push_back(slot);
    }
}

void SampleBuilder::addExchangeCounts()
{
    for (const auto &value : m_source.schedule[QStringLiteral("exchanges")].toArray()) {
        const QJsonObject row = value.toObject();
        const int firstWeek = row[QStringLiteral("week")].toInt();
        const QJsonArray replies = row[QStringLiteral("replies")].toArray();
        const QJsonArray mentions = row[QStringLiteral("mentions")].toArray();
        const QJsonArray reposts = row[QStringLiteral("reposts")].toArray();
        for (int i = 0; i < replies.size(); ++i) {
            m_change.exchangeCounts.added.push_back({
                .week = day(firstWeek + i, 1),
                .account = m_accounts.value(row[QStringLiteral("account")].toString()),
                .replies = replies[i].toInt(),
                .mentions = mentions[i].toInt(),
                .reposts = reposts[i].toInt(),
            });
        }
    }
}

void SampleBuilder::addFollowerCounts()
{
    const int weeks = m_source.schedule[QStringLiteral("weeksOfFollowers")].toInt();
    for (const Account &account : m_change.accounts.added) {
        if (!account.archived) {
            std::ranges::copy(sampleFollowers(account.id, account.network, m_today, weeks),
                              std::back_inserter(m_change.followerCounts.added));
        }
    }
}

void SampleBuilder::addPosts()
{
    for (const auto &value : m_source.schedule[QStringLiteral("posts")].toArray()) {
        const QJsonObject row = value.toObject();
        if (row.contains(QStringLiteral("week"))) {
            addDatedPosts(row);
        } else {
            m_change.posts.added.push_back(post(row, 0));
        }
    }
    std::ranges::stable_sort(m_change.posts.added, {}, [](const Post &added) {
        return std::tuple(!added.day.isValid(), added.day, added.time);
    });
}

void SampleBuilder::addDatedPosts(const QJsonObject &row)
{
    const int first = row[QStringLiteral("week")].toInt();
    const int last = row[QStringLiteral("until")].toInt(first);
    const int step = row[QStringLiteral("every")].toInt(1);
    int occurrence = 0;
    for (int week = first; week <= last; week += step) {
        Post dated = post(row, occurrence);
        dated.day = day(week, row[QStringLiteral("day")].toInt());
        dated.time = TimeOfDay::fromString(row[QStringLiteral("time")].toString());
        dated.status = status(row, dated.day);
        dated.event = event(row, dated.day);
        if (dated.status == PostStatus::Published) {
            markPublished(dated);
        }
        m_change.posts.added.push_back(std::move(dated));
        ++occurrence;
    }
}

QDate SampleBuilder::day(int week, int weekday) const
{
    return mondayOf(m_today).addDays(week * 7 + weekday - 1);
}

PostStatus SampleBuilder::status(const QJsonObject &row, QDate day) const
{
    const bool past = day < m_today;
    const QString said = row[past ? QStringLiteral("past") : QStringLiteral("ahead")].toString();
    if (const auto status = postStatusFromCode(said)) {
        return *status;
    }
    const auto week = int(mondayOf(m_today).daysTo(mondayOf(day)) / 7);
    return past ? PostStatus::Published : usualStatus(week, row.contains(QStringLiteral("series")));
}

Post SampleBuilder::post(const QJsonObject &row, int occurrence) const
{
    const QJsonObject text = words(row);
    const QJsonArray items = text[QStringLiteral("items")].toArray();
    const QString item = items.isEmpty() ? QString() : items[occurrence % items.size()].toString();
    const auto filled = [&](const QString &key) {
        return text[key].toString().replace(QStringLiteral("{item}"), item);
    };
    const QString key = row[QStringLiteral("text")].toString();
    const QString kindCode = row[QStringLiteral("kind")].toString();
    const PostKind kind = postKindFromCode(kindCode).value_or(PostKind::Info);
    const QJsonObject habit =
        m_source.schedule[QStringLiteral("habits")].toObject()[kindCode].toObject();
    const QJsonObject people = m_source.texts[QStringLiteral("people")].toObject();
    const QJsonArray flags = row[QStringLiteral("flags")].toArray();
    return {
        .uid = sampleUid(QStringLiteral("post/%1/%2").arg(key, QString::number(occurrence))),
        .kind = kind,
        .status =
            postStatusFromCode(row[QStringLiteral("ahead")].toString()).value_or(PostStatus::Idea),
        .title = filled(QStringLiteral("title")),
        .text = filled(QStringLiteral("text")),
        .link = text[QStringLiteral("link")].toString(),
        .source = text[QStringLiteral("source")].toString(),
        .objective = m_objectives.value(row[QStringLiteral("objective")].toString()),
        .assignee = row.contains(QStringLiteral("week"))
            ? people[habit[QStringLiteral("assignee")].toString()].toString()
            : QString(),
        .plannedMinutes = usualMinutes(kind),
        .mentions = flags.contains(QStringLiteral("mentions")),
        .repost = flags.contains(QStringLiteral("repost")),
        .reply = flags.contains(QStringLiteral("reply")),
        .series = m_series.value(row[QStringLiteral("series")].toString()),
        .publications = publications(row, item),
        .attachments = attachments(row),
        .remarks = text[QStringLiteral("remarks")].toString(),
    };
}

EventNeed SampleBuilder::event(const QJsonObject &row, QDate postDay) const
{
    const QJsonObject event = row[QStringLiteral("event")].toObject();
    if (event.isEmpty()) {
        return {};
    }
    const auto people = [&event](const QString &key) {
        const QJsonValue number = event[key];
        return number.isDouble() ? std::optional(number.toInt()) : std::nullopt;
    };
    const int weeks = event[QStringLiteral("inWeeks")].toInt();
    return {
        .day = mondayOf(postDay).addDays(weeks * 7 + event[QStringLiteral("day")].toInt() - 1),
        .start = TimeOfDay::fromString(event[QStringLiteral("start")].toString()),
        .end = TimeOfDay::fromString(event[QStringLiteral("end")].toString()),
        .place = words(row)[QStringLiteral("place")].toString(),
        .needed = people(QStringLiteral("needed")),
        .found = people(QStringLiteral("found")),
    };
}

std::vector<Publication> SampleBuilder::publications(const QJsonObject &row,
                                                     const QString &item) const
{
    const QJsonObject habit = m_source.schedule[QStringLiteral("habits")]
                                  .toObject()[row[QStringLiteral("kind")].toString()]
                                  .toObject();
    const QString key = QStringLiteral("accounts");
    const QJsonArray networks = (row.contains(key) ? row : habit)[key].toArray();
    const QJsonObject own = words(row)[QStringLiteral("own")].toObject();
    std::vector<Publication> result;
    for (const auto &value : networks) {
        const QString name = value.toString();
        Publication publication{.account = m_accounts.value(name)};
        if (own.contains(name)) {
            publication.text = own[name].toString().replace(QStringLiteral("{item}"), item);
        }
        result.push_back(std::move(publication));
    }
    return result;
}

std::vector<Attachment> SampleBuilder::attachments(const QJsonObject &row) const
{
    const QJsonArray paths = row[QStringLiteral("images")].toArray();
    const QJsonArray descriptions = words(row)[QStringLiteral("alternativeTexts")].toArray();
    std::vector<Attachment> result;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        result.push_back({paths[i].toString(), descriptions[i].toString()});
    }
    return result;
}

void SampleBuilder::markPublished(Post &post)
{
    post.spentMinutes = sampleSpentMinutes(post);
    for (Publication &publication : post.publications) {
        const QString key = network(publication.account);
        publication.id = PublicationId(--m_placeholders);
        samplePublish(publication, post, key, m_today);
        std::ranges::copy(sampleReadings(post, publication, key, m_today),
                          std::back_inserter(m_change.readings.added));
    }
}

QJsonObject SampleBuilder::words(const QJsonObject &row) const
{
    return m_source.texts[QStringLiteral("posts")]
        .toObject()[row[QStringLiteral("text")].toString()]
        .toObject();
}

QString SampleBuilder::network(AccountId account) const
{
    return m_accounts.key(account);
}

} // namespace semainier
