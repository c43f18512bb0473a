// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keydatespage.h"

#include "core/calendar/defaultkeydates.h"
#include "tests/ui/settings/settingsfixture.h"
#include "ui/settings/keydateruleedit.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

namespace semainier::ui {
namespace {

using test::need;

void activate(QComboBox *combo, const QString &text)
{
    combo->setCurrentIndex(combo->findText(text));
    Q_EMIT combo->activated(combo->currentIndex());
}

TEST(KeyDateRuleEdit, says_every_usual_rule_as_it_is)
{
    KeyDateRuleEdit edit;
    const QSignalSpy changed(&edit, &KeyDateRuleEdit::changed);
    for (const KeyDate &usual : defaultKeyDates(QStringLiteral("en"))) {
        const KeyDateRule rule = need(keyDateRuleFromText(usual.rule));
        edit.setRule(rule);
        EXPECT_EQ(toText(edit.rule()), usual.rule);
    }
    EXPECT_TRUE(changed.isEmpty());
}

TEST(KeyDateRuleEdit, keeps_the_further_steps_of_a_rule)
{
    KeyDateRuleEdit edit;
    edit.setRule(need(keyDateRuleFromText(u"11:4thu+tue-3+mon/2")));
    EXPECT_EQ(toText(edit.rule()), QStringLiteral("11:4thu+tue-3+mon/2"));
}

class KeyDatesPageTest : public SettingsTest {
protected:
    void SetUp() override
    {
        Change change{.action = {.verb = Verb::EditKeyDates}};
        change.keyDates.added = {
            {.name = QStringLiteral("Volunteer Day"), .rule = QStringLiteral("12-05")},
            {.name = QStringLiteral("Books"), .rule = QStringLiteral("04-23")},
        };
        need(planner().apply(change));
        m_page.show();
    }

    std::vector<KeyDate> keyDates() { return need(planner().keyDates().all()); }
    QComboBox *combo(const char *name) { return named<QComboBox>(m_page, QString::fromUtf8(name)); }
    QSpinBox *spin(const char *name) { return named<QSpinBox>(m_page, QString::fromUtf8(name)); }
    QString rule(const char *name)
    {
        const auto all = keyDates();
        return std::ranges::find(all, QString::fromUtf8(name), &KeyDate::name)->rule;
    }
    bool says(const QString &text)
    {
        return std::ranges::any_of(m_page.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().contains(text);
        });
    }

    KeyDatesPage m_page{context()};
};

TEST_F(KeyDatesPageTest, lists_the_next_one_first_with_its_dates)
{
    EXPECT_EQ(column(m_page),
              (QStringList{QStringLiteral("Volunteer Day"), QStringLiteral("Books")}));
    EXPECT_EQ(column(m_page, 1).front(), QStringLiteral("Sat 5 Dec 2026"));
    EXPECT_TRUE(says(QStringLiteral("Next: Sat 5 Dec 2026\nSun 5 Dec 2027\nTue 5 Dec 2028")));
}

TEST_F(KeyDatesPageTest, puts_a_rule_together_by_choices)
{
    choose(m_page, 0);
    activate(combo("When it comes"), QStringLiteral("On a weekday of a month"));
    activate(combo("Which one of the month"), QStringLiteral("Last"));
    activate(combo("Weekday"), QStringLiteral("Friday"));
    activate(combo("Month"), QStringLiteral("May"));
    spin("How many days it lasts")->setValue(2);
    EXPECT_EQ(rule("Volunteer Day"), QStringLiteral("05:lastfri/2"));
    EXPECT_TRUE(says(QStringLiteral("Next: Fri 28 May 2027 – Sat 29 May 2027")));

    activate(combo("When it comes"), QStringLiteral("Counted from Easter Sunday"));
    activate(combo("Counted from that day"), QStringLiteral("Days after it"));
    spin("Number of days")->setValue(39);
    EXPECT_EQ(rule("Volunteer Day"), QStringLiteral("easter+39/2"));
}

TEST_F(KeyDatesPageTest, offers_no_day_that_a_month_has_not)
{
    choose(m_page, 0);
    spin("Day of the month")->setValue(31);
    EXPECT_EQ(rule("Volunteer Day"), QStringLiteral("12-31"));
    activate(combo("Month"), QStringLiteral("February"));
    EXPECT_EQ(rule("Volunteer Day"), QStringLiteral("02-29"));
}

TEST_F(KeyDatesPageTest, adds_one_for_today_to_be_moved)
{
    enter(m_page.findChildren<QLineEdit *>().front(), QStringLiteral("Our fair"));
    EXPECT_EQ(rule("Our fair"), QStringLiteral("11-18"));
    EXPECT_EQ(column(m_page, 1).front(), QStringLiteral("Wed 18 Nov 2026"));
}

TEST_F(KeyDatesPageTest, restores_the_usual_ones_beside_ones_own)
{
    button(m_page, QStringLiteral("Restore the usual ones"))->click();
    EXPECT_EQ(keyDates().size(), defaultKeyDates(QStringLiteral("en")).size() + 2);
    editor().undo();
    EXPECT_EQ(keyDates().size(), 2U);
}

} // namespace
} // namespace semainier::ui
