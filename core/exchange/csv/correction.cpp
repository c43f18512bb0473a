// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/correction.h"

#include "core/base/text.h"

namespace semainier {

Corrections::Corrections(const std::vector<CellCorrection> &list)
{
    for (const CellCorrection &correction : list) {
        if (correction.field == SheetField::Accounts || correction.field == SheetField::Network) {
            m_accounts.insert(foldedText(correction.value), correction.meaning);
        } else if (correction.place) {
            m_places[{*correction.place, correction.field}] = correction.meaning;
        } else {
            m_values[{correction.field, foldedText(correction.value)}] = correction.meaning;
        }
    }
}

std::optional<QString> Corrections::at(SheetField field, const RowPlace &place) const
{
    const auto found = m_places.find({place, field});
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QString> Corrections::of(SheetField field, const QString &value) const
{
    if (m_values.empty()) {
        return {};
    }
    const auto found = m_values.find({field, foldedText(value)});
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

} // namespace semainier
