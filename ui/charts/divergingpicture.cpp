// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/divergingpicture.h"

#include <QPainter>

namespace semainier::ui {

DivergingPicture::DivergingPicture(std::vector<DivergingRow> rows, QString less, QString more)
    : m_rows(std::move(rows)), m_less(std::move(less)), m_more(std::move(more))
{
}

DivergingPicture::~DivergingPicture() = default;

qreal DivergingPicture::heightFor(qreal) const
{
    return theme().scaled(200);
}

ChartTable DivergingPicture::table() const
{
    return {};
}

void DivergingPicture::arrange()
{
}

void DivergingPicture::paintShapes(QPainter &, const ChartLook &) const
{
}

} // namespace semainier::ui
