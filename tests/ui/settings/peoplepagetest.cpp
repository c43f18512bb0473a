// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peoplepage.h"

#include "tests/ui/settings/settingsfixture.h"
#include "ui/settings/objectivespage.h"

#include <QCheckBox>

namespace semainier::ui {
namespace {

using test::need;

class PeoplePageTest : public SettingsTest {
protected:
    void SetUp() override { m_page.show(); }

    std::vector<Person> people() { return need(planner().people().all()); }
    QLineEdit *addLine() { return lines(QStringLiteral("Name")).front(); }
    QLineEdit *nameField() { return lines(QStringLiteral("Name")).back(); }
    QList<QLineEdit *> lines(const QString &name)
    {
        QList<QLineEdit *> found = m_page.findChildren<QLineEdit *>();
        found.removeIf([&](const QLineEdit *line) { return line->accessibleName() != name; });
        return found;
    }
    QString assignee(const Post &post) { return need(planner().posts().find(post.id))->assignee; }

    PeoplePage m_page{context()};
};

TEST_F(PeoplePageTest, adds_people_one_after_the_other)
{
    enter(addLine(), QStringLiteral("Nadia B."));
    enter(addLine(), QStringLiteral("Alice L."));
    EXPECT_EQ(column(m_page),
              (QStringList{QStringLiteral("Alice L."), QStringLiteral("Nadia B.")}));
    enter(addLine(), QStringLiteral("nadia b."));
    EXPECT_EQ(people().size(), 2U);
    EXPECT_EQ(faults(m_page), QStringList{QStringLiteral("“nadia b.” is in the list already.")});
}

TEST_F(PeoplePageTest, keeps_the_hours_of_a_week)
{
    enter(addLine(), QStringLiteral("Nadia B."));
    enter(named<QLineEdit>(m_page, QStringLiteral("Time given each week")), QStringLiteral("1h30"));
    EXPECT_EQ(people().front().weeklyMinutes, 90);
    EXPECT_EQ(column(m_page, 1), QStringList{QStringLiteral("1\u00a0h\u00a030")});
    m_page.findChild<QCheckBox *>()->click();
    EXPECT_TRUE(people().front().archived);
}

TEST_F(PeoplePageTest, adds_the_people_that_posts_name)
{
    add({.assignee = QStringLiteral("Nadia B.")});
    add({.assignee = QStringLiteral("Alice L.")});
    enter(addLine(), QStringLiteral("Alice L."));
    QPushButton *found = button(m_page, QStringLiteral("Add the 1 people named in posts"));
    EXPECT_TRUE(found->isVisibleTo(&m_page));
    found->click();
    EXPECT_EQ(people().size(), 2U);
    EXPECT_FALSE(found->isVisibleTo(&m_page));
}

TEST_F(PeoplePageTest, renames_a_person_in_the_posts_too_when_asked_to)
{
    const Post post = add({.assignee = QStringLiteral("Nadia B.")});
    enter(addLine(), QStringLiteral("Nadia B."));
    answers().option = 0;
    enter(nameField(), QStringLiteral("Nadia Benali"));
    EXPECT_EQ(people().front().name, QStringLiteral("Nadia Benali"));
    EXPECT_EQ(assignee(post), QStringLiteral("Nadia Benali"));
    editor().undo();
    EXPECT_EQ(people().front().name, QStringLiteral("Nadia B."));
    EXPECT_EQ(assignee(post), QStringLiteral("Nadia B."));
}

TEST_F(PeoplePageTest, renames_a_person_alone_or_not_at_all)
{
    const Post post = add({.assignee = QStringLiteral("Nadia B.")});
    enter(addLine(), QStringLiteral("Nadia B."));
    answers().option = -1;
    enter(nameField(), QStringLiteral("Nadia"));
    EXPECT_EQ(people().front().name, QStringLiteral("Nadia B."));
    EXPECT_EQ(nameField()->text(), QStringLiteral("Nadia B."));
    answers().option = 1;
    enter(nameField(), QStringLiteral("Nadia"));
    EXPECT_EQ(people().front().name, QStringLiteral("Nadia"));
    EXPECT_EQ(assignee(post), QStringLiteral("Nadia B."));
}

TEST_F(PeoplePageTest, deletes_a_person_and_leaves_the_posts)
{
    const Post post = add({.assignee = QStringLiteral("Nadia B.")});
    enter(addLine(), QStringLiteral("Nadia B."));
    button(m_page, QStringLiteral("Delete the person"))->click();
    EXPECT_TRUE(people().empty());
    EXPECT_EQ(assignee(post), QStringLiteral("Nadia B."));
}

class ObjectivesPageTest : public SettingsTest {
protected:
    void SetUp() override
    {
        Change change{.action = {.verb = Verb::EditObjectives}};
        change.objectives.added = {{.name = QStringLiteral("Camion")},
                                   {.name = QStringLiteral("Collecte")}};
        need(planner().apply(change));
        m_page.show();
    }

    std::vector<Objective> objectives() { return need(planner().objectives().all()); }

    ObjectivesPage m_page{context()};
};

TEST_F(ObjectivesPageTest, counts_the_posts_that_serve_each)
{
    add({.objective = objectives()[1].id});
    EXPECT_EQ(column(m_page, 1), (QStringList{QStringLiteral("0"), QStringLiteral("1")}));
}

TEST_F(ObjectivesPageTest, deletes_one_without_posts_and_archives_one_with)
{
    add({.objective = objectives()[1].id});
    choose(m_page, 1);
    button(m_page, QStringLiteral("Delete the objective"))->click();
    EXPECT_EQ(answers().told.size(), 1);
    EXPECT_TRUE(objectives()[1].archived);
    choose(m_page, 0);
    button(m_page, QStringLiteral("Delete the objective"))->click();
    EXPECT_EQ(objectives().size(), 1U);
}

} // namespace
} // namespace semainier::ui
