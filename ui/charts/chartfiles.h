// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace semainier::ui {

class ChartSheet;

enum class PictureFormat { Png, Svg };

/// A chart on paper: light, with a margin, as wide as told in pixels at 100 % and as high as it
/// asks for. The sheet is laid out for it.
///
/// Twice as many pixels each way, for screens and printers that show them.
[[nodiscard]] QImage chartImage(ChartSheet &sheet, qreal width);
/// ReadOnly, DiskFull or CannotWrite; what stood at the path then stays.
[[nodiscard]] Result<> writeChart(ChartSheet &sheet, qreal width, PictureFormat format,
                                  const QString &path);

/// The bytes of a picture, with the same errors and as little harm.
[[nodiscard]] Result<> writePictureFile(const QByteArray &bytes, const QString &path);

} // namespace semainier::ui
