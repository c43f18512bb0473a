// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/filterbar.h"

#include "tests/support/printers.h"
#include "ui/calendar/facetchip.h"
#include "ui/calendar/nomatchnotice.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui {
namespace {

class FilterBarTest : public testing::Test {
protected:
    FilterBarTest()
    {
        const std::vector<Account> accounts{
            {.id = AccountId(1), .network = QStringLiteral("mastodon")},
            {.id = AccountId(2), .network = QStringLiteral("facebook")}};
        const std::vector<Post> posts{
            {.kind = PostKind::Info,
             .text = QStringLiteral("Une collecte"),
             .publications = {{.account = AccountId(1)}, {.account = AccountId(2)}}},
            {.kind = PostKind::Article, .publications = {{.account = AccountId(1)}}},
            {.kind = PostKind::Article, .assignee = QStringLiteral("Nadia B.")}};
        bar.setChoices(accounts, {});
        bar.setPosts(posts);
        bar.resize(900, bar.heightForWidth(900));
        bar.show();
        QApplication::setActiveWindow(&bar);
    }

    FacetChip &chip(int index) { return *bar.findChildren<FacetChip *>().at(index); }
    QListWidget &open(int index)
    {
        chip(index).open();
        return *chip(index).popup()->findChild<QListWidget *>();
    }
    QString count() const { return bar.findChild<QLabel *>(QStringLiteral("filterCount"))->text(); }
    QLineEdit &words() { return *bar.findChild<QLineEdit *>(); }

    FilterBar bar;
    QSignalSpy changed{&bar, &FilterBar::filterChanged};
};

TEST_F(FilterBarTest, says_that_all_is_shown_and_counts_nothing_at_first)
{
    EXPECT_EQ(chip(0).text(), QStringLiteral("Networks: all"));
    EXPECT_EQ(chip(1).text(), QStringLiteral("Kinds: all"));
    EXPECT_FALSE(bar.findChild<QLabel *>(QStringLiteral("filterCount"))->isVisible());
    EXPECT_FALSE(bar.findChild<QPushButton *>()->isVisible());
}

TEST_F(FilterBarTest, ticks_with_the_space_key_and_stays_open)
{
    QListWidget &list = open(0);
    EXPECT_EQ(list.item(0)->text(), QStringLiteral("Mastodon"));
    EXPECT_EQ(list.item(0)->data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Mastodon, 2 post(s)"));
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Space);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(bar.filter(), (PostFilter{.accounts = {AccountId(2)}}));
    EXPECT_EQ(list.item(1)->checkState(), Qt::Checked);
    EXPECT_TRUE(list.isVisible());
    EXPECT_EQ(list.currentRow(), 1);
    EXPECT_EQ(chip(0).text(), QStringLiteral("Networks: Facebook"));
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_TRUE(bar.filter().isEmpty());
    QTest::keyClick(&list, Qt::Key_Escape);
    EXPECT_FALSE(chip(0).popup() != nullptr && chip(0).popup()->isVisible());
}

TEST_F(FilterBarTest, takes_the_current_choice_and_closes_on_enter)
{
    QListWidget &list = open(1);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(bar.filter(), (PostFilter{.kinds = {PostKind::Info}}));
    EXPECT_FALSE(list.isVisible());
    QTest::keyClick(&open(1), Qt::Key_Return);
    EXPECT_EQ(bar.filter(), (PostFilter{.kinds = {PostKind::Info}}));
}

TEST_F(FilterBarTest, finds_a_choice_by_its_first_letters)
{
    QListWidget &list = open(1);
    QTest::keyClicks(&list, QStringLiteral("orig"));
    EXPECT_EQ(list.currentItem()->text(), QStringLiteral("Original article"));
}

TEST_F(FilterBarTest, ticks_what_is_clicked)
{
    QListWidget &list = open(2);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(1)).center());
    EXPECT_EQ(bar.filter(), (PostFilter{.statuses = {PostStatus::Draft}}));
    EXPECT_TRUE(list.isVisible());
}

