// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticsdialog.h"

#include "tests/support/temporarycalendar.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/statisticswords.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::HasSubstr;

/// An export of X with two posts.
constexpr auto analytics =
    "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,"
    "replies,likes,user profile clicks,url clicks\n"
    "\"1060000000000000001\",\"https://twitter.com/asso/status/1060000000000000001\",\"Collecte de "
    "jouets\",\"2026-11-02 10:00 +0000\",\"1000\",\"30\",\"0.03\",\"5\",\"2\",\"20\",\"1\",\"3\"\n"
    "\"1060000000000000002\",\"https://twitter.com/asso/status/1060000000000000002\",\"Merci "
    "!\",\"2026-11-03 10:00 +0000\",\"400\",\"6\",\"0.015\",\"1\",\"0\",\"5\",\"0\",\"0\"\n";

class StatisticsDialogTest : public TemporaryCalendar {
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QString &file)
    {
        m_dialog = std::make_unique<StatisticsDialog>(calendarPath(), clock(), QStringList{file});
        m_dialog->show();
        QSignalSpy planned(m_dialog.get(), &StatisticsDialog::planned);
        ASSERT_TRUE(planned.wait());
    }
    QPushButton &importButton()
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                return *button;
            }
        }
        throw std::runtime_error("no default button");
    }
    QTreeWidget &table() { return *m_dialog->findChild<QTreeWidget *>(); }
    qint64 posts()
    {
        planner().notice();
        return need(planner().posts().count());
    }

    std::unique_ptr<StatisticsDialog> m_dialog;
};

TEST_F(StatisticsDialogTest, shows_what_an_import_would_do_and_changes_nothing)
{
    open(write(QStringLiteral("x.csv"), analytics));
    ASSERT_EQ(table().topLevelItemCount(), 1);
    EXPECT_EQ(table().topLevelItem(0)->text(0), QStringLiteral("x.csv"));
    EXPECT_EQ(table().topLevelItem(0)->text(3), QStringLiteral("2"));
    EXPECT_THAT(importButton().text().toStdString(), HasSubstr("2 publication(s)"));
    m_dialog->reject();
    EXPECT_EQ(posts(), 0);
}

TEST_F(StatisticsDialogTest, imports_in_one_step)
{
    open(write(QStringLiteral("x.csv"), analytics));
    QSignalSpy imported(m_dialog.get(), &StatisticsDialog::imported);
    importButton().click();
    ASSERT_TRUE(imported.wait());
    EXPECT_EQ(posts(), 2);
    const auto what = imported[0][0].value<SheetImported>();
    EXPECT_EQ(what.added, 2);
    need(planner().revert(what.entry));
    EXPECT_EQ(posts(), 0);
}

TEST_F(StatisticsDialogTest, has_nothing_to_import_the_second_time)
{
    const QString file = write(QStringLiteral("x.csv"), analytics);
    open(file);
    QSignalSpy imported(m_dialog.get(), &StatisticsDialog::imported);
    importButton().click();
    ASSERT_TRUE(imported.wait());
    open(file);
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_EQ(importButton().text(), QStringLiteral("Nothing to import"));
}

TEST_F(StatisticsDialogTest, says_why_a_file_cannot_be_taken)
{
    open(write(QStringLiteral("letter.txt"), "Dear friends"));
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_THAT(m_dialog->findChild<Notice *>()->sentence().toStdString(),
                HasSubstr("letter.txt is no export of statistics"));
}

TEST_F(StatisticsDialogTest, groups_what_is_left_out_by_its_reason)
{
    const ExportReport report{.path = QStringLiteral("/a/x.csv"),
                              .skipped = {{.line = 3, .reason = SkipReason::NoDate},
                                          {.line = 4, .reason = SkipReason::NoId},
                                          {.line = 9, .reason = SkipReason::NoDate}},
                              .doubtful = {},
                              .totals = {}};
    const QStringList sentences = skippedSentences(report);
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_THAT(sentences[1].toStdString(), HasSubstr("2 row(s) left out, the first in line 3"));
}

} // namespace
} // namespace semainier::ui
