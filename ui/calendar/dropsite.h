// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QPoint>
#include <QString>

class QWidget;

namespace semainier::ui {

/// Somewhere a dragged post may be put: a view, the undated posts, the small calendar, a button
/// that turns the page. Points are in the coordinates of dropArea().
class DropSite {
public:
    DropSite() = default;
    DropSite(const DropSite &) = delete;
    DropSite &operator=(const DropSite &) = delete;
    virtual ~DropSite() = default;

    /// The visible widget that takes drops; for a scroll area its viewport.
    [[nodiscard]] virtual QWidget *dropArea() = 0;
    /// The post is over this point: highlights where it would go. Called again after every
    /// movement, and by PostDrag::aimAgain(). Answers the words that go with the post, such as "Fri
    /// 20 Nov 09:00"; empty where it would go nowhere.
    [[nodiscard]] virtual QString aim(const Post &post, QPoint point,
                                      Qt::KeyboardModifiers modifiers) = 0;
    /// The post is not over it any more, or the drag is over: no highlight is left.
    virtual void leave() = 0;
    /// The post was let go where it was aimed last. False when it would go nowhere.
    virtual bool drop(const Post &post) = 0;
};

} // namespace semainier::ui