TEST_F(FilterBarTest, counts_the_choices_of_a_facet_by_the_others)
{
    bar.setFilter({.accounts = {AccountId(1)}});
    EXPECT_EQ(open(1).item(7)->data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Original article, 1 post(s)"));
}

TEST_F(FilterBarTest, counts_what_is_shown_and_shows_all_again)
{
    bar.setFilter({.kinds = {PostKind::Article}});
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(count(), QStringLiteral("2 of 3 ·"));
    auto *clear = bar.findChild<QPushButton *>();
    ASSERT_TRUE(clear->isVisible());
    QTest::keyClick(clear, Qt::Key_Space);
    EXPECT_TRUE(bar.filter().isEmpty());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(chip(0).hasFocus());
}

TEST_F(FilterBarTest, clears_one_facet_by_its_cross_or_by_the_delete_key)
{
    bar.setFilter({.kinds = {PostKind::Article, PostKind::Info}, .people = {QString()}});
    auto *cross = chip(1).findChild<QToolButton *>();
    ASSERT_TRUE(cross->isVisible());
    EXPECT_EQ(cross->accessibleName(), QStringLiteral("Show all kinds"));
    QTest::mouseClick(cross, Qt::LeftButton);
    EXPECT_EQ(bar.filter(), (PostFilter{.people = {QString()}}));
    EXPECT_FALSE(cross->isVisible());
    QTest::keyClick(&chip(3), Qt::Key_Delete);
    EXPECT_TRUE(bar.filter().isEmpty());
}

TEST_F(FilterBarTest, names_three_choices_and_counts_the_others)
{
    bar.setFilter(
        {.kinds = {PostKind::Info, PostKind::Event, PostKind::Curated, PostKind::Article}});
    EXPECT_EQ(chip(1).text(), QStringLiteral("Kinds: News, Event, Curated, +1"));
    EXPECT_EQ(chip(1).accessibleName(),
              QStringLiteral("Kinds: Association news, Event, Curated link, Original article"));
}

TEST_F(FilterBarTest, looks_for_words_while_they_are_typed_and_gives_up_on_escape)
{
    EXPECT_FALSE(words().isVisible());
    QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("addWords")), Qt::LeftButton);
    ASSERT_TRUE(words().hasFocus());
    QTest::keyClicks(&words(), QStringLiteral("collecte "));
    EXPECT_EQ(bar.filter().text, QStringLiteral("collecte"));
    EXPECT_EQ(words().text(), QStringLiteral("collecte "));
    EXPECT_EQ(count(), QStringLiteral("1 of 3 ·"));
    QTest::keyClick(&words(), Qt::Key_Escape);
    EXPECT_TRUE(bar.filter().isEmpty());
    EXPECT_FALSE(words().isVisible());
}

TEST_F(FilterBarTest, shows_the_words_of_a_filter_it_is_given)
{
    bar.setFilter({.text = QStringLiteral("samedi")});
    EXPECT_TRUE(words().isVisible());
    EXPECT_EQ(words().text(), QStringLiteral("samedi"));
    bar.clear();
    EXPECT_FALSE(words().isVisible());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(FilterBarTest, takes_another_row_where_one_is_too_narrow)
{
    EXPECT_GT(bar.heightForWidth(260), bar.heightForWidth(900));
}

TEST(NoMatchNotice, offers_to_clear_the_filters_in_the_middle_of_its_view)
{
    QWidget view;
    view.resize(600, 400);
    NoMatchNotice notice(&view);
    view.show();
    EXPECT_FALSE(notice.isVisible());
    notice.show();
    EXPECT_LE((notice.geometry().center() - view.rect().center()).manhattanLength(), 2);
    const QSignalSpy wanted(&notice, &NoMatchNotice::clearWanted);
    QTest::keyClick(notice.findChild<QPushButton *>(), Qt::Key_Space);
    EXPECT_EQ(wanted.count(), 1);
}

} // namespace
} // namespace semainier::ui
