// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor does to many posts at once.
#include "core/storage/database.h"
#include "tests/support/temporarycalendar.h"
#include "ui/commands/calendareditor.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;

class BulkCommandsTest : public TemporaryCalendar {
protected:
    BulkCommandsTest()
    {
        QObject::connect(&m_editor, &CalendarEditor::failed, &m_editor,
                         [this](const Error &error) { m_failure = error.code; });
        for (int day = 16; day < 19; ++day) {
            m_posts.push_back(add({.status = PostStatus::Published,
                                   .title = QStringLiteral("Collecte %1").arg(day),
                                   .day = QDate(2026, 11, day),
                                   .time = TimeOfDay::fromHourMinute(9, 0)}));
            m_ids.append(m_posts.back().id);
        }
    }

    std::vector<Post> stored()
    {
        std::vector<Post> posts;
        for (const PostId id : std::as_const(m_ids)) {
            if (const auto post = need(planner().posts().find(id))) {
                posts.push_back(*post);
            }
        }
        return posts;
    }

    qint64 countAll() { return need(planner().posts().count()); }

    CalendarEditor m_editor{planner()};
    std::optional<ErrorCode> m_failure;
    std::vector<Post> m_posts;
    QList<PostId> m_ids;
};

TEST_F(BulkCommandsTest, edit_many_posts_in_one_step_also_published_ones)
{
    ASSERT_TRUE(m_editor.edit(m_ids, {.assignee = QStringLiteral("Alice L.")}));
    for (const Post &post : stored()) {
        EXPECT_EQ(post.assignee, QStringLiteral("Alice L."));
    }
    EXPECT_EQ(m_editor.stack().count(), 1);
    EXPECT_EQ(m_editor.stack().undoText(), QStringLiteral("edit 3 posts (person in charge)"));
    m_editor.undo();
    EXPECT_EQ(stored(), m_posts);
}

TEST_F(BulkCommandsTest, take_the_hour_away)
{
    ASSERT_TRUE(m_editor.edit(m_ids, {.time = std::optional<TimeOfDay>()}));
    for (const Post &post : stored()) {
        EXPECT_EQ(post.time, std::nullopt);
    }
    m_editor.undo();
    EXPECT_EQ(stored(), m_posts);
}

TEST_F(BulkCommandsTest, call_ready_what_is_and_tell_what_is_not)
{
    std::vector<Refusal> refused;
    QObject::connect(&m_editor, &CalendarEditor::refused, &m_editor,
                     [&refused](const std::vector<Refusal> &posts) { refused = posts; });
    const AccountId account =
        addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso@exemple.fr")).id;
    const Post whole = add({.text = QStringLiteral("Samedi"),
                            .day = QDate(2026, 11, 21),
                            .publications = {{.account = account}}});
    EXPECT_FALSE(m_editor.edit({m_ids[0], whole.id}, {.status = PostStatus::Ready}));
    EXPECT_EQ(need(planner().posts().find(whole.id))->status, PostStatus::Ready);
    EXPECT_EQ(stored(), m_posts);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].post, m_posts[0]);
    EXPECT_EQ(refused[0].obstacles.front().kind, PostProblem::Kind::NoAccount);
    EXPECT_FALSE(m_editor.edit({m_ids[1]}, {.status = PostStatus::Scheduled}));
    EXPECT_EQ(m_editor.stack().count(), 1);
    EXPECT_TRUE(m_editor.edit(m_ids, {.status = PostStatus::Draft})) << "a draft is never refused";
}

TEST_F(BulkCommandsTest, shift_many_posts_in_one_step)
{
    ASSERT_TRUE(m_editor.shift(m_ids, 14));
    EXPECT_EQ(stored()[2].day, QDate(2026, 12, 2));
    EXPECT_EQ(m_editor.stack().undoText(), QStringLiteral("move 3 posts 2 weeks later"));
    m_editor.undo();
    EXPECT_EQ(stored(), m_posts);
    m_editor.redo();
    EXPECT_EQ(stored()[0].day, QDate(2026, 11, 30));
}

TEST_F(BulkCommandsTest, delete_many_posts_and_bring_them_back)
{
    ASSERT_TRUE(m_editor.remove(m_ids));
    EXPECT_EQ(countAll(), 0);
    EXPECT_EQ(m_editor.stack().undoText(), QStringLiteral("delete 3 posts"));
    m_editor.undo();
    EXPECT_EQ(stored(), m_posts);
}

TEST_F(BulkCommandsTest, duplicate_many_posts_and_answer_the_copies_in_their_order)
{
    const QList<PostId> copies = m_editor.duplicate(m_ids);
    ASSERT_EQ(copies.size(), 3);
    for (qsizetype index = 0; index < copies.size(); ++index) {
        const Post copy = *need(planner().posts().find(copies[index]));
        EXPECT_EQ(copy.title, m_posts[static_cast<size_t>(index)].title);
        EXPECT_EQ(copy.status, PostStatus::Draft);
    }
    EXPECT_EQ(m_editor.stack().count(), 1);
    m_editor.undo();
    EXPECT_EQ(countAll(), 3);
}

TEST_F(BulkCommandsTest, leave_nothing_to_undo_where_nothing_changes)
{
    EXPECT_TRUE(m_editor.edit(m_ids, {.status = PostStatus::Published}));
    EXPECT_TRUE(m_editor.shift({}, 7));
    EXPECT_EQ(m_editor.stack().count(), 0);
    EXPECT_EQ(m_failure, std::nullopt);
}

TEST_F(BulkCommandsTest, leave_out_posts_that_are_gone_and_fail_when_none_is_left)
{
    ASSERT_TRUE(m_editor.remove(m_ids[0]));
    EXPECT_TRUE(m_editor.shift(m_ids, 1));
    EXPECT_EQ(m_editor.stack().undoText(), QStringLiteral("move 2 posts 1 days later"));
    ASSERT_TRUE(m_editor.remove(m_ids));
    EXPECT_FALSE(m_editor.shift(m_ids, 1));
    EXPECT_EQ(m_failure, ErrorCode::NotFound);
    EXPECT_TRUE(m_editor.duplicate(m_ids).isEmpty());
}

TEST_F(BulkCommandsTest, do_all_or_nothing)
{
    const QString trigger =
        QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON post WHEN new.id = %1 "
                       "BEGIN SELECT RAISE(ABORT, 'no'); END")
            .arg(m_ids[2].value());
    need(planner().database().execute(trigger));
    EXPECT_FALSE(m_editor.edit(m_ids, {.kind = PostKind::Event}));
    EXPECT_EQ(stored(), m_posts);
    EXPECT_FALSE(m_editor.stack().canUndo());
}

} // namespace
} // namespace semainier::ui
