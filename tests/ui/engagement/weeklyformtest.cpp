// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/weeklyform.h"

#include "core/planner/engagementedit.h"
#include "core/planner/planner.h"
#include "tests/ui/engagement/engagementfixture.h"
#include "ui/base/countfield.h"
#include "ui/commands/calendareditor.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace semainier::ui {
namespace {

using test::need;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// The form on a Wednesday, which asks for the week before.
class WeeklyFormTest : public EngagementTest {
protected:
    WeeklyForm &form()
    {
        if (!m_form) {
            m_form = std::make_unique<WeeklyForm>(planner(), m_editor);
            m_form->show();
        }
        return *m_form;
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        for (auto *widget : form().findChildren<Widget *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name) && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    CountField *field(const char *name)
    {
        auto *found = find<CountField>(name);
        if (found == nullptr) {
            ADD_FAILURE() << "no field is named " << name;
            throw std::runtime_error("no such field");
        }
        return found;
    }
    QPushButton *button(const char *text)
    {
        for (auto *candidate : form().findChildren<QPushButton *>()) {
            if (candidate->text() == QString::fromUtf8(text) && candidate->isVisible()) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no button says " << text;
        throw std::runtime_error("no such button");
    }
    static void enter(CountField *field, const char *text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::string words()
    {
        QStringList found;
        for (const auto *label : form().findChildren<QLabel *>()) {
            if (label->isVisible()) {
                found.append(label->text());
            }
        }
        return found.join(u'\n').toStdString();
    }
    void activate()
    {
        form().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form()));
    }
    std::vector<Reading> readings()
    {
        std::vector<Reading> all;
        need(planner().readings().visitAll([&all](const Reading &one) { all.push_back(one); }));
        return all;
    }

    const QDate today = clock().today();
    const QDate monday = weekToFill(today);
    CalendarEditor m_editor{planner()};
    std::unique_ptr<WeeklyForm> m_form;
};

TEST(WeekToFill, is_the_one_that_is_over_until_wednesday)
{
    const QDate start{2026, 11, 16};
    for (const int day : {0, 1, 2}) {
        EXPECT_EQ(weekToFill(start.addDays(day)), start.addDays(-7));
    }
    for (const int day : {3, 4, 5, 6}) {
        EXPECT_EQ(weekToFill(start.addDays(day)), start);
    }
}

TEST_F(WeeklyFormTest, notes_the_followers_of_today_beside_those_before)
{
    const Account account = mastodon();
    need(planner().apply(need(recordFollowers(
        planner(), {.account = account.id, .readOn = today.addDays(-7), .followers = 1812}, {}))));
    EXPECT_THAT(words(), HasSubstr("1,812 followers on 11 November"));
    EXPECT_EQ(field("Followers of Mastodon today")->text(), QString());
    enter(field("Followers of Mastodon today"), "123456");
    const auto stored = need(planner().followerCounts().find(account.id, today));
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->followers, 123456);
    button("Undo")->click();
    EXPECT_FALSE(need(planner().followerCounts().find(account.id, today)));
    EXPECT_EQ(field("Followers of Mastodon today")->text(), QString());
}

TEST_F(WeeklyFormTest, forgets_followers_that_are_emptied)
{
    const Account account = mastodon();
    EXPECT_THAT(words(), HasSubstr("Followers were never noted before"));
    enter(field("Followers of Mastodon today"), "8");
    enter(field("Followers of Mastodon today"), "");
    EXPECT_THAT(need(planner().followerCounts().all()), IsEmpty());
    enter(field("Followers of Mastodon today"), "0");
    EXPECT_THAT(need(planner().followerCounts().all()), SizeIs(1)) << "none is a count";
}

TEST_F(WeeklyFormTest, counts_the_exchanges_of_the_week_shown)
{
    const Account account = mastodon();
    enter(field("Replies on Mastodon, week of 9 November"), "6");
    button("Later week")->click();
    EXPECT_FALSE(button("Later week")->isEnabled());
    enter(field("Mentions on Mastodon, week of 16 November"), "2");
    EXPECT_EQ(need(planner().exchangeCounts().find(monday, account.id))->replies, 6);
    EXPECT_EQ(need(planner().exchangeCounts().find(monday.addDays(7), account.id))->mentions, 2);
    button("Earlier week")->click();
    EXPECT_EQ(field("Replies on Mastodon, week of 9 November")->text(), QStringLiteral("6"));
}

TEST_F(WeeklyFormTest, asks_only_for_figures_that_the_network_has)
{
    const Account account = mastodon();
    publish(account, monday, PostKind::Info, QStringLiteral("Collecte"), {});
    publish(facebook(), monday, PostKind::Info, QStringLiteral("Braderie"), {});
    EXPECT_NE(find<CountField>("Reactions of “Collecte” on Mastodon"), nullptr);
    EXPECT_EQ(find<CountField>("Reach of “Collecte” on Mastodon"), nullptr);
    EXPECT_NE(find<CountField>("Reach of “Braderie” on Facebook"), nullptr);
    EXPECT_EQ(field("Reactions of “Collecte” on Mastodon")->mapTo(&form(), QPoint()).x(),
              field("Reactions of “Braderie” on Facebook")->mapTo(&form(), QPoint()).x())
        << "a figure keeps its column";
}

TEST_F(WeeklyFormTest, notes_a_figure_as_read_today_and_tells_how_far_it_is)
{
    const Account account = mastodon();
    publish(account, monday, PostKind::Info, QStringLiteral("Collecte"), {});
    publish(account, monday.addDays(2), PostKind::Info, QStringLiteral("Braderie"), {});
    EXPECT_THAT(words(), HasSubstr("0 of 2 posts have figures"));
    enter(field("Reactions of “Collecte” on Mastodon"), "0");
    ASSERT_THAT(readings(), SizeIs(1));
    EXPECT_EQ(readings().front().readOn, clock().now().toUTC().date());
    EXPECT_EQ(readings().front().metrics[Metric::Reactions], 0);
    EXPECT_EQ(readings().front().metrics[Metric::Shares], std::nullopt);
    EXPECT_THAT(words(), HasSubstr("1 of 2 posts have figures"));
    EXPECT_THAT(words(), HasSubstr("Figures of “Collecte” on the account Mastodon noted"));
    enter(field("Reactions of “Collecte” on Mastodon"), "");
    EXPECT_THAT(readings(), IsEmpty());
}

TEST_F(WeeklyFormTest, notes_the_same_figure_again_where_it_was_read_too_early)
{
    publish(mastodon(), monday, PostKind::Info, QStringLiteral("Collecte"), counts(0, 12, 1, 0), 2);
    EXPECT_THAT(words(), HasSubstr("look again from 16 November on"));
    enter(field("Reactions of “Collecte” on Mastodon"), "12");
    EXPECT_THAT(readings(), SizeIs(2));
    EXPECT_THAT(words(), Not(HasSubstr("look again")));
}

TEST_F(WeeklyFormTest, moves_along_a_column_over_the_accounts)
{
    publish(mastodon(), monday, PostKind::Info, QStringLiteral("Collecte"), {});
    publish(facebook(), monday, PostKind::Info, QStringLiteral("Braderie"), {});
    activate();
    CountField *shares = field("Shares of “Collecte” on Mastodon");
    shares->setFocus();
    QTest::keyClick(shares, Qt::Key_Down);
    EXPECT_TRUE(field("Shares of “Braderie” on Facebook")->hasFocus())
        << "past the exchanges, which have no such column";
    QTest::keyClick(field("Shares of “Braderie” on Facebook"), Qt::Key_Up);
    EXPECT_TRUE(shares->hasFocus());
    QTest::keyClick(shares, Qt::Key_Backtab);
    EXPECT_TRUE(field("Comments of “Collecte” on Mastodon")->hasFocus());
    QTest::keyClicks(field("Comments of “Collecte” on Mastodon"), QStringLiteral("3"));
    QTest::keyClick(field("Comments of “Collecte” on Mastodon"), Qt::Key_Tab);
    EXPECT_TRUE(shares->hasFocus());
    EXPECT_EQ(readings().front().metrics[Metric::Comments], 3) << "saved as it is left";
}

TEST_F(WeeklyFormTest, begins_with_the_followers_and_ends_at_the_last_field)
{
    publish(mastodon(), monday, PostKind::Info, QStringLiteral("Collecte"), {});
    activate();
    EXPECT_TRUE(field("Followers of Mastodon today")->hasFocus());
    QTest::keyClick(field("Followers of Mastodon today"), Qt::Key_Up);
    EXPECT_TRUE(field("Followers of Mastodon today")->hasFocus());
    CountField *last = field("Shares of “Collecte” on Mastodon");
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Return);
    EXPECT_TRUE(last->hasFocus());
}

