// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

namespace semainier::ui {

/// A spin box or slider whose wheel scrolls what is around it, unless the keyboard is on it.
template <class Widget>
class Calm final : public Widget {
public:
    template <class... Arguments>
    explicit Calm(Arguments... arguments) : Widget(arguments...)
    {
        this->setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (this->hasFocus()) {
            Widget::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

} // namespace semainier::ui
