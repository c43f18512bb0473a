// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/labels.h"

#include "core/account/network.h"
#include "core/base/assert.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

struct KindWords {
    const char *name;
    const char *brief;
};

// In the order of the enums.
constexpr std::array<KindWords, allPostKinds.size()> kinds{{
    {QT_TRANSLATE_NOOP("Labels", "Association news"), QT_TRANSLATE_NOOP("Labels", "News")},
    {QT_TRANSLATE_NOOP("Labels", "Event"), QT_TRANSLATE_NOOP("Labels", "Event")},
    {QT_TRANSLATE_NOOP("Labels", "Call for volunteers"), QT_TRANSLATE_NOOP("Labels", "Volunteers")},
    {QT_TRANSLATE_NOOP("Labels", "Fundraising appeal"), QT_TRANSLATE_NOOP("Labels", "Donations")},
    {QT_TRANSLATE_NOOP("Labels", "Advocacy"), QT_TRANSLATE_NOOP("Labels", "Advocacy")},
    {QT_TRANSLATE_NOOP("Labels", "Partner offer"), QT_TRANSLATE_NOOP("Labels", "Partner")},
    {QT_TRANSLATE_NOOP("Labels", "Curated link"), QT_TRANSLATE_NOOP("Labels", "Curated")},
    {QT_TRANSLATE_NOOP("Labels", "Original article"), QT_TRANSLATE_NOOP("Labels", "Article")},
    {QT_TRANSLATE_NOOP("Labels", "Exchange"), QT_TRANSLATE_NOOP("Labels", "Exchange")},
}};

constexpr std::array parts{
    QT_TRANSLATE_NOOP("Labels", "Information"),
    QT_TRANSLATE_NOOP("Labels", "Action"),
    QT_TRANSLATE_NOOP("Labels", "Curated links"),
    QT_TRANSLATE_NOOP("Labels", "Original articles"),
};

constexpr std::array<const char *, allPostStatuses.size()> statuses{
    QT_TRANSLATE_NOOP("Labels", "Idea"),      QT_TRANSLATE_NOOP("Labels", "Draft"),
    QT_TRANSLATE_NOOP("Labels", "To review"), QT_TRANSLATE_NOOP("Labels", "Ready"),
    QT_TRANSLATE_NOOP("Labels", "Scheduled"), QT_TRANSLATE_NOOP("Labels", "Published"),
    QT_TRANSLATE_NOOP("Labels", "Cancelled"),
};

struct FieldWords {
    QLatin1StringView field;
    const char *name = nullptr;
};

