// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/importnames.h"

#include "core/base/text.h"
#include "core/exchange/csv/ownformat.h"

namespace semainier {

ImportNames::ImportNames(std::vector<Account> accounts, const std::vector<Objective> &objectives,
                         const std::vector<Series> &series,
                         const QHash<QString, QString> &accountWords)
    : m_accounts(std::move(accounts), accountWords)
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

void ImportNames::note(const std::vector<AccountResolver::Reading> &readings, const RowPlace &place)
{
    for (const auto &[text, key] : readings) {
        const std::pair question(foldedText(text), key);
        auto known = m_readingPlaces.constFind(question);
        if (known == m_readingPlaces.constEnd()) {
            known = m_readingPlaces.insert(question, m_readings.size());
            m_readings.push_back({text, key, {.first = place}});
        }
        ++m_readings[*known].group.rows;
    }
}

std::vector<AccountReading> ImportNames::readingsOf(const Change &change) const
{
    std::vector<AccountReading> kept = m_readings;
    for (const Account &account : m_accounts.added()) {
        if (std::ranges::find(change.accounts.added, account.id, &Account::id)
            == change.accounts.added.end()) {
            std::erase_if(kept, [key = accountKey(account)](const AccountReading &reading) {
                return reading.key == key;
            });
        }
    }
    return kept;
}

void ImportNames::addMissing(Change &change) const
{
    change.accounts.added = m_accounts.added();
    change.objectives.added = m_addedObjectives;
    change.series.added = m_addedSeries;
    dropUnused(change);
}

} // namespace semainier
