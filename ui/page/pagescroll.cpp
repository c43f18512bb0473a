// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagescroll.h"

#include <QScrollArea>

namespace semainier::ui {

QScrollArea *scrolled(QWidget *page)
{
    page->setObjectName(QStringLiteral("screenPage"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

} // namespace semainier::ui
