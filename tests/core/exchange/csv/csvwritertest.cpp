// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvwriter.h"

#include "core/exchange/csv/formulaguard.h"
#include "tests/support/matchers.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace semainier::test {

class CsvWriterTest : public testing::Test {
protected:
    QByteArray written(const CsvDialect &dialect, const QStringList &cells)
    {
        const auto writer = need(CsvWriter::create(path(), dialect));
        for (const QString &cell : cells) {
            writer->cell(cell);
        }
        writer->endRow();
        need(writer->commit());
        return content();
    }

    QByteArray content()
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("out.csv")); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
};

TEST_F(CsvWriterTest, quotes_only_where_needed)
{
    EXPECT_EQ(
        written({},
                {QStringLiteral("a"), QString(), QStringLiteral("b,c"), QStringLiteral("\"é\""),
                 QStringLiteral("x\ny"), QStringLiteral(" 💚"), QStringLiteral("d;e")}),
        "a,,\"b,c\",\"\"\"é\"\"\",\"x\ny\",\" 💚\",d;e\r\n");
    EXPECT_EQ(written({.delimiter = ';'}, {QStringLiteral("b,c"), QStringLiteral("d;e")}),
              "b,c;\"d;e\"\r\n");
}

TEST_F(CsvWriterTest, begins_with_the_mark_that_excel_wants)
{
    EXPECT_EQ(written({.byteOrderMark = true}, {QStringLiteral("é")}), "\xEF\xBB\xBFé\r\n");
}

TEST_F(CsvWriterTest, guards_what_a_spreadsheet_would_run)
{
    EXPECT_EQ(written({.formulaGuard = true},
                      {QStringLiteral("=1+1"), QStringLiteral("'=1"), QStringLiteral("@asso"),
                       QStringLiteral("l'an"), QStringLiteral("-1,5")}),
              "'=1+1,''=1,'@asso,l'an,\"'-1,5\"\r\n");
}

TEST(FormulaGuard, takes_off_exactly_what_it_put_on)
{
    for (const auto *text : {u"=a", u"'=a", u"''+a", u"-", u"@", u"\ta", u"\ra"}) {
        ASSERT_TRUE(needsGuard(text));
        EXPECT_EQ(withoutGuard(QString(u'\'' + QStringView(text).toString())), QStringView(text));
    }
    for (const auto *text : {u"", u"'", u"'a", u"a=", u"''"}) {
        EXPECT_FALSE(needsGuard(text));
        EXPECT_EQ(withoutGuard(text), QStringView(text));
    }
}

TEST_F(CsvWriterTest, leaves_the_old_file_until_the_new_one_is_complete)
{
    written({}, {QStringLiteral("old")});
    {
        const auto writer = need(CsvWriter::create(path(), {}));
        writer->cell(QString(1'000'000, u'x'));
        writer->endRow();
    }
    EXPECT_EQ(content(), "old\r\n");
    EXPECT_EQ(files().size(), 1);
}

TEST_F(CsvWriterTest, leaves_the_old_file_when_the_disk_takes_no_more)
{
    written({}, {QStringLiteral("old")});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 64 * 1024;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto writer = need(CsvWriter::create(path(), {}));
    writer->cell(QString(1'000'000, u'x'));
    writer->endRow();
    const auto committed = writer->commit();
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_THAT(committed, FailsWith(ErrorCode::CannotWrite));
    EXPECT_EQ(content(), "old\r\n");
    EXPECT_EQ(files().size(), 1);
}

TEST_F(CsvWriterTest, writes_into_a_pipe_instead_of_taking_its_place)
{
    const QByteArray name = QFile::encodeName(path());
    ASSERT_EQ(mkfifo(name.constData(), S_IRUSR | S_IWUSR), 0);
    const int reading = open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(reading, 0);
    const auto writer = need(CsvWriter::create(path(), {}));
    writer->cell(u"a");
    writer->endRow();
    need(writer->commit());
    std::array<char, 16> bytes{};
    const auto got = ::read(reading, bytes.data(), bytes.size());
    close(reading);
    ASSERT_EQ(got, 3);
    EXPECT_EQ(QByteArray(bytes.data(), 3), "a\r\n");
    struct stat status = {};
    ASSERT_EQ(stat(name.constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
}

TEST_F(CsvWriterTest, says_that_a_folder_does_not_exist)
{
    const auto writer = CsvWriter::create(QStringLiteral("/nowhere/at/all.csv"), {});
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(writer.error().file, QStringLiteral("/nowhere/at/all.csv"));
}

} // namespace semainier::test
