// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/perpart.h"
#include "ui/charts/chartpicture.h"

#include <memory>

namespace semainier::ui {

class BarPlot;

/// One bar: what share each part has.
struct SharesRow {
    QString name; ///< "You"
    QString detail; ///< in small print below: "40 posts, 8 weeks"
    PerPart<double> shares; ///< 0 to 1; all 0: no bar, `absence` says why
    QString absence; ///< "Nothing was published yet"
    bool emphasised = false; ///< full colours and a bold name; the others are a little lighter
    bool hatched = false; ///< planned, not published
    bool beginsGroup = false; ///< stands a little apart from the row above
    QString atRight; ///< "85%"

    bool operator==(const SharesRow &) const = default;
};

/// Horizontal bars of 100 %, one below the other, in the fixed order of the parts, with a legend
/// above them.
class SharesPicture final : public ChartPicture {
public:
    /// `rightTitle` says what stands at the right, such as "in common"; may be empty.
    explicit SharesPicture(std::vector<SharesRow> rows, QString rightTitle = {});
    ~SharesPicture() override;

    [[nodiscard]] bool isEmpty() const override { return m_rows.empty(); }
    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void arrange() override;
    void paintShapes(QPainter &painter, const ChartLook &look) const override;

private:
    std::vector<SharesRow> m_rows;
    QString m_rightTitle;
};

} // namespace semainier::ui
