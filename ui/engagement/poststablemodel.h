// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/engagement/engagementcontent.h"

#include <QAbstractTableModel>

namespace semainier::ui {

/// The measured posts of a period for a view. Under Qt::UserRole lies what a column is sorted by.
class PostsTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Title,
        Kind,
        AccountName,
        Day,
        Impressions,
        Interactions,
        RateOfBase,
        columns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPosts(std::vector<PostFigures> posts, std::vector<Account> accounts);
    [[nodiscard]] PostId postAt(int row) const;
    /// Of a row and a column, for people and programs.
    [[nodiscard]] ChartCell cell(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant sortValue(const PostFigures &post, int column) const;
    /// `absence` stands for a figure that is not known.
    [[nodiscard]] QString textAt(const QModelIndex &index, const QString &absence) const;
    [[nodiscard]] QString accountOf(const PostFigures &post) const;

    std::vector<PostFigures> m_posts;
    std::vector<Account> m_accounts;
};

} // namespace semainier::ui
