// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daynotes.h"

#include "core/calendar/weekcontent.h"
#include "core/planner/planner.h"
#include "core/post/postcounts.h"
#include "ui/base/formatting.h"
#include "ui/calendar/holidaylabel.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

constexpr size_t mostDots = 3;

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("DayNotes", text, nullptr, count);
}

struct Part {
    PostKind kind; ///< one of its kinds, for its colour
    int posts = 0;
};

std::vector<PostKind> dotsOf(std::vector<Part> parts)
{
    std::ranges::stable_sort(parts, std::greater(), &Part::posts);
    std::vector<PostKind> dots;
    for (const Part &part : parts) {
        if (dots.size() < mostDots) {
            dots.push_back(part.kind);
        }
    }
    return dots;
}

void addWords(DayNote &note, const DayContent &content, bool today)
{
    QStringList names;
    for (const Holiday holiday : content.holidays) {
        names.append(label(holiday));
    }
    for (const KeyDateOnDay &keyDate : content.keyDates) {
        names.append(keyDate.keyDate.name);
    }
    const QString day = longDate(content.day);
    const QString posts = say(QT_TRANSLATE_N_NOOP("DayNotes", "%Ln post(s)"), note.posts);
    note.tip = (QStringList{day} + names + QStringList{posts}).join(u'\n');
    QStringList said{day, posts};
    if (today) {
        said.append(say(QT_TRANSLATE_NOOP("DayNotes", "today")));
    }
    note.sentence = (said + names).join(QStringLiteral(", "));
}

} // namespace

Result<QHash<QDate, DayNote>> dayNotes(const Planner &planner, const DateRange &range)
{
    SEM_TRY(const std::vector<KindOnDay> kinds, PostCounts(planner.database()).kindsPerDay(range));
    SEM_TRY(std::vector<KeyDate> keyDates, planner.keyDates().all());
    SEM_TRY(const QString holidays, planner.settings().value(settings::holidays));
    QHash<QDate, DayNote> notes;
    QHash<QDate, std::vector<Part>> parts;
    for (const KindOnDay &kind : kinds) {
        notes[kind.day].posts += kind.posts;
        std::vector<Part> &ofDay = parts[kind.day];
        const auto known = std::ranges::find_if(ofDay, [&kind](const Part &part) {
            return contentPart(part.kind) == contentPart(kind.kind);
        });
        if (known == ofDay.end()) {
            ofDay.push_back({kind.kind, kind.posts});
        } else {
            known->posts += kind.posts;
        }
    }
    const Surroundings surroundings{.keyDates = std::move(keyDates),
                                    .holidays = holidays == QLatin1StringView("FR")};
    for (const DayContent &content : calendarContent(range, {}, surroundings)) {
        DayNote &note = notes[content.day];
        note.dots = dotsOf(parts.value(content.day));
        addWords(note, content, content.day == planner.clock().today());
    }
    return notes;
}

} // namespace semainier::ui
