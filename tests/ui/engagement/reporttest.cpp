// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/report.h"

#include "tests/support/matchers.h"
#include "tests/ui/engagement/engagementfixture.h"
#include "tests/ui/shell/answers.h"
#include "ui/engagement/engagementwords.h"
#include "ui/engagement/reportwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QWidget>

namespace semainier::ui {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class ReportTest : public EngagementTest {
protected:
    void TearDown() override { theme().setTextPercent(100); }

    EngagementReport report(const QString &association = QStringLiteral("Épicerie solidaire"))
    {
        return {.association = association, .printedOn = QDate(2026, 11, 18), .content = read()};
    }
    static EngagementReport large(int ofPosts = 600)
    {
        const QString longName = QStringLiteral("Association des très nombreux amis de l’épicerie "
                                                "solidaire du faubourg et de ses environs ")
                                     .repeated(3);
        EngagementReport report{.association = longName,
                                .printedOn = QDate(2026, 11, 18),
                                .content = {.today = QDate(2026, 11, 18)}};
        std::vector<MeasuredPost> posts;
        for (int index = 0; index < 60; ++index) {
            const AccountId id(index + 1);
            report.content.accounts.push_back({.id = id,
                                               .network = QStringLiteral("mastodon"),
                                               .handle = longName,
                                               .name = longName + QString::number(index)});
        }
        for (int index = 0; index < ofPosts; ++index) {
            const PostKind kind = allPostKinds.at(static_cast<size_t>(index) % allPostKinds.size());
            const AccountId account(index % 60 + 1);
            const Metrics metrics = counts(1000 + index, index * 7 % 900, 3, index % 11);
            const QDate day = QDate(2025, 12, 1).addDays(index % 340);
            posts.push_back({.post = PostId(index + 1),
                             .account = account,
                             .network = QStringLiteral("mastodon"),
                             .kind = kind,
                             .day = day,
                             .time = TimeOfDay::fromHourMinute(index % 24, 0),
                             .ageAtReading = 10,
                             .metrics = metrics,
                             .followers = {}});
            report.content.posts.push_back({.post = PostId(index + 1),
                                            .title = longName,
                                            .kind = kind,
                                            .account = account,
                                            .day = day,
                                            .metrics = metrics,
                                            .engagement = engagementCount(metrics),
                                            .rate = 0.02});
        }
        report.content.figures = engagement({QDate(2025, 11, 19), QDate(2026, 11, 18)}, posts);
        report.content.before = report.content.figures;
        return report;
    }
    static QString wordsOf(const ReportPage &page)
    {
        QStringList words;
        for (const ChartLabel &label : page.labels()) {
            words.append(label.text);
        }
        return words.join(u'\n');
    }
    /// Everything within the page, and nothing on something else.
    static void expectSound(const EngagementReport &report)
    {
        for (const ReportPage &page : reportPages(report)) {
            std::vector<QRectF> things;
            for (const ChartLabel &label : page.labels()) {
                things.push_back(label.rect);
            }
            for (const ReportPage::PlacedChart &chart : page.charts()) {
                things.push_back(chart.rect);
                if (const ChartPicture *picture = chart.sheet->seen()) {
                    const QRectF body = chart.sheet->body();
                    EXPECT_GE(body.height(), picture->heightFor(body.width()) * 0.75)
                        << chart.sheet->title.toStdString();
                    for (const ChartLabel &label : picture->labels()) {
                        EXPECT_LE(label.rect.bottom(), body.height() + 1)
                            << label.text.toStdString();
                    }
                }
            }
            const QRectF paper(QPointF(), page.size());
            for (size_t index = 0; index < things.size(); ++index) {
                EXPECT_TRUE(paper.adjusted(-1, -1, 1, 1).contains(things[index]))
                    << testing::PrintToString(things[index]);
                for (size_t other = index + 1; other < things.size(); ++other) {
                    EXPECT_FALSE(things[index].adjusted(1, 1, -1, -1).intersects(things[other]))
                        << testing::PrintToString(things[index]) << " on "
                        << testing::PrintToString(things[other]);
                }
            }
        }
    }
    static qsizetype pagesOf(const QByteArray &pdf)
    {
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
        return QString::fromLatin1(pdf).count(page);
    }

    test::Answers m_answers;
};

TEST_F(ReportTest, has_two_pages_with_the_figures_and_what_they_rest_on)
{
    publishSix(mastodon());
    const auto pages = reportPages(report());
    const auto first = wordsOf(pages[0]).toStdString();
    EXPECT_THAT(first, HasSubstr("Épicerie solidaire"));
    EXPECT_THAT(first, HasSubstr("Engagement, 19 November 2025 – 18 November 2026"));
    EXPECT_THAT(first, HasSubstr("All accounts · All kinds · All objectives"));
    EXPECT_THAT(first, HasSubstr(rateText(0.0305).toStdString()));
    EXPECT_THAT(first, HasSubstr("“Post 6” alone made"));
    EXPECT_THAT(first, HasSubstr("6 post(s) with figures"));
    ASSERT_EQ(pages[0].charts().size(), 2U);
    const auto second = wordsOf(pages[1]).toStdString();
    EXPECT_THAT(second, HasSubstr("Mastodon"));
    EXPECT_THAT(second, HasSubstr("by impressions"));
    EXPECT_THAT(second, HasSubstr("Post 6"));
    EXPECT_THAT(second, HasSubstr("half do better"));
    EXPECT_THAT(second, HasSubstr("2/2"));
    EXPECT_THAT(first + second, Not(HasSubstr("…"))) << "cut short";
    const QByteArray pdf = reportPdf(report());
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pagesOf(pdf), 2);
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image")) << "a picture of dots";
}

