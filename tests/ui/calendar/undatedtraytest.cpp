// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/undatedtray.h"

#include "tests/support/temporarycalendar.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/undatedlist.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class UndatedTrayTest : public TemporaryCalendar {
protected:
    void open()
    {
        tray = std::make_unique<UndatedTray>(planner(), drag);
        tray->setFolded(false);
        tray->resize(UndatedTray::openWidth, 600);
        tester = std::make_unique<QAbstractItemModelTester>(
            list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        wanted = std::make_unique<QSignalSpy>(tray.get(), &UndatedTray::wanted);
        selected = std::make_unique<QSignalSpy>(tray.get(), &UndatedTray::postSelected);
        tray->show();
        QApplication::setActiveWindow(tray.get());
        list().setFocus();
    }
    void TearDown() override { tester.reset(); }

    UndatedList &list() { return *tray->findChild<UndatedList *>(); }
    QString countText()
    {
        return tray->findChild<QLabel *>(QStringLiteral("undatedCount"))->text();
    }
    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            titles.append(list().model()->index(row, 0).data().toString());
        }
        return titles;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list(), which, modifiers);
    }
    QPoint middleOf(int row) { return list().visualRect(list().model()->index(row, 0)).center(); }
    Intention last() { return wanted->last()[0].value<Intention>(); }
    void change(const Post &before, const Post &after)
    {
        Change change{.action = {.verb = Verb::EditPost}};
        change.posts.changed.push_back({before, after});
        need(planner().apply(change));
    }
    void remove(const Post &post)
    {
        Change change{.action = {.verb = Verb::DeletePost}};
        change.posts.removed.push_back(post);
        need(planner().apply(change));
    }
    Post draft(const char *title)
    {
        return add({.status = PostStatus::Draft, .title = QString::fromUtf8(title)});
    }

    PostDrag drag;
    std::unique_ptr<UndatedTray> tray;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QSignalSpy> wanted;
    std::unique_ptr<QSignalSpy> selected;
};

TEST_F(UndatedTrayTest, shows_posts_without_a_day_by_state_and_age)
{
    draft("Second");
    add({.status = PostStatus::Idea, .title = QStringLiteral("First")});
    draft("Third");
    add({.title = QStringLiteral("Dated"), .day = QDate(2026, 11, 18)});
    open();
    EXPECT_EQ(
        titles(),
        (QStringList{QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")}));
    EXPECT_EQ(countText(), QStringLiteral("3"));
}

TEST_F(UndatedTrayTest, gives_a_card_the_height_that_its_words_need_now)
{
    const Post one = draft("One");
    draft("Two");
    open();
    const auto heightOf = [this](int row) {
        return list().visualRect(list().model()->index(row, 0)).height();
    };
    const int oneLine = heightOf(1);
    EXPECT_EQ(heightOf(0), oneLine);
    Post longer = one;
    longer.title = QStringLiteral("word ").repeated(30);
    change(one, longer);
    EXPECT_GT(heightOf(0), oneLine);
    change(longer, one);
    EXPECT_EQ(heightOf(0), oneLine);
}

TEST_F(UndatedTrayTest, counts_while_it_is_folded_and_reads_when_it_is_seen)
{
    draft("One");
    open();
    tray->setFolded(true);
    const QSignalSpy count(tray.get(), &UndatedTray::countChanged);
    draft("Two");
    ASSERT_EQ(count.size(), 1);
    EXPECT_EQ(count.last()[0], 2);
    EXPECT_EQ(tray->count(), 2);
    tray->setFolded(false);
    QApplication::processEvents();
    EXPECT_GT(list().visualRect(list().model()->index(1, 0)).height(), 0);
    EXPECT_GT(list().visualRect(list().model()->index(1, 0)).top(), 0);
}

TEST_F(UndatedTrayTest, follows_what_happens_to_posts)
{
    const Post one = draft("One");
    open();
    const QSignalSpy count(tray.get(), &UndatedTray::countChanged);
    add({.status = PostStatus::Idea, .title = QStringLiteral("New")});
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("New"), QStringLiteral("One")}));
    Post dated = one;
    dated.day = QDate(2026, 11, 20);
    change(one, dated);
    EXPECT_EQ(titles(), QStringList{QStringLiteral("New")});
    change(dated, one);
    Post renamed = one;
    renamed.title = QStringLiteral("Un");
    change(one, renamed);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("New"), QStringLiteral("Un")}));
    EXPECT_EQ(count.count(), 3);
    EXPECT_EQ(count.last()[0].toInt(), 2);
}

