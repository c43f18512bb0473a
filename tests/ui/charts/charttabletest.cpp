// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "tests/support/matchers.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

namespace semainier::ui {
namespace {

using namespace semainier::test;

const ChartTable table{
    .columns = {QStringLiteral("Name"), QStringLiteral("Share")},
    .rows = {{{.text = QStringLiteral("Veille, contenus")},
              {.text = QStringLiteral("33,5 %"), .value = QStringLiteral("0.335")}},
             {{.text = QStringLiteral("“So\tso”")}, {}}}};

TEST(ChartTable, writes_figures_with_a_point_in_every_language)
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    EXPECT_EQ(figure(0.335), QStringLiteral("0.335"));
    EXPECT_EQ(figure(1 / 3.0), QStringLiteral("0.3333"));
    EXPECT_EQ(figure(-15.25), QStringLiteral("-15.25"));
    EXPECT_EQ(figure(-0.00001), QStringLiteral("0"));
    EXPECT_EQ(figure(123456), QStringLiteral("123456"));
    EXPECT_EQ(percentCell(0.335).text, QStringLiteral("33,5%"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(percentCell(0.335), (ChartCell{QStringLiteral("33.5%"), QStringLiteral("0.335")}));
    EXPECT_EQ(percentCell(std::nullopt), ChartCell());
}

TEST(ChartTable, goes_to_the_clipboard_with_tabs_between_its_cells)
{
    EXPECT_EQ(tabbedText(table),
              QStringLiteral("Name\tShare\nVeille, contenus\t33,5 %\n“So so”\t\n"));
}

TEST(ChartTable, is_written_for_programs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.csv"));
    ASSERT_THAT(writeCsv(table, path), Succeeds());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()),
              QStringLiteral("Name,Share\r\n\"Veille, contenus\",0.335\r\n“So\tso”,\r\n"));
}

TEST(ChartTable, tells_why_it_cannot_be_written)
{
    EXPECT_THAT(writeCsv(table, QStringLiteral("/proc/nowhere/chart.csv")),
                FailsWith(ErrorCode::CannotWrite));
}

} // namespace
} // namespace semainier::ui
