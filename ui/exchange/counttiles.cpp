// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/counttiles.h"

#include "ui/exchange/counttile.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace semainier::ui {

namespace {

constexpr int gap = 12;

} // namespace

CountTiles::CountTiles(const EntryModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *group = new QButtonGroup(this);
    for (const ImportList list :
         {ImportList::Updated, ImportList::Dated, ImportList::Undated, ImportList::Unchanged,
          ImportList::Missing, ImportList::Checks, ImportList::Refused}) {
        auto *tile = new CountTile;
        tile->setAlarming(list == ImportList::Refused);
        m_tiles.at(static_cast<size_t>(list)) = tile;
        group->addButton(tile, static_cast<int>(list));
        row->addWidget(tile);
    }
    tile(m_model.list())->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int list, bool checked) {
        if (checked) {
            leadTabTo(static_cast<ImportList>(list));
            Q_EMIT chosen(static_cast<ImportList>(list));
        }
    });
}

CountTile *CountTiles::tile(ImportList list) const
{
    return m_tiles.at(static_cast<size_t>(list));
}

QString CountTiles::words(ImportList list, bool merging, int count)
{
    switch (list) {
    case ImportList::Dated:
        return merging ? tr("to add") : tr("to add, dated");
    case ImportList::Undated:
        return tr("to add, undated");
    case ImportList::Updated:
        return tr("to update");
    case ImportList::Unchanged:
        return tr("unchanged", nullptr, count);
    case ImportList::Missing:
        return tr("not in the sheet", nullptr, count);
    case ImportList::Checks:
        return tr("to check");
    case ImportList::Refused:
        return tr("refused", nullptr, count);
    }
    return {};
}

void CountTiles::refresh(bool merging)
{
    for (const ImportList list : allImportLists) {
        const int count = m_model.count(list);
        const bool ofMerge = list == ImportList::Updated || list == ImportList::Unchanged
            || list == ImportList::Missing;
        tile(list)->show(count, words(list, merging, count));
        tile(list)->setVisible(merging || !ofMerge);
    }
    tile(ImportList::Undated)->setVisible(!merging || m_model.count(ImportList::Undated) > 0);
    if (!tile(m_model.list())->isVisibleTo(this)) {
        choose(merging ? ImportList::Updated : ImportList::Dated);
    }
    leadTabTo(m_model.list());
}

ImportList CountTiles::telling() const
{
    for (const ImportList list : {ImportList::Checks, ImportList::Refused, ImportList::Updated,
                                  ImportList::Dated, ImportList::Undated}) {
        if (m_model.count(list) > 0) {
            return list;
        }
    }
    return ImportList::Dated;
}

/// The Tab key leads to the tile of the list shown, arrows lead on to the others. Qt sees to that
/// only when a tile gets the keyboard; the one that had it may be hidden by now.
void CountTiles::leadTabTo(ImportList list)
{
    for (CountTile *each : m_tiles) {
        each->setFocusPolicy(each == tile(list) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void CountTiles::choose(ImportList list)
{
    tile(list)->setChecked(true);
}

} // namespace semainier::ui
