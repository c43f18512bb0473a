// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "tests/ui/settings/settingsfixture.h"
#include "ui/commands/editfoot.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>

#include <unistd.h>

namespace semainier::ui {
namespace {

using test::need;

class SettingsDialogTest : public SettingsTest {
protected:
    static QStringList pages(const SettingsDialog &dialog)
    {
        QStringList names;
        const auto *list = dialog.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            names.append(list->item(row)->text());
        }
        return names;
    }

    /// The calendar as a user opens it who may only read it: root, who may write everything, is
    /// somebody else meanwhile.
    std::unique_ptr<Planner> openUnwritable()
    {
        constexpr uid_t nobody = 65534;
        QFile::setPermissions(calendarPath(),
                              QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(QFileInfo(calendarPath()).path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner
                                  | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                                  | QFile::ExeOther);
        const bool asRoot = ::geteuid() == 0;
        EXPECT_TRUE(!asRoot || ::setresuid(nobody, nobody, 0) == 0);
        auto planner = Planner::open(calendarPath(), clock());
        EXPECT_TRUE(!asRoot || ::setresuid(0, 0, 0) == 0);
        return need(std::move(planner));
    }

    QString footText(const SettingsDialog &dialog)
    {
        return dialog.findChild<EditFoot *>()->findChild<QLabel *>()->text();
    }
};

TEST_F(SettingsDialogTest, has_only_the_computer_without_a_calendar)
{
    const SettingsDialog dialog({}, {});
    EXPECT_EQ(pages(dialog), QStringList{QStringLiteral("This computer")});
}

TEST_F(SettingsDialogTest, opens_on_the_page_asked_for)
{
    SettingsDialog dialog(context(), {});
    dialog.showPage(SettingsDialog::Page::People);
    EXPECT_EQ(dialog.findChild<QListWidget *>()->currentItem()->text(), QStringLiteral("People"));
    EXPECT_EQ(dialog.findChild<QStackedWidget *>(QStringLiteral("settingsPages"))->currentIndex(),
              dialog.findChild<QListWidget *>()->currentRow());
}

TEST_F(SettingsDialogTest, names_what_was_done_and_undoes_it)
{
    SettingsDialog dialog(context(), {});
    dialog.show();
    enter(named<QLineEdit>(dialog, QStringLiteral("Name of the association")),
          QStringLiteral("Les Amis"));
    EXPECT_EQ(footText(dialog), QStringLiteral("Settings edited"));
    button(dialog, QStringLiteral("Undo"))->click();
    EXPECT_EQ(footText(dialog), QStringLiteral("Undone: edit the settings"));
    EXPECT_EQ(need(planner().settings().value(settings::calendarName)),
              QStringLiteral("Épicerie solidaire"));
    button(dialog, QStringLiteral("Redo"))->click();
    EXPECT_EQ(need(planner().settings().value(settings::calendarName)), QStringLiteral("Les Amis"));
}

TEST_F(SettingsDialogTest, undoes_by_the_keys_in_a_line_where_nothing_is_typed)
{
    SettingsDialog dialog(context(), {});
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto *name = named<QLineEdit>(dialog, QStringLiteral("Name of the association"));
    enter(name, QStringLiteral("Les Amis"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(name->text(), QStringLiteral("Épicerie solidaire"));
}

TEST_F(SettingsDialogTest, stays_open_when_enter_keeps_a_line)
{
    SettingsDialog dialog(context(), {});
    dialog.show();
    enter(named<QLineEdit>(dialog, QStringLiteral("Name of the association")),
          QStringLiteral("Les Amis"));
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(SettingsDialogTest, tells_what_is_chosen_for_the_computer_at_once)
{
    SettingsDialog dialog({}, {.language = QStringLiteral("fr"), .textPercent = 120});
    const QSignalSpy chosen(&dialog, &SettingsDialog::computerChosen);
    auto *size = dialog.findChild<QSlider *>();
    EXPECT_EQ(size->value(), 12);
    QTest::keyClick(size, Qt::Key_Right);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<ComputerChoices>(),
              (ComputerChoices{.language = QStringLiteral("fr"), .textPercent = 130}));
}

TEST_F(SettingsDialogTest, says_why_a_calendar_that_is_only_read_cannot_be_changed)
{
    addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    close();
    const auto reading = openUnwritable();
    ASSERT_TRUE(reading->isReadOnly());
    CalendarEditor editor(*reading);
    const SettingsDialog dialog(SettingsContext{*reading, editor, answers()}, {});
    EXPECT_FALSE(
        named<QLineEdit>(dialog, QStringLiteral("Name of the association"))->isEnabledTo(&dialog));
    EXPECT_FALSE(named<QComboBox>(dialog, QStringLiteral("Network"))->isEnabledTo(&dialog));
    EXPECT_TRUE(dialog.findChild<QSlider *>()->isEnabledTo(&dialog));
    EXPECT_TRUE(dialog.findChild<QWidget *>(QStringLiteral("banner"))->isVisibleTo(&dialog));
}

} // namespace
} // namespace semainier::ui
