// SPDX-License-Identifier: GPL-3.0-or-later
// What the list reads of the calendar, and again when it changes.
#include "ui/calendar/listmodel.h"

namespace semainier::ui {

namespace {

/// Above this it costs less to read the month than to look where each post is.
constexpr qsizetype fewPosts = 20;

/// The order in which the repository gives posts, the undated ones last.
bool inOrder(const Post &one, const Post &other)
{
    const auto key = [](const Post &post) {
        return std::tuple(post.day.isNull(), post.day, post.time, post.id);
    };
    return key(one) < key(other);
}

} // namespace

void ListModel::show(QDate day)
{
    const DateRange month = monthOf(day);
    if (const auto done = read(month); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    beginResetModel();
    m_period = month;
    m_reworded.clear();
    m_heads = wantedHeads();
    m_keys = wantedKeys();
    endResetModel();
    Q_EMIT arranged();
    Q_EMIT refreshed();
}

void ListModel::refresh()
{
    if (!m_period.first.isValid()) {
        return;
    }
    if (const auto done = read(m_period); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    arrange();
    Q_EMIT refreshed();
}

Result<> ListModel::read(const DateRange &period)
{
    SEM_TRY(const std::vector<Account> accounts, m_planner.accounts().all());
    SEM_TRY(std::vector<Person> team, m_planner.people().all());
    SEM_TRY(std::vector<Post> posts, m_planner.posts().inRange(period));
    int undated = 0;
    SEM_CHECK(m_planner.posts().visitUndated([&](const Post &post) {
        posts.push_back(post);
        return ++undated < undatedLimit;
    }));
    SEM_TRY(const qint64 allUndated, m_planner.posts().undatedCount());
    m_unread = allUndated - undated;
    m_words.emplace(accounts, m_planner.clock().now());
    m_team = std::move(team);
    m_posts = std::move(posts);
    QSet<PostId> known;
    for (const Post &post : m_posts) {
        word(post);
        known.insert(post.id);
    }
    std::erase_if(m_rows, [&known](const auto &row) { return !known.contains(row.first); });
    return {};
}

void ListModel::onChanged(const Changed &what)
{
    if (!m_words) {
        return;
    }
    if (what.accounts || what.people || what.posts.size() > fewPosts) {
        refresh();
    } else if (const auto done = readAgain(what.posts); !done) {
        Q_EMIT failed(done.error());
    } else {
        arrange();
        Q_EMIT refreshed();
    }
    Q_EMIT written(what.posts);
}

Result<> ListModel::readAgain(const QList<PostId> &posts)
{
    for (const PostId id : posts) {
        SEM_TRY(const auto post, m_planner.posts().find(id));
        forget(id);
        if (post && (post->day.isNull() || m_period.contains(post->day))) {
            put(*post);
        } else {
            m_rows.erase(id);
        }
    }
    SEM_TRY(const qint64 allUndated, m_planner.posts().undatedCount());
    m_unread = allUndated - std::ranges::count(m_posts, QDate(), &Post::day);
    return {};
}

void ListModel::put(const Post &post)
{
    m_posts.insert(std::ranges::upper_bound(m_posts, post, inOrder), post);
    word(post);
}

void ListModel::forget(PostId post)
{
    std::erase_if(m_posts, [post](const Post &known) { return known.id == post; });
}

void ListModel::word(const Post &post)
{
    ListRow row = m_words->row(post);
    row.matches = m_filter.matches(post);
    ListRow &known = m_rows[post.id];
    if (known != row) {
        known = std::move(row);
        m_reworded.insert(post.id);
    }
}

} // namespace semainier::ui
