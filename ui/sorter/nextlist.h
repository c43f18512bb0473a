// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QListWidget>

namespace semainier::ui {

/// The posts that are next, each with the kind that is proposed; the first is the one looked at.
class NextList final : public QListWidget {
    Q_OBJECT

public:
    explicit NextList(QWidget *parent = nullptr);

    void show(const std::vector<Post> &posts);
    /// How many posts can be seen at once.
    [[nodiscard]] int room() const;

Q_SIGNALS:
    void chosen(semainier::PostId post);
    /// There is room for more posts, or for fewer.
    void roomChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace semainier::ui
