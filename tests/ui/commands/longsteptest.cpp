// SPDX-License-Identifier: GPL-3.0-or-later
// How steps of many rows are undone and done again in a worker.
#include "tests/support/temporarycalendar.h"
#include "ui/base/job.h"
#include "ui/commands/calendareditor.h"

#include <QFile>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class LongStepTest : public TemporaryCalendar {
protected:
    static constexpr int many = 4000; ///< the fewest that a worker reverts

    void SetUp() override
    {
        m_editor = std::make_unique<CalendarEditor>(planner());
        connect(&CalendarEditor::failed, [this](const Error &error) { m_failure = error.code; });
        connect(&CalendarEditor::undone, [this] { m_told += QStringLiteral("undone "); });
        connect(&CalendarEditor::done, [this] { m_told += QStringLiteral("done "); });
        connect(&CalendarEditor::working, [this](Job *job, const QString &name) {
            m_works.append(name);
            QObject::connect(job, &Job::ended, [this] { ++m_ended; });
            if (m_cancels) {
                job->cancel();
            }
        });
    }

    template <class Signal, class Slot>
    void connect(Signal signal, Slot slot)
    {
        QObject::connect(m_editor.get(), signal, m_editor.get(), slot);
    }

    void import(int posts)
    {
        Change change{.action = {.verb = Verb::ImportSheet,
                                 .subject = QStringLiteral("planning.csv"),
                                 .count = posts}};
        for (int i = 0; i < posts; ++i) {
            change.posts.added.push_back({.title = QString::number(i)});
        }
        ASSERT_TRUE(m_editor->apply(std::move(change)));
        m_told.clear();
    }

    /// Waits for the worker of the newest step.
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_ended == m_works.size(); }));
    }
    [[nodiscard]] qint64 posts() { return need(planner().posts().count()); }
    [[nodiscard]] size_t entries() { return need(planner().history().latest(99)).size(); }

    std::unique_ptr<CalendarEditor> m_editor;
    std::optional<ErrorCode> m_failure;
    QString m_told; ///< the signals of the editor
    QStringList m_works;
    int m_ended = 0;
    bool m_cancels = false;
};

TEST_F(LongStepTest, is_undone_and_done_again_by_a_worker)
{
    import(many);
    const QString name = m_editor->stack().undoText();
    for (int round = 1; round <= 2; ++round) {
        m_editor->undo();
        EXPECT_EQ(m_works.back(), QStringLiteral("Undoing: %1").arg(name));
        EXPECT_EQ(m_editor->stack().index(), 1) << "not before it is so";
        wait();
        EXPECT_EQ(posts(), 0);
        EXPECT_EQ(m_editor->stack().index(), 0);
        EXPECT_EQ(m_editor->stack().redoText(), name);

        m_editor->redo();
        EXPECT_EQ(m_works.back(), QStringLiteral("Redoing: %1").arg(name));
        wait();
        EXPECT_EQ(posts(), many);
        EXPECT_EQ(m_editor->stack().index(), 1);
    }
    EXPECT_EQ(m_told, QStringLiteral("undone done ").repeated(2));
    EXPECT_EQ(entries(), 5U);
    EXPECT_EQ(m_failure, std::nullopt);
}

TEST_F(LongStepTest, is_turned_back_at_once_with_fewer_rows)
{
    import(many - 1);
    bool turned = false;
    m_editor->undo([&turned] { turned = true; });
    EXPECT_TRUE(turned);
    EXPECT_EQ(posts(), 0);
    m_editor->redo();
    EXPECT_EQ(posts(), many - 1);
    EXPECT_TRUE(m_works.isEmpty());
}

TEST_F(LongStepTest, leaves_calendar_and_stack_as_they_were_when_it_is_cancelled)
{
    import(many);
    m_cancels = true;
    bool turned = false;
    m_editor->undo([&turned] { turned = true; });
    wait();
    EXPECT_EQ(posts(), many);
    EXPECT_EQ(entries(), 1U);
    EXPECT_EQ(m_editor->stack().index(), 1);
    EXPECT_EQ(m_editor->stack().count(), 1);
    EXPECT_TRUE(m_told.isEmpty());
    EXPECT_FALSE(turned);
    EXPECT_EQ(m_failure, std::nullopt) << "nothing went wrong";

    m_cancels = false;
    m_editor->undo([&turned] { turned = true; });
    EXPECT_FALSE(turned);
    wait();
    EXPECT_TRUE(turned);
    EXPECT_EQ(posts(), 0);
    m_cancels = true;
    m_editor->redo();
    wait();
    EXPECT_EQ(posts(), 0);
    EXPECT_TRUE(m_editor->stack().canRedo());
}

TEST_F(LongStepTest, goes_on_undisturbed_by_further_keys_and_edits)
{
    import(many);
    m_editor->undo();
    m_editor->undo();
    m_editor->redo();
    EXPECT_FALSE(m_editor->addPost({.day = QDate(2026, 11, 20)}).isValid());
    EXPECT_EQ(m_failure, ErrorCode::Busy) << "at once, instead of waiting for the worker";
    wait();
    EXPECT_EQ(m_works.size(), 1);
    EXPECT_EQ(posts(), 0);
    EXPECT_EQ(m_editor->stack().count(), 1);
    EXPECT_TRUE(m_editor->addPost({.day = QDate(2026, 11, 20)}).isValid());
    EXPECT_EQ(posts(), 1);
}

TEST_F(LongStepTest, is_dropped_when_a_change_elsewhere_forbids_it)
{
    import(many);
    QList<PostId> all;
    for (qint64 id = 1; id <= many; ++id) {
        all.append(PostId(id));
    }
    ASSERT_TRUE(m_editor->edit(all, {.assignee = QStringLiteral("Inès")}));
    const auto other = need(Planner::open(calendarPath(), clock()));
    CalendarEditor elsewhere(*other);
    ASSERT_TRUE(elsewhere.edit({PostId(7)}, {.assignee = QStringLiteral("Malik")}));
    m_told.clear();

    bool turned = false;
    m_editor->undo([&turned] { turned = true; });
    wait();
    EXPECT_TRUE(turned);
    EXPECT_EQ(m_failure, ErrorCode::Conflict);
    EXPECT_TRUE(m_told.isEmpty());
    EXPECT_EQ(m_editor->stack().count(), 1) << "the import is left";
    EXPECT_EQ(need(planner().posts().find(PostId(many)))->assignee, QStringLiteral("Inès"));
    EXPECT_EQ(entries(), 3U);
}

TEST_F(LongStepTest, is_refused_in_a_file_that_took_the_place_of_the_calendar)
{
    import(many);
    ASSERT_TRUE(QFile::rename(calendarPath(), filePath(QStringLiteral("moved.semainier"))));
    const auto other = need(Planner::create(calendarPath(), QStringLiteral("Une autre"), clock()));
    m_editor->undo();
    EXPECT_EQ(m_failure, ErrorCode::Replaced);
    EXPECT_TRUE(m_works.isEmpty());
    EXPECT_TRUE(need(other->history().latest(9)).empty());
}

TEST_F(LongStepTest, is_stopped_when_the_editor_goes_away)
{
    import(many);
    m_editor->undo();
    m_editor.reset();
    EXPECT_EQ(posts(), many);
    EXPECT_EQ(entries(), 1U);
    EXPECT_EQ(m_ended, 0);
}

} // namespace
} // namespace semainier::ui
