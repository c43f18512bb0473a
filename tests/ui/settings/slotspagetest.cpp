// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/slotspage.h"

#include "tests/ui/settings/settingsfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>

namespace semainier::ui {
namespace {

using test::need;

class SlotsPageTest : public SettingsTest {
protected:
    void SetUp() override
    {
        m_account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
        m_page.show();
    }

    std::vector<Slot> weekly() { return need(planner().weeklySlots().all()); }
    void addSlot(const QString &hour)
    {
        enter(named<QLineEdit>(m_page, QStringLiteral("Hour, such as 18:00")), hour);
    }
    static void activate(QComboBox *combo, const QString &text)
    {
        combo->setCurrentIndex(combo->findText(text));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    Account m_account;
    SlotsPage m_page{context()};
};

TEST_F(SlotsPageTest, adds_a_slot_at_an_hour_as_people_write_it)
{
    addSlot(QStringLiteral("18h"));
    ASSERT_EQ(weekly().size(), 1U);
    EXPECT_EQ(weekly().front().weekday, 1);
    EXPECT_EQ(weekly().front().time, TimeOfDay::fromHourMinute(18, 0));
    EXPECT_EQ(column(m_page, 1), QStringList{QStringLiteral("18:00")});
}

TEST_F(SlotsPageTest, refuses_an_hour_that_is_none)
{
    addSlot(QStringLiteral("25:00"));
    EXPECT_TRUE(weekly().empty());
    EXPECT_EQ(faults(m_page).size(), 1);
    addSlot(QStringLiteral("9:15"));
    EXPECT_TRUE(faults(m_page).isEmpty());
    enter(named<QLineEdit>(m_page, QStringLiteral("Hour")), QStringLiteral("late"));
    EXPECT_EQ(faults(m_page).size(), 1);
    EXPECT_EQ(weekly().front().time, TimeOfDay::fromHourMinute(9, 15));
}

TEST_F(SlotsPageTest, edits_day_kind_and_accounts)
{
    addSlot(QStringLiteral("9"));
    activate(named<QComboBox>(m_page, QStringLiteral("Day")), QStringLiteral("Friday"));
    activate(named<QComboBox>(m_page, QStringLiteral("Kind expected")),
             QStringLiteral("Curated link"));
    m_page.findChild<QCheckBox *>()->click();
    const Slot slot = weekly().front();
    EXPECT_EQ(slot.weekday, 5);
    EXPECT_EQ(slot.kind, PostKind::Curated);
    EXPECT_EQ(slot.accounts, std::vector{m_account.id});
    EXPECT_EQ(column(m_page, 3), QStringList{QStringLiteral("Mastodon")});
}

TEST_F(SlotsPageTest, duplicates_a_slot_to_every_working_day_in_one_step)
{
    addSlot(QStringLiteral("9"));
    for (QAction *action : button(m_page, QStringLiteral("Duplicate to…"))->menu()->actions()) {
        if (action->text() == QStringLiteral("Every working day")) {
            action->trigger();
        }
    }
    EXPECT_EQ(weekly().size(), 5U);
    editor().undo();
    EXPECT_EQ(weekly().size(), 1U);
}

TEST_F(SlotsPageTest, deletes_the_current_slot)
{
    addSlot(QStringLiteral("9"));
    addSlot(QStringLiteral("12"));
    choose(m_page, 0);
    QTest::keyClick(m_page.findChild<RowTable *>(), Qt::Key_Delete);
    EXPECT_EQ(column(m_page, 1), QStringList{QStringLiteral("12:00")});
    EXPECT_EQ(editor().stack().undoText(), QStringLiteral("delete the slot “Monday 09:00”"));
}

} // namespace
} // namespace semainier::ui
