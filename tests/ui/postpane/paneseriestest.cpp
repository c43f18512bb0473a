// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/postpane/panefixture.h"
#include "ui/postpane/recurrencewords.h"
#include "ui/postpane/repeatdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace semainier::ui::test {

using namespace semainier::test;

class PaneSeriesTest : public PaneFixture {
protected:
    QComboBox &repeats() { return *find<QComboBox>(QStringLiteral("Repeats")); }
    void repeat(const QString &words)
    {
        const int index = repeats().findText(words);
        ASSERT_GE(index, 0) << words.toStdString();
        repeats().setCurrentIndex(index);
        Q_EMIT repeats().activated(index);
    }
    std::vector<Post> december()
    {
        return need(planner().posts().inRange({QDate(2026, 12, 1), QDate(2026, 12, 31)}));
    }
    /// Gives the question that waits the time to be asked.
    bool asked()
    {
        return QTest::qWaitFor([this] { return !m_answers.told.isEmpty(); });
    }
};

TEST_F(PaneSeriesTest, lets_a_post_repeat_and_no_longer)
{
    repeat(QStringLiteral("Every week on Thursday"));
    EXPECT_TRUE(stored().series.isValid());
    EXPECT_EQ(december().size(), 5U);
    EXPECT_EQ(repeats().currentText(), QStringLiteral("Every week on Thursday"));
    repeat(QStringLiteral("Does not repeat"));
    EXPECT_FALSE(stored().series.isValid());
    EXPECT_EQ(december().size(), 0U);
    m_editor.undo();
    EXPECT_EQ(december().size(), 5U);
    EXPECT_EQ(repeats().currentText(), QStringLiteral("Every week on Thursday"));
}

TEST_F(PaneSeriesTest, changes_the_rule_from_this_post_on)
{
    repeat(QStringLiteral("Every week on Thursday"));
    repeat(QStringLiteral("Every month on the third Thursday"));
    ASSERT_EQ(december().size(), 1U);
    EXPECT_EQ(december()[0].day, QDate(2026, 12, 17));
}

TEST_F(PaneSeriesTest, needs_a_date_to_repeat)
{
    const Post undated = add({.text = QStringLiteral("Idée")});
    m_pane.showPost(undated.id);
    EXPECT_FALSE(repeats().isEnabled());
}

TEST_F(PaneSeriesTest, asks_once_a_field_is_left_whether_the_following_are_meant)
{
    repeat(QStringLiteral("Every week on Thursday"));
    m_answers.option = 1;
    enter<QLineEdit>(QStringLiteral("Title"), QStringLiteral("Cuisine"));
    ASSERT_TRUE(asked());
    ASSERT_TRUE(QTest::qWaitFor([this] { return december()[0].title == u"Cuisine"; }));
    EXPECT_EQ(m_answers.told.size(), 1);
    m_editor.undo();
    EXPECT_EQ(december()[0].title, QStringLiteral("Atelier"));
    EXPECT_EQ(stored().title, QStringLiteral("Cuisine"));
}

TEST_F(PaneSeriesTest, edits_only_this_one_on_request)
{
    repeat(QStringLiteral("Every week on Thursday"));
    enter<QLineEdit>(QStringLiteral("Title"), QStringLiteral("Cuisine"));
    ASSERT_TRUE(asked());
    EXPECT_EQ(december()[0].title, QStringLiteral("Atelier"));
    EXPECT_EQ(stored().title, QStringLiteral("Cuisine"));
}

TEST_F(PaneSeriesTest, asks_about_a_post_that_was_left_for_another)
{
    repeat(QStringLiteral("Every week on Thursday"));
    m_answers.option = 1;
    QTest::keyClicks(m_text, QStringLiteral(" bis"));
    m_pane.showPost({});
    ASSERT_TRUE(asked());
    ASSERT_TRUE(QTest::qWaitFor([this] { return december()[0].text == u"Atelier cuisine bis"; }));
}

