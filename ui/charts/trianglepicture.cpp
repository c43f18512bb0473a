// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trianglepicture.h"

#include <QPainter>

namespace semainier::ui {

TrianglePicture::TrianglePicture(TriangleData data) : m_data(std::move(data))
{
}

qreal TrianglePicture::heightFor(qreal) const
{
    return theme().scaled(200);
}

ChartTable TrianglePicture::table() const
{
    return {};
}

void TrianglePicture::arrange()
{
}

void TrianglePicture::paintShapes(QPainter &, const ChartLook &) const
{
}

} // namespace semainier::ui
