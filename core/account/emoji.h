// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace semainier {

/// How many UTF-16 units the emoji has that begins at an index; 0 where none begins. Sequences are
/// one emoji: joined ones, skin tones, keycaps, flags of two letters or of tags (Unicode Technical
/// Standard 51, sections 1.4.5 to 1.4.9). Signs shown as text by default (©, ☺) are emoji only
/// when something asks for it.
[[nodiscard]] qsizetype emojiLength(QStringView text, qsizetype at);

} // namespace semainier
