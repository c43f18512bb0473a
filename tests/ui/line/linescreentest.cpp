// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linescreen.h"

#include "tests/support/unwritable.h"
#include "tests/ui/line/linefixture.h"
#include "ui/charts/chart.h"
#include "ui/line/exchangesdialog.h"
#include "ui/line/lenscard.h"
#include "ui/line/mixcard.h"
#include "ui/line/plancard.h"
#include "ui/line/profilesdialog.h"
#include "ui/line/verdictcard.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

namespace semainier::ui {
namespace {

using test::need;
using ::testing::HasSubstr;
using ::testing::Not;

class LineScreenTest : public LineTest {
protected:
    LineScreen &screen()
    {
        if (!m_screen) {
            m_screen = std::make_unique<LineScreen>(planner(), editor(), answers());
            m_screen->resize(1200, 860);
            m_screen->show();
        }
        return *m_screen;
    }
    template <class Card>
    Card &card()
    {
        return *screen().findChild<Card *>();
    }
    std::string verdict() { return card<VerdictCard>().accessibleName().toStdString(); }
    std::string planned() { return words(card<PlanCard>()).toStdString(); }
    void choosePeriod(const char *name)
    {
        named<QToolButton>(screen(), QString::fromLatin1(name))->click();
    }
    static ChartTable tableOf(const Chart &chart)
    {
        return chart.picture() != nullptr ? chart.picture()->table() : ChartTable();
    }
    static QString cell(const ChartTable &table, size_t row, size_t column)
    {
        return table.rows.at(row).at(column).text;
    }

