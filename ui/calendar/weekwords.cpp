// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekwords.h"

#include "core/account/network.h"
#include "core/base/text.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/calendar/holidaylabel.h"

#include <QLocale>

#include <algorithm>

namespace semainier::ui {

namespace {

std::optional<TimeOfDay> timeOf(const WeekItem &item)
{
    if (const auto *card = std::get_if<WeekCard>(&item)) {
        return card->post.time;
    }
    return std::get<WeekSlot>(item).slot.time;
}

NetworkChip chipOf(const Account &account)
{
    if (const Network *network = networkFromKey(account.network)) {
        return {network->shortLabel, network->name};
    }
    return {account.network.left(1).toUpper(), account.network};
}

QString captionOf(const Post &post)
{
    return onOneLine(post.title.trimmed().isEmpty() ? post.text : post.title);
}

} // namespace

WeekWords::WeekWords(const std::vector<Account> &accounts, const QDateTime &now) : m_now(now)
{
    for (const Account &account : accounts) {
        m_chips.insert(account.id, chipOf(account));
    }
}

QString WeekWords::dayName(QDate day)
{
    //: A day in full, in the order of the language (see QLocale::toString)
    return QLocale().toString(day, tr("dddd d MMMM"));
}

QString WeekWords::moment(QDate day, std::optional<TimeOfDay> time)
{
    //: A short day, in the order of the language (see QLocale::toString)
    const QString date = QLocale().toString(day, tr("ddd d MMM"));
    return time ? QString(date % u' ' % hourText(*time)) : date;
}

WeekDays WeekWords::days(const std::vector<DayContent> &content) const
{
    WeekDays days;
    for (size_t index = 0; index < std::min(days.size(), content.size()); ++index) {
        days[index] = day(content[index]);
    }
    return days;
}

WeekDay WeekWords::day(const DayContent &content) const
{
    const QLocale locale;
    WeekDay day{
        .date = content.day,
        .today = content.day == m_now.date(),
        .free = content.day.dayOfWeek() >= Qt::Saturday || !content.holidays.empty(),
        .weekday = shortWeekday(content.day.dayOfWeek()),
        .number = locale.toString(content.day.day()),
        .sentence = daySentence(content),
        .addSentence = addSentence(content.day),
    };
    for (const Post &post : content.posts) {
        day.items.emplace_back(card(post));
    }
    for (const Slot &empty : content.emptySlots) {
        day.items.emplace_back(slot(empty, content.day));
    }
    std::ranges::stable_sort(day.items, {}, timeOf);
    return day;
}

QString WeekWords::daySentence(const DayContent &content) const
{
    const int posts = static_cast<int>(content.posts.size());
    QStringList said{tr("%1, %2").arg(dayName(content.day), tr("%Ln post(s)", nullptr, posts))};
    if (content.day == m_now.date()) {
        said.append(tr("today"));
    }
    for (const Holiday holiday : content.holidays) {
        said.append(label(holiday));
    }
    for (const KeyDateOnDay &keyDate : content.keyDates) {
        said.append(keyDate.keyDate.name);
    }
    return said.join(QStringLiteral(", "));
}

QString WeekWords::addSentence(QDate day)
{
    return tr("New post on %1").arg(dayName(day));
}

std::vector<WeekNote> WeekWords::notes(const std::vector<DayContent> &content) const
{
    std::vector<WeekNote> notes;
    for (size_t index = 0; index < content.size(); ++index) {
        const int day = static_cast<int>(index);
        for (const Holiday holiday : content[index].holidays) {
            notes.push_back({day, day, label(holiday), true});
        }
        for (const KeyDateOnDay &coming : content[index].keyDates) {
            const auto same = [&](const WeekNote &note) {
                return !note.holiday && note.text == coming.keyDate.name && note.lastDay == day - 1;
            };
            const auto known = std::ranges::find_if(notes, same);
            if (known == notes.end()) {
                notes.push_back({day, day, coming.keyDate.name, false});
            } else {
                known->lastDay = day;
            }
        }
    }
    return inLanes(std::move(notes));
}

WeekCard WeekWords::card(const Post &post) const
{
    WeekCard card{
        .post = post,
        .late = isLate(post, m_now),
        .hour = post.time ? hourText(*post.time) : QString(),
        .kind = shortLabel(post.kind),
        .caption = captionOf(post),
        .source = post.kind == PostKind::Curated ? onOneLine(post.source) : QString(),
        .need = need(post),
        .needShare = post.event.share().value_or(0),
        .initials = initials(post.assignee),
        .networks = chips(post),
    };
    card.sentence = sentence(card);
    card.tip = tip(card);
    return card;
}

std::vector<NetworkChip> WeekWords::chips(const Post &post) const
{
    std::vector<NetworkChip> chips;
    for (const Publication &publication : post.publications) {
        const NetworkChip chip = m_chips.value(publication.account);
        if (!chip.letters.isEmpty() && std::ranges::find(chips, chip) == chips.end()) {
            chips.push_back(chip);
        }
    }
    return chips;
}

QString WeekWords::need(const Post &post)
{
    const EventNeed &event = post.event;
    if (!event.share()) {
        return {};
    }
    const QLocale locale;
    const QString found = locale.toString(event.found.value_or(0));
    const QString needed = locale.toString(*event.needed);
    const QString hours = hourRange(event.start, event.end);
    if (event.day == post.day && !hours.isEmpty()) {
        //: On the card of an event: its hours, people found, people needed
        return tr("%1 · %2 / %3").arg(hours, found, needed);
    }
    //: On the card of a call: people found of people needed
    return tr("%1 / %2 volunteers").arg(found, needed);
}

QString WeekWords::sentence(const WeekCard &card)
{
    QStringList networks;
    for (const NetworkChip &chip : card.networks) {
        networks.append(chip.name);
    }
    const QString hour = card.hour.isEmpty() ? tr("No hour") : card.hour;
    const QString state =
        card.late ? tr("%1, late").arg(label(card.post.status)) : label(card.post.status);
    const QString words = card.caption.isEmpty() ? tr("no text yet") : firstWords(card.caption);
    QStringList facts{label(card.post.kind).toLower(), state.toLower()};
    if (card.post.event.share()) {
        facts.append(tr("%1 of %Ln volunteer(s) found", nullptr, *card.post.event.needed)
                         .arg(card.post.event.found.value_or(0)));
    }
    if (!networks.isEmpty()) {
        facts.prepend(networks.join(QStringLiteral(", ")));
    }
    //: A post read out: hour, then networks, kind and state, then its first words
    return tr("%1 %2: %3").arg(hour, facts.join(QStringLiteral(", ")), words);
}

QString WeekWords::tip(const WeekCard &card)
{
    const Post &post = card.post;
    QStringList lines;
    if (!post.title.trimmed().isEmpty()) {
        lines.append(u"<b>" % post.title.toHtmlEscaped() % u"</b>");
    }
    if (!post.text.trimmed().isEmpty()) {
        lines.append(post.text.trimmed().toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")));
    }
    QStringList facts{label(post.kind), label(post.status)};
    if (card.late) {
        facts.append(tr("late"));
    }
    for (const NetworkChip &chip : card.networks) {
        facts.append(chip.name);
    }
    if (!post.source.isEmpty()) {
        facts.append(post.source);
    }
    if (!card.need.isEmpty()) {
        facts.append(card.need);
    }
    if (!post.event.place.isEmpty()) {
        facts.append(post.event.place);
    }
    if (!post.assignee.isEmpty()) {
        facts.append(post.assignee);
    }
    if (post.plannedMinutes) {
        facts.append(tr("%Ln minute(s)", nullptr, *post.plannedMinutes));
    }
    lines.append(facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    return u"<p>" % lines.join(QStringLiteral("</p><p>")) % u"</p>";
}

WeekSlot WeekWords::slot(const Slot &slot, QDate day)
{
    WeekSlot words{
        .slot = slot,
        .hour = hourText(slot.time),
        .label = slot.kind ? shortLabel(*slot.kind) : tr("Free slot"),
    };
    //: An empty slot read out: its hour, what is expected there, its day
    words.sentence = tr("%1 empty slot, %2, %3")
                         .arg(words.hour, slot.kind ? label(*slot.kind).toLower() : tr("any kind"),
                              dayName(day));
    return words;
}

} // namespace semainier::ui
