// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinefixture.h"

#include <QFileInfo>
#include <QJsonObject>

namespace semainier::test {

using ::testing::HasSubstr;

class BackupCommand : public CommandLine {
protected:
    void SetUp() override
    {
        ASSERT_THAT(run("new a.semainier --sample --lang fr"), IsDone());
        const ProgramRun made = run("backup a.semainier");
        ASSERT_THAT(made, IsDone());
        m_backup = QString::fromUtf8(made.output).trimmed();
    }
    [[nodiscard]] QString backup() const { return m_backup; }

private:
    QString m_backup;
};

TEST_F(BackupCommand, prints_where_the_backup_is)
{
    EXPECT_TRUE(QFileInfo(QFileInfo(filePath("a.semainier")).dir(), backup()).exists());
    EXPECT_THAT(run("check", {backup()}), IsDone());
}

TEST_F(BackupCommand, brings_a_backup_back)
{
    const QByteArray before = run("list a.semainier --json").output;
    write("s.csv", "date,text\n2026-11-18,Bonjour\n");
    ASSERT_EQ(run("import a.semainier s.csv").status, 0);
    ASSERT_NE(run("list a.semainier --json").output, before);
    EXPECT_THAT(run("restore a.semainier --from", {backup()}), IsDone());
    EXPECT_EQ(run("list a.semainier --json").output, before);
}

TEST_F(BackupCommand, names_the_newest_good_backup_of_a_damaged_calendar)
{
    QByteArray bytes = read("a.semainier");
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\xA5'));
    write("a.semainier", bytes);
    const ProgramRun check = run("check a.semainier --json");
    EXPECT_EQ(check.status, 1);
    EXPECT_FALSE(check.json().object()[QStringLiteral("sound")].toBool(true));
    EXPECT_THAT(check.reasons.toStdString(), HasSubstr(backup().toStdString()));
    EXPECT_THAT(run("restore a.semainier --from", {backup()}), IsDone());
    EXPECT_THAT(run("check a.semainier"), IsDone());
}

TEST_F(BackupCommand, names_the_newest_good_backup_when_nothing_of_the_calendar_is_left)
{
    for (const QByteArray &left : {QByteArray(), QByteArray(20000, '\xA5')}) {
        write("a.semainier", left);
        const ProgramRun check = run("check a.semainier");
        EXPECT_EQ(check.status, 1);
        EXPECT_THAT(check.reasons.toStdString(), HasSubstr(backup().toStdString()));
    }
    EXPECT_THAT(run("restore a.semainier --from", {backup()}), IsDone());
    EXPECT_THAT(run("check a.semainier"), IsDone());
}

TEST_F(BackupCommand, refuses_the_calendar_as_a_backup_of_itself)
{
    EXPECT_THAT(run("restore a.semainier --from a.semainier"), IsRefused("the calendar itself"));
}

TEST_F(BackupCommand, refuses_what_is_no_backup)
{
    write("words.txt", "bonjour");
    EXPECT_THAT(run("restore a.semainier --from words.txt"), IsRefused("words.txt"));
    EXPECT_THAT(run("restore a.semainier --from absent"), IsRefused("absent"));
    EXPECT_THAT(run("restore a.semainier"), IsMisused("--from"));
    EXPECT_THAT(run("backup absent.semainier"), IsRefused("absent.semainier"));
    EXPECT_THAT(run("check a.semainier"), IsDone());
}

} // namespace semainier::test
