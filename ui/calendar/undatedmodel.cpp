// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/undatedmodel.h"

#include "core/planner/planner.h"
#include "ui/base/labels.h"
#include "ui/calendar/weekwords.h"

#include <QScopedValueRollback>

namespace semainier::ui {

namespace {

/// Above this it costs less to read all than to look for each.
constexpr qsizetype fewPosts = 20;

/// What a screen reader says: networks, kind and state, then the first words.
QString sentence(const WeekCard &card)
{
    QStringList facts;
    for (const NetworkChip &chip : card.networks) {
        facts.append(chip.name);
    }
    facts.append(label(card.post.kind).toLower());
    facts.append(label(card.post.status).toLower());
    return facts.join(QStringLiteral(", ")) + QStringLiteral(": ") + captionOrUntitled(card.post);
}

bool inOrder(const Post &one, const Post &other)
{
    return std::tie(one.status, one.id) < std::tie(other.status, other.id);
}

} // namespace

UndatedModel::UndatedModel(Planner &planner, QObject *parent)
    : QAbstractListModel(parent), m_planner(planner)
{
    connect(&planner, &Planner::changed, this, &UndatedModel::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &UndatedModel::refresh);
}

void UndatedModel::setAsleep(bool asleep)
{
    m_asleep = asleep;
    if (!asleep && m_stale) {
        refresh();
    }
}

void UndatedModel::countAgain()
{
    const auto count = m_planner.posts().undatedCount();
    if (!count) {
        Q_EMIT failed(count.error());
        return;
    }
    m_stale = true;
    m_count = static_cast<int>(*count);
    Q_EMIT counted();
}

void UndatedModel::refresh()
{
    if (m_asleep) {
        countAgain();
        return;
    }
    auto accounts = m_planner.accounts().all();
    auto posts = m_planner.posts().undated();
    if (!accounts || !posts) {
        Q_EMIT failed(accounts ? posts.error() : accounts.error());
        return;
    }
    const QScopedValueRollback changing(m_changing, true);
    beginResetModel();
    m_accounts = *std::move(accounts);
    m_posts = *std::move(posts);
    m_cards.clear();
    std::ranges::sort(m_posts, inOrder);
    m_stale = false;
    endResetModel();
}

void UndatedModel::onChanged(const Changed &what)
{
    if (m_asleep || what.accounts || what.posts.size() > fewPosts) {
        refresh();
        return;
    }
    for (const PostId id : what.posts) {
        const bool was = rowOf(id) >= 0;
        const auto stored = m_planner.posts().find(id);
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        update(id, *stored);
        if (was && !*stored) {
            Q_EMIT deleted(id);
        }
    }
}

void UndatedModel::update(PostId id, const std::optional<Post> &stored)
{
    const QScopedValueRollback changing(m_changing, true);
    const bool belongs = stored && !stored->day.isValid();
    const int row = rowOf(id);
    m_cards.remove(id);
    if (row >= 0 && belongs && post(row).status == stored->status) {
        m_posts[static_cast<size_t>(row)] = *stored;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_posts.erase(m_posts.begin() + row);
        endRemoveRows();
    }
    if (belongs) {
        insert(*stored);
    }
}

void UndatedModel::insert(const Post &post)
{
    const auto place = std::ranges::upper_bound(m_posts, post, inOrder);
    const int row = static_cast<int>(place - m_posts.begin());
    beginInsertRows({}, row, row);
    m_posts.insert(place, post);
    endInsertRows();
}

int UndatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

QVariant UndatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return captionOrUntitled(post(index.row()));
    case Qt::ToolTipRole:
        return card(index.row()).tip;
    case Qt::AccessibleTextRole:
        return sentence(card(index.row()));
    case Qt::AccessibleDescriptionRole:
        return post(index.row()).text;
    default:
        return {};
    }
}

int UndatedModel::rowOf(PostId post) const
{
    const auto found = std::ranges::find(m_posts, post, &Post::id);
    return found == m_posts.end() ? -1 : static_cast<int>(found - m_posts.begin());
}

const WeekCard &UndatedModel::card(int row) const
{
    const Post &shown = post(row);
    auto card = m_cards.find(shown.id);
    if (card == m_cards.end()) {
        const WeekWords words(m_accounts, m_planner.clock().now());
        card = m_cards.insert(shown.id, words.card(shown));
    }
    return *card;
}

UndatedFilter::UndatedFilter(UndatedModel &model) : QSortFilterProxyModel(&model), m_model(model)
{
    setSourceModel(&model);
}

void UndatedFilter::setFilter(const PostFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        filterAgain();
    }
}

void UndatedFilter::setWords(const QString &words)
{
    if (words != m_words.text) {
        m_words.text = words;
        filterAgain();
    }
}

void UndatedFilter::filterAgain()
{
    const QScopedValueRollback changing(m_changing, true);
    invalidateFilter();
}

bool UndatedFilter::isFiltering() const
{
    return !m_filter.isEmpty() || !m_words.isEmpty();
}

const Post &UndatedFilter::post(const QModelIndex &index) const
{
    return m_model.post(mapToSource(index).row());
}

const WeekCard &UndatedFilter::card(const QModelIndex &index) const
{
    return m_model.card(mapToSource(index).row());
}

QModelIndex UndatedFilter::indexOf(PostId post) const
{
    const int row = m_model.rowOf(post);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row));
}

bool UndatedFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Post &post = m_model.post(row);
    return m_filter.matches(post) && m_words.matches(post);
}

} // namespace semainier::ui