TEST_F(UndatedTrayTest, says_what_it_is_for_while_it_is_empty_and_adds_the_first_idea)
{
    open();
    auto *hint = tray->findChild<QLabel *>(QStringLiteral("emptyHint"));
    EXPECT_TRUE(hint->isVisible());
    EXPECT_EQ(hint->text(), QStringLiteral("Ideas without a date wait here. Press N to add one."));
    key(Qt::Key_N);
    ASSERT_EQ(wanted->count(), 1);
    EXPECT_EQ(last(), Intention(NewPost{}));
    draft("One");
    EXPECT_FALSE(hint->isVisible());
}

TEST_F(UndatedTrayTest, does_by_the_keyboard_what_the_views_do)
{
    const Post post = draft("One");
    open();
    tray->setDay([] { return QDate(2026, 11, 20); });
    key(Qt::Key_Return);
    EXPECT_EQ(last(), Intention(OpenPost{post.id}));
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(last(), Intention(DuplicatePosts{{post.id}}));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(last(), Intention(MovePost{post.id, QDate(2026, 11, 20), {}}));
    key(Qt::Key_Delete);
    EXPECT_EQ(last(), Intention(DeletePosts{{post.id}}));
    const QSignalSpy asked(tray.get(), &UndatedTray::dayWanted);
    key(Qt::Key_G, Qt::ControlModifier);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<PostId>(), post.id);
}

TEST_F(UndatedTrayTest, renames_in_place)
{
    const Post post = draft("One");
    open();
    key(Qt::Key_F2);
    auto *line = list().viewport()->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Un"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(last(), Intention(RenamePost{post.id, QStringLiteral("Un")}));
}

TEST_F(UndatedTrayTest, selects_by_arrows_click_and_from_outside)
{
    draft("One");
    const Post two = draft("Two");
    open();
    key(Qt::Key_Down);
    EXPECT_EQ(tray->selected(), two.id);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middleOf(0));
    EXPECT_NE(tray->selected(), two.id);
    tray->select(two.id);
    EXPECT_EQ(selected->last()[0].value<PostId>(), two.id);
    key(Qt::Key_Escape);
    EXPECT_FALSE(selected->last()[0].value<PostId>().isValid());
}

TEST_F(UndatedTrayTest, says_nothing_of_the_selection_when_its_post_gets_a_day)
{
    const Post one = draft("One");
    draft("Two");
    open();
    tray->select(one.id);
    Post dated = one;
    dated.day = QDate(2026, 11, 20);
    change(one, dated);
    EXPECT_EQ(selected->count(), 1);
    EXPECT_TRUE(list().selectionModel()->selectedIndexes().isEmpty());
}

TEST_F(UndatedTrayTest, lets_go_of_a_post_that_is_deleted)
{
    const Post one = draft("One");
    open();
    tray->select(one.id);
    remove(one);
    ASSERT_EQ(selected->count(), 2);
    EXPECT_FALSE(tray->selected().isValid());
}

