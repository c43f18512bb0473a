// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "tests/ui/charts/chartfixture.h"

#include <QAccessible>
#include <QToolButton>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class ChartAccessibleTest : public ChartTest {
protected:
    QAccessibleInterface &readOut() { return *QAccessible::queryAccessibleInterface(&chart); }
    QAccessibleInterface *named(const QString &name)
    {
        for (int child = 0; child < readOut().childCount(); ++child) {
            if (readOut().child(child)->text(QAccessible::Name) == name) {
                return readOut().child(child);
            }
        }
        return nullptr;
    }
    const QString target = QStringLiteral("Target: Information 25%, Action 20%, Curated links 25%, "
                                          "Original articles 30%, 85% in common");
};

TEST_F(ChartAccessibleTest, is_a_chart_with_title_and_subtitle)
{
    EXPECT_EQ(readOut().role(), QAccessible::Chart);
    EXPECT_EQ(readOut().text(QAccessible::Name), chart.title());
    EXPECT_EQ(readOut().text(QAccessible::Description), chart.subtitle());
}

TEST_F(ChartAccessibleTest, reads_each_mark_as_a_sentence)
{
    QAccessibleInterface *mark = named(target);
    ASSERT_NE(mark, nullptr);
    EXPECT_EQ(mark->role(), QAccessible::ListItem);
    EXPECT_EQ(mark->rect().size(), chart.markRect(2).size());
    EXPECT_EQ(readOut().child(readOut().indexOfChild(mark)), mark);
    EXPECT_EQ(mark->parent(), &readOut());
    const QPoint middle = mark->rect().center();
    EXPECT_EQ(readOut().childAt(middle.x(), middle.y()), mark);
}

TEST_F(ChartAccessibleTest, has_a_button_for_the_menu)
{
    QAccessibleInterface *button = named(QStringLiteral("Menu of the chart"));
    ASSERT_NE(button, nullptr);
    EXPECT_NE(button->actionInterface(), nullptr);
}

TEST_F(ChartAccessibleTest, follows_the_keyboard_and_leads_it)
{
    chart.setCurrent(1);
    EXPECT_TRUE(
        readOut().focusChild()->text(QAccessible::Name).startsWith(QStringLiteral("Planned")));
    EXPECT_FALSE(named(target)->state().focused);
    named(target)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(chart.current(), 2);
    EXPECT_TRUE(named(target)->state().focused);
}

TEST_F(ChartAccessibleTest, has_no_marks_where_the_table_or_nothing_is_shown)
{
    QAccessibleInterface *mark = named(target);
    chart.showTable(true);
    EXPECT_FALSE(mark->isValid());
    EXPECT_EQ(named(target), nullptr);
    EXPECT_NE(named(chart.title()), nullptr) << "the table has the title as its name";
    chart.setPicture({});
    EXPECT_EQ(readOut().text(QAccessible::Description), chart.emptyText());
    EXPECT_EQ(named(target), nullptr);
}

} // namespace
} // namespace semainier::ui
