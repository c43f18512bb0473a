// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

namespace semainier::ui {

Chart::Chart(Prompter &, QWidget *parent) : QWidget(parent)
{
}
Chart::~Chart() = default;
void Chart::setTexts(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}
void Chart::setEmptyText(const QString &text)
{
    m_emptyText = text;
}
void Chart::setPicture(std::unique_ptr<ChartPicture>)
{
}
const ChartPicture *Chart::picture() const
{
    return nullptr;
}
int Chart::heightForWidth(int) const
{
    return theme().scaled(200);
}
QSize Chart::sizeHint() const
{
    return minimumSizeHint();
}
QSize Chart::minimumSizeHint() const
{
    return {320, 200};
}

} // namespace semainier::ui
