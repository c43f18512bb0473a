// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/textdifference.h"

#include <algorithm>

namespace semainier::ui {

namespace {

/// What may stand before the difference, in UTF-16 units.
constexpr qsizetype contextLength = 24;

} // namespace

std::pair<QString, QString> nearDifference(const QString &before, const QString &after)
{
    const auto differing = std::ranges::mismatch(before, after);
    const qsizetype same = differing.in1 - before.begin();
    if (same <= contextLength) {
        return {before, after};
    }
    // Cut behind a space: never in the middle of a word or of a character.
    const qsizetype space = before.indexOf(u' ', same - contextLength);
    if (space < 0 || space >= same) {
        return {before, after};
    }
    return {u'…' + before.sliced(space + 1), u'…' + after.sliced(space + 1)};
}

} // namespace semainier::ui
