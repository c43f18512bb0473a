// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharespicture.h"

#include <QPainter>

namespace semainier::ui {

SharesPicture::SharesPicture(std::vector<SharesRow> rows, QString rightTitle)
    : m_rows(std::move(rows)), m_rightTitle(std::move(rightTitle))
{
}

SharesPicture::~SharesPicture() = default;

qreal SharesPicture::heightFor(qreal) const
{
    return theme().scaled(200);
}

ChartTable SharesPicture::table() const
{
    return {};
}

void SharesPicture::arrange()
{
}

void SharesPicture::paintShapes(QPainter &, const ChartLook &) const
{
}

} // namespace semainier::ui
