// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/status.h"
#include "ui/base/tokens.h"

#include <QIcon>
#include <QRectF>

#include <array>

class QPainter;

namespace semainier::ui {

/// Line drawings of resources/icons, one file each.
enum class Icon {
    Calendar,
    Undated,
    Plus,
    Previous,
    Next,
    Down,
    Up,
    Search,
    Settings,
    Menu,
    Undo,
    Redo,
    Export,
    Import,
    Trash,
    Duplicate,
    Link,
    Unlink,
    Clock,
    Tick,
    Image,
    People,
    Warning,
    Close,
    Folder,
    Lock,
    Sync,
    Association,
    Account,
    Objective,
    KeyDate,
    Computer,
    Line,
    Engagement,
    Target,
    More,
    StatusIdea,
    StatusDraft,
    StatusReview,
    StatusScheduled,
    StatusPublished,
    StatusCancelled,
};

inline constexpr int iconCount = static_cast<int>(Icon::StatusCancelled) + 1;

/// The glyph of a state: colour never stands alone.
[[nodiscard]] Icon statusIcon(PostStatus status);

/// An icon for widgets: sharp at any scale, in the colour the theme has when it is painted.
[[nodiscard]] QIcon icon(Icon which, Token tint = Token::Secondary);

/// Draws an icon into a square of a custom-painted view.
void paintIcon(QPainter &painter, Icon which, const QRectF &square, const QColor &color);

/// The icon of the program itself, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace semainier::ui
