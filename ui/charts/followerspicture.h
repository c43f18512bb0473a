// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"

#include <QDate>
#include <QLineF>

#include <optional>

namespace semainier::ui {

/// The followers of an account at the end of a month.
struct FollowersMonth {
    QString label; ///< "Nov"
    QString name; ///< "November 2026"
    QString readOn; ///< day of the count, as it is written; empty: nobody looked
    qint64 followers = 0; ///< by that count
    std::optional<qint64> change; ///< since the month before; nothing where that cannot be told

    bool operator==(const FollowersMonth &) const = default;
};

struct FollowersRow {
    QString name; ///< of the account
    QString detail; ///< below the name: "812 on 26 November"
    std::vector<FollowersMonth> months; ///< the same ones in every row

    bool operator==(const FollowersRow &) const = default;
};

/// For each account a bar for every month, up for followers won and down for followers lost, on a
/// scale of the account's own: a small account is not made flat by a large one. A month without a
/// count breaks the line; one that has a count and nothing to compare it with is a ring.
class FollowersPicture final : public ChartPicture {
public:
    explicit FollowersPicture(std::vector<FollowersRow> rows);

    /// Also when no month has a count.
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    void placeRow(const FollowersRow &row, qreal top);
    void placeMonth(const FollowersRow &row, size_t index, const QRectF &room, qreal zero,
                    qreal unit);
    void placeNames();

    std::vector<FollowersRow> m_rows;
    std::vector<QRectF> m_bars;
    std::vector<QPointF> m_rings;
    std::vector<QLineF> m_zeros; ///< a piece for each month with a count
};

} // namespace semainier::ui
