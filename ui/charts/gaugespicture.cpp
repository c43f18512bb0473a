// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gaugespicture.h"

#include <QPainter>

namespace semainier::ui {

GaugesPicture::GaugesPicture(std::vector<GaugeRow> rows) : m_rows(std::move(rows))
{
}

qreal GaugesPicture::heightFor(qreal) const
{
    return theme().scaled(200);
}

ChartTable GaugesPicture::table() const
{
    return {};
}

void GaugesPicture::arrange()
{
}

void GaugesPicture::paintShapes(QPainter &, const ChartLook &) const
{
}

} // namespace semainier::ui
