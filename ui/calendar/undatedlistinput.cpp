// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, the mouse and the menu of the list of undated posts.
#include "ui/calendar/postdrag.h"
#include "ui/calendar/undateddelegate.h"
#include "ui/calendar/undatedlist.h"
#include "ui/calendar/undatedmodel.h"
#include "ui/calendar/weekwords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

namespace semainier::ui {

namespace {

std::optional<UndatedCommand> commandOf(const QKeyEvent &key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return UndatedCommand::Open;
        case Qt::Key_N:
        case Qt::Key_Insert:
            return UndatedCommand::New;
        case Qt::Key_F2:
            return UndatedCommand::Rename;
        case Qt::Key_Delete:
            return UndatedCommand::Delete;
        default:
            return std::nullopt;
        }
    }
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_D) {
        return UndatedCommand::Duplicate;
    }
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_G) {
        return UndatedCommand::AskDay;
    }
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Right) {
        return UndatedCommand::PutOnDay;
    }
    return std::nullopt;
}

} // namespace

bool UndatedList::event(QEvent *event)
{
    // The window's shortcuts must not take the keys that mean something here.
    if (event->type() == QEvent::ShortcutOverride
        && commandOf(*static_cast<QKeyEvent *>(event)).has_value()) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void UndatedList::keyPressEvent(QKeyEvent *event)
{
    face().setRing(true);
    viewport()->update();
    if (const auto command = commandOf(*event)) {
        run(*command);
    } else if (event->key() == Qt::Key_Escape) {
        clearSelection();
    } else if (event->text().trimmed().isEmpty()) {
        QListView::keyPressEvent(event);
    } else {
        event->ignore(); // letters look for nothing here: some mean something to the window
    }
}

void UndatedList::press(QPoint point, const QModelIndex &index)
{
    const QRect card = UndatedDelegate::cardRect(visualRect(index));
    const auto look = [this, point, id = m_posts.post(index).id] {
        const QRect rect = UndatedDelegate::cardRect(visualRect(m_posts.indexOf(id)));
        return PostDrag::Look{viewport()->grab(rect), point - rect.topLeft()};
    };
    if (card.contains(point) && !m_readOnly) {
        m_drag.press(viewport(), m_posts.post(index), viewport()->mapToGlobal(point), look);
    }
}

void UndatedList::mousePressEvent(QMouseEvent *event)
{
    face().setRing(false);
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (index.isValid()) {
        press(event->pos(), index);
    } else {
        clearSelection();
    }
}

void UndatedList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.move(event->globalPosition().toPoint(), event->modifiers())) {
        QToolTip::hideText();
    } else if (!m_drag.isPressed()) {
        QListView::mouseMoveEvent(event);
    }
}

void UndatedList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag.release(event->globalPosition().toPoint(), event->modifiers())) {
        QListView::mouseReleaseEvent(event);
    }
}

void UndatedList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect card = visualRect(currentIndex());
        showMenu(
            viewport()->mapToGlobal(card.isValid() ? card.center() : viewport()->rect().center()));
    } else {
        showMenu(event->globalPos());
    }
}

void UndatedList::showMenu(QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, UndatedCommand command, QKeyCombination key) {
        QAction *action = menu->addAction(text, this, [this, command] { run(command); });
        action->setShortcut(QKeySequence(key));
        action->setShortcutVisibleInContextMenu(true);
    };
    if (current() != nullptr) {
        add(tr("Open"), UndatedCommand::Open, Qt::Key_Return);
        add(tr("Rename"), UndatedCommand::Rename, Qt::Key_F2);
        add(tr("Duplicate"), UndatedCommand::Duplicate, Qt::CTRL | Qt::Key_D);
        menu->addSeparator();
        if (m_day) {
            //: A post that is given a day: "Put on Fri 20 Nov"
            add(tr("Put on %1").arg(WeekWords::moment(m_day(), {})), UndatedCommand::PutOnDay,
                Qt::ALT | Qt::Key_Right);
        }
        add(tr("Give it a day…"), UndatedCommand::AskDay, Qt::CTRL | Qt::Key_G);
        menu->addSeparator();
        add(tr("Delete"), UndatedCommand::Delete, Qt::Key_Delete);
        menu->addSeparator();
    }
    add(tr("New idea"), UndatedCommand::New, Qt::Key_N);
    menu->popup(global);
}

void UndatedList::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason) {
        face().setRing(true);
    }
    QListView::focusInEvent(event);
    viewport()->update();
}

} // namespace semainier::ui
