// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/dropsite.h"

#include <QObject>
#include <QPixmap>
#include <QPointer>

#include <optional>
#include <vector>

namespace semainier::ui {

class DragGhost;

/// A post on its way with the mouse, across every view of one window: pressed, then dragged once it
/// left its place by the threshold of the system, until it is dropped or given up (Escape).
///
/// The widget it began in has the mouse and tells where it is, also outside of it; the site under
/// the mouse is aimed at and told of the drop. Outlives page turns.
class PostDrag final : public QObject {
    Q_OBJECT

public:
    explicit PostDrag(QObject *parent = nullptr);
    ~PostDrag() override;

    /// The sites are asked in the order they were added; they must be removed before they die.
    void add(DropSite *site);
    void remove(DropSite *site);

    /// How the post looks on its way: what was painted where it lies.
    struct Look {
        QPixmap picture;
        QPoint grip; ///< where in the picture the mouse holds it
    };
    /// A button went down on a post. `look` is asked for when the drag begins.
    void press(QWidget *source, const Post &post, QPoint global, std::function<Look()> look);
    /// The mouse is now here. True while the post is being dragged.
    bool move(QPoint global, Qt::KeyboardModifiers modifiers);
    /// The button went up. True when that ended a drag, wherever it led.
    bool release(QPoint global, Qt::KeyboardModifiers modifiers);
    /// Aims again after a page was turned, scrolled or read.
    void aimAgain();
    void cancel();

    [[nodiscard]] bool isPressed() const { return m_source != nullptr; }
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    [[nodiscard]] const Post &post() const { return m_post; }
    [[nodiscard]] PostId dragged() const { return m_dragging ? m_post.id : PostId(); }

Q_SIGNALS:
    void began();
    /// It ended; the post was put somewhere.
    void dropped();
    /// It ended without effect: a view that turned its page returns to where it was at began().
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    [[nodiscard]] DropSite *siteAt(QPoint global) const;

    std::vector<DropSite *> m_sites;
    QPointer<QWidget> m_source;
    Post m_post;
    std::function<Look()> m_look;
    QPoint m_pressed;
    QPoint m_global;
    Qt::KeyboardModifiers m_modifiers;
    bool m_dragging = false;
    DropSite *m_site = nullptr; ///< the one aimed at
    QPointer<DragGhost> m_ghost;
};

} // namespace semainier::ui
