// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace semainier::ui {

/// How a chosen file is remembered: relative to the calendar's folder where it lies in it, so that
/// both can move together.
[[nodiscard]] QString storedPath(const QString &file, const QDir &calendarFolder);

/// Where to find a file that is remembered so.
[[nodiscard]] QString fullPath(const QString &stored, const QDir &calendarFolder);

} // namespace semainier::ui
