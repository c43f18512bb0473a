// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/entrymodel.h"

#include <QWidget>

namespace semainier::ui {

class CountTile;

/// How many rows of a sheet become what, as tiles: choosing one shows its list.
class CountTiles final : public QWidget {
    Q_OBJECT

public:
    /// The model must outlive the tiles.
    explicit CountTiles(const EntryModel &model, QWidget *parent = nullptr);

    /// Says the numbers again. The lists of an export that comes back are others than those of a
    /// plan that is new here.
    void refresh(bool merging);
    /// The list that says most: what is to be looked at, then what is refused, then what arrives.
    [[nodiscard]] ImportList telling() const;
    void choose(ImportList list);
    [[nodiscard]] CountTile *tile(ImportList list) const;

Q_SIGNALS:
    void chosen(semainier::ui::ImportList list);

private:
    void leadTabTo(ImportList list);
    [[nodiscard]] static QString words(ImportList list, bool merging, int count);

    const EntryModel &m_model;
    std::array<CountTile *, allImportLists.size()> m_tiles{};
};

} // namespace semainier::ui
