// SPDX-License-Identifier: GPL-3.0-or-later
// How entries of many rows are reverted.
#include "tests/support/temporarycalendar.h"

#include <QSignalSpy>

#include <algorithm>

namespace semainier::test {
namespace {

class RevertTest : public TemporaryCalendar {
protected:
    static constexpr int many = 1200; ///< more than are read of the history at once

    /// Adds posts in one change, which is one edit of the history.
    HistoryId addMany()
    {
        Change change{.action = {.verb = Verb::ImportSheet, .count = many}};
        for (int i = 0; i < many; ++i) {
            change.posts.added.push_back({.title = QString::number(i)});
        }
        return need(planner().apply(change));
    }

    /// Gives each post another title, which is one edit each.
    HistoryId renameAll()
    {
        Change change{.action = {.verb = Verb::EditPost, .count = many}};
        for (const Post &post : all()) {
            Post renamed = post;
            renamed.title += u'!';
            change.posts.changed.push_back({post, renamed});
        }
        return need(planner().apply(change));
    }

    std::vector<Post> all()
    {
        std::vector<Post> posts;
        for (qint64 id = 1; id <= many; ++id) {
            if (const auto post = need(planner().posts().find(PostId(id)))) {
                posts.push_back(*post);
            }
        }
        return posts;
    }

    std::vector<HistoryEntry> entries() { return need(planner().history().latest(9)); }
};

TEST_F(RevertTest, goes_back_and_forth_over_many_edits)
{
    const HistoryId added = addMany();
    const std::vector<Post> before = all();
    const HistoryId renamed = renameAll();
    const std::vector<Post> after = all();
    const HistoryId undone = need(planner().revert(renamed));
    EXPECT_EQ(all(), before);
    const HistoryId redone = need(planner().revert(undone));
    EXPECT_EQ(all(), after);
    need(planner().revert(redone));
    EXPECT_EQ(all(), before);
    const HistoryId removed = need(planner().revert(added));
    EXPECT_TRUE(all().empty());
    need(planner().revert(removed));
    EXPECT_EQ(all(), before);
}

TEST_F(RevertTest, tells_how_far_it_is)
{
    const HistoryId added = addMany();
    std::vector<double> told;
    need(planner().revert(added, [&told](double done) {
        told.push_back(done);
        return true;
    }));
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.front(), 0);
    EXPECT_GT(told.back(), 0.99);
    EXPECT_LE(told.back(), 1);
}

TEST_F(RevertTest, leaves_everything_as_it_was_when_it_is_told_to_stop)
{
    addMany();
    const HistoryId renamed = renameAll();
    const std::vector<Post> before = all();
    const auto known = entries();
    const QSignalSpy spy(&planner(), &Planner::changed);
    EXPECT_THAT(planner().revert(renamed, [](double done) { return done < 0.9; }),
                FailsWith(ErrorCode::Cancelled));
    EXPECT_EQ(all(), before);
    EXPECT_EQ(entries(), known);
    EXPECT_EQ(spy.count(), 0);
    // It can be had later.
    need(planner().revert(renamed));
    EXPECT_EQ(all().front().title, QStringLiteral("0"));
}

TEST_F(RevertTest, counts_the_rows_of_an_entry_as_far_as_it_matters)
{
    const HistoryRepository &history = planner().history();
    const HistoryId added = addMany();
    EXPECT_EQ(need(history.rowCount(added)), many) << "in one edit";
    EXPECT_EQ(need(history.rowCount(added, 1)), many);
    const HistoryId renamed = renameAll();
    EXPECT_EQ(need(history.rowCount(renamed)), many);
    EXPECT_EQ(need(history.rowCount(renamed, 10)), 10);
    EXPECT_EQ(need(history.rowCount(HistoryId(99))), 0);
}

TEST_F(RevertTest, gives_the_edits_backwards_until_an_error)
{
    addMany();
    const HistoryId renamed = renameAll();
    std::vector<qint64> rows;
    const auto take = [&rows](const HistoryEdit &edit) -> Result<> {
        rows.push_back(edit.firstRow);
        if (edit.firstRow == 100) {
            return failure(ErrorCode::Conflict);
        }
        return {};
    };
    EXPECT_THAT(planner().history().eachEditBackwards(renamed, take),
                FailsWith(ErrorCode::Conflict));
    EXPECT_EQ(rows.size(), size_t(many - 99));
    EXPECT_TRUE(std::ranges::is_sorted(rows, std::greater()));
}

TEST_F(RevertTest, gives_the_edits_of_one_row_among_many)
{
    const HistoryRepository &history = planner().history();
    const QString entity = QStringLiteral("post");
    const HistoryId added = addMany();
    const HistoryId renamed = renameAll();
    const HistoryEdit run{entity, 1, many, {}, {}};
    EXPECT_EQ(need(history.editsOfRow(added, entity, 700)), std::vector{run});
    const auto edits = need(history.editsOfRow(renamed, entity, 700));
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits.front().after, QStringLiteral("{\"title\":\"699!\"}"));
    EXPECT_TRUE(need(history.editsOfRow(renamed, entity, many + 1)).empty());
    EXPECT_TRUE(need(history.editsOfRow(renamed, QStringLiteral("slot"), 700)).empty());
}

} // namespace
} // namespace semainier::test
