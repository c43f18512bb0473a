// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace semainier {

/// The character between the cells of a sheet, one of `,` `;` tab `|`: the one that cuts the first
/// rows into the steadiest number of cells, quotes respected. A line "sep=;" before the table, as
/// Excel writes it, decides alone. A comma where nothing tells.
[[nodiscard]] char detectDelimiter(QByteArrayView utf8);
/// True when the first line is no row but "sep=;".
[[nodiscard]] bool announcesDelimiter(QByteArrayView utf8);

} // namespace semainier