TEST_F(PaneSeriesTest, does_not_ask_about_what_is_its_own)
{
    repeat(QStringLiteral("Every week on Thursday"));
    enter<QPlainTextEdit>(QStringLiteral("Review"), QStringLiteral("Relu"));
    enter<QLineEdit>(QStringLiteral("Time spent"), QStringLiteral("20"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_answers.told.isEmpty());
}

TEST_F(PaneSeriesTest, moves_this_one_out_of_its_series)
{
    repeat(QStringLiteral("Every week on Thursday"));
    enter<QLineEdit>(QStringLiteral("Date"), QStringLiteral("20/11/2026"));
    ASSERT_TRUE(asked());
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().day == QDate(2026, 11, 20); }));
    EXPECT_FALSE(stored().series.isValid());
    EXPECT_EQ(december()[0].day, QDate(2026, 12, 3));
}

TEST_F(PaneSeriesTest, moves_the_following_too)
{
    repeat(QStringLiteral("Every week on Thursday"));
    m_answers.option = 1;
    enter<QLineEdit>(QStringLiteral("Date"), QStringLiteral("20/11/2026"));
    ASSERT_TRUE(asked());
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().day == QDate(2026, 11, 20); }));
    EXPECT_EQ(december()[0].day, QDate(2026, 12, 4));
}

TEST_F(PaneSeriesTest, moves_nothing_when_one_gives_up)
{
    repeat(QStringLiteral("Every week on Thursday"));
    m_answers.option = -1;
    enter<QLineEdit>(QStringLiteral("Date"), QStringLiteral("20/11/2026"));
    ASSERT_TRUE(asked());
    QCoreApplication::processEvents();
    EXPECT_EQ(stored().day, QDate(2026, 11, 19));
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("Date"))->text(), QStringLiteral("Thu 19 Nov 2026"));
}

TEST(RepeatDialog, gives_back_the_rule_it_was_given)
{
    const QDate day(2026, 11, 18);
    const std::vector<Recurrence> rules{
        {.frequency = Frequency::Daily, .interval = 3},
        {.frequency = Frequency::Weekly, .interval = 2, .weekdays = {2, 4}},
        {.frequency = Frequency::Monthly},
        {.frequency = Frequency::Monthly, .weekdays = {3}, .nth = 3, .count = 6},
        {.frequency = Frequency::Weekly, .weekdays = {3}, .until = QDate(2027, 2, 3)},
    };
    for (const Recurrence &rule : rules) {
        EXPECT_EQ(RepeatDialog(rule, day).recurrence(), rule) << toRule(rule).toStdString();
    }
}

TEST(RepeatDialog, never_gives_a_week_without_a_day)
{
    RepeatDialog dialog({.weekdays = {3}}, QDate(2026, 11, 18));
    for (auto *day : dialog.findChildren<QToolButton *>()) {
        day->setChecked(false);
    }
    EXPECT_EQ(dialog.recurrence().weekdays, std::vector{3});
}

TEST(RecurrenceWords, say_a_rule_as_people_do)
{
    const QDate day(2026, 11, 18);
    const auto words = [day](const char *rule) {
        return recurrenceText(need(recurrenceFromRule(QString::fromLatin1(rule))), day);
    };
    EXPECT_EQ(words("FREQ=WEEKLY"), QStringLiteral("Every week on Wednesday"));
    EXPECT_EQ(words("FREQ=WEEKLY;BYDAY=MO,WE,FR"),
              QStringLiteral("Every week on Monday, Wednesday and Friday"));
    EXPECT_EQ(words("FREQ=MONTHLY;BYDAY=-1FR"), QStringLiteral("Every month on the last Friday"));
    EXPECT_EQ(words("FREQ=MONTHLY"), QStringLiteral("Every month on day 18"));
    EXPECT_EQ(words("FREQ=DAILY;UNTIL=20261231"),
              QStringLiteral("Every day, until Thu 31 Dec 2026"));
}

} // namespace semainier::ui::test
