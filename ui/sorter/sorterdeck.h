// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace semainier::ui {

/// The kind that a post was given.
struct SortedPost {
    PostId post;
    PostKind kind = PostKind::Info;

    bool operator==(const SortedPost &) const = default;
};

/// The posts one goes through, in order, and what has been decided of them: where one is, what lies
/// ahead, and the way back. Knows row numbers only; nothing is read or written here.
class SorterDeck {
public:
    SorterDeck() = default;
    explicit SorterDeck(const std::vector<PostId> &posts);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int sorted() const { return m_sorted; }
    [[nodiscard]] int left() const { return m_size - m_sorted; }
    [[nodiscard]] int sortedAs(PostKind kind) const { return m_counts[index(kind)]; }

    /// Nothing behind the last one.
    [[nodiscard]] std::optional<PostId> current() const;
    /// What was decided of a post here.
    [[nodiscard]] std::optional<PostKind> decision(PostId post) const;
    /// Whether a post is among those that are still to be decided.
    [[nodiscard]] bool awaits(PostId post) const;
    /// The posts to be decided from the current one on, `most` of them at most.
    [[nodiscard]] std::vector<PostId> ahead(size_t most) const;

    /// To a neighbour, decided or not; stays at the ends.
    void goBack();
    void goOn();
    void goTo(PostId post);
    /// To the next one that is to be decided; behind the last one where there is none.
    void skip();
    /// To the first one that is to be decided.
    void goToFirstLeft();

    /// Remembers one decision, of one post or many, and goes to the next one that is to be decided.
    void decide(const std::vector<SortedPost> &sorted);
    [[nodiscard]] bool canTakeBack() const { return !m_steps.empty(); }
    /// Forgets the last decision and goes to where it was taken. The posts that are to be decided
    /// again.
    std::vector<PostId> takeBack();
    /// A post that is gone, or was decided elsewhere, counts no more.
    void drop(PostId post);

private:
    struct Place {
        PostId post;
        std::optional<PostKind> kind;
        bool dropped = false;
    };
    struct Step {
        size_t at = 0;
        std::vector<std::pair<size_t, std::optional<PostKind>>> before;
    };

    static size_t index(PostKind kind) { return static_cast<size_t>(kind); }
    [[nodiscard]] static bool awaits(const Place &place);
    void give(Place &place, std::optional<PostKind> kind);

    std::vector<Place> m_places;
    QHash<PostId, size_t> m_found;
    std::vector<Step> m_steps;
    std::array<int, allPostKinds.size()> m_counts{};
    size_t m_at = 0; ///< the current place; their number: behind the last one
    int m_size = 0; ///< of those that count
    int m_sorted = 0;
};

} // namespace semainier::ui
