// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/postfacets.h"
#include "ui/calendar/facetchoices.h"

#include <QWidget>

#include <span>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace semainier::ui {

class FacetChip;
struct FacetTitles;

/// The filter of the views as a row of chips: network, kind, state, who is in charge, words; then
/// how many posts of the period it shows, and a way to show all again. It takes a second row where
/// one is too narrow.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The accounts and people to choose from; those that posts name are offered as well.
    void setChoices(const std::vector<Account> &accounts, const QStringList &people);
    /// Every post of the period, to be counted.
    void setPosts(std::span<const Post> posts);

    [[nodiscard]] const PostFilter &filter() const { return m_filter; }
    /// Shows a filter without announcing it.
    void setFilter(const PostFilter &filter);
    [[nodiscard]] const PostFacets &facets() const { return m_facets; }

    /// Shows everything again.
    void clear();

Q_SIGNALS:
    /// Something else is asked for than before, here.
    void filterChanged(const semainier::PostFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FacetChip *addFacet(const FacetTitles &titles, void (FilterBar::*clearIt)());
    void addWords();
    void addCount();
    template <auto Facet>
    void clearFacet();
    void openWords();
    void closeWords();
    void count();
    void showFacets();
    void change(const PostFilter &filter);

    std::vector<Account> m_accounts;
    QStringList m_people;
    std::vector<Post> m_posts;
    PostFilter m_filter;
    PostFacets m_facets;

    FacetChip *m_networks = nullptr;
    FacetChip *m_kinds = nullptr;
    FacetChip *m_states = nullptr;
    FacetChip *m_charge = nullptr;
    QToolButton *m_addWords = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace semainier::ui
