// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionmatch.h"

#include "core/base/text.h"

#include <algorithm>

namespace semainier::ui {

namespace {

// From the surest sign to the faintest.
constexpr int wholeWord = 8;
constexpr int wordStart = 6;
constexpr int inWord = 3;
constexpr int keywordStart = 2;
constexpr int firstWordBonus = 1;
/// Letters only: below any sum of words.
constexpr int letters = 1;

struct NameWord {
    QString folded;
    qsizetype start = 0;
    qsizetype length = 0;
};

std::vector<NameWord> wordsOfName(const QString &name)
{
    std::vector<NameWord> words;
    qsizetype from = 0;
    const QStringList found = searchWords(name);
    for (const QString &word : found) {
        const qsizetype start = name.indexOf(word, from);
        words.push_back({foldedText(word), start, word.size()});
        from = start + word.size();
    }
    return words;
}

/// A single accent is folded away with its letter, so that lengths agree but for rare letters.
Excerpt::Mark markIn(const NameWord &word, qsizetype offset, qsizetype length)
{
    return {word.start + std::min(offset, word.length), std::min(length, word.length - offset)};
}

std::optional<ActionMatch> matchWord(const QString &typed, const std::vector<NameWord> &name,
                                     const QStringList &keywords)
{
    std::optional<ActionMatch> best;
    const auto offer = [&best](int score, std::vector<Excerpt::Mark> marks) {
        if (!best || score > best->score) {
            best = ActionMatch{score, std::move(marks)};
        }
    };
    for (const NameWord &word : name) {
        const int bonus = &word == &name.front() ? firstWordBonus : 0;
        const qsizetype at = word.folded.indexOf(typed);
        if (word.folded == typed) {
            offer(wholeWord + bonus, {markIn(word, 0, word.length)});
        } else if (at == 0) {
            offer(wordStart + bonus, {markIn(word, 0, typed.size())});
        } else if (at > 0) {
            offer(inWord, {markIn(word, at, typed.size())});
        }
    }
    if (std::ranges::any_of(keywords,
                            [&typed](const QString &key) { return key.startsWith(typed); })) {
        offer(keywordStart, {});
    }
    return best;
}

/// The letters typed from a place of the name on; the words are walked from left to right.
bool followLetters(const QString &typed, qsizetype letter, const std::vector<NameWord> &name,
                   size_t from, std::vector<Excerpt::Mark> &marks)
{
    if (letter == typed.size()) {
        return true;
    }
    for (size_t index = from; index < name.size(); ++index) {
        const NameWord &word = name[index];
        qsizetype length = 0;
        while (letter + length < typed.size() && length < word.folded.size()
               && word.folded[length] == typed[letter + length]) {
            ++length;
        }
        for (; length > 0; --length) {
            marks.push_back(markIn(word, 0, length));
            if (followLetters(typed, letter + length, name, index + 1, marks)) {
                return true;
            }
            marks.pop_back();
        }
    }
    return false;
}

/// In order, without those that begin in another.
std::vector<Excerpt::Mark> apart(std::vector<Excerpt::Mark> marks)
{
    std::ranges::sort(marks, {}, &Excerpt::Mark::start);
    qsizetype end = 0;
    std::erase_if(marks, [&end](const Excerpt::Mark &mark) {
        const bool within = mark.start < end;
        end = std::max(end, mark.start + mark.length);
        return within;
    });
    return marks;
}

} // namespace

std::optional<ActionMatch> matchAction(const QString &typed, const QString &name,
                                       const QString &keywords)
{
    const QStringList wanted = searchWords(foldedText(typed));
    const std::vector<NameWord> words = wordsOfName(name);
    const QStringList keys = searchWords(foldedText(keywords));
    ActionMatch match;
    bool everyWord = true;
    for (const QString &word : wanted) {
        const auto one = matchWord(word, words, keys);
        everyWord = everyWord && one;
        if (one) {
            match.score += one->score;
            match.marks.insert(match.marks.end(), one->marks.begin(), one->marks.end());
        }
    }
    if (everyWord) {
        match.marks = apart(std::move(match.marks));
        return match;
    }
    match = {.score = letters, .marks = {}};
    return followLetters(wanted.join(QString()), 0, words, 0, match.marks) ? std::optional(match)
                                                                           : std::nullopt;
}

} // namespace semainier::ui