TEST_F(ReportTest, is_sound_without_a_post_with_one_and_with_six)
{
    expectSound(report());
    EXPECT_EQ(pagesOf(reportPdf(report())), 2);
    const Account account = mastodon();
    publish(account, PostKind::Info, QStringLiteral("Alone"), counts(100, 3, 0, 1));
    expectSound(report());
    publishSix(account);
    expectSound(report());
}

TEST_F(ReportTest, leaves_out_what_does_not_fit_and_says_so)
{
    const EngagementReport report = large(1200);
    expectSound(report);
    const auto pages = reportPages(report);
    EXPECT_THAT(wordsOf(pages[1]).toStdString(), HasSubstr("By account · 8 of 60"));
    EXPECT_THAT(wordsOf(pages[1]).toStdString(), HasSubstr(" of 1,200"));
    EXPECT_EQ(pagesOf(reportPdf(report)), 2);
}

TEST_F(ReportTest, tells_the_followers_of_each_account_and_how_many_were_won)
{
    const Account account = mastodon();
    publishSix(account);
    EXPECT_EQ(accountsTable(read()).rows.at(0).last(), noFigure());
    EXPECT_FALSE(reportNotes(read()).join(u' ').contains(QStringLiteral("Followers")));

    Change change{.action = {.verb = Verb::EditFollowers}};
    change.followerCounts.added = {
        {.account = account.id, .readOn = QDate(2025, 11, 30), .followers = 900},
        {.account = account.id, .readOn = QDate(2026, 9, 2), .followers = 1208}};
    test::need(planner().apply(change));
    EXPECT_EQ(accountsTable(read()).rows.at(0).last(), QStringLiteral("1,208"))
        << "the other is of an earlier year";
    change.followerCounts.added = {
        {.account = account.id, .readOn = QDate(2026, 11, 2), .followers = 1240}};
    test::need(planner().apply(change));
    EXPECT_EQ(accountsTable(read()).rows.at(0).last(), QStringLiteral("1,240 (+32)"));
    EXPECT_TRUE(reportNotes(read()).join(u' ').contains(QStringLiteral("Followers")));
    expectSound(report());
}

TEST_F(ReportTest, names_the_posts_that_brought_most_and_no_more_than_there_is_room_for)
{
    publishSix(mastodon());
    const ReportTable table = bestPostsTable(read(), 2);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].front(), QStringLiteral("Post 6"));
    EXPECT_EQ(table.rows[1].front(), QStringLiteral("Post 5"));
    EXPECT_EQ(bestPostsTable(read(), 60).rows.size(), 6U);
}

TEST_F(ReportTest, is_the_same_on_paper_however_large_the_text_of_the_window_is)
{
    const auto usual = reportPages(large());
    theme().setTextPercent(200);
    const auto big = reportPages(large());
    expectSound(large());
    EXPECT_NEAR(big[0].size().height(), 2 * usual[0].size().height(), 1);
    EXPECT_NEAR(static_cast<double>(big[1].labels().size()),
                static_cast<double>(usual[1].labels().size()), 16);
}

TEST_F(ReportTest, is_in_the_colours_of_paper_whatever_the_theme_is)
{
    publishSix(mastodon());
    const QByteArray light = reportPdf(report());
    theme().apply(ThemeChoice::Dark);
    const QByteArray dark = reportPdf(report());
    theme().apply(ThemeChoice::Light);
    EXPECT_EQ(light.size(), dark.size());
}

TEST_F(ReportTest, is_saved_where_it_is_asked_to_and_tells_where_it_cannot)
{
    publishSix(mastodon());
    QWidget window;
    m_answers.file = filePath(QStringLiteral("bilan.pdf"));
    EXPECT_EQ(test::need(saveReport(m_answers, window, report())), m_answers.file);
    QFile file(m_answers.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(pagesOf(file.readAll()), 2);
    m_answers.file = filePath(QStringLiteral("no/such/folder.pdf"));
    const auto failed = saveReport(m_answers, window, report());
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(failed.error().file, m_answers.file);
    m_answers.file.clear();
    EXPECT_EQ(test::need(saveReport(m_answers, window, report())), QString());
}

TEST_F(ReportTest, is_named_after_its_days)
{
    EXPECT_EQ(reportName(read({.period = {.unit = PagePeriod::Unit::OwnDates,
                                          .own = {QDate(2026, 10, 1), QDate(2026, 11, 25)}}})),
              QStringLiteral("Engagement report 2026-10-01 – 2026-11-25"));
}

} // namespace
} // namespace semainier::ui
