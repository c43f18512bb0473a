// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/resultlist.h"

namespace semainier::ui {

/// The line of a post that was found by these words. `when` is what stands at its right.
[[nodiscard]] ResultRow postRow(const Post &post, const QStringList &words, const QString &when);

/// A line that names the group below it.
[[nodiscard]] ResultRow headingRow(const QString &name);

} // namespace semainier::ui
