// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/footwords.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/line/linewords.h"

#include <QLocale>

namespace semainier::ui {

namespace {

template <class Say>
QString listed(const QString &name, const PerPart<int> &values, Say say)
{
    QStringList parts;
    for (const ContentPart part : allContentParts) {
        parts.append(FootWords::tr("%1 %2").arg(label(part), say(values[part])));
    }
    return FootWords::tr("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

int totalOf(std::span<const EventShortfall> shortfalls)
{
    int total = 0;
    for (const EventShortfall &event : shortfalls) {
        total += event.missing;
    }
    return total;
}

/// The day of the events where they have one in common, else how many they are.
QString atEvents(const QString &people, std::span<const EventShortfall> shortfalls)
{
    const QDate day = shortfalls.front().day;
    const bool oneDay = std::ranges::all_of(
        shortfalls, [day](const EventShortfall &event) { return event.day == day; });
    //: %1 is "14 volunteers missing", %2 the day: "Saturday"
    return oneDay ? FootWords::tr("%1 on %2").arg(people, QLocale().dayName(day.dayOfWeek()))
                  //: %1 is "14 volunteers missing", %2 is "2 events"
                  : FootWords::tr("%1 at %2")
                        .arg(people, FootWords::tr("%Ln events", nullptr, int(shortfalls.size())));
}

} // namespace

QString FootWords::segment(ContentPart part, int posts)
{
    //: parts of the mix in the narrow segment of a bar, with how many posts
    constexpr std::array<const char *, allContentParts.size()> brief{
        QT_TR_NOOP("Info %1"),
        QT_TR_NOOP("Action %1"),
        QT_TR_NOOP("Curated %1"),
        QT_TR_NOOP("Art. %1"),
    };
    return tr(brief[static_cast<size_t>(part)]).arg(QLocale().toString(posts));
}

QString FootWords::counts(const QString &name, const PartCounts &counts)
{
    return listed(name, counts, [](int posts) { return QLocale().toString(posts); });
}

QString FootWords::percents(const QString &name, const PartPercents &percents)
{
    return listed(name, percents, percentText);
}

QString FootWords::inCommon(double overlap)
{
    return tr("%1 in common with the target").arg(likelyText(overlap));
}

QString FootWords::missing(const MissingPosts &missing)
{
    const auto part = contentPart(missing.kind);
    if (!part) {
        return tr("%Ln exchange(s)", nullptr, missing.posts);
    }
    switch (*part) {
    case ContentPart::Information:
        return tr("%Ln news item(s)", nullptr, missing.posts);
    case ContentPart::Action:
        return tr("%Ln call(s) to action", nullptr, missing.posts);
    case ContentPart::Curated:
        return tr("%Ln curated link(s)", nullptr, missing.posts);
    case ContentPart::Original:
        break;
    }
    return tr("%Ln article(s)", nullptr, missing.posts);
}

QString FootWords::missingBriefly(const MissingPosts &missing)
{
    const auto part = contentPart(missing.kind);
    //: exchanges, in a narrow place
    return part ? segment(*part, missing.posts)
                : tr("Exch. %1").arg(QLocale().toString(missing.posts));
}

QString FootWords::missingWithTime(const MissingPosts &missing)
{
    const QString posts = FootWords::missing(missing);
    return missing.minutes() > 0 ? tr("%1 · %2").arg(posts, duration(missing.minutes())) : posts;
}

QString FootWords::offer(const MissingPosts &missing)
{
    const QString posts = missingWithTime(missing);
    return missing.kind == PostKind::Exchange
        ? tr("Missing: %1. Plan a time for them").arg(posts)
        : tr("Missing: %1. Plan a post (%2) in the next free slot").arg(posts, label(missing.kind));
}

QString FootWords::timeOf(int planned, int available)
{
    const QString time = tr("%1 of %2").arg(duration(planned), duration(available));
    return planned > available ? tr("%1: %2 too much").arg(time, duration(planned - available))
                               : time;
}

QString FootWords::people(std::span<const EventShortfall> shortfalls)
{
    const QString people = tr("%Ln volunteer(s) missing", nullptr, totalOf(shortfalls));
    return shortfalls.empty() ? QString() : atEvents(people, shortfalls);
}

QString FootWords::peopleBriefly(std::span<const EventShortfall> shortfalls)
{
    const QString people = tr("%Ln missing", nullptr, totalOf(shortfalls));
    return shortfalls.empty() ? QString() : atEvents(people, shortfalls);
}

QString FootWords::peopleByEvent(std::span<const EventShortfall> shortfalls)
{
    QStringList lines;
    for (const EventShortfall &event : shortfalls) {
        lines.append(tr("%1: %2").arg(shortDay(event.day),
                                      tr("%Ln volunteer(s) missing", nullptr, event.missing)));
    }
    return lines.join(u'\n');
}

} // namespace semainier::ui
