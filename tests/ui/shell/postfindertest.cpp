// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/postfinder.h"

#include "tests/support/temporarycalendar.h"

#include <QFile>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::ElementsAre;

class PostFinderTest : public TemporaryCalendar {
protected:
    PostFinderTest()
    {
        QObject::connect(&finder, &PostFinder::answered, &finder,
                         [this](const Result<FoundPosts> &found) { answers.push_back(found); });
    }

    void plan(const QString &title, int posts = 1)
    {
        for (int index = 0; index < posts; ++index) {
            add({.title = title, .day = QDate(2026, 11, 18).addDays(index)});
        }
    }
    void await()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !finder.isAsked(); }));
    }

    PostFinder finder{planner()};
    std::vector<Result<FoundPosts>> answers;
};

TEST_F(PostFinderTest, finds_the_latest_posts_and_counts_the_others)
{
    plan(QStringLiteral("Collecte"), 5);
    finder.ask({.text = QStringLiteral("collec"), .shown = 2, .counted = 10});
    EXPECT_TRUE(finder.isAsked());
    await();
    ASSERT_EQ(answers.size(), 1U);
    const FoundPosts found = need(answers.front());
    EXPECT_EQ(found.all, 5);
    ASSERT_EQ(found.posts.size(), 2U);
    EXPECT_EQ(found.posts.front().day, QDate(2026, 11, 22));
    EXPECT_EQ(found.posts.front(), *need(planner().posts().find(found.posts.front().id)));
}

TEST_F(PostFinderTest, counts_no_further_than_it_is_told)
{
    plan(QStringLiteral("Collecte"), 5);
    finder.ask({.text = QStringLiteral("collecte"), .shown = 2, .counted = 1});
    await();
    EXPECT_EQ(need(answers.front()).all, 3);
    finder.ask({.text = QStringLiteral("collecte"), .shown = 2});
    await();
    EXPECT_EQ(need(answers.back()).all, 2);
}

TEST_F(PostFinderTest, answers_the_last_question_only)
{
    plan(QStringLiteral("Tombola"));
    plan(QStringLiteral("Loto"), 2);
    for (const char *typed : {"t", "to", "tombola", "loto"}) {
        finder.ask({.text = QString::fromLatin1(typed), .shown = 9});
    }
    await();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(need(answers.front()).all, 2);
}

TEST_F(PostFinderTest, answers_a_question_that_is_asked_again_after_another)
{
    plan(QStringLiteral("Tombola"));
    for (const char *typed : {"tombola", "loto", "tombola"}) {
        finder.ask({.text = QString::fromLatin1(typed), .shown = 9});
    }
    await();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(need(answers.front()).all, 1);
}

TEST_F(PostFinderTest, answers_nothing_that_is_forgotten)
{
    plan(QStringLiteral("Tombola"));
    finder.ask({.text = QStringLiteral("tombola"), .shown = 9});
    finder.forget();
    EXPECT_FALSE(QTest::qWaitFor([this] { return !answers.empty(); }, 200));
    finder.ask({.text = QStringLiteral("tombola"), .shown = 9});
    await();
    EXPECT_EQ(answers.size(), 1U);
}

TEST_F(PostFinderTest, can_go_away_while_it_searches)
{
    plan(QStringLiteral("Tombola"));
    auto other = std::make_unique<PostFinder>(planner());
    other->ask({.text = QStringLiteral("tombola"), .shown = 9});
    other.reset();
}

TEST_F(PostFinderTest, says_that_the_calendar_is_gone)
{
    ASSERT_TRUE(QFile::rename(calendarPath(), filePath(QStringLiteral("moved"))));
    finder.ask({.text = QStringLiteral("tombola"), .shown = 9});
    await();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_THAT(answers.front(), FailsWith(ErrorCode::FileNotFound));
}

} // namespace
} // namespace semainier::ui
