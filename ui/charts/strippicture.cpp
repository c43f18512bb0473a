// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strippicture.h"

#include <QPainter>

namespace semainier::ui {

StripPicture::StripPicture(StripData data) : m_data(std::move(data))
{
}

bool StripPicture::isEmpty() const
{
    return !m_data.value && m_data.others.empty();
}

qreal StripPicture::heightFor(qreal) const
{
    return theme().scaled(200);
}

ChartTable StripPicture::table() const
{
    return {};
}

void StripPicture::arrange()
{
}

void StripPicture::paintShapes(QPainter &, const ChartLook &) const
{
}

} // namespace semainier::ui
