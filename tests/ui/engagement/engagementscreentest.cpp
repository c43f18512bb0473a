// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementscreen.h"

#include "tests/support/unwritable.h"
#include "tests/ui/engagement/engagementfixture.h"
#include "tests/ui/shell/answers.h"
#include "ui/base/labels.h"
#include "ui/charts/chart.h"
#include "ui/engagement/engagementwords.h"
#include "ui/engagement/figurecard.h"
#include "ui/engagement/postscard.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace semainier::ui {
namespace {

using ::testing::HasSubstr;

class EngagementScreenTest : public EngagementTest {
protected:
    EngagementScreen &screen()
    {
        if (!m_screen) {
            m_screen = std::make_unique<EngagementScreen>(planner(), m_answers);
            m_screen->resize(1200, 860);
            awaitShown([this] { m_screen->show(); });
        }
        return *m_screen;
    }
    /// Does something and waits for the figures that follow from it.
    template <class Act>
    void awaitShown(Act act)
    {
        QSignalSpy shown(m_screen.get(), &EngagementScreen::shown);
        act();
        ASSERT_TRUE(shown.wait());
    }
    template <class Widget>
    Widget &named(const QString &name)
    {
        for (auto *widget : screen().findChildren<Widget *>()) {
            if (widget->accessibleName() == name) {
                return *widget;
            }
        }
        throw std::runtime_error("no widget is named " + name.toStdString());
    }
    void choose(const QString &choice, const QString &text)
    {
        auto &box = named<QComboBox>(choice);
        const int index = box.findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        awaitShown([&] {
            box.setCurrentIndex(index);
            Q_EMIT box.activated(index);
        });
    }
    PostsCard &posts() { return *screen().findChild<PostsCard *>(); }
    QTableView &table() { return *posts().findChild<QTableView *>(); }
    Chart &chart(const QString &title)
    {
        for (auto *chart : screen().findChildren<Chart *>()) {
            if (chart->title() == title) {
                return *chart;
            }
        }
        throw std::runtime_error("no chart says " + title.toStdString());
    }
    QString words()
    {
        QStringList found;
        for (const auto *label : screen().findChildren<QLabel *>()) {
            if (label->isVisibleTo(&screen())) {
                found.append(label->text());
            }
        }
        return found.join(u'\n');
    }

