// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/rowspool.h"

#include "tests/core/exchange/statistics/exportreading.h"

namespace semainier::test {

namespace {

StatisticsRow everything()
{
    StatisticsRow row{.network = QStringLiteral("x"),
                      .account = {.id = QStringLiteral("12"),
                                  .handle = QStringLiteral("@asso"),
                                  .name = QStringLiteral("L’Asso")},
                      .externalId = QStringLiteral("1987315260559167965"),
                      .url = QStringLiteral("https://x.com/asso/status/1987315260559167965"),
                      .publishedAt = utc(2025, 11, 9, 0, 24, 7),
                      .publishedOn = QDate(2025, 11, 9),
                      .text = QStringLiteral("Été 💚\nà bientôt"),
                      .links = {QStringLiteral("https://asso.fr"), QStringLiteral("b")},
                      .reply = true,
                      .repost = true};
    int count = 0;
    for (const Metric metric : allMetrics) {
        row.metrics[metric] = count++; // also 0, which is not nothing
    }
    return row;
}

} // namespace

TEST(RowSpool, gives_rows_back_as_they_were)
{
    const std::vector<StatisticsRow> rows{everything(), StatisticsRow(), everything()};
    RowSpool spool;
    std::vector<RowSpool::Place> places;
    for (const StatisticsRow &row : rows) {
        places.push_back(spool.end());
        spool.append(int(places.size()) + 1, row);
    }
    need(spool.finish());
    std::vector<int> lines;
    need(spool.visit(0, spool.end(), [&](const RowSpool::Row &row) -> Result<> {
        EXPECT_EQ(row.place, places.at(lines.size()));
        EXPECT_EQ(row.row, rows.at(lines.size()));
        EXPECT_EQ(need(spool.at(places.front())), rows.front()); // and goes on behind it
        lines.push_back(row.line);
        return {};
    }));
    EXPECT_EQ(lines, (std::vector{2, 3, 4}));
    EXPECT_EQ(need(spool.at(places[1])), StatisticsRow());
}

TEST(RowSpool, ends_where_a_visitor_fails)
{
    RowSpool spool;
    spool.append(2, everything());
    spool.append(3, everything());
    need(spool.finish());
    int visited = 0;
    const auto stop = [&visited](const RowSpool::Row &) -> Result<> {
        ++visited;
        return failure(ErrorCode::Cancelled);
    };
    EXPECT_THAT(spool.visit(0, spool.end(), stop), FailsWith(ErrorCode::Cancelled));
    EXPECT_EQ(visited, 1);
    EXPECT_THAT(spool.at(spool.end()), FailsWith(ErrorCode::CannotRead));
}

} // namespace semainier::test
