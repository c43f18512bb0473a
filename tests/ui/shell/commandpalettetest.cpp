// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "tests/support/temporarycalendar.h"
#include "ui/shell/resultlist.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class CommandPaletteTest : public TemporaryCalendar {
protected:
    CommandPaletteTest()
    {
        window.resize(900, 700);
        before = new QLineEdit(&window);
        palette = new CommandPalette(planner(), &window);
        exporting = add(QStringLiteral("&Export a sheet (CSV)…"), Qt::CTRL | Qt::Key_E);
        exporting->setProperty(actionKeywords, QStringLiteral("tableur"));
        undo = add(QStringLiteral("&Undo"), Qt::CTRL | Qt::Key_Z);
        undo->setEnabled(false);
        auto *menu = new QMenu(QStringLiteral("T&heme"), &window);
        menu->addSeparator();
        dark = menu->addAction(QStringLiteral("Dark"));
        dark->setCheckable(true);
        dark->setChecked(true);
        actions.append(menu->menuAction());
        window.show();
        QApplication::setActiveWindow(&window);
        before->setFocus();
    }

    QAction *add(const QString &text, QKeyCombination key)
    {
        auto *action = new QAction(text, &window);
        action->setShortcut(QKeySequence(key));
        actions.append(action);
        return action;
    }
    using TemporaryCalendar::add;

    void open() { palette->toggle(actions); }
    void type(const QString &text) { QTest::keyClicks(&field(), text); }
    void key(Qt::Key which) { QTest::keyClick(&field(), which); }
    QLineEdit &field() { return *palette->findChild<QLineEdit *>(); }
    const std::vector<ResultRow> &rows() { return palette->results().rows(); }
    QStringList lines()
    {
        QStringList lines;
        for (const ResultRow &row : rows()) {
            lines.append(row.text.text);
        }
        return lines;
    }

    QWidget window;
    QLineEdit *before = nullptr;
    CommandPalette *palette = nullptr;
    QAction *exporting = nullptr;
    QAction *undo = nullptr;
    QAction *dark = nullptr;
    QList<QAction *> actions;
};

TEST_F(CommandPaletteTest, lists_every_action_with_its_keys_also_those_of_menus)
{
    open();
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("Export a sheet (CSV)…"), QStringLiteral("Undo"),
                           QStringLiteral("Theme: Dark")}));
    EXPECT_EQ(rows()[0].right, QStringLiteral("Ctrl+E"));
    EXPECT_EQ(rows()[2].glyph, Icon::Tick);
    EXPECT_TRUE(field().hasFocus());
}

TEST_F(CommandPaletteTest, runs_the_action_and_gives_the_keyboard_back)
{
    const QSignalSpy triggered(exporting, &QAction::triggered);
    open();
    type(QStringLiteral("shee"));
    EXPECT_EQ(lines(), QStringList{QStringLiteral("Export a sheet (CSV)…")});
    key(Qt::Key_Return);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_TRUE(before->hasFocus());
}

TEST_F(CommandPaletteTest, finds_an_action_by_its_keywords)
{
    open();
    type(QStringLiteral("TABLEUR"));
    EXPECT_EQ(lines(), QStringList{QStringLiteral("Export a sheet (CSV)…")});
}

TEST_F(CommandPaletteTest, does_not_run_what_is_not_possible_now)
{
    open();
    type(QStringLiteral("undo"));
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_FALSE(rows()[0].available);
    EXPECT_EQ(rows()[0].sentence, QStringLiteral("Undo, Ctrl+Z, not possible now"));
    key(Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible());
}

TEST_F(CommandPaletteTest, offers_first_what_was_done_last)
{
    open();
    type(QStringLiteral("dark"));
    key(Qt::Key_Return);
    open();
    EXPECT_EQ(lines().mid(0, 3),
              (QStringList{QStringLiteral("Done lately"), QStringLiteral("Theme: Dark"),
                           QStringLiteral("Everything else")}));
}

TEST_F(CommandPaletteTest, goes_to_a_day_it_can_read)
{
    const QSignalSpy day(palette, &CommandPalette::dayChosen);
    open();
    type(QStringLiteral("20/11"));
    EXPECT_EQ(lines().front(), QStringLiteral("Go to Friday 20 November 2026"));
    key(Qt::Key_Return);
    ASSERT_EQ(day.count(), 1);
    EXPECT_EQ(day[0][0].toDate(), QDate(2026, 11, 20));
}

TEST_F(CommandPaletteTest, finds_posts_after_the_actions)
{
    const Post post = add({.title = QStringLiteral("Expo de Noël"), .day = QDate(2026, 12, 5)});
    const QSignalSpy chosen(palette, &CommandPalette::postChosen);
    open();
    type(QStringLiteral("exp"));
    EXPECT_EQ(lines(), QStringList{QStringLiteral("Export a sheet (CSV)…")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().size() > 1; }));
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("Export a sheet (CSV)…"), QStringLiteral("Posts"),
                           QStringLiteral("Expo de Noël")}));
    EXPECT_EQ(rows()[2].right, QStringLiteral("Sat 5 Dec 2026"));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<PostId>(), post.id);
}

TEST_F(CommandPaletteTest, waits_for_the_posts_when_nothing_else_answers)
{
    const Post post = add({.title = QStringLiteral("Zebulon"), .day = QDate(2026, 12, 5)});
    const QSignalSpy chosen(palette, &CommandPalette::postChosen);
    open();
    type(QStringLiteral("zebu"));
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chosen.count() == 1; }));
    EXPECT_EQ(chosen[0][0].value<PostId>(), post.id);
    EXPECT_FALSE(palette->isVisible());
}

TEST_F(CommandPaletteTest, says_that_nothing_answers)
{
    open();
    type(QStringLiteral("zebulon"));
    const QString nothing = QStringLiteral("No action, date or post answers these words");
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines() == QStringList{nothing}; }));
    EXPECT_EQ(palette->results().current(), nullptr);
}

TEST_F(CommandPaletteTest, keeps_the_line_one_stands_on_when_the_posts_come)
{
    add({.title = QStringLiteral("Une tombola"), .day = QDate(2026, 12, 5)});
    open();
    type(QStringLiteral("un"));
    key(Qt::Key_Down);
    const int row = palette->results().currentRow();
    const auto known = rows().size();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().size() > known; }));
    EXPECT_EQ(palette->results().currentRow(), row);
}

TEST_F(CommandPaletteTest, closes_on_escape_on_its_own_key_and_when_the_keyboard_goes_elsewhere)
{
    open();
    key(Qt::Key_Escape);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_TRUE(before->hasFocus());
    open();
    open();
    EXPECT_FALSE(palette->isVisible());
    open();
    before->setFocus();
    EXPECT_FALSE(palette->isVisible());
}

TEST_F(CommandPaletteTest, has_a_name_for_its_parts_and_lines)
{
    open();
    EXPECT_FALSE(palette->accessibleName().isEmpty());
    EXPECT_FALSE(field().accessibleName().isEmpty());
    const auto *list = &palette->results();
    QAccessibleInterface *lineList =
        QAccessible::queryAccessibleInterface(const_cast<ResultList *>(list));
    EXPECT_EQ(lineList->child(0)->text(QAccessible::Name),
              QStringLiteral("Export a sheet (CSV)…, Ctrl+E"));
}

} // namespace
} // namespace semainier::ui
