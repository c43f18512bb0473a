// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/timecell.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace semainier {

namespace {

using Tokens = std::span<const CellToken>;

/// An hour found at the beginning of some tokens, and how many of them it takes.
struct Found {
    size_t length = 0; ///< 0: none
    int hour = 0;
    int minute = 0;
};

bool isHourWord(const CellToken &token)
{
    return token.type == CellToken::Type::Word && isOneOf(token.text, u"h|hs|hrs|heure|heures|uhr");
}

/// Reads "9h", "9 h 30", "18h00", "9h30min".
Found hourWithLetter(Tokens tokens)
{
    if (tokens.size() < 2 || !tokens[0].isNumber(2) || !isHourWord(tokens[1])) {
        return {};
    }
    if (tokens.size() == 2 || !tokens[2].isNumber() || tokens[2].text.size() != 2) {
        return {2, tokens[0].value, 0};
    }
    const bool unit = tokens.size() > 3 && (tokens[3].isWord(u"min") || tokens[3].isWord(u"mn"));
    return {unit ? 4U : 3U, tokens[0].value, tokens[2].value};
}

/// Reads "18:00", "18:00:00", "09:00:00.000".
Found hourWithColon(Tokens tokens)
{
    const auto part = [tokens](size_t at, char16_t mark) {
        return tokens.size() > at + 1 && tokens[at].isMark(mark) && tokens[at + 1].isNumber();
    };
    if (tokens.empty() || !tokens[0].isNumber(2) || !part(1, u':')) {
        return {};
    }
    Found found{3, tokens[0].value, tokens[2].value};
    if (part(3, u':')) {
        found.length = part(5, u'.') ? 7 : 5;
    }
    return found;
}

Found halfOfDay(Tokens tokens)
{
    if (tokens.empty()) {
        return {};
    }
    if (tokens[0].isWord(u"midi") || tokens[0].isWord(u"noon")) {
        return {1, 12, 0};
    }
    if (tokens[0].isWord(u"minuit") || tokens[0].isWord(u"midnight")) {
        return {1, 0, 0};
    }
    return {};
}

/// How many tokens say "am" or "pm", also as "p.m.", and which.
std::pair<size_t, bool> meridiem(Tokens tokens)
{
    if (!tokens.empty() && (tokens[0].isWord(u"am") || tokens[0].isWord(u"pm"))) {
        return {1, tokens[0].text == u"pm"};
    }
    if (tokens.size() >= 3 && (tokens[0].isWord(u"a") || tokens[0].isWord(u"p"))
        && tokens[1].isMark(u'.') && tokens[2].isWord(u"m")) {
        return {tokens.size() > 3 && tokens[3].isMark(u'.') ? 4 : 3, tokens[0].text == u"p"};
    }
    return {};
}

Found timeAt(Tokens tokens)
{
    Found found = hourWithColon(tokens);
    if (found.length == 0) {
        found = hourWithLetter(tokens);
    }
    if (found.length == 0) {
        found = halfOfDay(tokens);
    }
    const bool bare = found.length == 0 && !tokens.empty() && tokens[0].isNumber(2);
    const auto [length, afternoon] = meridiem(tokens.subspan(bare ? 1 : found.length));
    if (length == 0) {
        return found;
    }
    if (bare) {
        found = {1, tokens[0].value, 0};
    }
    if (found.length > 0 && found.hour >= 1 && found.hour <= 12) {
        found.hour = found.hour % 12 + (afternoon ? 12 : 0);
        found.length += length;
    }
    return found;
}

TimeCell cellOf(int hour, int minute)
{
    const auto time = TimeOfDay::fromHourMinute(hour, minute);
    return time ? TimeCell{TimeCell::Form::Known, *time} : TimeCell{TimeCell::Form::Impossible, {}};
}

/// Reads "9", "0930" and "0,375", which only a column of hours makes hours.
TimeCell bareTime(Tokens tokens)
{
    if (tokens.size() == 1 && tokens[0].isNumber(2)) {
        return cellOf(tokens[0].value, 0);
    }
    if (tokens.size() == 1 && tokens[0].isNumber(4)) {
        return cellOf(tokens[0].value / 100, tokens[0].value % 100);
    }
    if (tokens.size() == 3 && tokens[0].isNumber(2) && tokens[2].isNumber()
        && (tokens[1].isMark(u'.') || tokens[1].isMark(u','))) {
        if (tokens[0].value == 0) {
            const auto time = timeOfShare(QString(u"0." + tokens[2].text).toDouble());
            return time ? TimeCell{TimeCell::Form::Known, *time}
                        : TimeCell{TimeCell::Form::Impossible, {}};
        }
        if (tokens[2].text.size() == 2) {
            return cellOf(tokens[0].value, tokens[2].value);
        }
    }
    return {TimeCell::Form::Unreadable, {}};
}

bool isFiller(const CellToken &token)
{
    return token.type == CellToken::Type::Word
        && isOneOf(token.text, u"a|at|vers|around|about|environ|de|from|des");
}

} // namespace

TimeCell readTimeCell(QStringView cell)
{
    if (cell.isEmpty()) {
        return {};
    }
    if (const auto time = TimeOfDay::fromString(cell)) {
        return {TimeCell::Form::Known, *time};
    }
    if (meansNothing(cell)) {
        return {};
    }
    std::vector<CellToken> tokens = cellTokens(cell);
    TimeCell time = takeTime(tokens);
    std::erase_if(tokens, isFiller);
    if (time.form == TimeCell::Form::Empty) {
        return bareTime(tokens);
    }
    if (time.form == TimeCell::Form::Known && !tokens.empty()) {
        const bool another =
            std::ranges::any_of(tokens, [](const auto &t) { return t.isNumber(); });
        const bool words = std::ranges::any_of(
            tokens, [](const auto &t) { return t.type == CellToken::Type::Word; });
        time.form = another ? TimeCell::Form::Several
            : words         ? TimeCell::Form::WithWords
                            : TimeCell::Form::Known;
    }
    return time;
}

TimeCell takeTime(std::vector<CellToken> &tokens)
{
    for (size_t at = 0; at < tokens.size(); ++at) {
        const Found found = timeAt(Tokens(tokens).subspan(at));
        if (found.length > 0) {
            const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(at);
            tokens.erase(begin, begin + static_cast<std::ptrdiff_t>(found.length));
            return cellOf(found.hour, found.minute);
        }
    }
    return {};
}

std::optional<TimeOfDay> timeOfShare(double share)
{
    return TimeOfDay::fromMinutes(static_cast<int>(std::lround(share * 24 * 60)));
}

} // namespace semainier
