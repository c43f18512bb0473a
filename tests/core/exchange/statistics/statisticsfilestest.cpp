// SPDX-License-Identifier: GPL-3.0-or-later
// What the import of statistics takes and refuses of files, archives and spreadsheets.
#include "core/exchange/statistics/exportvisit.h"
#include "core/exchange/statistics/statisticsbuilder.h"
#include "tests/core/exchange/statistics/statisticscalendar.h"
#include "tests/support/ziparchive.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>

#include <numeric>

namespace semainier::test {

using ::testing::SizeIs;

namespace {

/// What stands before a file in a tar (the format of POSIX); size is a number of 4 GB.
QByteArray tarEntry(const QByteArray &name, char size = 0)
{
    QByteArray entry(512, '\0');
    entry.replace(0, name.size(), name);
    entry.replace(100, 7, "0000644");
    entry[124] = '\x80'; // the size is no octal number
    entry[131] = size;
    entry.replace(148, 8, "        ");
    entry[156] = '0';
    entry.replace(257, 8, QByteArray("ustar\00000", 8));
    const int sum = std::accumulate(entry.begin(), entry.end(), 0,
                                    [](int all, char byte) { return all + uchar(byte); });
    entry.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
    return entry;
}

QByteArray gzip(const QByteArray &bytes)
{
    QProcess packer;
    packer.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    packer.write(bytes);
    packer.closeWriteChannel();
    EXPECT_TRUE(packer.waitForFinished());
    return packer.readAllStandardOutput();
}

} // namespace

class StatisticsFiles : public StatisticsCalendar { };

TEST_F(StatisticsFiles, reads_archives_and_leaves_messages_in_them_closed)
{
    QDir(filePath({})).mkdir(QStringLiteral("data"));
    write(header + row(nightId, "Bonjour", 120), "data/content.csv");
    write(header + row("1987273397387030810", "Secret", 1), "data/direct-messages.csv");
    write("no export", "data/readme.txt");
    QProcess zip;
    zip.setWorkingDirectory(filePath({}));
    zip.start(QStringLiteral("tar"),
              {QStringLiteral("-czf"), QStringLiteral("all.tar.gz"), QStringLiteral("data")});
    ASSERT_TRUE(zip.waitForFinished());
    const auto planned = need(plan({filePath(QStringLiteral("all.tar.gz"))}));
    ASSERT_THAT(planned.files, SizeIs(1));
    EXPECT_EQ(planned.files.front().entry, QStringLiteral("data/content.csv"));
    EXPECT_EQ(planned.files.front().added, 1);
}

TEST_F(StatisticsFiles, never_publishes_what_was_deleted_from_x)
{
    const auto tweets = [](const QByteArray &name, const QByteArray &id,
                           const QByteArray &text) -> QByteArray {
        return "window.YTD." + name + R"(.part0 = [{"tweet": {"id_str": ")" + id
            + R"(", "full_text": ")" + text
            + R"(", "created_at": "Sun Nov 09 00:24:00 +0000 2025", "favorite_count": "1"}}])";
    };
    const ZipFiles::value_type kept{"data/tweets.js", tweets("tweets", nightId, "Bonjour")};
    const ZipFiles::value_type deleted{"data/deleted-tweets.js",
                                       tweets("deleted_tweets", "1987315260559167999", "Retiré")};
    for (const ZipFiles &files : {ZipFiles{kept, deleted}, ZipFiles{deleted, kept}}) {
        const auto planned = need(plan({write(zipOf(files), "x.zip")}));
        ASSERT_THAT(planned.files, SizeIs(1));
        EXPECT_EQ(planned.files.front().entry, QStringLiteral("data/tweets.js"));
        EXPECT_EQ(planned.files.front().rows, 1);
    }
    const auto alone = plan({write(zipOf({deleted}), "deleted.zip")});
    EXPECT_THAT(alone, FailsWith(ErrorCode::OtherExport));
    EXPECT_EQ(alone.error().detail, QStringLiteral("x_deleted"));
}

