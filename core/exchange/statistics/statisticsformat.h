// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/statistics/exportfile.h"
#include "core/exchange/statistics/statisticsrow.h"

#include <QTimeZone>

#include <memory>
#include <vector>

namespace semainier {

/// One format in which a network or a tool exports what became of publications.
class StatisticsFormat {
public:
    StatisticsFormat() = default;
    StatisticsFormat(const StatisticsFormat &) = delete;
    StatisticsFormat &operator=(const StatisticsFormat &) = delete;
    virtual ~StatisticsFormat() = default;

    /// The stable code of the format in JSON answers, such as "x_analytics".
    [[nodiscard]] virtual QString code() const = 0;
    /// Whether a file is of this format, by its content.
    [[nodiscard]] virtual bool recognises(const ExportFile &file) const = 0;
    /// Gives the rows in the order of the file. Hours without a zone are those of `zone`.
    /// Cancelled; MalformedFile or TooLarge with the line.
    [[nodiscard]] virtual Result<> read(ExportFile &file, const QTimeZone &zone,
                                        const RowVisitor &visitor,
                                        const Progress &progress) const = 0;
};

/// The format of a file. OtherExport with the code of what it is for a file of a network that does
/// not tell of single publications; UnknownExport for any other.
[[nodiscard]] Result<const StatisticsFormat *> formatOf(const ExportFile &file);

} // namespace semainier
