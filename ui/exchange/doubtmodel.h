// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/statisticssession.h"

#include <QAbstractTableModel>

namespace semainier::ui {

/// The doubtful rows of an import of statistics: where in the file, what was published, and what it
/// is taken for. The columns and roles are those of EntryModel, so that its delegate paints them.
class DoubtModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The session must outlive the model.
    explicit DoubtModel(const StatisticsSession &session, QObject *parent = nullptr);

    [[nodiscard]] const ExportPlace &place(int row) const { return m_places.at(size_t(row)); }
    [[nodiscard]] const DoubtfulRow &doubt(int row) const { return m_doubts.at(size_t(row)); }
    /// The row after this one, or else the first one, that nobody has decided on; -1: none.
    [[nodiscard]] int nextOpen(int row) const;
    /// What people call the account that a row is of.
    [[nodiscard]] QString account(int row) const;
    /// Says again what the rows are taken for.
    void refreshAnswers();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString lineText(int row) const;
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] QString answer(int row) const;

    const StatisticsSession &m_session;
    std::vector<ExportPlace> m_places;
    std::vector<DoubtfulRow> m_doubts; ///< in the same order
};

} // namespace semainier::ui