TEST_F(StatisticsFiles, takes_the_table_of_youtube_and_not_its_chart_by_day)
{
    const QByteArray columns = "Content,Video title,Video publish time,Duration,Views\n";
    const ZipFiles::value_type table{
        "Table data.csv",
        columns
            + "Total,,,,1500\nCeWu-DMt838,One,\"Jan 6, 2024\",52,1000\n"
              "-HNx8nDsGuQ,Two,\"Jan 7, 2024\",52,500\n"};
    const ZipFiles::value_type totals{"Totals.csv", "Date,Views\n2024-01-06,900\n2024-01-07,600\n"};
    const ZipFiles::value_type chart{"Chart data.csv",
                                     "Date," + columns
                                         + "2024-01-07,CeWu-DMt838,One,\"Jan 6, 2024\",52,6\n"
                                           "2024-01-08,CeWu-DMt838,One,\"Jan 6, 2024\",52,7\n"};
    for (const ZipFiles &files : {ZipFiles{table, totals, chart}, ZipFiles{chart, totals, table}}) {
        const QString path = write(zipOf(files), "youtube.zip");
        const auto planned = need(plan({path}));
        ASSERT_THAT(planned.files, SizeIs(1));
        EXPECT_EQ(planned.files.front().entry, QStringLiteral("Table data.csv"));
        EXPECT_EQ(planned.files.front().totals[Metric::Views], 1500);
        if (!planned.isEmpty()) {
            need(applyStatistics(planned, planner()));
        }
        EXPECT_TRUE(need(plan({path})).isEmpty());
    }
    EXPECT_THAT(posts(), SizeIs(2));
    EXPECT_THAT(plan({write(zipOf({chart}), "chart.zip")}), FailsWith(ErrorCode::OtherExport));
}

