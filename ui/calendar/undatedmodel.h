// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/postfilter.h"
#include "ui/calendar/weekday.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

namespace semainier {
class Planner;
struct Changed;
} // namespace semainier

namespace semainier::ui {

/// The posts without a day: by state, then in the order they were written. Reads the posts that
/// change, all of them only when many do. Never writes.
class UndatedModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The planner must outlive the model. Nothing is read before the first refresh().
    explicit UndatedModel(Planner &planner, QObject *parent = nullptr);

    void refresh();
    /// Asleep it only counts: the posts are read when it wakes.
    void setAsleep(bool asleep);
    /// How many posts have no day, read or not.
    [[nodiscard]] int count() const { return m_stale ? m_count : rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The caption, the tool tip and the sentence for screen readers.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Post &post(int row) const { return m_posts[static_cast<size_t>(row)]; }
    /// The row of a post; -1 where it is not here.
    [[nodiscard]] int rowOf(PostId post) const;
    /// What the card of a post says; put into words when it is first asked for.
    [[nodiscard]] const WeekCard &card(int row) const;
    /// True while rows come and go because the calendar changed, not because somebody chose.
    [[nodiscard]] bool isChanging() const { return m_changing; }

Q_SIGNALS:
    /// The post is no more: it did not only get a day.
    void deleted(semainier::PostId post);
    /// The posts could not be read; what was shown stays.
    void failed(const semainier::Error &error);
    /// The count may be another while the posts are not read.
    void counted();

private:
    void onChanged(const Changed &what);
    void countAgain();
    void update(PostId id, const std::optional<Post> &stored);
    void insert(const Post &post);

    Planner &m_planner;
    std::vector<Account> m_accounts;
    std::vector<Post> m_posts;
    mutable QHash<PostId, WeekCard> m_cards;
    int m_count = 0; ///< while stale
    bool m_asleep = false;
    bool m_stale = true;
    bool m_changing = false;
};

/// Those of an UndatedModel that match the filter of the calendar and the words of the tray.
class UndatedFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit UndatedFilter(UndatedModel &model);

    void setFilter(const PostFilter &filter);
    void setWords(const QString &words);
    [[nodiscard]] bool isFiltering() const;
    /// See UndatedModel::isChanging(); also while another filter is set.
    [[nodiscard]] bool isChanging() const { return m_changing || m_model.isChanging(); }
    [[nodiscard]] const UndatedModel &undated() const { return m_model; }

    [[nodiscard]] const Post &post(const QModelIndex &index) const;
    [[nodiscard]] const WeekCard &card(const QModelIndex &index) const;
    /// An invalid index where the post is not here or is hidden.
    [[nodiscard]] QModelIndex indexOf(PostId post) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void filterAgain();

    UndatedModel &m_model;
    PostFilter m_filter;
    PostFilter m_words;
    bool m_changing = false;
};

} // namespace semainier::ui
