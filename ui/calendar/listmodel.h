// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/post/postfilter.h"
#include "core/team/person.h"
#include "ui/calendar/listorder.h"
#include "ui/calendar/listwords.h"

#include <QAbstractTableModel>
#include <QSet>

#include <map>
#include <span>

namespace semainier::ui {

/// The posts of a month and the undated ones, as lines: posts and the heads of their groups. Never
/// writes.
///
/// Reads its month only, however large the calendar is, and of the undated posts the first
/// `undatedLimit`. It follows what is written line by line, so that the selection and an open
/// editor stay; it is reset for another month only.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int undatedLimit = 1000;

    /// The planner must outlive the model. Nothing is read before the first show().
    explicit ListModel(Planner &planner, QObject *parent = nullptr);

    /// Reads the month of a day.
    void show(QDate day);
    /// Reads the month again, also when only the clock went on.
    void refresh();
    void setFilter(const PostFilter &filter);

    [[nodiscard]] DateRange period() const { return m_period; }
    /// Every post read, also those that the filter hides; the undated ones come last.
    [[nodiscard]] std::span<const Post> posts() const { return m_posts; }
    [[nodiscard]] const ListSort &sorting() const { return m_sort; }
    /// The filter hides every post.
    [[nodiscard]] bool isAllHidden() const { return m_keys.empty() && !m_posts.empty(); }
    /// The month has posts, shown or hidden.
    [[nodiscard]] bool hasDated() const;
    /// The lines are being brought up to date: what a selection loses now, nobody has unselected.
    [[nodiscard]] bool isArranging() const { return m_arranging; }

    /// What a line is; null for the other sort.
    [[nodiscard]] const ListRow *row(int line) const;
    [[nodiscard]] const ListHead *head(int line) const;
    [[nodiscard]] bool isUndatedHead(int line) const;
    [[nodiscard]] std::optional<int> lineOf(PostId post) const;
    /// A post as it is stored now, wherever it is; nothing once it is gone.
    [[nodiscard]] std::optional<Post> stored(PostId post) const;
    /// Who may be given a post: the people of the association, then others in charge of one here.
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] bool isReadOnly() const { return m_planner.isReadOnly(); }
    [[nodiscard]] QDate today() const { return m_planner.clock().today(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The month was read: another one, or again.
    void refreshed();
    /// The lines are as they should be again, after whatever changed them.
    void arranged();
    /// These posts were written, in the month or elsewhere.
    void written(const QList<semainier::PostId> &posts);
    /// The calendar could not be read; what was shown stays.
    void failed(const semainier::Error &error);

private:
    void onChanged(const Changed &what);
    [[nodiscard]] Result<> read(const DateRange &period);
    [[nodiscard]] Result<> readAgain(const QList<PostId> &posts);
    void put(const Post &post);
    void forget(PostId post);
    void word(const Post &post);

    void arrange();
    [[nodiscard]] std::vector<ListKey> wantedKeys() const;
    [[nodiscard]] QHash<QDate, ListHead> wantedHeads() const;
    void removeAllBut(const QSet<ListKey> &keys);
    void reorder(const std::vector<ListKey> &keys);
    void insertMissing(const std::vector<ListKey> &keys);
    void announce(const QSet<ListKey> &keys);

    Planner &m_planner;
    DateRange m_period;
    PostFilter m_filter;
    ListSort m_sort;
    std::optional<ListWords> m_words;
    std::vector<Person> m_team;
    std::vector<Post> m_posts; ///< by day, hour and row number, the undated ones last
    std::map<PostId, ListRow> m_rows; ///< of every post read
    QHash<QDate, ListHead> m_heads; ///< by Monday; a null day: undated
    qint64 m_unread = 0; ///< undated posts beyond the limit
    std::vector<ListKey> m_keys; ///< the lines
    QSet<PostId> m_reworded; ///< since the lines were arranged
    bool m_arranging = false;
};

} // namespace semainier::ui
