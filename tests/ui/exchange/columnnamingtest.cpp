// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of statistics that nobody knows, from the choice of the files to the preview of the
// import.
#include "tests/support/ziparchive.h"
#include "tests/ui/exchange/columnnamingfixture.h"
#include "ui/exchange/fieldbox.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/sampletable.h"

#include <QScreen>
#include <QSignalSpy>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::SizeIs;

TEST_F(ColumnNamingTest, leads_to_the_import_and_the_next_file_is_known)
{
    QSignalSpy asked(&m_flow, &ExchangeFlow::remembered);
    m_flow.importStatistics({write(table)});
    EXPECT_TRUE(question().findChild<QPushButton *>(s("skipTable"))->isHidden());
    EXPECT_EQ(label("tableName"), "outil.csv");
    EXPECT_EQ(label("tableNumber"), "");
    EXPECT_EQ(m_window.findChild<StatisticsDialog *>(), nullptr);
    name("Facebook (new account)");
    EXPECT_EQ(asked.size(), 1);
    import();
    EXPECT_EQ(m_imported->added, 2);

    QByteArray later = table;
    later.replace("1 204", "2 000");
    m_flow.importFiles({write(later)}); // as if it were dropped
    import();
    EXPECT_EQ(m_imported->updated, 1);
    EXPECT_EQ(m_imported->unchanged, 1);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ColumnNamingTest, asks_for_each_table_of_an_archive_in_turn)
{
    m_flow.importStatistics({write(zipOf({{"readme.txt", "Dear friends, hello"},
                                          {"2026/outil.csv", table},
                                          {"2026/blog.csv", other},
                                          {"2025/outil.csv", table}}),
                                   "export.zip")});
    EXPECT_EQ(label("tableName"), "export.zip / 2026/outil.csv");
    EXPECT_EQ(label("tableNumber"), "Table 1 of 2");
    name("Instagram (new account)");
    EXPECT_EQ(label("tableName"), "export.zip / 2026/blog.csv");
    EXPECT_EQ(label("tableNumber"), "Table 2 of 2");
    name("Blog (new account)");
    EXPECT_THAT(remembered(), SizeIs(2));
    EXPECT_THAT(preview().session().outcome()->plan.files, SizeIs(3));
    import();
    EXPECT_EQ(m_imported->added, 3);
}

TEST_F(ColumnNamingTest, goes_on_without_a_table_that_is_skipped)
{
    const QString path = write(zipOf({{"outil.csv", table}, {"blog.csv", other}}), "export.zip");
    m_flow.importStatistics({path, write(other, "blog.csv")});
    skip();
    name("Blog (new account)"); // of both that have these titles
    const auto &files = preview().session().outcome()->plan.files;
    ASSERT_THAT(files, SizeIs(2));
    EXPECT_EQ(files[0].entry, s("blog.csv"));
    EXPECT_EQ(files[1].entry, QString());
    EXPECT_THAT(remembered(), SizeIs(1));
}

TEST_F(ColumnNamingTest, leaves_out_files_of_which_everything_is_skipped)
{
    const QStringList paths{write(table), write(other, "blog.csv"),
                            write(zipOf({{"b.csv", other}}), "blog.zip")};
    m_flow.importStatistics(paths);
    EXPECT_EQ(label("tableNumber"), "Table 1 of 3");
    name("Instagram (new account)");
    skip();
    EXPECT_EQ(preview().session().files(), paths.first(1));
    leave(preview(), [this] { preview().reject(); });

    m_flow.importStatistics({write(other, "a.csv"), write(other, "b.csv")});
    skip();
    EXPECT_EQ(m_window.findChild<StatisticsDialog *>(), nullptr);
    EXPECT_EQ(m_window.findChild<MappingDialog *>(), nullptr);
}

