// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/post/postproblems.h"

#include <optional>
#include <vector>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// Finds the problems of a post among the posts around it, which are read once for a day.
class ProblemsFinder {
public:
    explicit ProblemsFinder(const Planner &planner) : m_planner(planner) { }

    [[nodiscard]] std::vector<PostProblem> find(const Post &post,
                                                const std::vector<Account> &accounts);
    /// The posts around may have changed.
    void forget() { m_around.reset(); }

private:
    const Planner &m_planner;
    std::optional<DateRange> m_around; ///< what m_neighbours covers
    std::vector<Post> m_neighbours;
};

} // namespace semainier::ui
