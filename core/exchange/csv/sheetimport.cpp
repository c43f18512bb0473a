// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/sheetimport.h"

#include "core/exchange/csv/importbuilder.h"
#include "core/planner/planner.h"

namespace semainier {

Result<CalendarFacts> factsOf(const Planner &planner)
{
    CalendarFacts facts;
    SEM_TRY(facts.accounts, planner.accounts().all());
    SEM_TRY(facts.objectives, planner.objectives().all());
    SEM_TRY(facts.series, planner.series().all());
    facts.visitPosts = [&planner](const CalendarFacts::Visitor &visitor) -> Result<> {
        bool stopped = false;
        const auto visit = [&](const Post &post) {
            stopped = !visitor(post);
            return !stopped;
        };
        SEM_CHECK(planner.posts().visitRange({}, visit));
        return stopped ? Result<>() : planner.posts().visitUndated(visit);
    };
    return facts;
}

Result<ImportPlan> planImport(std::vector<Sheet> sheets, const ImportOptions &options,
                              const CalendarFacts &calendar, const Progress &progress)
{
    return ImportBuilder(std::move(sheets), options, calendar, progress).build();
}

Result<ImportPlan> planImport(const QStringList &paths, const ImportOptions &options,
                              const Planner &planner, const Progress &progress)
{
    std::vector<Sheet> sheets;
    for (const QString &path : paths) {
        SEM_TRY(auto sheet, openSheet(path, {.columns = options.columns}));
        sheets.push_back(std::move(sheet));
    }
    SEM_TRY(const CalendarFacts facts, factsOf(planner));
    ImportOptions dated = options;
    if (!dated.today.isValid()) {
        dated.today = planner.clock().today();
    }
    return planImport(std::move(sheets), dated, facts, progress);
}

} // namespace semainier