TEST_F(WeeklyFormTest, offers_to_publish_what_was_planned_and_is_due)
{
    const Account account = mastodon();
    const Post late = add({.status = PostStatus::Ready,
                           .title = QStringLiteral("Collecte"),
                           .day = monday,
                           .publications = {{.account = account.id}}});
    add({.status = PostStatus::Cancelled,
         .title = QStringLiteral("Braderie"),
         .day = monday,
         .publications = {{.account = account.id}}});
    EXPECT_THAT(words(), HasSubstr("not marked as published yet"));
    EXPECT_THAT(words(), Not(HasSubstr("Braderie")));
    find<QPushButton>("Mark “Collecte” as published")->click();
    EXPECT_EQ(need(planner().posts().find(late.id))->status, PostStatus::Published);
    EXPECT_EQ(find<QPushButton>("Mark “Collecte” as published"), nullptr);
    enter(field("Reactions of “Collecte” on Mastodon"), "4");
    EXPECT_THAT(readings(), SizeIs(1));
}

TEST_F(WeeklyFormTest, does_not_ask_for_what_is_still_to_come)
{
    const Account account = mastodon();
    add({.status = PostStatus::Ready,
         .title = QStringLiteral("Demain"),
         .day = today.addDays(1),
         .publications = {{.account = account.id}}});
    button("Later week")->click();
    EXPECT_THAT(words(), Not(HasSubstr("Demain")));
    EXPECT_THAT(words(), HasSubstr("No post went out here this week."));
}