constexpr std::array fields{
    FieldWords{QLatin1StringView("date"), QT_TRANSLATE_NOOP("Labels", "date")},
    FieldWords{QLatin1StringView("time"), QT_TRANSLATE_NOOP("Labels", "hour")},
    FieldWords{QLatin1StringView("kind"), QT_TRANSLATE_NOOP("Labels", "kind")},
    FieldWords{QLatin1StringView("kind_proposed"),
               QT_TRANSLATE_NOOP("Labels", "confirmation of the kind")},
    FieldWords{QLatin1StringView("status"), QT_TRANSLATE_NOOP("Labels", "state")},
    FieldWords{QLatin1StringView("title"), QT_TRANSLATE_NOOP("Labels", "title")},
    FieldWords{QLatin1StringView("text"), QT_TRANSLATE_NOOP("Labels", "text")},
    FieldWords{QLatin1StringView("link"), QT_TRANSLATE_NOOP("Labels", "link")},
    FieldWords{QLatin1StringView("source"), QT_TRANSLATE_NOOP("Labels", "source")},
    FieldWords{QLatin1StringView("publications"), QT_TRANSLATE_NOOP("Labels", "accounts")},
    FieldWords{QLatin1StringView("accounts"), QT_TRANSLATE_NOOP("Labels", "accounts")},
    FieldWords{QLatin1StringView("objective"), QT_TRANSLATE_NOOP("Labels", "objective")},
    FieldWords{QLatin1StringView("assignee"), QT_TRANSLATE_NOOP("Labels", "person in charge")},
    FieldWords{QLatin1StringView("planned_minutes"), QT_TRANSLATE_NOOP("Labels", "planned time")},
    FieldWords{QLatin1StringView("spent_minutes"), QT_TRANSLATE_NOOP("Labels", "time spent")},
    FieldWords{QLatin1StringView("mentions"), QT_TRANSLATE_NOOP("Labels", "mention")},
    FieldWords{QLatin1StringView("repost"), QT_TRANSLATE_NOOP("Labels", "repost")},
    FieldWords{QLatin1StringView("reply"), QT_TRANSLATE_NOOP("Labels", "reply")},
    FieldWords{QLatin1StringView("series"), QT_TRANSLATE_NOOP("Labels", "series")},
    FieldWords{QLatin1StringView("attachments"), QT_TRANSLATE_NOOP("Labels", "images")},
    FieldWords{QLatin1StringView("event_date"), QT_TRANSLATE_NOOP("Labels", "day of the event")},
    FieldWords{QLatin1StringView("event_start"), QT_TRANSLATE_NOOP("Labels", "start of the event")},
    FieldWords{QLatin1StringView("event_end"), QT_TRANSLATE_NOOP("Labels", "end of the event")},
    FieldWords{QLatin1StringView("place"), QT_TRANSLATE_NOOP("Labels", "place")},
    FieldWords{QLatin1StringView("people_needed"), QT_TRANSLATE_NOOP("Labels", "people needed")},
    FieldWords{QLatin1StringView("people_found"), QT_TRANSLATE_NOOP("Labels", "people found")},
    FieldWords{QLatin1StringView("remarks"), QT_TRANSLATE_NOOP("Labels", "review remarks")},
};

} // namespace

QString label(PostKind kind)
{
    const auto index = static_cast<size_t>(kind);
    SEM_ASSERT(index < kinds.size(), return {});
    return say(kinds[index].name);
}

QString shortLabel(PostKind kind)
{
    const auto index = static_cast<size_t>(kind);
    SEM_ASSERT(index < kinds.size(), return {});
    return say(kinds[index].brief);
}

QString label(ContentPart part)
{
    const auto index = static_cast<size_t>(part);
    SEM_ASSERT(index < parts.size(), return {});
    return say(parts[index]);
}

QString label(PostStatus status)
{
    const auto index = static_cast<size_t>(status);
    SEM_ASSERT(index < statuses.size(), return {});
    return say(statuses[index]);
}

QString networkLabel(const QString &key)
{
    const Network *network = networkFromKey(key);
    return network != nullptr ? network->name : key.left(1).toUpper() + key.mid(1);
}

QString label(const Account &account)
{
    if (!account.name.isEmpty()) {
        return account.name;
    }
    if (!account.handle.isEmpty()) {
        return account.handle;
    }
    return networkLabel(account.network);
}

QString label(const Account &account, const std::vector<Account> &among)
{
    const Network *network = networkFromKey(account.network);
    const bool alone = std::ranges::count(among, account.network, &Account::network) == 1;
    return network != nullptr && alone && account.name.isEmpty() ? network->name : label(account);
}

QString initials(const Account &account)
{
    return account.network.left(1).toUpper();
}

QString initials(const QString &person)
{
    QString letters;
    for (const QString &word : person.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetter() && letters.size() < 2) {
            letters += word.front().toUpper();
        }
    }
    return letters;
}

QString captionOrUntitled(const Post &post)
{
    const QString name = caption(post);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("Labels", "Untitled")) : name;
}

QString fieldLabel(const QString &field)
{
    const auto found = std::ranges::find(fields, field, &FieldWords::field);
    return found == fields.end() ? field : say(found->name);
}

} // namespace semainier::ui
