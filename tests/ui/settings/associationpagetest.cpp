// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/associationpage.h"

#include "tests/ui/settings/settingsfixture.h"

#include <QCheckBox>

namespace semainier::ui {
namespace {

using test::need;

class AssociationPageTest : public SettingsTest {
protected:
    void SetUp() override { m_page.show(); }

    QString setting(const QString &key) { return need(planner().settings().value(key)); }
    QLineEdit *line(const char *name) { return named<QLineEdit>(m_page, QString::fromUtf8(name)); }

    AssociationPage m_page{context()};
};

TEST_F(AssociationPageTest, renames_the_association_as_a_step_to_undo)
{
    EXPECT_EQ(line("Name of the association")->text(), QStringLiteral("Épicerie solidaire"));
    enter(line("Name of the association"), QStringLiteral("Les Amis"));
    EXPECT_EQ(setting(settings::calendarName), QStringLiteral("Les Amis"));
    editor().undo();
    EXPECT_EQ(line("Name of the association")->text(), QStringLiteral("Épicerie solidaire"));
}

TEST_F(AssociationPageTest, refuses_an_empty_name)
{
    enter(line("Name of the association"), QStringLiteral(" "));
    EXPECT_EQ(faults(m_page), QStringList{QStringLiteral("The association needs a name.")});
    EXPECT_EQ(setting(settings::calendarName), QStringLiteral("Épicerie solidaire"));
}

TEST_F(AssociationPageTest, shows_or_hides_the_holidays)
{
    auto *box = m_page.findChild<QCheckBox *>();
    EXPECT_TRUE(box->isChecked());
    box->click();
    EXPECT_EQ(setting(settings::holidays), QString());
    box->click();
    EXPECT_EQ(setting(settings::holidays), QStringLiteral("FR"));
}

TEST_F(AssociationPageTest, plans_new_posts_with_the_minutes_of_their_kind)
{
    QLineEdit *article = line("Original article");
    EXPECT_EQ(article->placeholderText(), QStringLiteral("2\u00a0h\u00a030"));
    enter(article, QStringLiteral("1h30"));
    EXPECT_EQ(article->text(), QStringLiteral("1\u00a0h\u00a030"));
    const PostId id = editor().addPost({.day = QDate(2026, 11, 19), .kind = PostKind::Article});
    EXPECT_EQ(need(planner().posts().find(id))->plannedMinutes, 90);

    enter(article, QString());
    const PostId usual = editor().addPost({.day = QDate(2026, 11, 20), .kind = PostKind::Article});
    EXPECT_EQ(need(planner().posts().find(usual))->plannedMinutes, 150);
}

TEST_F(AssociationPageTest, refuses_words_for_a_time)
{
    enter(line("Event"), QStringLiteral("long"));
    EXPECT_EQ(faults(m_page).size(), 1);
    EXPECT_FALSE(editor().stack().canUndo());
}

} // namespace
} // namespace semainier::ui
