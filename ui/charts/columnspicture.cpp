// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnspicture.h"

#include <QPainter>

namespace semainier::ui {

ColumnsPicture::ColumnsPicture(std::vector<ColumnsMonth> months) : m_months(std::move(months))
{
}

ColumnsPicture::~ColumnsPicture() = default;

bool ColumnsPicture::isEmpty() const
{
    return std::ranges::all_of(m_months,
                               [](const ColumnsMonth &month) { return month.counts.total() == 0; });
}

qreal ColumnsPicture::heightFor(qreal) const
{
    return theme().scaled(200);
}

ChartTable ColumnsPicture::table() const
{
    return {};
}

void ColumnsPicture::arrange()
{
}

void ColumnsPicture::paintShapes(QPainter &, const ChartLook &) const
{
}

} // namespace semainier::ui