TEST_F(WeeklyFormTest, keeps_a_figure_that_is_left_by_closing)
{
    publish(mastodon(), monday, PostKind::Info, QStringLiteral("Collecte"), {});
    CountField *reactions = field("Reactions of “Collecte” on Mastodon");
    reactions->setFocus();
    QTest::keyClicks(reactions, QStringLiteral("4"));
    form().close();
    EXPECT_THAT(readings(), SizeIs(1));
}

TEST_F(WeeklyFormTest, leaves_what_is_being_typed_when_another_program_writes)
{
    const Account account = mastodon();
    publish(account, monday, PostKind::Info, QStringLiteral("Collecte"), {});
    activate();
    const QPointer<CountField> reactions = field("Reactions of “Collecte” on Mastodon");
    reactions->setFocus();
    QTest::keyClicks(reactions, QStringLiteral("4"));
    const auto other = need(Planner::open(calendarPath(), clock()));
    need(other->apply(need(
        recordFollowers(*other, {.account = account.id, .readOn = today, .followers = 77}, {}))));
    planner().notice();
    ASSERT_FALSE(reactions.isNull());
    EXPECT_EQ(reactions->text(), QStringLiteral("4"));
    EXPECT_TRUE(reactions->hasFocus());
    EXPECT_EQ(field("Followers of Mastodon today")->text(), QStringLiteral("77"));
    EXPECT_THAT(readings(), IsEmpty()) << "it is not settled yet";
}

TEST_F(WeeklyFormTest, keeps_all_that_is_being_typed_when_another_program_adds_an_account)
{
    const Account first = mastodon();
    const Account second = facebook();
    QTest::keyClicks(field("Followers of Mastodon today"), QStringLiteral("12"));
    QTest::keyClicks(field("Replies on Mastodon, week of 9 November"), QStringLiteral("3"));
    QTest::keyClicks(field("Followers of Facebook today"), QStringLiteral("34"));
    const auto other = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::EditAccounts}};
    change.accounts.added.push_back({.network = QStringLiteral("bluesky"),
                                     .handle = QStringLiteral("asso.example"),
                                     .name = QStringLiteral("Ciel")});
    need(other->apply(change));
    planner().notice();
    EXPECT_EQ(need(planner().followerCounts().find(first.id, today))->followers, 12);
    EXPECT_EQ(need(planner().followerCounts().find(second.id, today))->followers, 34);
    EXPECT_EQ(need(planner().exchangeCounts().find(monday, first.id))->replies, 3);
    EXPECT_EQ(field("Followers of Mastodon today")->text(), QStringLiteral("12"));
    EXPECT_EQ(field("Followers of Facebook today")->text(), QStringLiteral("34"));
    EXPECT_EQ(field("Followers of Ciel today")->text(), QString());
}

TEST_F(WeeklyFormTest, shows_what_was_read_before_where_a_figure_of_today_is_emptied)
{
    publish(mastodon(), monday, PostKind::Info, QStringLiteral("Collecte"), counts(0, 12, 1, 0), 2);
    enter(field("Reactions of “Collecte” on Mastodon"), "120");
    enter(field("Reactions of “Collecte” on Mastodon"), "");
    EXPECT_EQ(field("Reactions of “Collecte” on Mastodon")->text(), QStringLiteral("12"));
    EXPECT_THAT(readings(), SizeIs(1));
}

TEST_F(WeeklyFormTest, asks_for_accounts_first)
{
    EXPECT_THAT(words(), HasSubstr("Add your accounts in the settings."));
}

} // namespace
} // namespace semainier::ui
