// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mappicture.h"

#include <QPainter>

namespace semainier::ui {

MapPicture::MapPicture(MapData data) : m_data(std::move(data))
{
}

MapPicture::~MapPicture() = default;

bool MapPicture::isEmpty() const
{
    return m_data.points.empty() && m_data.path.empty();
}

qreal MapPicture::heightFor(qreal) const
{
    return theme().scaled(200);
}

ChartTable MapPicture::table() const
{
    return {};
}

void MapPicture::arrange()
{
}

void MapPicture::paintShapes(QPainter &, const ChartLook &) const
{
}

} // namespace semainier::ui
