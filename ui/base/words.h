// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace semainier::ui {

/// Words that break into lines where they must; `role` as in the style sheet: "strong",
/// "secondary", "small"…
[[nodiscard]] QLabel *words(const QString &role, const QString &text = {});

/// A text as a tool tip shows it, whatever marks stand in it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace semainier::ui
