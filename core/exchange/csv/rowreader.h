// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/correction.h"
#include "core/exchange/csv/datecell.h"
#include "core/exchange/csv/importnames.h"
#include "core/exchange/csv/importplan.h"
#include "core/exchange/csv/sheet.h"

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

    /// A note on the column of a field, or with Ignored on the whole row.
    [[nodiscard]] RowNote note(SheetField field, int line, const QString &value, RowReason reason,
                               const QStringList &args = {}) const;
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    /// The columns that mean nothing and have held something so far.
    [[nodiscard]] const std::vector<size_t> &unusedColumns() const { return m_unused; }

private:
    [[nodiscard]] const std::vector<size_t> &columnsOf(SheetField field) const;
    [[nodiscard]] QString header(SheetField field) const;
    /// The first cell of the field's columns that is not empty, without guard.
    [[nodiscard]] QString written(SheetField field) const;
    /// The same, or what a person said in its place.
    [[nodiscard]] QString cell(SheetField field) const;
    /// The same for a short fact, trimmed where the sheet is not ours.
    [[nodiscard]] QString fact(SheetField field) const;

    void doubt(SheetField field, const QString &value, RowReason reason,
               const QStringList &args = {});
    [[nodiscard]] RowPlace place() const { return {m_position, m_row->line}; }
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
    void checkCells(const CsvRow &row);

    const Sheet &m_sheet;
    size_t m_position;
    ImportNames &m_names;
    const RowRules &m_rules;
    ImportPlan &m_plan;
    std::array<std::vector<size_t>, sheetFieldCount> m_columns;
    SheetFields m_fields;
    std::vector<size_t> m_unknown; ///< columns that mean nothing and have been empty so far
    std::vector<size_t> m_unused;
    bool m_mayBeBroken = false; ///< some bytes of the file stand for no character
    const CsvRow *m_row = nullptr;
};

} // namespace semainier
