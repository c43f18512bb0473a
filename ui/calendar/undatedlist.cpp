// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/undatedlist.h"

#include "core/base/text.h"
#include "ui/base/theme.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/renameeditor.h"
#include "ui/calendar/undateddelegate.h"
#include "ui/calendar/undatedmodel.h"
#include "ui/calendar/weekwords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
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

UndatedDelegate &delegateOf(const UndatedList &list)
{
    return *static_cast<UndatedDelegate *>(list.itemDelegate());
}

} // namespace

UndatedList::UndatedList(UndatedFilter &posts, PostDrag &drag, bool readOnly, QWidget *parent)
    : QListView(parent), m_posts(posts), m_drag(drag), m_readOnly(readOnly)
{
    setObjectName(QStringLiteral("undatedList"));
    setAccessibleName(tr("Undated posts"));
    setModel(&posts);
    setItemDelegate(new UndatedDelegate(posts, drag, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    // A long list is laid out piece by piece while it is already seen.
    setLayoutMode(QListView::Batched);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UndatedList::onSelectionChanged);
    connect(&posts, &QAbstractItemModel::modelReset, this, [this] { select(m_selected); });
    connect(&posts.undated(), &UndatedModel::deleted, this, &UndatedList::onDeleted);
    connect(this, &QListView::doubleClicked, this, [this] { run(UndatedCommand::Open); });
    for (auto ended : {&PostDrag::began, &PostDrag::dropped, &PostDrag::cancelled}) {
        connect(&drag, ended, viewport(), qOverload<>(&QWidget::update));
    }
}

UndatedList::~UndatedList() = default;

void UndatedList::onSelectionChanged()
{
    if (m_posts.isChanging()) {
        return;
    }
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    const PostId post = chosen.isEmpty() ? PostId() : m_posts.post(chosen.front()).id;
    if (post != m_selected) {
        m_selected = post;
        Q_EMIT postSelected(post);
    }
}

void UndatedList::onDeleted(PostId post)
{
    if (post == m_selected) {
        m_selected = {};
        Q_EMIT postSelected({});
    }
}

void UndatedList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Left to itself the view selects a neighbour, which nobody asked to see.
    const int row = currentIndex().row();
    if (row >= start && row <= end) {
        const int next = end + 1 < m_posts.rowCount() ? end + 1 : start - 1;
        selectionModel()->setCurrentIndex(m_posts.index(next, 0), QItemSelectionModel::NoUpdate);
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void UndatedList::select(PostId post)
{
    const QModelIndex index = m_posts.indexOf(post);
    if (index.isValid()) {
        setCurrentIndex(index);
    } else {
        clearSelection();
    }
}

const Post *UndatedList::current() const
{
    return currentIndex().isValid() ? &m_posts.post(currentIndex()) : nullptr;
}

void UndatedList::run(UndatedCommand command)
{
    if (command == UndatedCommand::New) {
        Q_EMIT wanted(NewPost{});
        return;
    }
    if (current() == nullptr) {
        return;
    }
    // What is wanted may change the list at once.
    const Post post = *current();
    switch (command) {
    case UndatedCommand::Open:
        Q_EMIT wanted(OpenPost{post.id});
        break;
    case UndatedCommand::Rename:
        rename(post);
        break;
    case UndatedCommand::Duplicate:
        Q_EMIT wanted(DuplicatePosts{{post.id}});
        break;
    case UndatedCommand::PutOnDay:
        if (m_day) {
            Q_EMIT wanted(MovePost{.post = post.id, .day = m_day(), .time = {}});
        }
        break;
    case UndatedCommand::AskDay:
        Q_EMIT dayWanted(post.id);
        break;
    case UndatedCommand::Delete:
        Q_EMIT wanted(DeletePosts{{post.id}});
        break;
    case UndatedCommand::New:
        break;
    }
}

void UndatedList::rename(const Post &post)
{
    scrollTo(currentIndex());
    m_renamed = post.id;
    m_editor = new RenameEditor(post.title, firstWords(post.text), viewport());
    placeEditor();
    connect(m_editor, &RenameEditor::accepted, this, [this, post](const QString &title) {
        if (title != post.title) {
            Q_EMIT wanted(RenamePost{post.id, title});
        }
        setFocus();
    });
    connect(m_editor, &RenameEditor::cancelled, this, [this] { setFocus(); });
    m_editor->show();
    m_editor->setFocus();
}

void UndatedList::placeEditor()
{
    const QModelIndex index = m_editor ? m_posts.indexOf(m_renamed) : QModelIndex();
    if (index.isValid()) {
        const QRect card = UndatedDelegate::cardRect(visualRect(index));
        m_editor->setGeometry(card.left(), card.top() + face::top + face::hourRow, card.width(),
                              m_editor->sizeHint().height());
    }
}

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

void UndatedList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        delegateOf(*this).readFonts();
        scheduleDelayedItemsLayout();
    }
}

void UndatedList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (hasFocus() && m_posts.rowCount() == 0) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().color(Token::Focus), 2));
        painter.drawRoundedRect(viewport()->rect().adjusted(1, 1, -1, -1), cornerRadius,
                                cornerRadius);
    }
}

void UndatedList::keyPressEvent(QKeyEvent *event)
{
    delegateOf(*this).setRing(true);
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
    delegateOf(*this).setRing(false);
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
        delegateOf(*this).setRing(true);
    }
    QListView::focusInEvent(event);
    viewport()->update();
}

void UndatedList::doItemsLayout()
{
    m_isLayoutDue = !isVisible();
    if (!m_isLayoutDue) {
        QListView::doItemsLayout();
    }
}

void UndatedList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    if (m_isLayoutDue) {
        doItemsLayout();
    }
}

void UndatedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The list does so for its height only; here the width decides how high a card is.
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
    }
    placeEditor();
}

} // namespace semainier::ui
