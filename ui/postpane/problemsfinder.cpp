// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/problemsfinder.h"

#include "core/planner/planner.h"

namespace semainier::ui {

std::vector<PostProblem> ProblemsFinder::find(const Post &post,
                                              const std::vector<Account> &accounts)
{
    if (!post.day.isValid()) {
        return postProblems(post, accounts);
    }
    const DateRange around{post.day.addDays(-neighbourDays), post.day.addDays(neighbourDays)};
    if (m_around != around) {
        // Without neighbours only the warnings about them are missing.
        m_neighbours = m_planner.posts().inRange(around).value_or(std::vector<Post>());
        m_around = around;
    }
    return postProblems(post, accounts, m_neighbours);
}

} // namespace semainier::ui