    std::unique_ptr<LineScreen> m_screen;
};

TEST_F(LineScreenTest, says_what_is_missing_in_an_empty_calendar)
{
    EXPECT_THAT(verdict(), HasSubstr("nothing to compare"));
    EXPECT_THAT(words(card<VerdictCard>()).toStdString(), HasSubstr("“Published”"));
    for (Chart *chart : card<MixCard>().charts()) {
        EXPECT_FALSE(chart->title().isEmpty());
    }
}

TEST_F(LineScreenTest, gives_no_verdict_on_few_posts)
{
    publish(PostKind::Info, 3);
    EXPECT_THAT(verdict(), HasSubstr("too few to speak of a habit"));
}

TEST_F(LineScreenTest, follows_edits_while_it_is_seen)
{
    publishCurating();
    EXPECT_THAT(verdict(), HasSubstr("resembles “Curation and content”"));
    publish(PostKind::DonationAppeal, 60);
    EXPECT_THAT(verdict(), Not(HasSubstr("resembles “Curation and content”")));
}

TEST_F(LineScreenTest, catches_up_when_it_is_seen_again)
{
    EXPECT_THAT(verdict(), HasSubstr("nothing to compare"));
    screen().hide();
    publishCurating();
    EXPECT_THAT(verdict(), HasSubstr("nothing to compare"));
    screen().show();
    EXPECT_THAT(verdict(), HasSubstr("resembles “Curation and content”"));
}

TEST_F(LineScreenTest, tells_exchanges_that_were_not_recorded_and_leads_to_recording_them)
{
    const Account account = mastodon();
    publishCurating();
    QPushButton *record = card<MixCard>().findChild<QPushButton *>();
    EXPECT_TRUE(record->isVisibleTo(&screen()));
    EXPECT_THAT(card<MixCard>().charts()[2]->subtitle().toStdString(), HasSubstr("Not recorded"));
    LineTest::record(account, 5);
    EXPECT_FALSE(record->isVisibleTo(&screen()));
    EXPECT_EQ(card<MixCard>().charts()[2]->subtitle(),
              QStringLiteral("20% of what you published turned to others: 5 of 25."));
}

TEST_F(LineScreenTest, has_every_figure_of_the_mix_in_a_table_too)
{
    publishCurating();
    plan(PostKind::Article, 4);
    const ChartTable table = tableOf(*card<MixCard>().charts()[0]);
    ASSERT_EQ(table.rows.size(), 6U);
    EXPECT_EQ(cell(table, 0, 0), QStringLiteral("You"));
    EXPECT_EQ(cell(table, 1, 0), QStringLiteral("With what is planned"));
    EXPECT_EQ(cell(table, 2, 0), QStringLiteral("Target"));
    const auto information = table.columns.indexOf(QStringLiteral("Information"));
    ASSERT_GE(information, 0) << table.columns.join(u' ').toStdString();
    EXPECT_EQ(table.rows[0][static_cast<size_t>(information)].value, QStringLiteral("0.2"));
}

TEST_F(LineScreenTest, compares_the_posts_of_one_account)
{
    const Account mastodon = this->mastodon();
    const Account facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("a"));
    publish(PostKind::Info, 12, mastodon.id);
    publish(PostKind::Curated, 30, facebook.id);
    auto *accounts = named<QComboBox>(screen(), QStringLiteral("Account"));
    EXPECT_EQ(accounts->count(), 3);
    accounts->setCurrentIndex(accounts->findData(mastodon.id.value()));
    Q_EMIT accounts->activated(accounts->currentIndex());
    EXPECT_EQ(screen().content()->line.published.contentPosts(), 12);
    EXPECT_EQ(accounts->currentData().toLongLong(), mastodon.id.value());
}

TEST_F(LineScreenTest, judges_the_period_that_is_chosen)
{
    add({.kind = PostKind::Info, .status = PostStatus::Published, .day = today.addDays(-100)});
    publish(PostKind::Info, 2);
    (void)screen();
    EXPECT_EQ(screen().content()->line.published.contentPosts(), 2);
    choosePeriod("The last twelve months");
    EXPECT_EQ(screen().content()->line.published.contentPosts(), 3);
    choosePeriod("From one day to another");
    EXPECT_TRUE(named<QWidget>(screen(), QStringLiteral("First day of the period"))
                    ->isVisibleTo(&screen()));
}

TEST_F(LineScreenTest, begins_with_the_weeks_of_the_association)
{
    need(planner().apply(need(setSetting(planner(), settings::lineWeeks, QStringLiteral("6")))));
    (void)screen();
    EXPECT_EQ(screen().content()->range, lastWeeks(today, 6));
}

TEST_F(LineScreenTest, remembers_period_account_tab_and_weeks)
{
    const Account account = mastodon();
    QJsonObject state;
    {
        LineScreen first(planner(), editor(), answers());
        first.show();
        named<QToolButton>(first, QStringLiteral("The last twelve months"))->click();
        first.findChild<LensCard *>()->setLens(Lens::Months);
        first.findChild<QSpinBox *>()->setValue(4);
        state = first.state();
    }
    screen().restoreState(state);
    EXPECT_EQ(screen().content()->view.period.unit, PagePeriod::Unit::Year);
    EXPECT_EQ(screen().content()->view.weeksAhead, 4);
    EXPECT_EQ(card<LensCard>().lens(), Lens::Months);
}

TEST_F(LineScreenTest, tells_what_to_plan_where_it_has_a_place)
{
    publishCurating();
    EXPECT_THAT(planned(), HasSubstr("Call for volunteers: 1 of"));
    const QSignalSpy wanted(&screen(), &LineScreen::postWanted);
    named<QPushButton>(screen(), QStringLiteral("Plan: Call for volunteers"))->click();
    ASSERT_EQ(wanted.size(), 1);
    const auto wish = wanted[0][0].value<NewPostWish>();
    EXPECT_EQ(wish.kind, PostKind::VolunteerCall);
    EXPECT_GE(wish.day, today);
    editor().addPost(wish);
    EXPECT_THAT(planned(), Not(HasSubstr("Call for volunteers: 1 of")));
    editor().undo();
    EXPECT_THAT(planned(), HasSubstr("Call for volunteers: 1 of"));
}

TEST_F(LineScreenTest, reserves_exchanges_first)
{
    const Account account = mastodon();
    publishCurating();
    LineTest::record(account, 2);
    const auto rows = card<PlanCard>().findChildren<QPushButton *>();
    ASSERT_FALSE(rows.isEmpty());
    const QSignalSpy wanted(&screen(), &LineScreen::postWanted);
    named<QPushButton>(screen(), QStringLiteral("Plan: Exchange"))->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<NewPostWish>().kind, PostKind::Exchange);
}

TEST_F(LineScreenTest, explains_what_takes_more_time_than_there_is)
{
    publish(PostKind::Info, 20);
    auto *minutes = named<QLineEdit>(screen(), QStringLiteral("Time each week"));
    EXPECT_EQ(minutes->text(), QStringLiteral("2\u00a0h"));
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("50"));
    QTest::keyClick(minutes, Qt::Key_Return);
    EXPECT_EQ(need(planner().settings().number(settings::lineMinutes)), 50);
    EXPECT_THAT(planned(), HasSubstr("are missing; reserve them, or share the work."));
    editor().undo();
    EXPECT_EQ(minutes->text(), QStringLiteral("2\u00a0h"));
}

