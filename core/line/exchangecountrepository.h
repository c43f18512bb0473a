// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/line/exchangecount.h"

#include <vector>

namespace semainier {

class Database;

/// How many exchanges were counted in the weeks that begin in one month.
struct MonthExchanges {
    QDate month; ///< its first day
    int exchanges = 0;

    bool operator==(const MonthExchanges &) const = default;
};

/// The rows of `exchange_count`.
class ExchangeCountRepository {
public:
    explicit ExchangeCountRepository(Database &database);

    /// The counts of the week of a day, by account.
    [[nodiscard]] Result<std::vector<ExchangeCount>> ofWeek(QDate day) const;
    [[nodiscard]] Result<std::vector<ExchangeCount>> ofAccount(AccountId account) const;
    [[nodiscard]] Result<std::optional<ExchangeCount>> find(ExchangeCountId id) const;
    [[nodiscard]] Result<std::optional<ExchangeCount>> find(QDate week, AccountId account) const;

    /// Sums by month of a range with both ends, of one account or, with an id of zero, of all. A
    /// week belongs to the day it begins on, so a range of whole weeks has as many weeks of
    /// exchanges, whatever its first day. Months without a recorded week are not in the answer.
    [[nodiscard]] Result<std::vector<MonthExchanges>> perMonth(const DateRange &range,
                                                               AccountId account) const;

    /// An id of zero takes the next free one. InvalidValue for a week that begins on another day
    /// than Monday.
    [[nodiscard]] Result<ExchangeCountId> insert(const ExchangeCount &count);
    [[nodiscard]] Result<> update(const ExchangeCount &count);
    [[nodiscard]] Result<> remove(ExchangeCountId id);

private:
    Database &m_database;
};

} // namespace semainier