TEST_F(ColumnNamingTest, imports_nothing_once_it_is_cancelled_and_keeps_what_was_named)
{
    m_flow.importStatistics({write(zipOf({{"a.csv", table}, {"b.csv", other}}), "export.zip")});
    name("Instagram (new account)");
    MappingDialog &dialog = question();
    leave(dialog, [&dialog] { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_EQ(m_window.findChild<StatisticsDialog *>(), nullptr);
    EXPECT_THAT(remembered(), SizeIs(1));
}

TEST_F(ColumnNamingTest, is_begun_again_from_the_preview_with_what_is_remembered)
{
    const QString path = write(table);
    TableMapping mapping = need(tablesToName({path}, {})).tables.at(0).table.mapping;
    mapping.network = s("facebook");
    mapping.dateOrder = DateOrder::DayFirst;
    mapping.assign(3, StatisticsField::Reach); // which are views
    need(planner().apply(need(rememberMapping(planner(), mapping, s("outil.csv")))));
    m_flow.importStatistics({path});
    rename();
    EXPECT_EQ(question().mapping(), mapping);
    EXPECT_TRUE(question().findChild<QPushButton *>(s("skipTable"))->isHidden());
    leave(question(), [this] { QTest::keyClick(&question(), Qt::Key_Escape); });

    rename(); // from the preview, which came back
    auto *head = question().findChild<SampleTable *>()->boxes().at(3);
    head->setCurrentIndex(head->findText(s("Video views")));
    Q_EMIT head->activated(head->currentIndex());
    leave(question(), [this] { QTest::keyClick(&question(), Qt::Key_Return); });
    ASSERT_THAT(remembered(), SizeIs(1));
    EXPECT_EQ(remembered().begin()->second.fields[3], StatisticsField::Views);
    (void)preview();
}

TEST_F(ColumnNamingTest, is_begun_again_for_the_tables_of_an_archive)
{
    m_flow.importStatistics({write(zipOf({{"a.csv", table}, {"b.csv", other}}), "export.zip")});
    name("Instagram (new account)");
    name("Blog (new account)");
    rename();
    EXPECT_EQ(label("tableName"), "export.zip / a.csv");
    EXPECT_EQ(label("tableNumber"), "Table 1 of 2");
    skip();
    EXPECT_EQ(label("tableName"), "export.zip / b.csv");
    EXPECT_EQ(question().mapping().network, s("blog"));
    name("LinkedIn (new account)");
    EXPECT_THAT(preview().session().outcome()->plan.files, SizeIs(2));
    EXPECT_THAT(remembered(), SizeIs(2));
}

TEST_F(ColumnNamingTest, does_not_ask_for_look_alikes_and_letters)
{
    const auto refusal = [this] {
        auto *dialog = awaitedChild<StatisticsDialog>(m_window);
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(QTest::qWaitFor(
            [dialog] { return !dialog->findChild<Notice *>()->sentence().isEmpty(); }));
        EXPECT_EQ(m_window.findChild<MappingDialog *>(), nullptr);
        EXPECT_EQ(m_window.findChild<ImportDialog *>(), nullptr);
        delete dialog;
    };
    const QByteArray daily = "Date,Views,Watch time (hours)\n2026-11-03,1,2\n";
    m_flow.importStatistics({write(daily)});
    refusal();
    m_flow.importFiles({write(daily)});
    refusal();
    m_flow.importStatistics({write("Dear friends", "letter.txt")});
    refusal();
    m_flow.importStatistics({write(zipOf({{"readme.txt", "Dear friends, hello"}}), "a.zip")});
    refusal();
}

TEST_F(ColumnNamingTest, shows_names_within_archives_as_they_stand)
{
    const QByteArray odd = "<b>\n" + QByteArray(3000, 'n') + "/insta.csv";
    m_flow.importStatistics({write(zipOf({{odd, table}}), "export.zip")});
    const auto *name = question().findChild<QLabel *>(s("tableName"));
    EXPECT_EQ(name->textFormat(), Qt::PlainText);
    EXPECT_LT(name->text().size(), 200);
    EXPECT_TRUE(name->toolTip().startsWith(s("<qt>")));
    EXPECT_LE(question().width(), question().screen()->availableGeometry().width());
}

} // namespace
} // namespace semainier::ui
