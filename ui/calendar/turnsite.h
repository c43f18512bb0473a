// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/dropsite.h"
#include "ui/calendar/dwell.h"

#include <QObject>

class QAbstractButton;

namespace semainier::ui {

class PostDrag;

/// A button that turns the page when a dragged post stays over it. Nothing can be dropped there.
class TurnSite final : public QObject, public DropSite {
    Q_OBJECT

public:
    /// Belongs to the button; the drag must outlive both. A turn is a click.
    TurnSite(QAbstractButton &button, PostDrag &drag);
    ~TurnSite() override;

    void setTurnDelays(TurnDelays delays) { m_dwell.setDelays(delays); }

    [[nodiscard]] QWidget *dropArea() override;
    [[nodiscard]] QString aim(const Post &post, QPoint point,
                              Qt::KeyboardModifiers modifiers) override;
    void leave() override;
    bool drop(const Post &post) override;

private:
    QAbstractButton &m_button;
    PostDrag &m_drag;
    Dwell m_dwell;
};

} // namespace semainier::ui