TEST_F(LineScreenTest, draws_every_lens_when_it_is_chosen)
{
    const Account account = mastodon();
    publishCurating();
    LineTest::record(account, 5);
    for (const Lens lens : allLenses) {
        card<LensCard>().setLens(lens);
        const Chart *chart = card<LensCard>().charts()[static_cast<size_t>(lens)];
        ASSERT_NE(chart->picture(), nullptr) << code(lens).toStdString();
        EXPECT_FALSE(chart->picture()->table().rows.empty()) << code(lens).toStdString();
        EXPECT_FALSE(chart->title().isEmpty());
    }
}

TEST_F(LineScreenTest, writes_all_figures_and_a_picture)
{
    publishCurating();
    (void)screen();
    const QSignalSpy saved(&screen(), &LineScreen::saved);
    answers().file = filePath(QStringLiteral("line.csv"));
    button(screen(), QStringLiteral("CSV"))->click();
    QFile sheet(answers().file);
    ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
    const std::string figures = sheet.readAll().toStdString();
    EXPECT_THAT(figures, HasSubstr("Mix of kinds,You,"));
    EXPECT_THAT(figures, HasSubstr("Verdict,Verdict,"));
    for (const auto *name : {"line.png", "line.svg"}) {
        answers().file = filePath(QString::fromLatin1(name));
        button(screen(), QStringLiteral("Image"))->click();
        EXPECT_GT(QFileInfo(answers().file).size(), 1000) << name;
    }
    EXPECT_EQ(saved.size(), 3);
}

TEST_F(LineScreenTest, is_whole_where_it_is_narrow)
{
    publishCurating();
    screen().resize(620, 600);
    QCoreApplication::processEvents();
    for (const auto *button : screen().findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&screen())) {
            const QRect place(button->mapTo(&screen(), QPoint()), button->size());
            EXPECT_LE(place.right(), screen().width()) << button->text().toStdString();
        }
    }
    EXPECT_LT(card<MixCard>().mapTo(&screen(), QPoint()).y(),
              card<LensCard>().mapTo(&screen(), QPoint()).y());
}

TEST_F(LineScreenTest, changes_nothing_in_a_calendar_that_can_only_be_read)
{
    mastodon();
    publish(PostKind::Info, 20);
    const auto readOnly = test::openUnwritable(calendarPath(), clock());
    ASSERT_TRUE(readOnly->isReadOnly());
    CalendarEditor readOnlyEditor(*readOnly);
    LineScreen seen(*readOnly, readOnlyEditor, answers());
    seen.show();
    EXPECT_FALSE(button(seen, QStringLiteral("Plan"))->isEnabled());
    EXPECT_TRUE(named<QLineEdit>(seen, QStringLiteral("Time each week"))->isReadOnly());
    ProfilesDialog profiles(*readOnly, readOnlyEditor, *seen.content());
    profiles.show();
    for (const char *text : {"Choose as the target", "Add a copy", "Bring all back"}) {
        EXPECT_FALSE(button(profiles, QString::fromLatin1(text))->isEnabled()) << text;
    }
    EXPECT_FALSE(named<QSpinBox>(profiles, QStringLiteral("Information"))->isEnabled());
    const ExchangesDialog exchanges(*readOnly, readOnlyEditor);
    EXPECT_TRUE(exchanges.findChild<QLineEdit *>()->isReadOnly());
}

TEST_F(LineScreenTest, plans_for_all_accounts_whichever_is_compared)
{
    const Account account = mastodon();
    publish(PostKind::Info, 20, account.id);
    EXPECT_THAT(planned(), Not(HasSubstr("For all accounts together")));
    screen().restoreState({{QStringLiteral("account"), account.id.value()}});
    EXPECT_THAT(planned(), HasSubstr("For all accounts together"));
}

TEST_F(LineScreenTest, names_everything_the_keyboard_reaches)
{
    publishCurating();
    for (const auto *widget : screen().findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisibleTo(&screen())
            || qobject_cast<const QLabel *>(widget) != nullptr
            || widget->objectName().startsWith(QStringLiteral("qt_"))) {
            continue;
        }
        const QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

} // namespace
} // namespace semainier::ui
