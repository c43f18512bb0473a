// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace semainier {

/// A run of digits, a run of letters, or one other character of a cell; blanks stand between them.
struct CellToken {
    enum class Type { Number, Word, Mark };

    Type type = Type::Mark;
    QString text;
    int value = 0; ///< of a number of up to nine digits, else -1
    bool glued = false; ///< follows the token before it without a blank

    [[nodiscard]] bool isNumber() const { return type == Type::Number; }
    [[nodiscard]] bool isNumber(qsizetype mostDigits) const
    {
        return isNumber() && text.size() <= mostDigits;
    }
    [[nodiscard]] bool isMark(char16_t mark) const { return type == Type::Mark && text[0] == mark; }
    [[nodiscard]] bool isWord(QStringView word) const { return type == Type::Word && text == word; }
};

/// The tokens of a cell without accents and case.
[[nodiscard]] std::vector<CellToken> cellTokens(QStringView cell);

/// True for what people write where there is nothing to say yet: "-", "?", "à définir", "n/a" …
[[nodiscard]] bool meansNothing(QStringView cell);

/// True when the words of `list`, separated by |, hold the word.
[[nodiscard]] bool isOneOf(QStringView word, QStringView list);

} // namespace semainier
