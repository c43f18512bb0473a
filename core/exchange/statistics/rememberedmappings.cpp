// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/rememberedmappings.h"

#include "core/base/text.h"
#include "core/planner/planner.h"
#include "core/planner/setupedit.h"

#include <QJsonDocument>

namespace semainier {

namespace {

QString keyOf(const QStringList &headers)
{
    return settings::statisticsColumns + headerFingerprint(headers);
}

} // namespace

Result<RememberedMappings> RememberedMappings::of(const Planner &planner)
{
    SEM_TRY(const auto kept, planner.settings().startingWith(settings::statisticsColumns));
    RememberedMappings remembered;
    for (const Setting &setting : kept) {
        const auto mapping =
            tableMappingFromJson(QJsonDocument::fromJson(setting.value.toUtf8()).object());
        if (mapping && keyOf(mapping->headers) == setting.key) {
            remembered.m_mappings.emplace(headerFingerprint(mapping->headers), *mapping);
        }
    }
    return remembered;
}

const TableMapping *RememberedMappings::find(const ExportFile &file) const
{
    if (m_mappings.empty()) {
        return nullptr;
    }
    for (const ExportFile::TopRows &top : file.tables()) {
        for (const CsvRow &row : top) {
            const auto found =
                m_mappings.find(headerFingerprint(QStringList(row.cells.begin(), row.cells.end())));
            if (found != m_mappings.end()) {
                return &found->second;
            }
        }
    }
    return nullptr;
}

Result<Change> rememberMapping(const Planner &planner, const TableMapping &mapping,
                               const QString &name)
{
    const QByteArray json = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    SEM_TRY(Change change, setSetting(planner, keyOf(mapping.headers), QString::fromUtf8(json)));
    change.action.subject = firstWords(name);
    change.action.detail = deed::added;
    return change;
}

} // namespace semainier
