// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "tests/ui/charts/chartfixture.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QImage>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

namespace semainier::ui {
namespace {

using namespace semainier::test;

TEST_F(ChartTest, is_one_tab_stop_whose_marks_the_arrows_walk)
{
    EXPECT_EQ(chart.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(chart.findChild<QToolButton *>()->focusPolicy(), Qt::NoFocus);
    EXPECT_FALSE(chart.current());
    key(Qt::Key_Right);
    EXPECT_EQ(chart.current(), 0);
    key(Qt::Key_Down);
    EXPECT_EQ(chart.current(), 1);
    key(Qt::Key_Left);
    key(Qt::Key_Up);
    EXPECT_EQ(chart.current(), 0);
    key(Qt::Key_End);
    EXPECT_EQ(chart.current(), 4);
    key(Qt::Key_Right);
    EXPECT_EQ(chart.current(), 4);
    key(Qt::Key_Home);
    EXPECT_EQ(chart.current(), 0);
    key(Qt::Key_Escape);
    EXPECT_FALSE(chart.current());
    key(Qt::Key_Left);
    EXPECT_EQ(chart.current(), 4);
}

TEST_F(ChartTest, rings_the_mark_the_keyboard_is_on)
{
    const QImage before = chart.grab().toImage();
    key(Qt::Key_Right);
    const QImage after = chart.grab().toImage();
    EXPECT_NE(before, after);
    const QRect mark = chart.markRect(0);
    EXPECT_EQ(after.pixelColor(mark.center().x(), mark.top() - 2), theme().color(Token::Focus));
}

TEST_F(ChartTest, goes_to_the_mark_that_is_clicked)
{
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.markRect(2).center());
    EXPECT_EQ(chart.current(), 2);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_FALSE(chart.current());
}

TEST_F(ChartTest, tells_exact_figures_under_the_mouse)
{
    const QPoint point = chart.markRect(1).center();
    QHelpEvent help(QEvent::ToolTip, point, chart.mapToGlobal(point));
    QApplication::sendEvent(&chart, &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Planned")));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Action 16.7%")));
    QHelpEvent elsewhere(QEvent::ToolTip, {5, 5}, chart.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&chart, &elsewhere);
}

TEST_F(ChartTest, opens_its_menu_by_button_mouse_and_keyboard)
{
    const auto menus = [this] { return chart.findChildren<QMenu *>().size(); };
    key(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(menus(), 1);
    key(Qt::Key_Menu);
    EXPECT_EQ(menus(), 2);
    QTest::mouseClick(chart.findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_EQ(menus(), 3);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {50, 50}, chart.mapToGlobal(QPoint(50, 50)));
    QApplication::sendEvent(&chart, &event);
    EXPECT_EQ(menus(), 4);
    QStringList entries;
    for (const QAction *action : chart.findChildren<QMenu *>().front()->actions()) {
        entries.append(action->text());
    }
    EXPECT_EQ(
        entries.join(u'|'),
        QStringLiteral("Show as &table|Tell parts by pa&tterns too||Copy &picture|&Copy table||"
                       "Save as p&icture (PNG)…|Save as &drawing (SVG)…|"
                       "&Save the figures (CSV)…"));
}

TEST_F(ChartTest, tells_parts_by_patterns_in_every_picture_from_then_on)
{
    EXPECT_FALSE(chart.picture()->patterns());
    chart.setPatterns(true);
    EXPECT_TRUE(chart.picture()->patterns());
    chart.setPicture(test::sampleShares());
    EXPECT_TRUE(chart.picture()->patterns());
}

TEST_F(ChartTest, shows_a_table_in_the_place_of_the_picture)
{
    chart.showTable(true);
    auto *table = chart.findChild<QTableView *>();
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(chart.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(table->accessibleName(), chart.title());
    EXPECT_EQ(table->model()->rowCount(), 5);
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("30%"));
    EXPECT_EQ(table->model()->headerData(2, Qt::Horizontal).toString(),
              QStringLiteral("Information"));
    chart.showTable(false);
    EXPECT_FALSE(table->isVisible());
    EXPECT_TRUE(chart.hasFocus());
}

TEST_F(ChartTest, aligns_figures_and_words_of_the_table)
{
    chart.showTable(true);
    const QAbstractItemModel &table = *chart.findChild<QTableView *>()->model();
    const auto edgeOf = [&table](int column) {
        return table.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
            & Qt::AlignHorizontal_Mask;
    };
    EXPECT_EQ(edgeOf(0), Qt::AlignLeft);
    EXPECT_EQ(edgeOf(1), Qt::AlignLeft);
    EXPECT_EQ(edgeOf(2), Qt::AlignRight);
    EXPECT_EQ(edgeOf(6), Qt::AlignRight);
}

TEST_F(ChartTest, is_as_high_as_its_table_needs)
{
    const int picture = chart.heightForWidth(600);
    chart.showTable(true);
    EXPECT_NE(chart.heightForWidth(600), picture);
    chart.resize(600, chart.heightForWidth(600));
    const auto *table = chart.findChild<QTableView *>();
    const int last = table->model()->rowCount() - 1;
    EXPECT_LE(table->rowViewportPosition(last) + table->rowHeight(last),
              table->viewport()->height());
}

TEST_F(ChartTest, reads_the_table_of_a_new_picture)
{
    chart.showTable(true);
    chart.setPicture(sampleGauges());
    EXPECT_EQ(chart.findChild<QTableView *>()->model()->rowCount(), 3);
}

TEST_F(ChartTest, copies_picture_and_table)
{
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    chart.copyTable();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Name\tDetail\tInformation\tAction")));
}

TEST_F(ChartTest, copies_the_whole_table_from_within_it)
{
    chart.showTable(true);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(chart.findChild<QTableView *>(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), tabbedText(chart.picture()->table()));
}

TEST_F(ChartTest, lies_as_before_after_it_was_copied)
{
    const QRect before = chart.markRect(2);
    chart.copyPicture();
    EXPECT_EQ(chart.markRect(2), before);
}

TEST_F(ChartTest, says_what_is_missing_where_there_is_nothing_to_see)
{
    key(Qt::Key_Right);
    chart.setPicture({});
    EXPECT_EQ(chart.picture(), nullptr);
    EXPECT_FALSE(chart.current());
    EXPECT_FALSE(chart.findChild<QToolButton *>()->isVisible());
    key(Qt::Key_Right);
    EXPECT_FALSE(chart.current());
    key(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(chart.findChildren<QMenu *>().isEmpty());
    chart.showTable(true);
    EXPECT_FALSE(chart.isTableShown());
    EXPECT_GT(chart.heightForWidth(600), 40);
    EXPECT_FALSE(chart.grab().isNull());
}

TEST_F(ChartTest, grows_with_the_text_and_in_narrow_room)
{
    const int usual = chart.heightForWidth(600);
    EXPECT_GT(chart.heightForWidth(320), usual);
    theme().setTextPercent(200);
    EXPECT_GT(chart.heightForWidth(600), usual);
    EXPECT_LE(chart.minimumSizeHint().width(), 320);
}

} // namespace
} // namespace semainier::ui
