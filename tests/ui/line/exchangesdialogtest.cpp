// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/exchangesdialog.h"

#include "tests/ui/line/linefixture.h"
#include "ui/base/countfield.h"

#include <QPointer>

namespace semainier::ui {
namespace {

using test::need;
using ::testing::HasSubstr;

class ExchangesDialogTest : public LineTest {
protected:
    void SetUp() override { m_account = mastodon(); }

    ExchangesDialog &dialog()
    {
        if (!m_dialog) {
            m_dialog = std::make_unique<ExchangesDialog>(planner(), editor());
            m_dialog->show();
        }
        return *m_dialog;
    }
    CountField *field(const char *what, const char *week = "16 November")
    {
        return named<CountField>(dialog(),
                                 QStringLiteral("%1 on Mastodon, week of %2")
                                     .arg(QString::fromLatin1(what), QString::fromLatin1(week)));
    }
    static void enter(CountField *field, const char *text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::optional<ExchangeCount> stored(QDate week = QDate(2026, 11, 16))
    {
        return need(planner().exchangeCounts().find(week, m_account.id));
    }

    /// Another program, beside the dialog.
    std::unique_ptr<Planner> another() { return need(Planner::open(calendarPath(), clock())); }

    Account m_account;
    std::unique_ptr<ExchangesDialog> m_dialog;
};

TEST_F(ExchangesDialogTest, records_a_number_at_once)
{
    EXPECT_EQ(field("Replies")->text(), QString());
    enter(field("Replies"), "6");
    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->replies, 6);
    EXPECT_EQ(field("Mentions")->text(), QStringLiteral("0"));
    enter(field("Mentions"), "2");
    EXPECT_EQ(stored()->total(), 8);
    button(dialog(), QStringLiteral("Undo"))->click();
    EXPECT_EQ(stored()->mentions, 0);
    EXPECT_EQ(field("Mentions")->text(), QStringLiteral("0"));
}

TEST_F(ExchangesDialogTest, tells_a_zero_from_a_week_that_was_not_recorded)
{
    enter(field("Replies"), "0");
    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->total(), 0);
    named<QPushButton>(dialog(), QStringLiteral("Mastodon, week of 16 November: not recorded"))
        ->click();
    EXPECT_FALSE(stored());
    EXPECT_EQ(field("Replies")->text(), QString());
}

TEST_F(ExchangesDialogTest, takes_a_number_emptied_beside_others_as_none)
{
    enter(field("Replies"), "6");
    enter(field("Mentions"), "2");
    enter(field("Replies"), "");
    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->total(), 2);
    EXPECT_EQ(field("Replies")->text(), QStringLiteral("0"));
}

TEST_F(ExchangesDialogTest, goes_on_with_the_arrow_keys)
{
    activate(dialog());
    CountField *first = field("Replies");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    EXPECT_TRUE(field("Replies", "9 November")->hasFocus());
    QTest::keyClick(field("Replies", "9 November"), Qt::Key_Up);
    EXPECT_TRUE(first->hasFocus());
}

TEST_F(ExchangesDialogTest, turns_to_earlier_weeks_and_never_past_this_one)
{
    EXPECT_FALSE(button(dialog(), QStringLiteral("Later weeks"))->isEnabled());
    button(dialog(), QStringLiteral("Earlier weeks"))->click();
    enter(field("Replies", "19 October"), "3");
    EXPECT_EQ(stored(QDate(2026, 10, 19))->replies, 3);
    button(dialog(), QStringLiteral("Later weeks"))->click();
    EXPECT_EQ(field("Replies")->text(), QString());
}

TEST_F(ExchangesDialogTest, keeps_a_number_that_is_left_by_closing)
{
    CountField *replies = field("Replies");
    replies->setFocus();
    QTest::keyClicks(replies, QStringLiteral("4"));
    dialog().close();
    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->replies, 4);
}

TEST_F(ExchangesDialogTest, takes_thousands_with_their_separators)
{
    enter(field("Replies"), "1,200");
    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->replies, 1200);
    EXPECT_EQ(field("Replies")->text(), QStringLiteral("1200"));
    enter(field("Replies"), "1,2");
    EXPECT_EQ(stored()->replies, 1200) << "it is no number";
    EXPECT_EQ(field("Replies")->text(), QStringLiteral("1200"));
}

TEST_F(ExchangesDialogTest, keeps_a_number_that_was_emptied_and_left)
{
    enter(field("Replies"), "6");
    enter(field("Mentions"), "2");
    activate(dialog());
    CountField *replies = field("Replies");
    replies->setFocus();
    QTest::keyClick(replies, Qt::Key_Backspace);
    QTest::keyClick(replies, Qt::Key_Tab);
    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->total(), 2);
}

TEST_F(ExchangesDialogTest, leaves_what_is_being_typed_when_another_program_writes)
{
    activate(dialog());
    const QPointer<CountField> replies = field("Replies");
    replies->setFocus();
    QTest::keyClicks(replies, QStringLiteral("4"));
    const auto other = another();
    const ExchangeCount count{.week = QDate(2026, 11, 16), .account = m_account.id, .mentions = 2};
    need(other->apply(need(recordExchanges(*other, count, {}))));
    planner().notice();
    ASSERT_FALSE(replies.isNull());
    EXPECT_TRUE(replies->hasFocus());
    EXPECT_EQ(replies->text(), QStringLiteral("4"));
    EXPECT_EQ(field("Mentions")->text(), QStringLiteral("2"));
    EXPECT_EQ(stored()->replies, 0) << "it is not settled yet";
    QTest::keyClick(replies, Qt::Key_Return);
    EXPECT_EQ(stored()->total(), 6);
}

TEST_F(ExchangesDialogTest, makes_a_row_for_an_account_that_another_program_added)
{
    field("Replies");
    const auto other = another();
    Change change{.action = {.verb = Verb::EditAccounts}};
    change.accounts.added.push_back({.network = QStringLiteral("bluesky"),
                                     .handle = QStringLiteral("asso.example"),
                                     .name = QStringLiteral("Ciel")});
    need(other->apply(change));
    planner().notice();
    EXPECT_NE(named<CountField>(dialog(), QStringLiteral("Replies on Ciel, week of 16 November")),
              nullptr);
}

TEST_F(ExchangesDialogTest, records_nothing_more_while_it_goes_with_its_window)
{
    activate(dialog());
    CountField *replies = field("Replies");
    replies->setFocus();
    QTest::keyClicks(replies, QStringLiteral("4"));
    m_dialog.reset();
    EXPECT_FALSE(stored());
}

TEST(ExchangesOfNobodyTest, asks_for_accounts_first)
{
    class Calendar : public test::TemporaryCalendar {
    public:
        using test::TemporaryCalendar::planner;
        void TestBody() override { }
    };
    Calendar calendar;
    CalendarEditor editor(calendar.planner());
    const ExchangesDialog dialog(calendar.planner(), editor);
    QStringList seen;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog)) {
            seen << label->text();
        }
    }
    EXPECT_THAT(seen.join(u' ').toStdString(), HasSubstr("Add your accounts in the settings."));
}

} // namespace
} // namespace semainier::ui
