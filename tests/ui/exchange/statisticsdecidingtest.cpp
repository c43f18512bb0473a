// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/statisticsdialogfixture.h"
#include "ui/exchange/statisticssession.h"

#include <QMenu>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

const QDate day(2026, 11, 2);
const QString message = QStringLiteral("Collecte de jouets samedi au local");

class StatisticsDeciding : public StatisticsDialogTest {
protected:
    void openDoubtful()
    {
        open({write(row(1, message.toUtf8() + " https://t.co/a", "2026-11-02 07:30")
                    + row(2, "Veille de la braderie, venez nombreux", "2026-11-03 10:00"))});
    }
    void press(int key) { QTest::keyClick(&child<DoubtView>(), Qt::Key(key)); }
    QString answer(int line)
    {
        return child<DoubtView>().model()->index(line, 2).data().toString();
    }
    QRadioButton *chosen() const
    {
        const auto buttons = child<DoubtDetail>().findChildren<QRadioButton *>();
        const auto found = std::ranges::find_if(buttons, &QRadioButton::isChecked);
        return found == buttons.end() ? nullptr : *found;
    }
    QComboBox &accountBox() const
    {
        return *m_dialog->findChild<QWidget *>(QStringLiteral("exportFiles"))
                    ->findChild<QComboBox *>();
    }
    void choose(QComboBox &box, int place)
    {
        box.setCurrentIndex(place);
        Q_EMIT box.activated(place);
        settle();
    }

    Account m_x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    Post m_morning = planned(message + QStringLiteral(" https://asso.example"), day, 8, m_x.id);
    Post m_evening = planned(message, day, 18, m_x.id);
    Post m_eve = planned(QStringLiteral("Veille de la braderie, venez nombreux"), day, 10, m_x.id);
};

TEST_F(StatisticsDeciding, shows_both_sides_of_the_first_row_at_once)
{
    openDoubtful();
    EXPECT_EQ(count(StatisticsList::Checks), 2);
    EXPECT_TRUE(child<DoubtView>().isVisible());
    EXPECT_EQ(child<DoubtView>().currentIndex().row(), 0);
    EXPECT_THAT(child<DoubtDetail>().findChildren<QRadioButton *>(), SizeIs(3));
    ASSERT_NE(chosen(), nullptr);
    EXPECT_THAT(chosen()->text().toStdString(), HasSubstr("1  Same post"));
    QStringList texts;
    for (const QLabel *label : child<DoubtDetail>().findChildren<QLabel *>()) {
        texts << label->text();
    }
    // What differs is marked on both sides.
    EXPECT_THAT(texts.join(u'\n').toStdString(), HasSubstr(">https://t.co/a</span>"));
    EXPECT_THAT(texts.join(u'\n').toStdString(), HasSubstr(">https://asso.example</span>"));
}

TEST_F(StatisticsDeciding, takes_a_digit_for_the_post_of_this_number)
{
    openDoubtful();
    press(Qt::Key_2);
    EXPECT_THAT(chosen()->text().toStdString(), HasSubstr("2  Same post"));
    settle();
    EXPECT_EQ(count(StatisticsList::Checks), 1);
    EXPECT_EQ(child<DoubtView>().currentIndex().row(), 0); // stays to be seen
    import();
    EXPECT_EQ(stored(m_evening).status, PostStatus::Published);
    EXPECT_EQ(stored(m_morning), m_morning);
}

TEST_F(StatisticsDeciding, takes_the_last_digit_for_another_publication)
{
    openDoubtful();
    press(Qt::Key_3);
    settle();
    EXPECT_EQ(answer(0), QStringLiteral("Another publication"));
    EXPECT_EQ(count(StatisticsList::New), 1);
    press(Qt::Key_9); // stands for nothing
    settle();
    EXPECT_EQ(answer(0), QStringLiteral("Another publication"));
    import();
    EXPECT_EQ(stored(m_evening), m_evening);
    EXPECT_EQ(stored(m_morning), m_morning);
    EXPECT_THAT(posts(), SizeIs(4));
}

TEST_F(StatisticsDeciding, keeps_what_is_proposed_by_enter_and_goes_on_to_the_import)
{
    openDoubtful();
    press(Qt::Key_Return);
    EXPECT_EQ(child<DoubtView>().currentIndex().row(), 1);
    EXPECT_FALSE(importButton().hasFocus());
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(count(StatisticsList::Checks), 0);
    EXPECT_TRUE(child<DoubtView>().isVisible()); // to be seen otherwise again
    EXPECT_EQ(m_dialog->focusWidget(), &importButton());
    import();
    EXPECT_EQ(stored(m_morning).status, PostStatus::Published);
    EXPECT_EQ(stored(m_eve).day, QDate(2026, 11, 3));
}

