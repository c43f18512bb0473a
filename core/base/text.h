// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semainier {

/// A key to compare words as people do: accents and case gone, typographic apostrophes and spaces
/// made plain, runs of white space made one, ends trimmed. "  Réseau(x) " gives "reseau(x)".
[[nodiscard]] QString foldedText(QStringView text);

/// What to call a text on one line: white space made single, cut before `length` characters at a
/// word with an ellipsis.
[[nodiscard]] QString firstWords(const QString &text, qsizetype length = 60);

} // namespace semainier