    test::Answers m_answers;
    std::unique_ptr<EngagementScreen> m_screen;
};

TEST_F(EngagementScreenTest, says_nothing_before_it_knows)
{
    EngagementScreen opening(planner(), m_answers);
    opening.show();
    const auto *table = opening.findChild<QTableView *>();
    EXPECT_FALSE(table->parentWidget()->isVisible());
    QSignalSpy shown(&opening, &EngagementScreen::shown);
    ASSERT_TRUE(shown.wait());
    EXPECT_TRUE(table->parentWidget()->isVisible());
}

TEST_F(EngagementScreenTest, says_what_is_missing_in_an_empty_calendar)
{
    EXPECT_THAT(words().toStdString(), HasSubstr("Nothing was published"));
    EXPECT_FALSE(table().isVisible());
    for (const auto *chart : screen().findChildren<Chart *>()) {
        EXPECT_EQ(chart->picture(), nullptr) << chart->title().toStdString();
        EXPECT_FALSE(chart->emptyText().isEmpty());
    }
}

TEST_F(EngagementScreenTest, shows_every_post_as_a_dot_of_its_kind)
{
    publishSix(mastodon());
    const ChartTable kinds = chart(QStringLiteral("By kind")).picture()->table();
    ASSERT_EQ(kinds.rows.size(), 2U);
    EXPECT_EQ(kinds.rows[0][2].text, QStringLiteral("3"));
    EXPECT_EQ(chart(QStringLiteral("By account")).picture()->table().rows.size(), 1U);
}

TEST_F(EngagementScreenTest, reads_out_every_figure_with_what_it_rests_on)
{
    publishSix(mastodon());
    const auto cards = screen().findChildren<FigureCard *>();
    ASSERT_EQ(cards.size(), 4);
    EXPECT_THAT(cards[3]->accessibleName().toStdString(),
                HasSubstr("median rate: " + rateText(0.0305).toStdString()));
    EXPECT_THAT(cards[3]->accessibleDescription().toStdString(), HasSubstr("6 post(s)"));
}

TEST_F(EngagementScreenTest, follows_edits_while_it_is_seen_and_catches_up_later)
{
    const Account account = mastodon();
    screen();
    awaitShown([&] { publishSix(account); });
    while (screen().content()->posts.size() < 6) {
        awaitShown([] { });
    }
    screen().hide();
    publish(account, PostKind::Info, QStringLiteral("Later"), counts(1000, 1, 1, 1));
    EXPECT_EQ(screen().content()->posts.size(), 6U);
    awaitShown([this] { screen().show(); });
    EXPECT_EQ(screen().content()->posts.size(), 7U);
}

TEST_F(EngagementScreenTest, sorts_filters_and_opens_posts)
{
    publishSix(mastodon());
    screen();
    EXPECT_EQ(posts().table().rows.front().front().text, QStringLiteral("Post 6"));
    table().sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(posts().table().rows.front().front().text, QStringLiteral("Post 1"));
    posts().findChild<QLineEdit *>()->setText(QStringLiteral("post 3"));
    ASSERT_EQ(posts().table().rows.size(), 1U);
    QSignalSpy wanted(&screen(), &EngagementScreen::postWanted);
    Q_EMIT table().activated(table().model()->index(0, 0));
    ASSERT_EQ(wanted.size(), 1);
    const auto post = test::need(planner().posts().find(wanted[0][0].value<PostId>()));
    EXPECT_EQ(post->title, QStringLiteral("Post 3"));
}

TEST_F(EngagementScreenTest, counts_the_posts_of_a_kind_or_an_account_alone)
{
    publishSix(mastodon());
    publish(facebook(), PostKind::Event, QStringLiteral("Fête"), counts(100, 10, 1, 1));
    EXPECT_EQ(screen().content()->posts.size(), 7U);
    choose(QStringLiteral("Kind"), QStringLiteral("Event"));
    EXPECT_EQ(screen().content()->posts.size(), 1U);
    choose(QStringLiteral("Kind"), QStringLiteral("All kinds"));
    choose(QStringLiteral("Account"), QStringLiteral("Mastodon"));
    EXPECT_EQ(screen().content()->posts.size(), 6U);
}

TEST_F(EngagementScreenTest, remembers_period_and_filters)
{
    publishSix(mastodon());
    screen();
    choose(QStringLiteral("Account"), QStringLiteral("Mastodon"));
    choose(QStringLiteral("Kind"), label(PostKind::Info));
    const QJsonObject state = screen().state();
    EngagementScreen other(planner(), m_answers);
    other.restoreState(state);
    EXPECT_EQ(other.state(), state);
}

TEST_F(EngagementScreenTest, saves_its_figures_and_its_posts)
{
    publishSix(mastodon());
    screen();
    const auto press = [this](const QString &tip) {
        for (auto *button : screen().findChildren<QPushButton *>()) {
            if (button->toolTip() == tip) {
                button->click();
            }
        }
    };
    m_answers.file = filePath(QStringLiteral("all.csv"));
    press(QStringLiteral("Save all figures of this page as a sheet"));
    QFile all(m_answers.file);
    ASSERT_TRUE(all.open(QIODevice::ReadOnly));
    EXPECT_THAT(all.readAll().toStdString(), HasSubstr("By kind"));
    m_answers.file = filePath(QStringLiteral("posts.csv"));
    press(QStringLiteral("Save this table as a sheet"));
    QFile posts(m_answers.file);
    ASSERT_TRUE(posts.open(QIODevice::ReadOnly));
    EXPECT_THAT(posts.readAll().toStdString(), HasSubstr("Post 1,"));
}

TEST_F(EngagementScreenTest, opens_the_post_the_keyboard_is_on)
{
    publishSix(mastodon());
    screen();
    QSignalSpy wanted(&screen(), &EngagementScreen::postWanted);
    table().setCurrentIndex(table().model()->index(1, 0));
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    const auto post = test::need(planner().posts().find(wanted[0][0].value<PostId>()));
    EXPECT_EQ(post->title, QStringLiteral("Post 5"));
}

TEST_F(EngagementScreenTest, saves_the_pages_for_the_meeting_and_tells_where_it_cannot)
{
    publishSix(mastodon());
    screen();
    auto *button = [this]() -> QPushButton * {
        for (auto *found : screen().findChildren<QPushButton *>()) {
            if (found->text() == QStringLiteral("PDF report")) {
                return found;
            }
        }
        return nullptr;
    }();
    ASSERT_NE(button, nullptr);
    QSignalSpy saved(&screen(), &EngagementScreen::saved);
    m_answers.file = filePath(QStringLiteral("report.pdf"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    ASSERT_EQ(saved.size(), 1);
    QFile file(m_answers.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    QSignalSpy failed(&screen(), &EngagementScreen::failed);
    m_answers.file = filePath(QStringLiteral("no/such/report.pdf"));
    button->click();
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(EngagementScreenTest, says_of_every_card_what_is_missing_or_shows_what_there_is)
{
    const Account account = mastodon();
    for (const int posts : {0, 1, 3}) {
        for (int post = 0; post < posts; ++post) {
            publish(account, PostKind::Info, QStringLiteral("Post"), counts(1000, 20, 2, 5));
        }
        screen().refresh();
        awaitShown([] { });
        for (const auto *chart : screen().findChildren<Chart *>()) {
            const bool ofPosts = chart->title() != QStringLiteral("Followers");
            EXPECT_EQ(chart->picture() != nullptr, ofPosts && posts > 0)
                << chart->title().toStdString();
        }
        EXPECT_EQ(table().isVisible(), posts > 0);
        EXPECT_THAT(words().toStdString(),
                    HasSubstr(posts > 0 ? "are examples" : "Nothing was published"));
    }
}

TEST_F(EngagementScreenTest, lays_out_for_narrow_windows)
{
    publishSix(mastodon());
    screen().resize(620, 700);
    QCoreApplication::processEvents();
    const auto cards = screen().findChildren<FigureCard *>();
    EXPECT_GT(cards[2]->mapTo(&screen(), QPoint()).y(), cards[0]->mapTo(&screen(), QPoint()).y());
    EXPECT_EQ(cards[1]->mapTo(&screen(), QPoint()).y(), cards[0]->mapTo(&screen(), QPoint()).y());
}

} // namespace
} // namespace semainier::ui