TEST_F(UndatedTrayTest, looks_for_words_and_keeps_to_the_filter_of_the_calendar)
{
    draft("Une collecte");
    draft("Un portrait");
    open();
    auto *search = tray->findChild<QLineEdit *>();
    search->setText(QStringLiteral("COLLECTE"));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Une collecte")});
    EXPECT_EQ(countText(), QStringLiteral("1 of 2"));
    tray->setFilter({.statuses = {PostStatus::Ready}});
    EXPECT_TRUE(titles().isEmpty());
    EXPECT_EQ(tray->findChild<QLabel *>(QStringLiteral("emptyHint"))->text(),
              QStringLiteral("No undated post matches."));
    EXPECT_EQ(tray->count(), 2);
}

TEST_F(UndatedTrayTest, takes_the_day_of_a_post_that_is_dropped_on_it)
{
    const Post dated = add({.title = QStringLiteral("Dated"), .day = QDate(2026, 11, 18)});
    const Post one = draft("One");
    open();
    EXPECT_EQ(tray->aim(dated, {10, 10}, {}), QStringLiteral("Undated"));
    EXPECT_TRUE(tray->drop(dated));
    EXPECT_EQ(last(), Intention(MovePost{dated.id, QDate(), {}}));
    EXPECT_EQ(tray->aim(one, {10, 10}, {}), QString());
    EXPECT_FALSE(tray->drop(one));
    EXPECT_EQ(wanted->count(), 1);
}

/// A view beside the tray that only remembers what it is given.
class Elsewhere final : public DropSite {
public:
    QWidget area;
    PostId dropped;

    [[nodiscard]] QWidget *dropArea() override { return &area; }
    [[nodiscard]] QString aim(const Post &, QPoint, Qt::KeyboardModifiers) override
    {
        return QStringLiteral("here");
    }
    void leave() override { }
    bool drop(const Post &post) override
    {
        dropped = post.id;
        return true;
    }
};

TEST_F(UndatedTrayTest, lets_its_posts_be_dragged_elsewhere)
{
    const Post post = draft("One");
    open();
    Elsewhere elsewhere;
    elsewhere.area.setGeometry(tray->frameGeometry().right() + 100, 0, 300, 300);
    elsewhere.area.show();
    drag.add(&elsewhere);
    const auto mouse = [this](QEvent::Type type, QPoint global) {
        QWidget *viewport = list().viewport();
        QMouseEvent event(type, viewport->mapFromGlobal(global), global,
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &event);
    };
    const QPoint from = list().viewport()->mapToGlobal(middleOf(0));
    const QPoint to = elsewhere.area.mapToGlobal(QPoint(150, 150));
    mouse(QEvent::MouseButtonPress, from);
    mouse(QEvent::MouseMove, from + QPoint(30, 0));
    EXPECT_EQ(drag.dragged(), post.id);
    mouse(QEvent::MouseMove, to);
    mouse(QEvent::MouseButtonRelease, to);
    EXPECT_EQ(elsewhere.dropped, post.id);
    drag.remove(&elsewhere);
}

TEST_F(UndatedTrayTest, folds_to_an_edge_that_still_counts)
{
    draft("One");
    open();
    const QSignalSpy folded(tray.get(), &UndatedTray::foldedChanged);
    auto *button = tray->findChild<QToolButton *>(QStringLiteral("foldTray"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(tray->isFolded());
    EXPECT_EQ(folded.count(), 1);
    EXPECT_EQ(tray->width(), UndatedTray::foldedWidth);
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Show the 1 undated post(s)"));
}

TEST_F(UndatedTrayTest, reads_each_card_out)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    add({.kind = PostKind::Article,
         .title = QStringLiteral("Portrait"),
         .publications = {{.account = account.id}}});
    open();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&list())->child(0)->text(QAccessible::Name),
              QStringLiteral("Mastodon, original article, idea: Portrait"));
}

TEST_F(UndatedTrayTest, draws_its_cards)
{
    draft("One");
    draft("Two");
    open();
    key(Qt::Key_Down);
    EXPECT_FALSE(tray->grab().isNull());
    EXPECT_GT(middleOf(1).y(), middleOf(0).y());
}

} // namespace
} // namespace semainier::ui
