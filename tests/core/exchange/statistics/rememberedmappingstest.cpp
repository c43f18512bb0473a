// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of the columns of a table, and the files that follow.
#include "core/exchange/statistics/rememberedmappings.h"

#include "core/exchange/statistics/mappingcheck.h"
#include "tests/core/exchange/statistics/statisticscalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace {

const QByteArray table = "Jour;Message;J’aime;Vues\n"
                         "03/11/2026;Collecte de jouets;12;1 204\n"
                         "04/11/2026;Merci;3;300\n"
                         "Total;;15;1 504\n";

} // namespace

class RememberedTables : public StatisticsCalendar {
protected:
    TableMapping mapping()
    {
        auto unknown = need(tableToName(write(table, "outil.csv"), planner()));
        EXPECT_TRUE(unknown.has_value());
        TableMapping mapping = unknown ? unknown->mapping : TableMapping();
        mapping.network = QStringLiteral("instagram");
        mapping.dateOrder = DateOrder::DayFirst;
        return mapping;
    }
    HistoryId remember(const TableMapping &mapping)
    {
        return need(planner().apply(
            need(rememberMapping(planner(), mapping, QStringLiteral("outil.csv")))));
    }
};

TEST_F(RememberedTables, are_unknown_until_their_columns_are_named)
{
    const auto planned = plan({write(table, "outil.csv")});
    EXPECT_THAT(planned, FailsWith(ErrorCode::UnknownExport));
    EXPECT_EQ(planned.error().detail, QStringLiteral("table"));
    EXPECT_EQ(plan({write("Dear friends", "letter.txt")}).error().detail, QString());
    remember(mapping());
    const ExportReport report = import(table);
    EXPECT_EQ(report.format, QStringLiteral("mapped_table"));
    EXPECT_EQ(report.network, QStringLiteral("instagram"));
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.totals[Metric::Views], 1504);
    EXPECT_THAT(report.skipped, ElementsAre(SkippedRow{4, SkipReason::NoDate}));
    EXPECT_FALSE(need(tableToName(write(table, "outil.csv"), planner())));
}

TEST_F(RememberedTables, are_found_again_with_the_figures_of_later)
{
    remember(mapping());
    import(table);
    const ExportReport same = import(table);
    EXPECT_EQ(same.unchanged, 2);
    QByteArray later = table;
    later.replace("JOUR", "jour").replace("1 204", "2 000");
    const ExportReport report = import(later);
    EXPECT_EQ(report.updated, 1);
    EXPECT_EQ(report.added, 0);
    EXPECT_THAT(posts(), SizeIs(2));
}

TEST_F(RememberedTables, are_remembered_and_forgotten_in_steps_that_can_be_undone)
{
    TableMapping changed = mapping();
    const HistoryId entry = remember(changed);
    EXPECT_THAT(need(RememberedMappings::of(planner())).all(), SizeIs(1));
    EXPECT_TRUE(need(rememberMapping(planner(), changed, QStringLiteral("b"))).isEmpty());
    need(planner().revert(entry));
    EXPECT_THAT(need(RememberedMappings::of(planner())).all(), SizeIs(0));

    remember(changed);
    changed.isUtc = true;
    remember(changed);
    const auto all = need(RememberedMappings::of(planner())).all();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all.begin()->second, changed);

    const Change forget = need(forgetMapping(planner(), changed.headers));
    EXPECT_EQ(forget.action.detail, deed::removed);
    need(planner().apply(forget));
    EXPECT_THAT(need(RememberedMappings::of(planner())).all(), SizeIs(0));
    EXPECT_TRUE(need(forgetMapping(planner(), changed.headers)).isEmpty());
    EXPECT_THAT(plan({write(table)}), FailsWith(ErrorCode::UnknownExport));
}

TEST_F(RememberedTables, that_another_version_wrote_are_passed_over)
{
    const TableMapping one = mapping();
    Change change = need(rememberMapping(planner(), one, {}));
    change.settings.added.front().value = QStringLiteral("{\"columns\": [\"mood\"]}");
    need(planner().apply(change));
    EXPECT_THAT(need(RememberedMappings::of(planner())).all(), SizeIs(0));
    remember(one); // in its place
    EXPECT_THAT(need(RememberedMappings::of(planner())).all(), SizeIs(1));
}

TEST_F(RememberedTables, never_hide_what_a_known_format_or_a_look_alike_is)
{
    EXPECT_FALSE(need(tableToName(write(header + row(nightId, "a", 1)), planner())));
    EXPECT_FALSE(
        need(tableToName(write("Date,Views,Watch time (hours)\n2026-11-03,1,2\n"), planner())));
    EXPECT_FALSE(need(tableToName(write("PK\x03\x04", "a.zip"), planner())));
    EXPECT_THAT(tableToName(filePath(QStringLiteral("none.csv")), planner()),
                FailsWith(ErrorCode::FileNotFound));
}

TEST_F(RememberedTables, are_checked_to_the_end)
{
    TableMapping said = mapping();
    const QString path = write(table, "outil.csv");
    MappingCheck check = need(checkMapping(path, said));
    EXPECT_EQ(check.rows, 3);
    EXPECT_EQ(check.read, 2);
    EXPECT_EQ(check.firstSkipped, (SkippedRow{4, SkipReason::NoDate}));
    EXPECT_FALSE(check.wantsDateOrder);

    said.dateOrder.reset(); // 3 and 4 November, or 11 March and 11 April
    check = need(checkMapping(path, said));
    EXPECT_TRUE(check.wantsDateOrder);
    EXPECT_EQ(check.dateOrder, std::nullopt);

    QByteArray clear = table;
    clear.replace("04/11/2026", "24/11/2026");
    check = need(checkMapping(write(clear, "outil.csv"), said));
    EXPECT_FALSE(check.wantsDateOrder);
    EXPECT_EQ(check.dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(check.read, 2);

    clear.replace("/11/2026", " nov. 2026");
    check = need(checkMapping(write(clear, "outil.csv"), said));
    EXPECT_FALSE(check.wantsDateOrder);
    EXPECT_EQ(check.dateOrder, std::nullopt);
    EXPECT_EQ(check.read, 2);
}

TEST_F(RememberedTables, can_be_stopped_and_tell_where_they_break_off)
{
    const TableMapping said = mapping();
    const QString open = write(table + "05/11/2026;\"open\n", "outil.csv");
    const auto broken = checkMapping(open, said);
    EXPECT_THAT(broken, FailsWith(ErrorCode::MalformedFile));
    EXPECT_EQ(broken.error().file, open);
    const QString path = write(table + QByteArray("03/11/2026;a;1;1\n").repeated(600), "outil.csv");
    EXPECT_THAT(checkMapping(path, said, QTimeZone::utc(), [](double) { return false; }),
                FailsWith(ErrorCode::Cancelled));
}

} // namespace semainier::test
