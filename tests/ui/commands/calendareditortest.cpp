// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/calendareditor.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;

class CalendarEditorTest : public TemporaryCalendar {
protected:
    CalendarEditorTest()
    {
        QObject::connect(&m_editor, &CalendarEditor::failed, &m_editor,
                         [this](const Error &error) { m_failure = error.code; });
        QObject::connect(&m_editor, &CalendarEditor::done, &m_editor,
                         [this](const Action &action) { m_done.append(action.verb); });
    }

    Post stored(PostId id) { return *need(planner().posts().find(id)); }
    Post addAt(QDate day, int hour)
    {
        return add({.status = PostStatus::Draft,
                    .title = QStringLiteral("Collecte de jouets"),
                    .day = day,
                    .time = TimeOfDay::fromHourMinute(hour, 0)});
    }

    CalendarEditor m_editor{planner()};
    std::optional<ErrorCode> m_failure;
    QList<Verb> m_done;
};

TEST_F(CalendarEditorTest, moves_a_post_and_keeps_its_hour_and_state)
{
    const Post post = addAt(QDate(2026, 10, 12), 9);
    ASSERT_TRUE(m_editor.movePost(post.id, QDate(2026, 10, 14), {}));

    EXPECT_EQ(stored(post.id).day, QDate(2026, 10, 14));
    EXPECT_EQ(stored(post.id).time, post.time);
    EXPECT_EQ(stored(post.id).status, PostStatus::Draft);
    EXPECT_EQ(m_editor.stack().undoText(),
              QStringLiteral("move “Collecte de jouets” to 14 October"));
}

TEST_F(CalendarEditorTest, undoes_and_does_again_as_often_as_wanted)
{
    const Post post = addAt(QDate(2026, 10, 12), 9);
    m_editor.movePost(post.id, QDate(2026, 10, 14), {});
    for (int round = 0; round < 3; ++round) {
        m_editor.undo();
        EXPECT_EQ(stored(post.id).day, QDate(2026, 10, 12));
        m_editor.redo();
        EXPECT_EQ(stored(post.id).day, QDate(2026, 10, 14));
    }
}

TEST_F(CalendarEditorTest, brings_a_deleted_post_back_whole)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso"));
    Post post = addAt(QDate(2026, 10, 12), 9);
    Post withAccount = post;
    withAccount.publications.push_back({.account = account.id, .text = QStringLiteral("court")});
    ASSERT_THAT(m_editor.edit(post, withAccount, false), Succeeds());
    post = stored(post.id);

    ASSERT_TRUE(m_editor.remove(post.id));
    EXPECT_EQ(need(planner().posts().find(post.id)), std::nullopt);
    m_editor.undo();
    EXPECT_EQ(stored(post.id), post);
}

TEST_F(CalendarEditorTest, makes_one_step_of_a_run_of_typing)
{
    const Post post = addAt(QDate(2026, 10, 12), 9);
    Post typed = post;
    for (const auto *letters : {"N", "No", "Nou", "Nous"}) {
        const Post before = typed;
        typed.text = QString::fromLatin1(letters);
        ASSERT_THAT(m_editor.edit(before, typed, true), Succeeds());
    }
    EXPECT_EQ(m_editor.stack().count(), 1);
    m_editor.undo();
    EXPECT_EQ(stored(post.id).text, QString());
    m_editor.redo();
    EXPECT_EQ(stored(post.id).text, QStringLiteral("Nous"));
}

TEST_F(CalendarEditorTest, ends_a_run_of_typing_after_a_pause)
{
    const Post post = addAt(QDate(2026, 10, 12), 9);
    Post first = post;
    first.text = QStringLiteral("Un");
    Post second = first;
    second.text = QStringLiteral("Un deux");
    ASSERT_THAT(m_editor.edit(post, first, true), Succeeds());
    clock().advanceSeconds(30);
    ASSERT_THAT(m_editor.edit(first, second, true), Succeeds());
    m_editor.undo();
    EXPECT_EQ(stored(post.id).text, QStringLiteral("Un"));
}

TEST_F(CalendarEditorTest, drops_a_step_that_a_change_elsewhere_forbids)
{
    const Post post = addAt(QDate(2026, 10, 12), 9);
    m_editor.movePost(post.id, QDate(2026, 10, 14), {});
    auto other = need(Planner::open(calendarPath(), clock()));
    CalendarEditor elsewhere(*other);
    elsewhere.movePost(post.id, QDate(2026, 10, 20), {});

    m_editor.undo();
    EXPECT_EQ(m_failure, ErrorCode::Conflict);
    EXPECT_FALSE(m_editor.stack().canUndo());
    EXPECT_EQ(stored(post.id).day, QDate(2026, 10, 20));
}

TEST_F(CalendarEditorTest, says_that_a_post_is_gone)
{
    EXPECT_FALSE(m_editor.remove(PostId(99)));
    EXPECT_EQ(m_failure, ErrorCode::NotFound);
    EXPECT_FALSE(m_editor.stack().canUndo());
}

TEST_F(CalendarEditorTest, exchanges_the_places_of_two_posts)
{
    const Post one = addAt(QDate(2026, 10, 12), 9);
    const Post other = addAt(QDate(2026, 10, 15), 18);
    ASSERT_TRUE(m_editor.exchange(one.id, other.id));
    EXPECT_EQ(stored(one.id).day, other.day);
    EXPECT_EQ(stored(one.id).time, other.time);
    EXPECT_EQ(stored(other.id).day, one.day);
    m_editor.undo();
    EXPECT_EQ(stored(one.id).day, one.day);
}

