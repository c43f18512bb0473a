// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to several posts at once, from the foot of the list.
#include "tests/ui/calendar/listviewfixture.h"
#include "ui/calendar/hourpopup.h"
#include "ui/calendar/personpopup.h"
#include "ui/calendar/shiftpopup.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

namespace semainier::ui::test {

class ListBarTest : public ListViewTest {
protected:
    QPushButton *button(const QString &name, QWidget *parent = nullptr)
    {
        const auto buttons =
            (parent ? parent : static_cast<QWidget *>(&view->bar()))->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&name](const QPushButton *candidate) {
            return candidate->text().remove(u'&') == name || candidate->accessibleName() == name;
        });
        EXPECT_NE(found, buttons.end()) << name.toStdString();
        return found == buttons.end() ? nullptr : *found;
    }

    void trigger(const QString &name, const QString &entry)
    {
        QMenu *choices = button(name)->menu();
        Q_EMIT choices->aboutToShow();
        const auto actions = choices->actions();
        const auto found = std::ranges::find(actions, entry, &QAction::text);
        ASSERT_NE(found, actions.end()) << entry.toStdString();
        (*found)->trigger();
    }

    void selectBoth()
    {
        click(menu);
        click(thanks, Qt::ControlModifier);
    }

    const QList<PostId> &both()
    {
        m_both = {menu.id, thanks.id};
        return m_both;
    }

private:
    QList<PostId> m_both;
};

TEST_F(ListBarTest, appears_with_the_second_post)
{
    EXPECT_TRUE(view->bar().isHidden());
    click(menu);
    EXPECT_TRUE(view->bar().isHidden());
    click(thanks, Qt::ControlModifier);
    EXPECT_TRUE(view->bar().isVisible());
    EXPECT_EQ(view->bar().findChild<QLabel *>()->text(), QStringLiteral("2 posts chosen"));
    click(menu);
    EXPECT_TRUE(view->bar().isHidden());
}

TEST_F(ListBarTest, counts_what_is_left_when_a_selected_post_goes)
{
    key(Qt::Key_A, Qt::ControlModifier);
    Change change{.action = {.verb = Verb::DeletePost}};
    change.posts.removed = {menu, appeal};
    need(planner().apply(change));
    EXPECT_EQ(view->bar().findChild<QLabel *>()->text(), QStringLiteral("2 posts chosen"));
    view->turn(+1);
    EXPECT_TRUE(view->bar().isHidden());
}

TEST_F(ListBarTest, changes_the_kind_the_state_and_the_person_of_all)
{
    selectBoth();
    trigger(QStringLiteral("Kind"), QStringLiteral("Event"));
    EXPECT_EQ(last<EditPosts>(), (EditPosts{both(), {.kind = PostKind::Event}}));
    trigger(QStringLiteral("State"), QStringLiteral("To review"));
    EXPECT_EQ(last<EditPosts>(), (EditPosts{both(), {.status = PostStatus::Review}}));
    trigger(QStringLiteral("In charge"), QStringLiteral("Alice L."));
    EXPECT_EQ(last<EditPosts>(), (EditPosts{both(), {.assignee = QStringLiteral("Alice L.")}}));
    trigger(QStringLiteral("In charge"), QStringLiteral("Nobody"));
    EXPECT_EQ(last<EditPosts>(), (EditPosts{both(), {.assignee = QString()}}));
}

TEST_F(ListBarTest, asks_the_name_of_somebody_else)
{
    selectBoth();
    trigger(QStringLiteral("In charge"), QStringLiteral("Somebody else…"));
    auto *popup = view->findChild<PersonPopup *>();
    ASSERT_TRUE(popup);
    auto *name = popup->findChild<QLineEdit *>();
    EXPECT_FALSE(button(QStringLiteral("Assign"), popup)->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Samira"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(last<EditPosts>(), (EditPosts{both(), {.assignee = QStringLiteral("Samira")}}));
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(ListBarTest, asks_by_how_much_and_says_where_that_leads)
{
    selectBoth();
    click(recipes, Qt::ControlModifier);
    button(QStringLiteral("Shift…"))->click();
    auto *popup = view->findChild<ShiftPopup *>();
    ASSERT_TRUE(popup);
    EXPECT_EQ(popup->windowTitle(), QStringLiteral("Move 2 post(s)")) << "those with a day";
    const auto boxes = popup->findChildren<QSpinBox *>();
    ASSERT_EQ(boxes.size(), 2);
    boxes[0]->setValue(1);
    boxes[1]->setValue(2);
    const auto labels = popup->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text()
            == QStringLiteral("Earlier: 9 – 15 November\nLater: 27 November – 3 December");
    }));
    button(QStringLiteral("Earlier"), popup)->click();
    EXPECT_EQ(last<ShiftPosts>(), (ShiftPosts{both(), -9}));
}

TEST_F(ListBarTest, cannot_move_by_nothing_nor_undated_posts_alone)
{
    add({.title = QStringLiteral("Idée")});
    selectBoth();
    button(QStringLiteral("Shift…"))->click();
    auto *popup = view->findChild<ShiftPopup *>();
    popup->findChildren<QSpinBox *>()[0]->setValue(0);
    EXPECT_FALSE(button(QStringLiteral("Later"), popup)->isEnabled());
    popup->close();
    click(recipes);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_FALSE(button(QStringLiteral("Shift…"))->isEnabled());
}

TEST_F(ListBarTest, gives_all_an_hour_or_none)
{
    selectBoth();
    button(QStringLiteral("Hour…"))->click();
    auto *popup = view->findChild<HourPopup *>();
    ASSERT_TRUE(popup);
    EXPECT_FALSE(button(QStringLiteral("Give"), popup)->isEnabled());
    QTest::keyClicks(popup->findChild<QLineEdit *>(), QStringLiteral("18h"));
    button(QStringLiteral("Give"), popup)->click();
    EXPECT_EQ(last<EditPosts>(), (EditPosts{both(), {.time = TimeOfDay::fromHourMinute(18, 0)}}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    button(QStringLiteral("Hour…"))->click();
    button(QStringLiteral("No hour"), view->findChild<HourPopup *>())->click();
    EXPECT_EQ(last<EditPosts>(), (EditPosts{both(), {.time = std::optional<TimeOfDay>()}}));
}

TEST_F(ListBarTest, duplicates_and_deletes_all)
{
    selectBoth();
    button(QStringLiteral("Duplicate"))->click();
    EXPECT_EQ(last<DuplicatePosts>().posts, both());
    button(QStringLiteral("Delete"))->click();
    EXPECT_EQ(last<DeletePosts>().posts, both());
}

} // namespace semainier::ui::test
