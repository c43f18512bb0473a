// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/postdrag.h"

#include "ui/calendar/dragghost.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace semainier::ui {

PostDrag::PostDrag(QObject *parent) : QObject(parent)
{
}

PostDrag::~PostDrag()
{
    delete m_ghost;
}

void PostDrag::add(DropSite *site)
{
    m_sites.push_back(site);
}

void PostDrag::remove(DropSite *site)
{
    if (m_site == site) {
        m_site = nullptr;
    }
    std::erase(m_sites, site);
}

void PostDrag::press(QWidget *source, const Post &post, QPoint global, std::function<Look()> look)
{
    cancel();
    m_source = source;
    m_post = post;
    m_look = std::move(look);
    m_pressed = global;
    m_global = global;
}

bool PostDrag::move(QPoint global, Qt::KeyboardModifiers modifiers)
{
    if (!isPressed()) {
        return false;
    }
    m_global = global;
    m_modifiers = modifiers;
    if (!m_dragging
        && (global - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        begin();
    }
    aimAgain();
    return m_dragging;
}

void PostDrag::begin()
{
    m_dragging = true;
    const Look look = m_look();
    m_ghost = new DragGhost(look.picture, look.grip, m_source->window());
    // Escape must come through wherever the keyboard is.
    qApp->installEventFilter(this);
    Q_EMIT began();
}

void PostDrag::aimAgain()
{
    if (!m_dragging) {
        return;
    }
    DropSite *site = siteAt(m_global);
    if (m_site != nullptr && m_site != site) {
        m_site->leave();
    }
    m_site = site;
    const QString words = site != nullptr
        ? site->aim(m_post, site->dropArea()->mapFromGlobal(m_global), m_modifiers)
        : QString();
    if (m_ghost) {
        m_ghost->follow(m_global, words);
    }
}

bool PostDrag::release(QPoint global, Qt::KeyboardModifiers modifiers)
{
    if (!m_dragging) {
        end();
        return false;
    }
    move(global, modifiers);
    DropSite *site = m_site;
    const Post post = m_post;
    // The site has its target still; it is left once it was told of the drop.
    const bool put = site != nullptr && site->drop(post);
    end();
    if (put) {
        Q_EMIT dropped();
    } else {
        Q_EMIT cancelled();
    }
    return true;
}

void PostDrag::cancel()
{
    const bool wasDragging = m_dragging;
    end();
    if (wasDragging) {
        Q_EMIT cancelled();
    }
}

void PostDrag::end()
{
    if (m_site != nullptr) {
        std::exchange(m_site, nullptr)->leave();
    }
    qApp->removeEventFilter(this);
    delete m_ghost;
    m_source = nullptr;
    m_dragging = false;
    m_look = {};
}

DropSite *PostDrag::siteAt(QPoint global) const
{
    const auto found = std::ranges::find_if(m_sites, [&](DropSite *site) {
        const QWidget *area = site->dropArea();
        return area->isVisible() && area->rect().contains(area->mapFromGlobal(global));
    });
    return found != m_sites.end() ? *found : nullptr;
}

bool PostDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                cancel();
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace semainier::ui
