// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"
#include "ui/exchange/planwords.h"

#include <QAbstractTableModel>

namespace semainier::ui {

/// What becomes of the rows of a sheet, each with a list of its own.
enum class ImportList {
    Dated, ///< added with a date
    Undated, ///< added without one
    Updated, ///< of an export that comes back: each post, then each of its fields
    Unchanged, ///< counted only
    Missing, ///< no longer in the sheet
    Checks, ///< to be looked at
    Refused,
};

inline constexpr std::array allImportLists{
    ImportList::Dated,   ImportList::Undated, ImportList::Updated, ImportList::Unchanged,
    ImportList::Missing, ImportList::Checks,  ImportList::Refused,
};

/// The lines of one list of an import: where in the sheet, what is to be said of it, and how it can
/// be answered. Texts are made when they are shown: there may be a hundred thousand lines.
class EntryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, TextColumn, ChoiceColumn, ColumnCount };
    enum Role {
        AnsweredRole = Qt::UserRole, ///< true for a check that was answered
        DetailRole, ///< true for a field of the post above
    };

    /// The session must outlive the model.
    explicit EntryModel(ImportSession &session, QObject *parent = nullptr);

    [[nodiscard]] ImportList list() const { return m_list; }
    void show(ImportList list);
    /// How many lines of a list are still to be imported, looked at or refused.
    [[nodiscard]] int count(ImportList list) const;
    /// The check of a row; null where a row is none.
    [[nodiscard]] const ImportCheck *checkAt(int row) const;
    /// Takes rows into the import or leaves them out; false when there are none that can be.
    bool setTicked(const std::vector<int> &rows, bool ticked);
    [[nodiscard]] const PlanWords &words() const { return m_words; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();

private:
    /// A line of the list of updates: a post, or one of its fields.
    struct UpdateLine {
        size_t post = 0;
        std::optional<size_t> field;
    };

    void refresh();
    [[nodiscard]] const ImportPlan *plan() const;
    /// The row of the sheet that a line can leave out.
    [[nodiscard]] std::optional<RowPlace> tickable(int row) const;
    [[nodiscard]] std::optional<RowPlace> place(int row) const;
    [[nodiscard]] QString lineText(int row) const;
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] QString changeText(const FieldChange &change) const;
    [[nodiscard]] QString choiceText(int row) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] bool isAnswered(int row) const;
    [[nodiscard]] const std::vector<size_t> &addedIn(ImportList list) const;

    ImportSession &m_session;
    PlanWords m_words;
    ImportList m_list = ImportList::Dated;
    std::vector<size_t> m_dated; ///< positions among the posts added
    std::vector<size_t> m_undated;
    std::vector<UpdateLine> m_updates;
    std::vector<ImportCheck> m_checks;
    std::vector<ImportCheck> m_refusals;
};

} // namespace semainier::ui
