// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/status.h"

#include <QWidget>

class QPushButton;

namespace semainier::ui {

/// The buttons under the post.
class PaneFoot final : public QWidget {
    Q_OBJECT

public:
    explicit PaneFoot(QWidget *parent = nullptr);

    void show(PostStatus status);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void duplicateWanted();
    void deleteWanted();
    void publishedWanted();

private:
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_trash = nullptr;
    QPushButton *m_publish = nullptr;
};

} // namespace semainier::ui
