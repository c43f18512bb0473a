// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QWidget>

namespace semainier::ui {

/// A part of the post form: shows some fields of a post and answers what they say. Knows no rule of
/// saving.
class PostSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a post; fields that show it already are left alone, cursor and all.
    virtual void setPost(const Post &post) = 0;
    /// Puts what the fields say into a post; the rest of it stays.
    virtual void write(Post &post) const = 0;
    virtual void setReadOnly(bool readOnly) = 0;

Q_SIGNALS:
    /// A key was typed in a text.
    void typed();
    /// A choice was made, or a field left with another value.
    void chosen();
};

} // namespace semainier::ui
