// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/statisticsdialogfixture.h"
#include "ui/exchange/statisticswords.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class StatisticsPreview : public StatisticsDialogTest {
protected:
    QString writeTwo()
    {
        return write(row(1, "Collecte de jouets", "2026-11-02 10:00")
                     + row(2, "Merci !", "2026-11-03 10:00"));
    }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            texts << label->text();
        }
        return texts;
    }
    QString emptyHint() const
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("emptyHint"))->text();
    }
};

TEST_F(StatisticsPreview, shows_what_an_import_would_do_and_changes_nothing)
{
    open({writeTwo()});
    EXPECT_EQ(count(StatisticsList::New), 2);
    EXPECT_EQ(count(StatisticsList::Checks), 0);
    auto &table = child<QTreeWidget>();
    ASSERT_EQ(table.topLevelItemCount(), 2);
    EXPECT_EQ(table.topLevelItem(0)->text(2), QStringLiteral("Collecte de jouets"));
    EXPECT_TRUE(labels().contains(QStringLiteral("x.csv")));
    EXPECT_THAT(labels().join(u'\n').toStdString(), HasSubstr("X Analytics"));
    EXPECT_THAT(importButton().text().toStdString(), HasSubstr("2 publication(s)"));
    m_dialog->reject();
    EXPECT_THAT(posts(), IsEmpty());
}

TEST_F(StatisticsPreview, imports_in_one_step)
{
    open({writeTwo()});
    import();
    EXPECT_THAT(posts(), SizeIs(2));
    EXPECT_EQ(m_imported->added, 2);
    need(planner().revert(m_imported->entry));
    EXPECT_THAT(posts(), IsEmpty());
}

TEST_F(StatisticsPreview, stops_writing_on_cancel_and_leaves_the_calendar_as_it_was)
{
    QByteArray rows;
    for (int number = 0; number < 3000; ++number) {
        rows += row(100 + number, "Bonjour", "2026-11-02 10:00");
    }
    open({write(rows)});
    importButton().click();
    m_dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_dialog->session().isImporting(); }));
    EXPECT_FALSE(m_imported.has_value());
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_THAT(posts(), IsEmpty());
    EXPECT_TRUE(importButton().isEnabled());
    import();
    EXPECT_THAT(posts(), SizeIs(3000));
}

TEST_F(StatisticsPreview, says_that_there_is_nothing_new_the_second_time)
{
    const QString file = writeTwo();
    open({file});
    import();
    open({file});
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_EQ(importButton().text(), QStringLiteral("Nothing to import"));
    EXPECT_EQ(count(StatisticsList::Unchanged), 2);
    EXPECT_THAT(emptyHint().toStdString(), HasSubstr("Nothing new in this file"));
}

TEST_F(StatisticsPreview, says_that_a_file_lists_no_publication)
{
    open({write({})});
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_THAT(emptyHint().toStdString(), HasSubstr("This file lists no publication"));
    EXPECT_THAT(emptyHint().toStdString(), HasSubstr("a longer period"));
}

TEST_F(StatisticsPreview, says_that_nothing_of_a_file_can_be_taken)
{
    open({write("\"\",\"\",\"Bonjour\",\"2026-11-02 10:00 +0000\",\"9\"\n")});
    EXPECT_EQ(count(StatisticsList::LeftOut), 1);
    child<StatisticsTiles>().tile(StatisticsList::New)->click();
    EXPECT_THAT(emptyHint().toStdString(), HasSubstr("No line of this file can be taken"));
}

TEST_F(StatisticsPreview, says_what_is_wrong_with_a_file_and_what_to_do)
{
    const auto notice = [this](const QByteArray &bytes, const QString &name) {
        open({writeBytes(bytes, name)});
        return child<Notice>().sentence().toStdString();
    };
    EXPECT_THAT(notice({}, QStringLiteral("empty.csv")), HasSubstr("empty.csv is empty. Download"));
    EXPECT_THAT(notice("[{\"tweet\": {\"id_str\": \"1\", \"full_text\": \"Bonjour\", "
                       "\"created_at\": \"\"}}, {\"tweet\"",
                       QStringLiteral("tweets.js")),
                HasSubstr("breaks off or is damaged (JSON). Download it again"));
    EXPECT_THAT(
        notice("Post id,Post Link\n1,\"" + QByteArray(5 << 20, 'x'), QStringLiteral("long.csv")),
        HasSubstr("A quotation mark may stand open"));
    EXPECT_THAT(notice("Post id,Post Link\n1,\"x", QStringLiteral("open.csv")),
                HasSubstr("A quotation mark is opened"));
    open({filePath({})});
    EXPECT_THAT(child<Notice>().sentence().toStdString(), HasSubstr("is a folder. Choose a file"));
}

