// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importoutcome.h"

#include "core/planner/planner.h"

namespace semainier::ui {

namespace {

/// The line of the first row that holds something; 0 for an empty file.
int firstFilledLine(const Sheet &sheet)
{
    const auto row = std::ranges::find_if_not(sheet.top, &CsvRow::isBlank);
    return row == sheet.top.end() ? 0 : row->line;
}

/// Without a name that is known the first row stands for the names: better than no table at all.
Result<Sheet> recognised(const QByteArray &bytes, const QString &path, SheetReading reading)
{
    auto sheet = sheetFromBytes(bytes, path, reading);
    if (sheet || sheet.error().code != ErrorCode::NoTable || reading.headerLine) {
        return sheet;
    }
    reading.headerLine = 0;
    const auto unnamed = sheetFromBytes(bytes, path, reading);
    reading.headerLine = unnamed ? firstFilledLine(*unnamed) : 0;
    return *reading.headerLine > 0 ? sheetFromBytes(bytes, path, reading) : sheet;
}

Result<Sheet> decidedSheet(QByteArray &bytes, const QString &path, const SheetDecisions &decided)
{
    if (bytes.isNull()) {
        SEM_TRY(bytes, readSheet(path));
    }
    SEM_TRY(Sheet sheet, recognised(bytes, path, decided.reading));
    for (const auto &[column, field] : decided.fields) {
        if (column < sheet.columns.size()) {
            sheet.columns[column].field = field;
        }
    }
    sheet.dateOrder = decided.dateOrder;
    return sheet;
}

Sheet withoutBytes(const Sheet &sheet)
{
    Sheet light = sheet;
    light.utf8 = {};
    return light;
}

} // namespace

bool ImportOutcome::isUnrecognised(size_t sheet) const
{
    return sheet < sheets.size() && !sheets[sheet].columns.empty()
        && std::ranges::none_of(
               sheets[sheet].columns,
               [](const SheetColumn &column) {
                   return column.field && *column.field != SheetField::Ignored;
               });
}

Result<std::shared_ptr<const ImportOutcome>>
planDecided(const QString &calendar, const Clock &clock, const ImportDecisions &decisions,
            std::vector<QByteArray> bytes, const Progress &progress)
{
    SEM_TRY(const auto planner, Planner::open(calendar, clock));
    SEM_TRY(const CalendarFacts facts, factsOf(*planner));
    auto outcome = std::make_shared<ImportOutcome>();
    outcome->accounts = facts.accounts;
    outcome->bytes = std::move(bytes);
    outcome->bytes.resize(decisions.sheets.size());
    const auto fail = [&](const Error &error, size_t sheet) {
        if (!outcome->error) {
            outcome->error = error;
            outcome->faultySheet = sheet;
        }
    };
    std::vector<Sheet> sheets;
    for (size_t i = 0; i < decisions.sheets.size(); ++i) {
        const QString &path = decisions.paths[static_cast<qsizetype>(i)];
        auto sheet = decidedSheet(outcome->bytes[i], path, decisions.sheets[i]);
        outcome->sheets.push_back(sheet ? withoutBytes(*sheet) : Sheet{.path = path});
        if (sheet) {
            sheets.push_back(*std::move(sheet));
        } else {
            fail(sheet.error(), i);
        }
        if (!goOn(progress, 0)) {
            return failure(ErrorCode::Cancelled);
        }
    }
    if (outcome->error) {
        return outcome;
    }
    auto plan = planImport(std::move(sheets),
                           {.today = clock.today(),
                            .corrections = decisions.corrections,
                            .repostsByText = decisions.repostsByText},
                           facts, progress);
    if (plan) {
        outcome->plan = *std::move(plan);
        outcome->sheets = outcome->plan.sheets;
        outcome->checks = checksOf(outcome->plan);
        outcome->refusals = refusalsOf(outcome->plan);
    } else if (plan.error().code == ErrorCode::Cancelled) {
        return std::unexpected(plan.error());
    } else {
        fail(plan.error(), static_cast<size_t>(decisions.paths.indexOf(plan.error().file)));
    }
    return outcome;
}

} // namespace semainier::ui
