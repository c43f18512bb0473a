// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/csv/csvreader.h"

#include <QIODevice>

#include <vector>

namespace semainier {

/// Whether a file begins as spreadsheets of old Excel do (.xls), as LinkedIn exports them.
[[nodiscard]] bool looksLikeXls(QByteArrayView beginning);

/// The rows of each worksheet as texts: days as 2026-11-18, numbers without more decimals than they
/// have. The device is read once and forward. MalformedFile with "xls" for a broken or protected
/// file; TooLarge for one over 64 MB, or with more than 4 000 000 cells or shared texts, or
/// 64 000 000 characters; Cancelled.
[[nodiscard]] Result<std::vector<std::vector<CsvRow>>> readXls(QIODevice &file,
                                                               const Progress &progress = {});

} // namespace semainier
