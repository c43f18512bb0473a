// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthwords.h"

#include "core/base/text.h"
#include "ui/calendar/holidaylabel.h"

#include <QLocale>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr size_t tipLines = 12;

/// A key date that lasts longer is named once: a line through the whole month would say nothing.
constexpr int longestSpan = 14;

qint64 length(const KeyDateOnDay &coming)
{
    return coming.days.first.daysTo(coming.days.last) + 1;
}

bool isSpan(const KeyDateOnDay &coming)
{
    return length(coming) > 1 && length(coming) <= longestSpan;
}

/// A span is named again every week, what lasts longer on the first day shown only.
bool isNamedOn(QDate day, const KeyDateOnDay &coming, QDate firstShown)
{
    return day == coming.days.first || day == firstShown
        || (isSpan(coming) && day.dayOfWeek() == Qt::Monday);
}

/// What is of that day only comes first.
QString noteOf(const DayContent &content, QDate firstShown)
{
    QStringList names;
    QStringList lasting;
    for (const Holiday holiday : content.holidays) {
        names.append(label(holiday));
    }
    for (const KeyDateOnDay &coming : content.keyDates) {
        if (isNamedOn(content.day, coming, firstShown)) {
            (length(coming) > 1 ? lasting : names).append(coming.keyDate.name);
        }
    }
    return (names + lasting).join(QStringLiteral(" · "));
}

/// The spans of one week.
std::vector<WeekNote> spansOf(std::span<const DayContent> week)
{
    const QDate monday = week.front().day;
    std::vector<WeekNote> spans;
    for (const DayContent &content : week) {
        for (const KeyDateOnDay &coming : content.keyDates) {
            const auto first = std::max(coming.days.first, monday);
            if (isSpan(coming) && content.day == first) {
                const auto last = std::min(coming.days.last, week.back().day);
                spans.push_back({static_cast<int>(monday.daysTo(first)),
                                 static_cast<int>(monday.daysTo(last)), coming.keyDate.name});
            }
        }
    }
    return inLanes(std::move(spans));
}

QString noteTipOf(const DayContent &content)
{
    QStringList names;
    for (const Holiday holiday : content.holidays) {
        names.append(label(holiday));
    }
    for (const KeyDateOnDay &coming : content.keyDates) {
        names.append(coming.keyDate.name);
    }
    return names.join(u'\n');
}

} // namespace

MonthWords::MonthWords(const std::vector<Account> &accounts, const QDateTime &now)
    : m_words(accounts, now), m_today(now.date())
{
}

MonthPage MonthWords::page(const std::vector<DayContent> &content, QDate month) const
{
    MonthPage page;
    for (const DayContent &shown : content) {
        page.days.push_back(day(shown, month));
        page.days.back().note = noteOf(shown, content.front().day);
    }
    for (size_t first = 0; first < content.size(); first += daysOfWeek) {
        page.spans.push_back(spansOf(std::span(content).subspan(first, daysOfWeek)));
    }
    return page;
}

MonthDay MonthWords::day(const DayContent &content, QDate month) const
{
    MonthDay day{
        .date = content.day,
        .today = content.day == m_today,
        .outside = monthOf(content.day) != monthOf(month),
        .free = content.day.dayOfWeek() >= Qt::Saturday || !content.holidays.empty(),
        .number = QLocale().toString(content.day.day()),
        .noteTip = noteTipOf(content),
        .sentence = m_words.daySentence(content),
        .addSentence = m_words.addSentence(content.day),
    };
    for (const Post &post : content.posts) {
        day.posts.push_back(m_words.card(post));
        day.sentence += QStringLiteral("; ") + day.posts.back().sentence;
    }
    return day;
}

QString MonthWords::more(int hidden, int visible)
{
    return visible == 0 ? tr("%Ln post(s)", nullptr, hidden)
                        : tr("+ %Ln other(s)", nullptr, hidden);
}

QString MonthWords::moreSentence(int hidden, QDate day)
{
    return tr("Show %Ln more post(s) on %1", nullptr, hidden).arg(WeekWords::dayName(day));
}

QString MonthWords::moreTip(std::span<const WeekCard> hidden)
{
    QStringList lines;
    for (const WeekCard &card : hidden.first(std::min(hidden.size(), tipLines))) {
        const QString line = card.hour % u' ' % firstWords(card.caption);
        lines.append(line.trimmed().toHtmlEscaped());
    }
    if (hidden.size() > tipLines) {
        lines.append(QStringLiteral("…"));
    }
    return u"<p style='white-space:pre'>" % lines.join(QStringLiteral("<br>")) % u"</p>";
}

QString MonthWords::exchange(QDate day, std::optional<TimeOfDay> time)
{
    //: A dragged post would take this day and hour, and the post there the day and hour it had
    return tr("Exchange: %1").arg(WeekWords::moment(day, time));
}

} // namespace semainier::ui
