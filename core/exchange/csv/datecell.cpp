// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/datecell.h"

#include <array>

namespace semainier {

namespace {

// "mar" stands for mardi and for mars: only its neighbours tell, see interpret().
constexpr std::array<QStringView, 7> weekdayWords{
    u"lundi|lun|lu|monday|mon",
    u"mardi|mar|ma|tuesday|tue|tues",
    u"mercredi|mer|me|wednesday|wed|weds",
    u"jeudi|jeu|je|thursday|thu|thur|thurs",
    u"vendredi|ven|ve|friday|fri",
    u"samedi|sam|sa|saturday|sat",
    u"dimanche|dim|di|sunday|sun",
};
constexpr std::array<QStringView, 12> monthWords{
    u"janvier|janv|jan|january",
    u"fevrier|fevr|fev|february|feb",
    u"mars|march",
    u"avril|avr|april|apr",
    u"mai|may",
    u"juin|june|jun",
    u"juillet|juil|jul|july|jui",
    u"aout|aou|august|aug",
    u"septembre|sept|sep|september",
    u"octobre|oct|october",
    u"novembre|nov|november",
    u"decembre|dec|december",
};
constexpr QStringView fillers = u"le|the|of|a|at|vers|de|du|on|t|z|utc|gmt";
constexpr QStringView ordinals = u"er|ere|st|nd|rd|th|eme|e";

/// Days that Excel counts from here (https://support.microsoft.com, "DATEVALUE"): 1 is 1 January
/// 1900, and it believes in 29 February 1900.
const QDate excelEpoch(1899, 12, 30);
constexpr int excelFirst = 20000; ///< 1954
constexpr int excelLast = 80000; ///< 2119

template <size_t Size>
int positionIn(const std::array<QStringView, Size> &words, QStringView word)
{
    const auto found =
        std::ranges::find_if(words, [word](QStringView list) { return isOneOf(word, list); });
    return found == words.end() ? 0 : static_cast<int>(found - words.begin()) + 1;
}

int fullYear(const CellToken &token)
{
    return token.text.size() <= 2 ? 2000 + token.value : token.value;
}

/// What is left of a date cell once the hour is taken out of it.
struct Parts {
    std::vector<CellToken> numbers;
    int weekday = 0;
    int month = 0;
    bool marOrMars = false;
    bool dotted = false;
    bool readable = true;
};

Parts partsOf(const std::vector<CellToken> &tokens)
{
    Parts parts;
    for (const CellToken &token : tokens) {
        const bool afterNumber = token.glued && !parts.numbers.empty();
        if (token.isNumber()) {
            parts.numbers.push_back(token);
        } else if (token.type == CellToken::Type::Mark) {
            parts.dotted |= token.isMark(u'.') && parts.numbers.size() == 1 && token.glued;
            parts.readable &= QStringView(u"/-.,").contains(token.text[0]);
        } else if (token.text == u"mar") {
            parts.marOrMars = true;
        } else if (const int month = positionIn(monthWords, token.text); month > 0) {
            parts.readable &= parts.month == 0;
            parts.month = month;
        } else if (const int weekday = positionIn(weekdayWords, token.text); weekday > 0) {
            parts.weekday = weekday;
        } else {
            parts.readable &=
                isOneOf(token.text, fillers) || (afterNumber && isOneOf(token.text, ordinals));
        }
    }
    if (parts.marOrMars) {
        const bool needsMonth = parts.month == 0 && !parts.numbers.empty()
            && (parts.numbers.size() == 1
                || (parts.numbers.size() == 2 && parts.numbers[1].text.size() == 4));
        (needsMonth ? parts.month : parts.weekday) = needsMonth ? 3 : 2;
    }
    return parts;
}

DateCell withMonthWord(const Parts &parts)
{
    DateCell cell{.form = DateCell::Form::Known, .second = parts.month, .weekday = parts.weekday};
    if (parts.numbers.empty() || parts.numbers.size() > 2) {
        return {.form = DateCell::Form::Unreadable};
    }
    const bool yearFirst = parts.numbers.size() == 2 && parts.numbers[0].text.size() == 4;
    const CellToken &day = parts.numbers[yearFirst ? 1 : 0];
    const CellToken &year = parts.numbers[yearFirst ? 0 : parts.numbers.size() - 1];
    const bool yearFits =
        parts.numbers.size() == 1 || year.text.size() == 2 || year.text.size() == 4;
    if (!day.isNumber(2) || !yearFits) {
        return {.form = DateCell::Form::Unreadable};
    }
    cell.first = day.value;
    if (parts.numbers.size() == 2) {
        cell.year = fullYear(year);
    }
    return cell;
}

DateCell withFigures(const Parts &parts)
{
    const std::vector<CellToken> &numbers = parts.numbers;
    DateCell cell{.form = parts.dotted ? DateCell::Form::Known : DateCell::Form::Figures,
                  .weekday = parts.weekday};
    if (numbers.size() == 3 && numbers[0].text.size() == 4 && numbers[1].isNumber(2)
        && numbers[2].isNumber(2)) {
        cell.form = DateCell::Form::Known;
        cell.first = numbers[2].value;
        cell.second = numbers[1].value;
        cell.year = numbers[0].value;
        return cell;
    }
    const bool yearFits = numbers.size() == 2
        || (numbers.size() == 3 && (numbers[2].text.size() == 4 || numbers[2].text.size() == 2));
    if (!yearFits || !numbers[0].isNumber(2) || !numbers[1].isNumber(2)) {
        return {.form = DateCell::Form::Unreadable};
    }
    cell.first = numbers[0].value;
    cell.second = numbers[1].value;
    cell.year = numbers.size() == 3 ? fullYear(numbers[2]) : 0;
    return cell;
}

DateCell known(QDate day, TimeCell time = {})
{
    return {.form = DateCell::Form::Known,
            .first = day.day(),
            .second = day.month(),
            .year = day.year(),
            .time = time};
}

/// Reads "46293", "46293,375" and "20260928".
std::optional<DateCell> asStoredNumber(const std::vector<CellToken> &tokens)
{
    if (tokens.empty() || !tokens[0].isNumber()) {
        return {};
    }
    const CellToken &whole = tokens[0];
    if (tokens.size() == 1 && whole.text.size() == 8) {
        const QDate day(whole.value / 10000, whole.value / 100 % 100, whole.value % 100);
        return day.isValid() ? std::optional(known(day)) : std::nullopt;
    }
    if (whole.text.size() != 5 || whole.value < excelFirst || whole.value > excelLast) {
        return {};
    }
    const QDate day = excelEpoch.addDays(whole.value);
    if (tokens.size() == 1) {
        return known(day);
    }
    if (tokens.size() != 3 || !tokens[2].isNumber() || !tokens[1].glued || !tokens[2].glued
        || !(tokens[1].isMark(u'.') || tokens[1].isMark(u','))) {
        return {};
    }
    const auto time = timeOfShare(QString(u"0." + tokens[2].text).toDouble());
    return time ? known(day, {TimeCell::Form::Known, *time}) : known(day);
}

/// "2026-09-28", as our own files have it.
std::optional<DateCell> asIso(QStringView cell)
{
    if (cell.size() != 10 || cell[4] != u'-' || cell[7] != u'-') {
        return {};
    }
    int value = 0;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        const QChar c = cell[at];
        if (c < u'0' || c > u'9') {
            return {};
        }
        value = value * 10 + (c.unicode() - u'0');
    }
    return DateCell{.form = DateCell::Form::Known,
                    .first = value % 100,
                    .second = value / 100 % 100,
                    .year = value / 10000};
}

} // namespace

