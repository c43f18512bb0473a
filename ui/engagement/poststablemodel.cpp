// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/poststablemodel.h"

#include "ui/base/formatting.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/engagement/engagementwords.h"

#include <algorithm>

namespace semainier::ui {

namespace {

bool isOfFigures(int column)
{
    return column >= PostsTableModel::Impressions;
}

ChartCell countCell(const std::optional<qint64> &count)
{
    return count ? ChartCell{.text = amountText(static_cast<double>(*count)),
                             .value = QString::number(*count)}
                 : ChartCell();
}

bool isBeforeByWords(const QString &words, const QString &others)
{
    return words.localeAwareCompare(others) < 0;
}

} // namespace

void PostsTableModel::setPosts(std::vector<PostFigures> posts, std::vector<Account> accounts)
{
    beginResetModel();
    m_posts = std::move(posts);
    m_accounts = std::move(accounts);
    endResetModel();
}

PostId PostsTableModel::postAt(int row) const
{
    return m_posts.at(static_cast<size_t>(row)).post;
}

QString PostsTableModel::accountOf(const PostFigures &post) const
{
    const auto account = std::ranges::find(m_accounts, post.account, &Account::id);
    return account != m_accounts.end() ? label(*account, m_accounts) : QString();
}

ChartCell PostsTableModel::cell(int row, int column) const
{
    const PostFigures &post = m_posts.at(static_cast<size_t>(row));
    switch (column) {
    case Title:
        return {.text = post.title, .value = {}};
    case Kind:
        return {.text = shortLabel(post.kind), .value = {}};
    case AccountName:
        return {.text = accountOf(post), .value = {}};
    case Day:
        return {.text = shortDate(post.day), .value = post.day.toString(Qt::ISODate)};
    case Impressions:
        return countCell(post.metrics[Metric::Impressions]);
    case Interactions:
        return countCell(post.engagement);
    case RateOfBase:
        return post.rate ? ChartCell{.text = rateText(*post.rate), .value = figure(*post.rate)}
                         : ChartCell();
    default:
        return {};
    }
}

bool PostsTableModel::isBefore(int row, int other, int column) const
{
    const PostFigures &left = m_posts.at(static_cast<size_t>(row));
    const PostFigures &right = m_posts.at(static_cast<size_t>(other));
    switch (column) {
    case Kind:
        return left.kind < right.kind;
    case Day:
        return left.day < right.day;
    case Impressions:
        return left.metrics[Metric::Impressions] < right.metrics[Metric::Impressions];
    case Interactions:
        return left.engagement < right.engagement;
    case RateOfBase:
        return left.rate < right.rate;
    case AccountName:
        return isBeforeByWords(accountOf(left), accountOf(right));
    default:
        return isBeforeByWords(left.title, right.title);
    }
}

int PostsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

int PostsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PostsTableModel::textAt(const QModelIndex &index, const QString &absence) const
{
    const QString text = cell(index.row(), index.column()).text;
    return text.isEmpty() && isOfFigures(index.column()) ? absence : text;
}

QVariant PostsTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PostFigures &post = m_posts.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index, noFigure());
    case Qt::ToolTipRole:
        // The account has no column of its own in a narrow window.
        return index.column() == Title ? post.title + QStringLiteral(" · ")
                + textAt(index.siblingAtColumn(AccountName), notReported())
                                       : textAt(index, notReported());
    case Qt::AccessibleTextRole:
        return textAt(index, notReported());
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(kindIcon(post.kind)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (isOfFigures(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant PostsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isOfFigures(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Post");
    case Kind:
        return tr("Kind");
    case AccountName:
        return tr("Account");
    case Day:
        return tr("Day");
    case Impressions:
        return tr("Impressions");
    case Interactions:
        return tr("Engagement");
    case RateOfBase:
        return tr("Rate");
    default:
        return {};
    }
}

PostsOrder::PostsOrder(PostsTableModel &model) : QSortFilterProxyModel(&model), m_model(model)
{
    setSourceModel(&model);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

bool PostsOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model.isBefore(left.row(), right.row(), left.column());
}

} // namespace semainier::ui
