// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semainier {

/// A key to compare words as people do: accents and case gone, ligatures spelt out, typographic
/// apostrophes and spaces made plain, runs of white space made one, ends trimmed. "  Cœur(s) Été "
/// gives "coeur(s) ete".
[[nodiscard]] QString foldedText(QStringView text);

/// The ways to write a word with ligatures or the letters they stand for: "coeur" and "cœur" give
/// both. Of a word with very many such places, only some are written in both ways.
[[nodiscard]] QStringList spellings(const QString &word);
/// The same for the beginning of a word, whose last letter may begin a ligature: "co" also gives
/// "cœ".
[[nodiscard]] QStringList spellingsOfBeginning(const QString &word);

/// A text on one line: white space made single, ends trimmed. No-break spaces stay what they are:
/// they keep a colon or a unit with its word.
[[nodiscard]] QString onOneLine(QStringView text);

/// What to call a text on one line: white space made single, cut before `length` characters at a
/// word with an ellipsis.
[[nodiscard]] QString firstWords(const QString &text, qsizetype length = 60);

} // namespace semainier
