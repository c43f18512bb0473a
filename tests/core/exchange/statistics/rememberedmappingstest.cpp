// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of the columns of a table, and the files that follow.
#include "core/exchange/statistics/rememberedmappings.h"

#include "core/exchange/statistics/mappingcheck.h"
#include "core/exchange/statistics/tablestoname.h"
#include "tests/core/exchange/statistics/statisticscalendar.h"

#include <algorithm>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

const QByteArray table = "Jour;Message;J’aime;Vues\n"
                         "03/11/2026;Collecte de jouets;12;1 204\n"
                         "04/11/2026;Merci;3;300\n"
                         "Total;;15;1 504\n";

} // namespace

class RememberedTables : public StatisticsCalendar {
protected:
    std::vector<TableToName> toName(const QString &path)
    {
        return need(tablesToName({path}, need(RememberedMappings::of(planner())))).tables;
    }
    TableMapping mapping()
    {
        const auto unknown = toName(write(table, "outil.csv"));
        EXPECT_THAT(unknown, SizeIs(1));
        TableMapping mapping = unknown.empty() ? TableMapping() : unknown.front().table.mapping;
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
    EXPECT_THAT(toName(write(table, "outil.csv")), IsEmpty());
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

TEST_F(RememberedTables, are_remembered_in_steps_that_can_be_undone)
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
    EXPECT_THAT(toName(write(header + row(nightId, "a", 1))), IsEmpty());
    EXPECT_THAT(toName(write("Date,Views,Watch time (hours)\n2026-11-03,1,2\n")), IsEmpty());
}

TEST_F(RememberedTables, are_checked_without_a_step_back)
{
    TableMapping said = mapping();
    said.dateOrder.reset();
    std::vector<double> told;
    const QByteArray more = QByteArray("04/11/2026;Merci;3;300\n").repeated(5000);
    need(checkMapping({write(table + more, "long.csv"), {}}, said, QTimeZone::utc(),
                      [&told](double done) {
                          told.push_back(done);
                          return true;
                      }));
    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_LE(told.back(), 1);
}

TEST_F(RememberedTables, are_checked_to_the_end)
{
    TableMapping said = mapping();
    const QString path = write(table, "outil.csv");
    MappingCheck check = need(checkMapping({path, {}}, said));
    EXPECT_EQ(check.rows, 3);
    EXPECT_EQ(check.read, 2);
    EXPECT_EQ(check.firstSkipped, (SkippedRow{4, SkipReason::NoDate}));
    EXPECT_FALSE(check.wantsDateOrder);

    said.dateOrder.reset(); // 3 and 4 November, or 11 March and 11 April
    check = need(checkMapping({path, {}}, said));
    EXPECT_TRUE(check.wantsDateOrder);
    EXPECT_EQ(check.dateOrder, std::nullopt);

    QByteArray clear = table;
    clear.replace("04/11/2026", "24/11/2026");
    check = need(checkMapping({write(clear, "outil.csv"), {}}, said));
    EXPECT_FALSE(check.wantsDateOrder);
    EXPECT_EQ(check.dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(check.read, 2);

    clear.replace("/11/2026", " nov. 2026");
    check = need(checkMapping({write(clear, "outil.csv"), {}}, said));
    EXPECT_FALSE(check.wantsDateOrder);
    EXPECT_EQ(check.dateOrder, std::nullopt);
    EXPECT_EQ(check.read, 2);
}

TEST_F(RememberedTables, can_be_stopped_and_tell_where_they_break_off)
{
    const TableMapping said = mapping();
    const QString open = write(table + "05/11/2026;\"open\n", "outil.csv");
    const auto broken = checkMapping({open, {}}, said);
    EXPECT_THAT(broken, FailsWith(ErrorCode::MalformedFile));
    EXPECT_EQ(broken.error().file, open);
    const QString path = write(table + QByteArray("03/11/2026;a;1;1\n").repeated(600), "outil.csv");
    EXPECT_THAT(checkMapping({path, {}}, said, QTimeZone::utc(), [](double) { return false; }),
                FailsWith(ErrorCode::Cancelled));
}

/// The same publication of X, told by a table without ids and by the export of the network.
class ToldTwice : public RememberedTables {
protected:
    ToldTwice()
    {
        TableMapping ofX = mapping();
        ofX.network = QStringLiteral("x");
        remember(ofX);
    }
    static QByteArray tableOf(const QByteArray &text)
    {
        return "Jour;Message;J’aime;Vues\n09/11/2025;" + text + ";5;300\n";
    }
    static QByteArray exportOf(const QByteArray &text) { return header + row(nightId, text, 120); }
    void expectNothingNew(const QByteArray &bytes)
    {
        const auto again = need(plan({write(bytes)}));
        EXPECT_TRUE(again.isEmpty());
        EXPECT_EQ(again.files.front().unchanged, again.files.front().rows);
    }

    const QByteArray m_text = "Collecte de jouets samedi";
    Account m_x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
};

TEST_F(ToldTwice, is_one_post_that_gets_the_id_of_the_export)
{
    EXPECT_EQ(import(tableOf(m_text)).added, 1);
    const ExportReport report = import(exportOf(m_text + " https://t.co/abc"));
    EXPECT_EQ(report.added, 0);
    EXPECT_EQ(report.updated, 1);
    ASSERT_THAT(posts(), SizeIs(1));
    EXPECT_EQ(posts().front().publications.front().externalId.toUtf8(), nightId);
    ASSERT_THAT(readings(posts().front()), SizeIs(1));
    EXPECT_EQ(readings(posts().front()).front().metrics[Metric::Impressions], 120);
    EXPECT_EQ(readings(posts().front()).front().metrics[Metric::Views], 300);
    expectNothingNew(tableOf(m_text));
    expectNothingNew(exportOf(m_text + " https://t.co/abc"));
}

TEST_F(ToldTwice, is_one_post_that_keeps_the_id_of_the_export)
{
    EXPECT_EQ(import(exportOf(m_text)).added, 1);
    const ExportReport report = import(tableOf(m_text));
    EXPECT_EQ(report.added, 0);
    EXPECT_EQ(report.updated, 1);
    ASSERT_THAT(posts(), SizeIs(1));
    EXPECT_EQ(posts().front().publications.front().externalId.toUtf8(), nightId);
    expectNothingNew(exportOf(m_text));
    expectNothingNew(tableOf(m_text));
}

TEST_F(ToldTwice, is_one_post_where_it_answers_somebody)
{
    import(tableOf("@amie Merci !"));
    EXPECT_EQ(import(exportOf("@amie Merci !")).added, 0);
    EXPECT_THAT(posts(), SizeIs(1));
}

TEST_F(ToldTwice, is_the_post_that_was_planned_for_the_eve)
{
    const Post eve = add({.status = PostStatus::Scheduled,
                          .text = QString::fromUtf8(m_text),
                          .day = QDate(2025, 11, 8),
                          .publications = {{.account = m_x.id}}});
    const auto planned =
        need(plan({write(tableOf(m_text), "a.csv"), write(exportOf(m_text), "b.csv")}));
    need(applyStatistics(planned, planner()));
    ASSERT_THAT(posts(), SizeIs(1));
    EXPECT_EQ(posts().front().uid, eve.uid);
    EXPECT_EQ(posts().front().day, QDate(2025, 11, 9));
    EXPECT_EQ(posts().front().publications.front().externalId.toUtf8(), nightId);
}

TEST_F(ToldTwice, is_not_guessed_among_several)
{
    import(exportOf(m_text) + row("1987315260559167999", m_text, 3));
    EXPECT_EQ(import(tableOf(m_text)).added, 1);
    EXPECT_THAT(posts(), SizeIs(3));
    expectNothingNew(tableOf(m_text));
}

} // namespace semainier::test
