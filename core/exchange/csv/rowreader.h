// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/cellcheck.h"
#include "core/exchange/csv/datecell.h"
#include "core/exchange/csv/importnames.h"
#include "core/exchange/csv/importplan.h"
#include "core/exchange/csv/rowcells.h"

#include <bitset>

namespace semainier {

using SheetFields = std::bitset<sheetFieldCount>;

/// One row of a sheet, read as far as it can be without the rest of the column.
struct RowDraft {
    Post post; ///< without its day
    SheetFields given; ///< what the row says; other fields of a known post stay
    int line = 0;
    DateCell date;
    QString dateText;
    int weekday = 0; ///< of the column of weekdays; 0: none
    DateCell event; ///< the day of the event
    QString eventText;
    std::vector<QString> cells; ///< of a row that may still be refused
};

/// What a person decided about the rows of all sheets.
struct RowRules {
    Corrections corrections;
    bool repostsByText = false; ///< see ImportOptions
};

/// Turns the rows of one sheet into drafts of posts.
class RowReader {
public:
    /// All must outlive the reader, which adds to the doubts and reposts of the plan.
    RowReader(const Sheet &sheet, size_t position, ImportNames &names, const RowRules &rules,
              ImportPlan &plan);

    [[nodiscard]] RowDraft read(const CsvRow &row);

    /// The cells of the row that was read last.
    [[nodiscard]] const RowCells &cells() const { return m_cells; }
    /// The columns that mean nothing and have held something so far.
    [[nodiscard]] const std::vector<size_t> &unusedColumns() const
    {
        return m_check.unusedColumns();
    }

private:
    void doubt(SheetField field, const QString &value, RowReason reason,
               const QStringList &args = {});
    void readDay(RowDraft &draft);
    void readHour(RowDraft &draft);
    void readKindAndStatus(RowDraft &draft);
    void readAccounts(RowDraft &draft);
    void readDetails(RowDraft &draft);
    void readRepost(RowDraft &draft);
    void readFlag(RowDraft &draft, SheetField field, bool &flag);
    void readEvent(RowDraft &draft);
    void readHour(RowDraft &draft, SheetField field, std::optional<TimeOfDay> &hour);
    void readPeople(RowDraft &draft, SheetField field, std::optional<int> &people);
    void readMinutes(RowDraft &draft, SheetField field, std::optional<int> &minutes);

    RowCells m_cells;
    CellCheck m_check;
    ImportNames &m_names;
    const RowRules &m_rules;
    ImportPlan &m_plan;
    SheetFields m_fields;
};

} // namespace semainier