TEST_F(StatisticsDeciding, takes_a_click_on_a_card)
{
    openDoubtful();
    auto *third = child<DoubtDetail>().findChildren<QRadioButton *>().at(2);
    QCoreApplication::sendPostedEvents(); // the layout
    child<DoubtDetail>().ensureWidgetVisible(third->parentWidget());
    QTest::mouseClick(third->parentWidget(), Qt::LeftButton);
    settle();
    EXPECT_EQ(answer(0), QStringLiteral("Another publication"));
}

TEST_F(StatisticsDeciding, offers_the_choices_of_a_row_in_a_menu_too)
{
    openDoubtful();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    auto *menu = m_dialog->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_THAT(menu->actions(), SizeIs(2));
    EXPECT_TRUE(menu->actions()[0]->isChecked());
    menu->actions()[1]->trigger();
    settle();
    EXPECT_EQ(answer(1), QStringLiteral("Another publication"));
    EXPECT_EQ(child<DoubtView>().currentIndex().row(), 1);
}

TEST_F(StatisticsDeciding, forgets_what_was_decided_of_a_file_that_is_left_out)
{
    const QString left = QStringLiteral("left.csv");
    const QString kept = QStringLiteral("kept.csv");
    StatisticsSession session(calendarPath(), clock(), {left, kept});
    for (const QString &path : {left, kept}) {
        session.decideAccount({.path = path, .network = QStringLiteral("x"), .account = {}},
                              m_x.id);
        session.decidePost({.path = path, .entry = {}, .line = 2}, m_evening.id);
    }
    session.removeFile(left);
    session.cancel();
    EXPECT_THAT(session.files(), ElementsAre(kept));
    ASSERT_THAT(session.decisions().posts, SizeIs(1));
    EXPECT_EQ(session.decisions().posts.begin().key().path, kept);
    ASSERT_THAT(session.decisions().accounts, SizeIs(1));
    EXPECT_EQ(session.decisions().accounts.begin().key().path, kept);
}

TEST_F(StatisticsDeciding, plans_again_for_another_account)
{
    const Account other = addAccount(QStringLiteral("x"), QStringLiteral("antenne"));
    openDoubtful();
    press(Qt::Key_3);
    settle();
    QComboBox &box = accountBox();
    ASSERT_EQ(box.count(), 3);
    EXPECT_EQ(box.currentText(), QStringLiteral("asso"));
    EXPECT_THAT(box.accessibleName().toStdString(), HasSubstr("asso"));
    choose(box, 1);
    EXPECT_EQ(&accountBox(), &box); // the keyboard may be on it
    EXPECT_EQ(box.currentText(), QStringLiteral("antenne"));
    EXPECT_EQ(count(StatisticsList::Checks), 0);
    EXPECT_TRUE(m_dialog->session().decisions().posts.isEmpty());
    import();
    EXPECT_EQ(stored(m_morning).publications.size(), 2U);
    EXPECT_EQ(stored(m_morning).publications.back().account, other.id);
}

TEST_F(StatisticsDeciding, says_that_an_account_is_a_guess_or_new)
{
    Account nameless = m_x;
    nameless.handle.clear();
    Change change{.action = {.verb = Verb::EditAccounts}};
    change.accounts.changed.push_back({m_x, nameless});
    need(planner().apply(change));
    openDoubtful();
    EXPECT_THAT(accountBox().accessibleDescription().toStdString(),
                HasSubstr("the only account of this network"));
    choose(accountBox(), 1);
    EXPECT_THAT(accountBox().currentText().toStdString(), HasSubstr("A new account, asso"));
    EXPECT_THAT(accountBox().accessibleDescription().toStdString(), HasSubstr("it is added"));
    import();
    EXPECT_THAT(need(planner().accounts().all()), SizeIs(2));
}

TEST_F(StatisticsDeciding, decides_the_same_account_of_two_files_once)
{
    addAccount(QStringLiteral("x"), QStringLiteral("antenne"));
    open({write(row(1, "Bonjour", "2026-11-02 10:00"), QStringLiteral("a.csv")),
          write(row(2, "Bonsoir", "2026-11-04 10:00"), QStringLiteral("b.csv"))});
    const auto boxes =
        m_dialog->findChild<QWidget *>(QStringLiteral("exportFiles"))->findChildren<QComboBox *>();
    ASSERT_THAT(boxes, SizeIs(2));
    choose(*boxes[0], 1);
    EXPECT_EQ(boxes[1]->currentText(), QStringLiteral("antenne"));
}

} // namespace
} // namespace semainier::ui
