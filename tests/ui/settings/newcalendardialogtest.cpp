// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/newcalendardialog.h"

#include "tests/ui/settings/settingsfixture.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace semainier::ui {
namespace {

class NewCalendarDialogTest : public SettingsTest {
protected:
    void SetUp() override { m_dialog.show(); }

    void name(const QString &text)
    {
        auto *line = named<QLineEdit>(m_dialog, QStringLiteral("Name of the association"));
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void tick(const QString &network)
    {
        for (auto *chip : m_dialog.findChildren<QToolButton *>()) {
            if (chip->text() == network) {
                chip->click();
            }
        }
    }
    QString pathIn(const QString &file) { return m_folder.filePath(file); }
    void create() { button(m_dialog, QStringLiteral("Create the calendar"))->click(); }

    QTemporaryDir m_folder;
    NewCalendarDialog m_dialog{m_folder.path(), answers()};
    QSignalSpy m_wanted{&m_dialog, &NewCalendarDialog::createWanted};
};

TEST_F(NewCalendarDialogTest, suggests_a_file_named_after_the_association)
{
    name(QStringLiteral("Les Amis / du Faubourg"));
    EXPECT_EQ(m_dialog.calendar().path, pathIn(QStringLiteral("Les Amis du Faubourg.semainier")));
}

TEST_F(NewCalendarDialogTest, suggests_another_file_where_there_is_one)
{
    QFile taken(pathIn(QStringLiteral("Asso.semainier")));
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    name(QStringLiteral("Asso"));
    EXPECT_EQ(m_dialog.calendar().path, pathIn(QStringLiteral("Asso 2.semainier")));
}

TEST_F(NewCalendarDialogTest, keeps_the_place_one_chose)
{
    answers().file = pathIn(QStringLiteral("mine.semainier"));
    button(m_dialog, QStringLiteral("Choose…"))->click();
    name(QStringLiteral("Asso"));
    EXPECT_EQ(m_dialog.calendar().path, answers().file);
}

TEST_F(NewCalendarDialogTest, asks_for_a_name_first)
{
    create();
    EXPECT_TRUE(m_wanted.isEmpty());
    EXPECT_EQ(faults(m_dialog).size(), 1);
    name(QStringLiteral("Asso"));
    EXPECT_TRUE(faults(m_dialog).isEmpty());
    create();
    EXPECT_EQ(m_wanted.size(), 1);
}

TEST_F(NewCalendarDialogTest, refuses_a_file_that_is_there)
{
    name(QStringLiteral("Asso"));
    auto *path = named<QLineEdit>(m_dialog, QStringLiteral("Where it is kept"));
    path->selectAll();
    QTest::keyClicks(path, calendarPath());
    create();
    EXPECT_TRUE(m_wanted.isEmpty());
    EXPECT_EQ(faults(m_dialog).size(), 1);
}

TEST_F(NewCalendarDialogTest, begins_with_the_accounts_and_slots_one_ticked)
{
    name(QStringLiteral("Asso"));
    tick(QStringLiteral("Instagram"));
    tick(QStringLiteral("Mastodon"));
    const Change change = firstChange(m_dialog.calendar());
    ASSERT_EQ(change.accounts.added.size(), 2U);
    EXPECT_EQ(change.accounts.added[1].network, QStringLiteral("mastodon"));
    EXPECT_EQ(change.accounts.added[1].position, 1);
    EXPECT_EQ(change.slotEdits.added.size(), 3U);
    m_dialog.findChild<QCheckBox *>()->click();
    EXPECT_TRUE(firstChange(m_dialog.calendar()).slotEdits.isEmpty());
}

} // namespace
} // namespace semainier::ui
