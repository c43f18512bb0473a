// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/importplan.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace semainier {

/// What a person says of a cell, in the place of what the sheet says.
struct CellCorrection {
    SheetField field = SheetField::Ignored;
    /// The cell, or one of the accounts it names, as RowNote gives it. Not compared where there is
    /// a place.
    QString value;
    QString meaning; ///< as our own files write it; empty: as if nothing stood there
    std::optional<RowPlace> place; ///< nothing: wherever the value stands

    bool operator==(const CellCorrection &) const = default;
};

/// Corrections as they are looked up, row by row. Accounts are corrected by their words,
/// everywhere: see AccountResolver.
class Corrections {
public:
    Corrections() = default;
    explicit Corrections(const std::vector<CellCorrection> &list);

    /// What a cell of this row says instead of what stands there.
    [[nodiscard]] std::optional<QString> at(SheetField field, const RowPlace &place) const;
    /// What a value means wherever it stands; accents and case do not matter.
    [[nodiscard]] std::optional<QString> of(SheetField field, const QString &value) const;
    /// The words for accounts, folded, and the keys they mean.
    [[nodiscard]] const QHash<QString, QString> &accounts() const { return m_accounts; }

private:
    std::map<std::pair<RowPlace, SheetField>, QString> m_places;
    std::map<std::pair<SheetField, QString>, QString> m_values;
    QHash<QString, QString> m_accounts;
};

} // namespace semainier