TEST_F(StatisticsFiles, counts_what_it_passes_over_in_archives)
{
    const QByteArray entries = gzip(tarEntry("photo.jpg").repeated(1000)); // of a gzip of parts
    EXPECT_THAT(plan({write(entries.repeated(200), "most.tar.gz")}),
                FailsWith(ErrorCode::UnknownExport));
    EXPECT_THAT(plan({write(entries.repeated(201), "more.tar.gz")}),
                FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(plan({write(gzip(tarEntry("film.mp4", 5)), "long.tar.gz")}),
                FailsWith(ErrorCode::TooLarge));
}

TEST_F(StatisticsFiles, can_be_stopped_in_archives_without_any_export)
{
    const QString path = write(gzip(tarEntry("photo.jpg").repeated(1000)), "photos.tar.gz");
    EXPECT_THAT(plan({path}), FailsWith(ErrorCode::UnknownExport));
    EXPECT_THAT(plan({path}, [](double) { return false; }), FailsWith(ErrorCode::Cancelled));
    EXPECT_THAT(plan({path}, [looks = 0](double) mutable { return ++looks < 500; }),
                FailsWith(ErrorCode::Cancelled));
}

TEST_F(StatisticsFiles, takes_a_limited_number_of_rows)
{
    const StatisticsDecisions none;
    StatisticsBuilder builder(planner(), QTimeZone::utc(), none, 2);
    builder.beginFile(filePath(QStringLiteral("a.csv")), {}, QStringLiteral("x_premium"));
    EXPECT_TRUE(builder.take(2, std::unexpected(SkipReason::NoId)));
    EXPECT_TRUE(builder.take(3, StatisticsRow{.externalId = QStringLiteral("1")}));
    EXPECT_FALSE(builder.isOverfull());
    EXPECT_FALSE(builder.take(4, std::unexpected(SkipReason::NoId)));
    EXPECT_TRUE(builder.isOverfull());
}

TEST_F(StatisticsFiles, reads_the_right_sheet_of_a_spreadsheet)
{
    QFile source(QStringLiteral(TEST_DATA "/linkedin.xls"));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    const auto planned = need(plan({write(bytes, "linkedin.xls")}));
    const ExportReport &report = planned.files.front();
    EXPECT_EQ(report.format, QStringLiteral("linkedin_page"));
    EXPECT_EQ(report.added, 3);
    EXPECT_EQ(report.totals[Metric::Impressions], 2607);
    need(applyStatistics(planned, planner()));
    ASSERT_THAT(posts(), SizeIs(3));
    EXPECT_EQ(posts()[2].time, TimeOfDay::fromHourMinute(3, 0));
    EXPECT_EQ(posts()[0].day, QDate(2026, 4, 15)); // a date of Excel
    EXPECT_EQ(posts()[0].time, std::nullopt);
    for (qsizetype size = 512; size < bytes.size(); size += 512) {
        EXPECT_FALSE(plan({write(bytes.first(size), "cut.xls")})) << size;
    }
}

TEST_F(StatisticsFiles, refuses_broken_and_foreign_files_with_their_names)
{
    const auto refusal = [this](const QByteArray &bytes, const char *name) {
        const auto planned = plan({write(bytes, name)});
        EXPECT_FALSE(planned) << name;
        EXPECT_TRUE(planned.error().file.startsWith(filePath(QString::fromUtf8(name)))) << name;
        return planned ? ErrorCode::Storage : planned.error().code;
    };
    EXPECT_EQ(refusal("PK\x03\x04 broken", "a.zip"), ErrorCode::MalformedFile);
    EXPECT_EQ(refusal("\x1F\x8B broken", "a.gz"), ErrorCode::MalformedFile);
    EXPECT_EQ(refusal(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(4096, '\xFF'),
                      "a.xls"),
              ErrorCode::MalformedFile);
    EXPECT_EQ(refusal("hello", "a.txt"), ErrorCode::UnknownExport);
    EXPECT_EQ(refusal(header + "1,\"open\n", "open.csv"), ErrorCode::MalformedFile);
    EXPECT_THAT(plan({filePath(QStringLiteral("none.csv"))}), FailsWith(ErrorCode::FileNotFound));
    EXPECT_THAT(plan({filePath({})}), FailsWith(ErrorCode::IsFolder));
    EXPECT_EQ(refusal({}, "empty.csv"), ErrorCode::UnknownExport);
}

TEST_F(StatisticsFiles, are_known_as_archives_and_spreadsheets_by_one_look)
{
    const auto container = [](QByteArray bytes, const char *name) {
        QBuffer device(&bytes);
        EXPECT_TRUE(device.open(QIODevice::ReadOnly));
        const auto found = containerOf(device, QString::fromUtf8(name));
        EXPECT_EQ(device.pos(), 0);
        return found;
    };
    EXPECT_EQ(container("PK\x03\x04 packed", "a.csv"), ExportContainer::Archive);
    EXPECT_EQ(container("\x1F\x8B packed", "a"), ExportContainer::Archive);
    EXPECT_EQ(container("PK\x03\x04 packed", "a.XLSX"), ExportContainer::PackedSpreadsheet);
    EXPECT_EQ(container("PK\x03\x04 packed", "b/a.ods"), ExportContainer::PackedSpreadsheet);
    EXPECT_EQ(container("\xD0\xCF\x11\xE0 sheets", "a.zip"), ExportContainer::Spreadsheet);
    EXPECT_EQ(container("Date,Text\n", "a.xlsx"), ExportContainer::None);
    EXPECT_EQ(container({}, "a.zip"), ExportContainer::None);
}

TEST_F(StatisticsFiles, says_what_is_wrong_with_a_file_beside_its_format)
{
    const auto detail = [this](const QByteArray &bytes, const char *name) {
        const auto planned = plan({write(bytes, name)});
        return planned ? std::string() : planned.error().detail.toStdString();
    };
    const QByteArray tweets = "window.YTD.tweets.part0 = [{\"tweet\": {\"id_str\": \"1\", "
                              "\"full_text\": \"Bonjour\", \"created_at\": \"\"}}, ";
    EXPECT_EQ(detail({}, "empty.csv"), "empty");
    EXPECT_EQ(detail("\r\n \n", "blank.csv"), "empty");
    EXPECT_EQ(detail("hello", "a.txt"), "");
    EXPECT_EQ(detail(tweets + "{\"tweet\": {\"id_str\": \"2\"", "tweets.js"), "JSON");
    EXPECT_EQ(detail(header + "1,," + QByteArray(5 << 20, 'x') + ",\n", "long.csv"), "cell");
    EXPECT_EQ(detail(header + "1,,\"" + QByteArray(5 << 20, 'x') + ",\n", "open.csv"), "cell");
    EXPECT_EQ(detail(tweets + QByteArray(300'000, '['), "deep.js"), "element");
}

TEST_F(StatisticsFiles, can_be_stopped)
{
    const QString path = write(header + row(nightId, "Bonjour", 120));
    EXPECT_THAT(plan({path}, [](double) { return false; }), FailsWith(ErrorCode::Cancelled));
}

} // namespace semainier::test
