// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/popup.h"

#include <QScreen>

namespace semainier::ui {

namespace {

constexpr int distance = 4;

} // namespace

Popup::Popup(const QString &title, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
}

void Popup::showAt(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const int above = global.y() - height() - distance;
    const int left =
        std::clamp(global.x(), room.left(), std::max(room.left(), room.right() + 1 - width()));
    move(left, above >= room.top() ? above : global.y() + distance);
    show();
}

} // namespace semainier::ui
