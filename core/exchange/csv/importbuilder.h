// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/exchange/csv/dateorder.h"
#include "core/exchange/csv/importnames.h"
#include "core/exchange/csv/ownformat.h"
#include "core/exchange/csv/rowreader.h"
#include "core/exchange/csv/sheetimport.h"

#include <QSet>

#include <deque>
#include <memory>

namespace semainier {

/// The work of one planImport(): rows are read, then the order of their dates is decided, then they
/// are compared with the calendar.
class ImportBuilder {
public:
    ImportBuilder(std::vector<Sheet> sheets, const ImportOptions &options,
                  const CalendarFacts &calendar, const Progress &progress);

    [[nodiscard]] Result<ImportPlan> build();

private:
    struct Rows {
        std::unique_ptr<RowReader> reader;
        std::deque<RowDraft> drafts; ///< large ones, in a number nobody knows before
        DateOrderVote vote;
    };
    /// What sheets that come back were exported of.
    struct Reach {
        DateRange days; ///< unset without a date
        bool isWhole = false; ///< of the whole calendar
    };
    using ExternalId = std::pair<AccountId, QString>;

    [[nodiscard]] Result<> readSheet(size_t position);
    void take(Rows &rows, const CsvRow &row);
    [[nodiscard]] Result<> decideDays(size_t position);
    [[nodiscard]] std::optional<RowReason> decideDay(const Rows &rows, RowDraft &draft,
                                                     DateOrder order);
    void decideEventDay(const Rows &rows, RowDraft &draft, DateOrder order);
    [[nodiscard]] Reach reach() const;
    [[nodiscard]] Result<> lookAtCalendar();
    void assemble(Rows &rows);
    [[nodiscard]] std::optional<RowNote> clash(const Rows &rows, const RowDraft &draft,
                                               const Post &post);
    void addOrUpdate(const RowPlace &place, Post post);
    void keepSample(const Rows &rows, size_t position);
    void refuse(RowNote note, std::vector<QString> cells);
    void finish();

    const ImportOptions &m_options;
    const CalendarFacts &m_calendar;
    const Progress &m_progress;
    RowRules m_rules;
    ImportPlan m_plan;
    ImportNames m_names;
    std::vector<Rows> m_rows; ///< one for each sheet
    QHash<QString, int> m_lineOfUid;
    QHash<QString, Post> m_stored; ///< the posts of the calendar that the sheets name
    QSet<ExternalId> m_externalIds; ///< of the other posts of the calendar, and of accepted rows
    std::vector<MissingPost> m_others; ///< posts of the calendar that the sheets should name too
    SheetNames m_sheetNames;
};

} // namespace semainier
