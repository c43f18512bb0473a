// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/importnames.h"

#include "core/base/text.h"
#include "core/exchange/csv/ownformat.h"

#include <QSet>

namespace semainier {

ImportNames::ImportNames(std::vector<Account> accounts, const std::vector<Objective> &objectives,
                         const std::vector<Series> &series)
    : m_accounts(std::move(accounts))
{
    for (const Objective &objective : objectives) {
        m_objectives.insert(objective.name, objective.id);
        m_foldedObjectives.insert(foldedText(objective.name), objective.id);
    }
    for (const Series &one : series) {
        m_seriesByUid.insert(one.uid, one.id);
    }
}

ObjectiveId ImportNames::objective(const QString &name, bool exact)
{
    if (name.isEmpty()) {
        return {};
    }
    if (const auto known = m_objectives.constFind(name); known != m_objectives.constEnd()) {
        return *known;
    }
    const QString folded = foldedText(name);
    if (const auto known = m_foldedObjectives.constFind(folded);
        !exact && known != m_foldedObjectives.constEnd()) {
        return *known;
    }
    const ObjectiveId id(-static_cast<qint64>(m_addedObjectives.size()) - 1);
    m_addedObjectives.push_back({.id = id, .name = name});
    m_objectives.insert(name, id);
    m_foldedObjectives.insert(folded, id);
    return id;
}

SeriesId ImportNames::series(const QString &cell)
{
    if (const auto known = m_seriesByCell.constFind(cell); known != m_seriesByCell.constEnd()) {
        return *known;
    }
    std::optional<Series> series = seriesFromCell(cell);
    if (!series) {
        return {};
    }
    SeriesId &id = m_seriesByUid[series->uid];
    if (id == SeriesId()) {
        id = SeriesId(-static_cast<qint64>(m_addedSeries.size()) - 1);
        series->id = id;
        m_addedSeries.push_back(std::move(*series));
    }
    m_seriesByCell.insert(cell, id);
    return id;
}

void ImportNames::addMissing(Change &change) const
{
    QSet<AccountId> accounts;
    QSet<ObjectiveId> objectives;
    QSet<SeriesId> series;
    const auto look = [&](const Post &post) {
        objectives.insert(post.objective);
        series.insert(post.series);
        for (const Publication &publication : post.publications) {
            accounts.insert(publication.account);
        }
    };
    for (const Post &post : change.posts.added) {
        look(post);
    }
    for (const Revision<Post> &revision : change.posts.changed) {
        look(revision.after);
    }
    const auto copyUsed = [](const auto &added, const auto &used, auto &target) {
        std::ranges::copy_if(added, std::back_inserter(target),
                             [&used](const auto &value) { return used.contains(value.id); });
    };
    copyUsed(m_accounts.added(), accounts, change.accounts.added);
    copyUsed(m_addedObjectives, objectives, change.objectives.added);
    copyUsed(m_addedSeries, series, change.series.added);
}

} // namespace semainier
