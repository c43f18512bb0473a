// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace semainier {

/// True for what a spreadsheet would run as a formula, or what looks like it once guarded: any
/// number of apostrophes, then one of = + - @ tab CR. Such a cell is written for people with one
/// apostrophe more.
[[nodiscard]] bool needsGuard(QStringView cell);

/// The cell before it was guarded: one apostrophe less where it could only have come from the
/// guard.
[[nodiscard]] QStringView withoutGuard(QStringView cell);

} // namespace semainier
