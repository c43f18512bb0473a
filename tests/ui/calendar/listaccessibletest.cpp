// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/listviewfixture.h"

#include <QAccessible>

namespace semainier::ui::test {

class ListAccessibleTest : public ListViewTest {
protected:
    QAccessibleInterface &list() { return *QAccessible::queryAccessibleInterface(&table()); }
    QAccessibleInterface &cellOf(const Post &post, ListColumn column)
    {
        return *list().tableInterface()->cellAt(lineOf(post), static_cast<int>(column));
    }
};

TEST_F(ListAccessibleTest, is_a_table_named_after_its_month)
{
    EXPECT_EQ(list().role(), QAccessible::Table);
    EXPECT_EQ(list().text(QAccessible::Name), QStringLiteral("Posts of November 2026"));
    ASSERT_TRUE(list().tableInterface());
    EXPECT_EQ(list().tableInterface()->columnCount(), listColumnCount);
    EXPECT_EQ(list().tableInterface()->columnDescription(2), QStringLiteral("Kind"));
}

TEST_F(ListAccessibleTest, says_each_cell_and_describes_it_by_the_sentence_of_its_row)
{
    QAccessibleInterface &cell = cellOf(appeal, ListColumn::State);
    EXPECT_EQ(cell.text(QAccessible::Name), QStringLiteral("Draft"));
    EXPECT_EQ(cell.text(QAccessible::Description),
              QStringLiteral("Friday 20 November, 09:00 call for volunteers, draft: Appel, "
                             "Alice L."));
    EXPECT_EQ(cellOf(menu, ListColumn::Accounts).text(QAccessible::Name),
              QStringLiteral("Mastodon"));
}

TEST_F(ListAccessibleTest, says_the_heads_of_the_groups)
{
    const auto head = [this](int line, ListColumn column) {
        return list()
            .tableInterface()
            ->cellAt(line, static_cast<int>(column))
            ->text(QAccessible::Name);
    };
    EXPECT_EQ(head(0, ListColumn::Date), QStringLiteral("Week 47 · 16 – 22 November"));
    EXPECT_TRUE(head(0, ListColumn::Post).startsWith(QStringLiteral("2 post(s)")));
}

TEST_F(ListAccessibleTest, follows_the_keyboard_and_the_selection)
{
    view->select(menu.id);
    key(Qt::Key_Down);
    EXPECT_TRUE(cellOf(appeal, ListColumn::Post).state().focused);
    EXPECT_TRUE(cellOf(appeal, ListColumn::Post).state().selected);
    EXPECT_FALSE(cellOf(menu, ListColumn::Post).state().focused);
}

} // namespace semainier::ui::test