TEST_F(CalendarEditorTest, duplicates_as_a_draft_that_no_network_knows)
{
    Post post = addAt(QDate(2026, 10, 12), 9);
    post.status = PostStatus::Published;
    post.spentMinutes = 40;
    const Post copy = duplicateOf(post);
    EXPECT_EQ(copy.status, PostStatus::Draft);
    EXPECT_EQ(copy.spentMinutes, std::nullopt);
    EXPECT_NE(copy.uid, post.uid);
    EXPECT_TRUE(m_editor.duplicate(post.id).isValid());
    EXPECT_EQ(m_done, QList<Verb>{Verb::DuplicatePost});
}

TEST_F(CalendarEditorTest, gives_a_new_post_the_next_free_slot_of_its_day)
{
    Change slotsAdded{.action = {.verb = Verb::EditSlots}};
    slotsAdded.slotEdits.added.push_back(
        {.weekday = 1, .time = *TimeOfDay::fromHourMinute(9, 0), .kind = PostKind::Info});
    slotsAdded.slotEdits.added.push_back(
        {.weekday = 1, .time = *TimeOfDay::fromHourMinute(18, 0), .kind = PostKind::Curated});
    need(planner().apply(slotsAdded));
    addAt(QDate(2026, 10, 12), 9);

    const PostId id = m_editor.addPost({.day = QDate(2026, 10, 12)});
    EXPECT_EQ(stored(id).time, TimeOfDay::fromHourMinute(18, 0));
    EXPECT_EQ(stored(id).kind, PostKind::Curated);
}

TEST_F(CalendarEditorTest, moves_and_removes_one_of_a_series_or_those_after_it_too)
{
    const Post post = addAt(QDate(2026, 11, 18), 9);
    ASSERT_TRUE(m_editor.repeat(post.id, QStringLiteral("FREQ=WEEKLY")));
    const auto days = [this] {
        std::vector<QDate> found;
        for (const Post &one :
             need(planner().posts().inRange({QDate(2026, 11, 18), QDate(2026, 12, 12)}))) {
            found.push_back(one.day);
        }
        return found;
    };
    EXPECT_TRUE(m_editor.hasFollowers(post.id));
    ASSERT_TRUE(m_editor.movePost(post.id, QDate(2026, 11, 20), {}, SeriesScope::ThisAndFollowing));
    EXPECT_EQ(days(),
              (std::vector{QDate(2026, 11, 20), QDate(2026, 11, 27), QDate(2026, 12, 4),
                           QDate(2026, 12, 11)}));
    ASSERT_TRUE(m_editor.movePost(post.id, QDate(2026, 11, 19), {}));
    EXPECT_FALSE(stored(post.id).series.isValid());
    EXPECT_FALSE(m_editor.hasFollowers(post.id));

    const Post next = need(planner().posts().inRange({QDate(2026, 12, 4), QDate(2026, 12, 4)}))[0];
    ASSERT_TRUE(m_editor.remove(next.id, SeriesScope::ThisAndFollowing));
    EXPECT_EQ(days(), (std::vector{QDate(2026, 11, 19), QDate(2026, 11, 27)}));
    m_editor.undo();
    EXPECT_EQ(days().size(), 4U);
}

TEST_F(CalendarEditorTest, writes_an_edit_into_those_after_it_on_request)
{
    const Post post = addAt(QDate(2026, 11, 18), 9);
    ASSERT_TRUE(m_editor.repeat(post.id, QStringLiteral("FREQ=WEEKLY")));
    const Post before = stored(post.id);
    Post after = before;
    after.status = PostStatus::Ready;
    EXPECT_FALSE(m_editor.concernsFollowers(before, after)) << "a state is a post's own";
    after.title = QStringLiteral("Tri des jouets");
    EXPECT_TRUE(m_editor.concernsFollowers(before, after));
    ASSERT_TRUE(m_editor.editFollowers(before, after));
    EXPECT_EQ(need(planner().posts().inRange({QDate(2026, 11, 25), QDate(2026, 11, 25)}))[0].title,
              QStringLiteral("Tri des jouets"));
    EXPECT_EQ(stored(post.id).title, before.title);
}

TEST_F(CalendarEditorTest, refuses_to_repeat_what_has_no_date)
{
    const Post post = add({.title = QStringLiteral("Idée")});
    EXPECT_FALSE(m_editor.repeat(post.id, QStringLiteral("FREQ=WEEKLY")));
    EXPECT_EQ(m_failure, ErrorCode::InvalidValue);
    EXPECT_TRUE(m_editor.repeat(post.id, QString()));
    EXPECT_FALSE(m_editor.stack().canUndo());
}

TEST_F(CalendarEditorTest, never_invents_an_hour)
{
    const PostId first = m_editor.addPost({.day = QDate(2026, 10, 13)});
    EXPECT_EQ(stored(first).time, std::nullopt);
    addAt(QDate(2026, 10, 13), 11);
    const PostId second = m_editor.addPost({.day = QDate(2026, 10, 14)});
    EXPECT_EQ(stored(second).time, TimeOfDay::fromHourMinute(11, 0));
}

} // namespace
} // namespace semainier::ui
