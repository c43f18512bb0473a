// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listmodel.h"

#include "ui/base/formatting.h"

#include <QCollator>

namespace semainier::ui {

namespace {

ListColumn columnAt(int section)
{
    return static_cast<ListColumn>(section);
}

QString cellText(const ListRow &row, ListColumn column)
{
    switch (column) {
    case ListColumn::Date:
        return row.date;
    case ListColumn::Hour:
        return row.card.hour;
    case ListColumn::Kind:
        return row.kind;
    case ListColumn::Post:
        return row.card.caption;
    case ListColumn::Accounts:
        return row.accounts;
    case ListColumn::State:
        return row.state;
    case ListColumn::Person:
        return row.post().assignee;
    case ListColumn::Time:
        return row.time;
    }
    return {};
}

QString spokenText(const ListRow &row, ListColumn column)
{
    if (column == ListColumn::Date) {
        return row.post().day.isValid() ? longDate(row.post().day)
                                        : ListWords::undated({}, 0).title;
    }
    if (column == ListColumn::State && row.card.late) {
        return row.state + QStringLiteral(", ") + ListWords::late();
    }
    return cellText(row, column);
}

bool isEditable(ListColumn column)
{
    return column != ListColumn::Accounts && column != ListColumn::Time;
}

} // namespace

ListModel::ListModel(Planner &planner, QObject *parent)
    : QAbstractTableModel(parent), m_planner(planner)
{
    connect(&planner, &Planner::changed, this, &ListModel::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &ListModel::refresh);
}

bool ListModel::hasDated() const
{
    return !m_posts.empty() && m_posts.front().day.isValid();
}

const ListRow *ListModel::row(int line) const
{
    if (line < 0 || line >= rowCount()) {
        return nullptr;
    }
    const auto found = m_rows.find(m_keys[static_cast<size_t>(line)].post);
    return found == m_rows.end() ? nullptr : &found->second;
}

const ListHead *ListModel::head(int line) const
{
    if (line < 0 || line >= rowCount() || !m_keys[static_cast<size_t>(line)].isHead()) {
        return nullptr;
    }
    const auto found = m_heads.constFind(m_keys[static_cast<size_t>(line)].monday);
    return found == m_heads.cend() ? nullptr : &*found;
}

bool ListModel::isUndatedHead(int line) const
{
    return head(line) && m_keys[static_cast<size_t>(line)].monday.isNull();
}

std::optional<int> ListModel::lineOf(PostId post) const
{
    const auto found = std::ranges::find(m_keys, post, &ListKey::post);
    const bool is = post.isValid() && found != m_keys.end();
    return is ? std::optional(static_cast<int>(found - m_keys.begin())) : std::nullopt;
}

std::optional<Post> ListModel::stored(PostId post) const
{
    return m_planner.posts().find(post).value_or(std::nullopt);
}

QStringList ListModel::people() const
{
    QSet<QString> others;
    for (const Post &post : m_posts) {
        others.insert(post.assignee);
    }
    others.remove(QString());
    QStringList names;
    for (const Person &person : m_team) {
        others.remove(person.name);
        if (!person.archived) {
            names.append(person.name);
        }
    }
    QStringList sorted = others.values();
    std::ranges::sort(sorted, QCollator());
    return names + sorted;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : listColumnCount;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    const ListColumn column = columnAt(index.column());
    if (const ListHead *group = head(index.row())) {
        const bool says = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return says && column == ListColumn::Date ? QVariant(group->title)
            : says && column == ListColumn::Post  ? QVariant(group->count)
                                                  : QVariant();
    }
    const ListRow *post = row(index.row());
    if (!post) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*post, column);
    case Qt::ToolTipRole:
        return post->card.tip;
    case Qt::AccessibleTextRole:
        return spokenText(*post, column);
    case Qt::AccessibleDescriptionRole:
        return post->sentence;
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return ListWords::column(columnAt(section));
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_keys[static_cast<size_t>(index.row())].isHead()) {
        // The keyboard passes over a head.
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, isEditable(columnAt(index.column())) && !isReadOnly());
    return flags;
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    m_sort = {columnAt(std::max(0, column)), order};
    arrange();
}

void ListModel::setFilter(const PostFilter &filter)
{
    m_filter = filter;
    for (auto &[id, row] : m_rows) {
        row.matches = filter.matches(row.post());
    }
    arrange();
}

} // namespace semainier::ui
