// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/engagement/engagementcontent.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace semainier::ui {

/// The measured posts of a period for a view.
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
    /// Whether a row comes before another one by a column, the least first. A figure that is not
    /// known comes before the least.
    [[nodiscard]] bool isBefore(int row, int other, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// `absence` stands for a figure that is not known.
    [[nodiscard]] QString textAt(const QModelIndex &index, const QString &absence) const;
    [[nodiscard]] QString accountOf(const PostFigures &post) const;

    std::vector<PostFigures> m_posts;
    std::vector<Account> m_accounts;
};

/// The posts that have the words looked for, by a column: a year of them is in order before one
/// notices.
class PostsOrder final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PostsOrder(PostsTableModel &model);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    PostsTableModel &m_model;
};

} // namespace semainier::ui
