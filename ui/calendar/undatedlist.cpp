// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/undatedlist.h"

#include "core/base/text.h"
#include "ui/base/theme.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/renameeditor.h"
#include "ui/calendar/undateddelegate.h"
#include "ui/calendar/undatedmodel.h"
#include "ui/calendar/weekwords.h"

#include <QPainter>
#include <QResizeEvent>

namespace semainier::ui {

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

UndatedDelegate &UndatedList::face() const
{
    return *static_cast<UndatedDelegate *>(itemDelegate());
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

void UndatedList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        face().readFonts();
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