TEST_F(StatisticsPreview, lists_what_is_updated_by_its_figures_alone)
{
    open({writeTwo()});
    import();
    open({write(row(1, "Collecte de jouets", "2026-11-02 10:00", 4000)
                + row(2, "Merci !", "2026-11-03 10:00"))});
    EXPECT_EQ(count(StatisticsList::Updated), 1);
    auto &table = child<QTreeWidget>();
    ASSERT_EQ(table.topLevelItemCount(), 1);
    EXPECT_EQ(table.topLevelItem(0)->text(2), QStringLiteral("Collecte de jouets"));
}

TEST_F(StatisticsPreview, lists_the_planned_posts_that_were_found)
{
    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    planned(QStringLiteral("Collecte de jouets"), QDate(2026, 11, 2), 9, x.id);
    open({writeTwo()});
    EXPECT_EQ(count(StatisticsList::Matched), 1);
    child<StatisticsTiles>().tile(StatisticsList::Matched)->click();
    auto &table = child<QTreeWidget>();
    ASSERT_EQ(table.topLevelItemCount(), 1);
    EXPECT_EQ(table.topLevelItem(0)->text(2), QStringLiteral("Collecte de jouets"));
}

TEST_F(StatisticsPreview, says_why_a_file_cannot_be_taken)
{
    open({writeBytes("Dear friends", QStringLiteral("letter.txt"))});
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_THAT(child<Notice>().sentence().toStdString(),
                HasSubstr("letter.txt is no export of statistics"));
}

TEST_F(StatisticsPreview, goes_on_without_a_file_that_cannot_be_taken)
{
    open({writeTwo(), writeBytes("Dear friends", QStringLiteral("letter.txt"))});
    EXPECT_FALSE(importButton().isEnabled());
    child<Notice>().findChild<QPushButton *>()->click();
    settle();
    EXPECT_EQ(child<Notice>().sentence(), QString());
    EXPECT_EQ(count(StatisticsList::New), 2);
    EXPECT_TRUE(importButton().isEnabled());
}

TEST_F(StatisticsPreview, tells_of_what_is_left_out_with_lines_and_remedy)
{
    open({write(row(1, "Collecte de jouets", "2026-11-02 10:00")
                + row(1, "Collecte de jouets", "2026-11-02 10:00")
                + row(1, "Collecte de jouets", "2026-11-02 10:00"))});
    EXPECT_EQ(count(StatisticsList::LeftOut), 2);
    child<StatisticsTiles>().tile(StatisticsList::LeftOut)->click();
    EXPECT_TRUE(child<LeftOutView>().isVisible());
    const std::string text = child<LeftOutView>().toPlainText().toStdString();
    EXPECT_THAT(text, HasSubstr("the same publication stands in the file already"));
    EXPECT_THAT(text, HasSubstr("the first one counts"));
    EXPECT_THAT(text, HasSubstr("3, 4"));
}

TEST_F(StatisticsPreview, groups_what_is_left_out_by_its_reason)
{
    ExportReport report{.skipped = {{.line = 3, .reason = SkipReason::NoDate},
                                    {.line = 4, .reason = SkipReason::NoId}}};
    for (int line = 9; line < 30; ++line) {
        report.skipped.push_back({.line = line, .reason = SkipReason::NoDate});
    }
    const auto groups = skippedGroups(report);
    ASSERT_THAT(groups, SizeIs(2));
    EXPECT_THAT(groups[0].rows.toStdString(), HasSubstr("1 line"));
    EXPECT_THAT(groups[1].rows.toStdString(), HasSubstr("22 line"));
    EXPECT_THAT(groups[1].lines.toStdString(), HasSubstr("3, 9, 10"));
    EXPECT_THAT(groups[1].lines.toStdString(), HasSubstr("10 more"));
}

TEST(StatisticsWords, say_what_to_take_instead_of_a_file_without_posts)
{
    const auto words = [](const char *code) {
        return statisticsErrorText({.code = ErrorCode::OtherExport,
                                    .detail = QString::fromUtf8(code),
                                    .file = QStringLiteral("a.csv")})
            .toStdString();
    };
    EXPECT_THAT(words("x_daily"), HasSubstr("“Content”"));
    EXPECT_THAT(words("youtube_daily"), HasSubstr("Table data.csv"));
    EXPECT_THAT(words("youtube_audience"), HasSubstr("who watches"));
    EXPECT_THAT(words("linkedin_audience"), HasSubstr("who watches"));
    EXPECT_THAT(words("linkedin_profile"), HasSubstr("of the page"));
    EXPECT_THAT(words("publer_overview"), HasSubstr("Post insights"));
    EXPECT_THAT(words("instagram_stories"), HasSubstr("posts_1.json"));
    EXPECT_THAT(words("x_deleted"), HasSubstr("tweets.js"));
    EXPECT_THAT(words("metricool_template"), HasSubstr("as a sheet"));
    EXPECT_THAT(words("socioconnect_template"), HasSubstr("as a sheet"));
}

} // namespace
} // namespace semainier::ui
