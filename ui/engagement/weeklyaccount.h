// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "ui/engagement/weeklycontent.h"
#include "ui/page/pagecard.h"

#include <array>
#include <span>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace semainier::ui {

class CountField;

/// The followers, the exchanges and the posts of a week on one account, as fields to fill in. The
/// same figure stands in the same column on every account; what its network does not tell has no
/// field. Makes changes and applies none.
class WeeklyAccount final : public PageCard {
    Q_OBJECT

public:
    /// The planner must outlive the card. `columns`: the figures of all accounts.
    WeeklyAccount(const Planner &planner, const AccountWeek &week, QDate monday,
                  std::span<const Metric> columns, QWidget *parent = nullptr);

    /// Shows what is known of the same posts; what is being typed stays.
    void show(const AccountWeek &week, QDate today);
    /// Keeps what is being typed.
    void settle();

    /// A row of fields, by column; null where there is none.
    using Line = std::vector<CountField *>;
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// All that takes the keyboard, in reading order.
    [[nodiscard]] const std::vector<QWidget *> &stops() const { return m_stops; }

Q_SIGNALS:
    /// May be empty: it is so already, and what is shown is to be shown again.
    void made(const semainier::Change &change);
    void failed(const semainier::Error &error);
    void publishedWanted(semainier::PostId post);
    /// To a line of this card, which may lie beyond its first or last one, of a column.
    void stepWanted(int line, int column, int direction);

private:
    struct Row {
        WeekPublication publication;
        QLabel *detail = nullptr;
        std::vector<std::pair<Metric, CountField *>> fields;
    };

    void addCounts();
    void addFigures(std::span<const Metric> columns);
    void addPublication(const WeekPublication &publication, std::span<const Metric> columns);
    void addCaption(int column, const QString &text, const QString &tip);
    [[nodiscard]] CountField *addField(int column, const QString &name);
    void beginLine(size_t columns);

    void tell(const Result<Change> &change);
    void recordFollowers();
    void recordExchanges();
    void recordFigure(const WeekPublication &publication, Metric metric, const CountField &field);

    const Planner &m_planner;
    AccountWeek m_week;
    QDate m_monday;
    QGridLayout *m_grid = nullptr;
    QLabel *m_before = nullptr;
    CountField *m_followers = nullptr;
    std::array<CountField *, 3> m_exchanges{}; ///< replies, mentions, reposts
    std::vector<Row> m_rows;
    std::vector<Line> m_lines;
    std::vector<QWidget *> m_stops;
};

} // namespace semainier::ui
