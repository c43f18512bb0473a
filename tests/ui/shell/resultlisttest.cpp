// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/resultlist.h"

#include "tests/support/printers.h"
#include "ui/shell/postrow.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui {
namespace {

ResultRow postLine(qint64 id, bool available = true)
{
    return {.target = PostId(id),
            .text = {QStringLiteral("post %1").arg(id), {}},
            .available = available};
}

class ResultListTest : public testing::Test {
protected:
    ResultListTest()
    {
        list.setRows({headingRow(QStringLiteral("First")), postLine(1), postLine(2, false),
                      headingRow(QStringLiteral("Second")), postLine(3)});
        list.resize(400, 300);
        list.show();
    }

    void key(Qt::Key which)
    {
        const QKeyEvent event(QEvent::KeyPress, which, {});
        EXPECT_TRUE(list.handle(event));
    }

    ResultList list;
};

TEST_F(ResultListTest, walks_over_headings)
{
    EXPECT_EQ(list.currentRow(), 1);
    key(Qt::Key_Up);
    EXPECT_EQ(list.currentRow(), 1);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(list.currentRow(), 4);
    key(Qt::Key_Down);
    EXPECT_EQ(list.currentRow(), 4);
    key(Qt::Key_PageUp);
    EXPECT_EQ(list.currentRow(), 1);
}

TEST_F(ResultListTest, leaves_other_keys_to_the_field)
{
    const QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, {}, QStringLiteral("a"));
    EXPECT_FALSE(list.handle(letter));
}

TEST_F(ResultListTest, chooses_what_is_possible_only)
{
    const QSignalSpy chosen(&list, &ResultList::chosen);
    list.choose();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(std::get<PostId>(chosen[0][0].value<ResultRow>().target), PostId(1));
    key(Qt::Key_Down);
    list.choose();
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(ResultListTest, has_nothing_to_choose_when_no_line_leads_anywhere)
{
    list.setRows({headingRow(QStringLiteral("Nothing"))});
    EXPECT_EQ(list.current(), nullptr);
    const QSignalSpy chosen(&list, &ResultList::chosen);
    list.choose();
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ResultListTest, reads_a_post_out_with_what_its_line_shows)
{
    const Post post{.id = PostId(7),
                    .kind = PostKind::Article,
                    .status = PostStatus::Review,
                    .title = QStringLiteral("Portrait"),
                    .text = QStringLiteral("Rencontre avec Samira"),
                    .day = QDate(2026, 11, 18),
                    .time = TimeOfDay::fromHourMinute(9, 0)};
    list.setRows({postRow(post, {QStringLiteral("samira")}, {})});
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(&list)->child(0);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(QAccessible::Name),
              QStringLiteral("Portrait, original article, to review, Wednesday 18 November 2026 "
                             "09:00, Rencontre avec Samira"));
}

TEST_F(ResultListTest, draws_lines_too_long_for_it)
{
    const QString text = QStringLiteral("Collecte ").repeated(30);
    ResultRow row = postLine(1);
    row.text = excerpt(text, {QStringLiteral("collecte")}, 300);
    row.context = row.text;
    row.right = QStringLiteral("Wed 18");
    list.setRows({row});
    EXPECT_FALSE(list.grab().isNull());
    EXPECT_GT(list.wholeHeight(), list.sizeHintForRow(0));
}

} // namespace
} // namespace semainier::ui
