// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsformat.h"

namespace semainier {

/// A format that is JSON with an array of publications.
class JsonFormat : public StatisticsFormat {
public:
    [[nodiscard]] bool recognises(const ExportFile &file) const override;
    [[nodiscard]] Result<> read(ExportFile &file, const QTimeZone &zone, const RowVisitor &visitor,
                                const Progress &progress) const final;

protected:
    /// Whether the first element of an array (see JsonElement) shows that it is of this format.
    [[nodiscard]] virtual bool isElement(const QString &array, const QJsonObject &first) const = 0;
    [[nodiscard]] virtual RowOutcome row(const QJsonObject &element) const = 0;
};

} // namespace semainier
