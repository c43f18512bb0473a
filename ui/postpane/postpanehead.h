// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"
#include "core/post/status.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace semainier::ui {

/// The top of the post pane: the kind with its colour, the state with its glyph.
class PostPaneHead final : public QWidget {
    Q_OBJECT

public:
    explicit PostPaneHead(QWidget *parent = nullptr);

    void show(PostKind kind, PostStatus status);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void statusChosen(semainier::PostStatus status);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PostKind m_kind = PostKind::Info;
    QLabel *m_name = nullptr;
    QToolButton *m_status = nullptr;
};

} // namespace semainier::ui
