// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "tests/support/temporarycalendar.h"
#include "ui/shell/resultlist.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class SearchFieldTest : public TemporaryCalendar {
protected:
    SearchFieldTest()
    {
        window.resize(900, 700);
        auto *column = new QVBoxLayout(&window);
        field = new SearchField(planner());
        column->addWidget(field, 0, Qt::AlignTop);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }

    void type(const QString &text)
    {
        QTest::keyClicks(field, text);
        ASSERT_TRUE(QTest::qWaitFor([&] { return field->results().isVisible(); }));
    }
    QStringList lines() const
    {
        QStringList lines;
        for (const ResultRow &row : field->results().rows()) {
            lines.append(row.text.text);
        }
        return lines;
    }
    void key(Qt::Key which) { QTest::keyClick(field, which); }

    QWidget window;
    SearchField *field = nullptr;
};

TEST_F(SearchFieldTest, groups_what_it_finds_by_month_the_latest_first)
{
    add({.title = QStringLiteral("Collecte d’été"), .day = QDate(2026, 7, 2)});
    add({.title = QStringLiteral("Collecte"),
         .day = QDate(2026, 11, 18),
         .time = TimeOfDay::fromHourMinute(9, 0)});
    add({.title = QStringLiteral("Une collecte ?")});
    type(QStringLiteral("collec"));
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("Undated"), QStringLiteral("Une collecte ?"),
                           QStringLiteral("November 2026"), QStringLiteral("Collecte"),
                           QStringLiteral("July 2026"), QStringLiteral("Collecte d’été")}));
    EXPECT_EQ(field->results().rows()[3].right, QStringLiteral("Wed 18  09:00"));
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("3 post(s) found"));
}

TEST_F(SearchFieldTest, goes_to_the_post_one_walks_to)
{
    add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 18)});
    const Post first = add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 2)});
    const QSignalSpy chosen(field, &SearchField::postChosen);
    type(QStringLiteral("collecte"));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<PostId>(), first.id);
    EXPECT_FALSE(field->results().isVisible());
}

TEST_F(SearchFieldTest, says_how_many_more_there_are_and_shows_them)
{
    for (int index = 0; index < 33; ++index) {
        add({.title = QStringLiteral("Collecte %1").arg(index), .day = QDate(2026, 11, 18)});
    }
    type(QStringLiteral("collecte"));
    EXPECT_EQ(lines().size(), 1 + 30 + 1);
    EXPECT_EQ(lines().last(), QStringLiteral("3 more"));
    for (int page = 0; page < 4; ++page) {
        key(Qt::Key_PageDown);
    }
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines().size() == 1 + 33; }));
    EXPECT_EQ(field->results().currentRow(), 31);
    EXPECT_TRUE(field->results().isVisible());
}

TEST_F(SearchFieldTest, says_that_nothing_has_these_words)
{
    type(QStringLiteral("absent"));
    ASSERT_EQ(lines().size(), 1);
    EXPECT_TRUE(lines().front().startsWith(QStringLiteral("No post has these words")));
    EXPECT_EQ(field->results().current(), nullptr);
    const QSignalSpy chosen(field, &SearchField::postChosen);
    key(Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SearchFieldTest, goes_to_the_first_post_when_enter_comes_before_the_results)
{
    add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 2)});
    const Post last = add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 18)});
    const QSignalSpy chosen(field, &SearchField::postChosen);
    QTest::keyClicks(field, QStringLiteral("collecte"));
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chosen.count() == 1; }));
    EXPECT_EQ(chosen[0][0].value<PostId>(), last.id);
    EXPECT_FALSE(field->results().isVisible());
}

TEST_F(SearchFieldTest, goes_nowhere_when_one_types_on_after_enter)
{
    add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 18)});
    const QSignalSpy chosen(field, &SearchField::postChosen);
    QTest::keyClicks(field, QStringLiteral("collec"));
    key(Qt::Key_Return);
    type(QStringLiteral("te"));
    EXPECT_EQ(lines().last(), QStringLiteral("Collecte"));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SearchFieldTest, shows_nothing_that_is_found_after_it_was_left)
{
    add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 18)});
    QTest::keyClicks(field, QStringLiteral("collecte"));
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    EXPECT_FALSE(QTest::qWaitFor([&] { return field->results().isVisible(); }, 200));
}

TEST_F(SearchFieldTest, closes_and_forgets_on_escape)
{
    add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 18)});
    type(QStringLiteral("collecte"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(field->results().isVisible());
    EXPECT_EQ(field->text(), QString());
}

TEST_F(SearchFieldTest, shows_its_keys_while_it_is_not_used)
{
    auto *keys = field->findChild<QLabel *>(QStringLiteral("keyHint"));
    EXPECT_FALSE(keys->isVisible());
    field->clearFocus();
    EXPECT_TRUE(keys->isVisible());
    field->setText(QStringLiteral("été"));
    EXPECT_FALSE(keys->isVisible());
}

TEST_F(SearchFieldTest, stays_within_a_small_window)
{
    add({.title = QStringLiteral("Collecte"), .day = QDate(2026, 11, 18)});
    window.resize(320, 200);
    type(QStringLiteral("collecte"));
    EXPECT_TRUE(window.rect().contains(field->results().geometry()));
}

} // namespace
} // namespace semainier::ui
