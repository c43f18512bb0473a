// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/importplan.h"

#include <QJsonObject>

namespace semainier::cli {

/// What an import did or would do, for people and for programs.
class ImportReport {
public:
    /// The plan must outlive the report.
    ImportReport(const ImportPlan &plan, bool isDryRun);

    /// Whether any row was taken, or was there already.
    [[nodiscard]] bool tookAnything() const;

    /// The lines of the summary; with every difference on a dry run.
    [[nodiscard]] QStringList lines() const;
    /// A line for every refused and every doubtful row: file, line, cell and reason.
    [[nodiscard]] QStringList noteLines() const;
    [[nodiscard]] QJsonObject json() const;

private:
    [[nodiscard]] QStringList sheetLines() const;
    [[nodiscard]] QStringList differenceLines() const;
    [[nodiscard]] QString noteLine(const RowNote &note) const;
    [[nodiscard]] QString place(const RowPlace &place) const;

    [[nodiscard]] QJsonArray sheetsJson() const;
    [[nodiscard]] QJsonArray addedJson() const;
    [[nodiscard]] QJsonArray changedJson() const;
    [[nodiscard]] QJsonArray missingJson() const;
    [[nodiscard]] QJsonObject noteJson(const RowNote &note) const;
    [[nodiscard]] QJsonObject placeJson(const RowPlace &place) const;

    const ImportPlan &m_plan;
    bool m_isDryRun = false;
};

} // namespace semainier::cli
