// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postchoices.h"

#include "core/planner/planner.h"
#include "core/post/postusage.h"

#include <QFileInfo>

namespace semainier::ui {

namespace {

QStringList people(const Planner &planner)
{
    const QDate today = planner.clock().today();
    const auto known = planner.people().all().value_or(std::vector<Person>());
    QStringList names = PostUsage(planner.database())
                            .peopleInCharge({today.addYears(-1), today.addYears(1)})
                            .value_or(QStringList());
    QStringList present;
    for (const Person &person : known) {
        names.removeAll(person.name);
        if (!person.archived) {
            present.append(person.name);
        }
    }
    return present + names;
}

} // namespace

Result<PostChoices> readPostChoices(const Planner &planner)
{
    PostChoices choices{.accounts = {},
                        .objectives = {},
                        .people = people(planner),
                        .minutes = {},
                        .today = planner.clock().today(),
                        .folder = QFileInfo(planner.path()).absoluteDir()};
    SEM_TRY(choices.accounts, planner.accounts().all());
    SEM_TRY(choices.objectives, planner.objectives().all());
    for (const PostKind kind : allPostKinds) {
        SEM_TRY(const int minutes, planner.settings().plannedMinutes(kind));
        choices.minutes.insert(kind, minutes);
    }
    return choices;
}

} // namespace semainier::ui