QDate DateCell::inOrder(DateOrder order) const
{
    const bool swapped = form == Form::Figures && order == DateOrder::MonthFirst;
    return year == 0 ? QDate() : QDate(year, swapped ? first : second, swapped ? second : first);
}

QDate DateCell::near(QDate day, DateOrder order, int onWeekday) const
{
    if (year != 0) {
        return inOrder(order);
    }
    const bool swapped = form == Form::Figures && order == DateOrder::MonthFirst;
    return nearestDate(swapped ? second : first, swapped ? first : second, onWeekday, day);
}

bool DateCell::needsOrder() const
{
    return form == Form::Figures && first != second && first <= 12 && second <= 12;
}

DateCell readDateCell(QStringView cell)
{
    if (cell.isEmpty()) {
        return {};
    }
    if (const auto iso = asIso(cell)) {
        return *iso;
    }
    if (meansNothing(cell)) {
        return {};
    }
    std::vector<CellToken> tokens = cellTokens(cell);
    if (const auto stored = asStoredNumber(tokens)) {
        return *stored;
    }
    TimeCell time = takeTime(tokens);
    if (time.form == TimeCell::Form::Known && takeTime(tokens).form != TimeCell::Form::Empty) {
        time.form = TimeCell::Form::Several;
    }
    // The hour is civil: an offset behind it ("+02:00") says nothing more.
    tokens.erase(std::ranges::find_if(tokens, [](const auto &t) { return t.isMark(u'+'); }),
                 tokens.end());
    const Parts parts = partsOf(tokens);
    DateCell date = parts.month > 0 ? withMonthWord(parts) : withFigures(parts);
    if (!parts.readable || time.form == TimeCell::Form::Impossible) {
        date.form = DateCell::Form::Unreadable;
    }
    date.time = time;
    return date;
}

bool isLikely(QDate day)
{
    return day.year() >= 1900 && day.year() <= 2199;
}

int weekdayOf(QStringView cell)
{
    for (const CellToken &token : cellTokens(cell)) {
        if (token.type == CellToken::Type::Word) {
            return positionIn(weekdayWords, token.text);
        }
    }
    return 0;
}

QDate nearestDate(int day, int month, int weekday, QDate today)
{
    QDate best;
    bool bestFits = false;
    for (int year = today.year() - 4; year <= today.year() + 4; ++year) {
        const QDate candidate(year, month, day);
        if (!candidate.isValid()) {
            continue;
        }
        const bool near = std::abs(year - today.year()) <= 1;
        const bool fits = weekday > 0 && near && candidate.dayOfWeek() == weekday;
        const bool nearer =
            !best.isValid() || std::abs(today.daysTo(candidate)) < std::abs(today.daysTo(best));
        if ((fits && !bestFits) || (fits == bestFits && nearer)) {
            best = candidate;
            bestFits = fits;
        }
    }
    return best;
}

} // namespace semainier
