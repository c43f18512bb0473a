// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listtable.h"

#include "ui/base/theme.h"
#include "ui/calendar/listmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr int hintMargin = 24;
constexpr Scaled smallestHint{64}; ///< a free area lower than this says nothing

} // namespace

ListTable::ListTable(ListModel &model, PostDrag &drag, QWidget *parent)
    : QTableView(parent), m_model(model), m_drag(drag), m_delegate(model)
{
    setObjectName(QStringLiteral("postList"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setModel(&model);
    setItemDelegate(&m_delegate);
    connect(&m_delegate, &ListDelegate::wanted, this, &ListTable::wanted);

    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(&model, &ListModel::arranged, this, &ListTable::fitLines);
    connect(&model, &ListModel::arranged, this, &ListTable::passHead);
    connect(&theme(), &Theme::changed, this, &ListTable::dress);
    dress();
}

void ListTable::dress()
{
    m_needs = listNeeds();
    horizontalHeader()->setFixedHeight(list::rowHeight);
    verticalHeader()->setDefaultSectionSize(list::rowHeight);
    fitColumns();
    fitLines();
    viewport()->update();
}

QList<PostId> ListTable::selectedPosts() const
{
    QList<PostId> posts;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const ListRow *row = m_model.row(line);
        if (row && selectionModel()->isSelected(m_model.index(line, 0))) {
            posts.append(row->post().id);
        }
    }
    return posts;
}

const ListRow *ListTable::currentRow() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()) : nullptr;
}

ListColumn ListTable::currentColumn() const
{
    return currentIndex().isValid() ? static_cast<ListColumn>(currentIndex().column())
                                    : ListColumn::Post;
}

void ListTable::setCurrentLine(int line, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex cell = m_model.index(line, static_cast<int>(currentColumn()));
    selectionModel()->setCurrentIndex(cell, flags | QItemSelectionModel::Rows);
    scrollTo(cell);
}

bool ListTable::editColumn(ListColumn column)
{
    const QModelIndex cell = m_model.index(currentIndex().row(), static_cast<int>(column));
    if (!cell.flags().testFlag(Qt::ItemIsEditable) || isColumnHidden(cell.column())) {
        return false;
    }
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    scrollTo(cell);
    edit(cell);
    return true;
}

/// After a change the keyboard may stand on a head, where it never goes by itself.
void ListTable::passHead()
{
    const int line = currentIndex().row();
    if (!currentIndex().isValid() || m_model.row(line)) {
        return;
    }
    for (const int near : {line + 1, line - 1}) {
        if (m_model.row(near)) {
            setCurrentLine(near, QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

void ListTable::fitColumns()
{
    const ListColumns columns = ListColumns::fitting(m_needs, viewport()->width());
    for (int column = 0; column < listColumnCount; ++column) {
        const int width = columns.widths.at(static_cast<size_t>(column));
        setColumnHidden(column, width == 0);
        if (width > 0) {
            setColumnWidth(column, width);
        }
    }
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column())) {
        selectionModel()->setCurrentIndex(
            currentIndex().siblingAtColumn(static_cast<int>(ListColumn::Post)),
            QItemSelectionModel::NoUpdate);
    }
    ListLook look = m_delegate.look();
    look.briefKinds = columns.briefKinds;
    setLook(look);
}

void ListTable::fitLines()
{
    for (int line = 0; line < m_model.rowCount(); ++line) {
        verticalHeader()->resizeSection(line,
                                        m_model.head(line) ? list::headHeight : list::rowHeight);
    }
}

void ListTable::setLook(const ListLook &look)
{
    if (look != m_delegate.look()) {
        m_delegate.setLook(look);
        viewport()->update();
    }
}

void ListTable::setFaint(PostId post)
{
    ListLook look = m_delegate.look();
    look.faint = post;
    setLook(look);
}

void ListTable::setAimed(std::optional<QDate> day)
{
    ListLook look = m_delegate.look();
    look.aimed = day;
    setLook(look);
}

void ListTable::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

QRect ListTable::freeArea() const
{
    const int lines = m_model.rowCount();
    const int top = lines == 0 ? 0 : rowViewportPosition(lines - 1) + rowHeight(lines - 1);
    return viewport()->rect().adjusted(0, std::max(0, top), 0, 0);
}

bool ListTable::isBelowLines(QPoint point) const
{
    return freeArea().contains(point);
}

bool ListTable::event(QEvent *event)
{
    // The window's shortcuts must not take the keys that mean something here.
    if (event->type() == QEvent::ShortcutOverride
        && listCommandOf(*static_cast<QKeyEvent *>(event)).has_value()) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool ListTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        ListLook look = m_delegate.look();
        look.hovered = -1;
        setLook(look);
    }
    return QTableView::viewportEvent(event);
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange) {
        dress();
    }
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState && !hasFocus()) {
        // What an editor has no use for means nothing to the list behind it.
        event->ignore();
        return;
    }
    ListLook look = m_delegate.look();
    look.ring = true;
    setLook(look);
    // Letters are no search here, as nowhere on the calendar.
    const bool isText = !(event->modifiers() & ~Qt::ShiftModifier) && !event->text().isEmpty()
        && event->text().front().isLetterOrNumber();
    if (const auto command = listCommandOf(*event)) {
        Q_EMIT commanded(*command);
    } else if (isText) {
        event->ignore();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListTable::mousePressEvent(QMouseEvent *event)
{
    ListLook look = m_delegate.look();
    look.ring = false;
    setLook(look);
    QTableView::mousePressEvent(event);
    const ListRow *row = m_model.row(rowAt(event->pos().y()));
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (row && plain && !m_model.isReadOnly()) {
        const Post post = row->post();
        m_drag.press(viewport(), post, event->globalPosition().toPoint(), [this, post] {
            const auto line = m_model.lineOf(post.id);
            return line ? m_delegate.ghost(*m_model.row(*line), devicePixelRatioF())
                        : PostDrag::Look{};
        });
    }
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    ListLook look = m_delegate.look();
    look.hovered = event->buttons() == Qt::NoButton ? rowAt(event->pos().y()) : -1;
    setLook(look);
    if (m_drag.isPressed()) {
        m_drag.move(event->globalPosition().toPoint(), event->modifiers());
        setFaint(m_drag.dragged());
    } else {
        QTableView::mouseMoveEvent(event);
    }
}

void ListTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag.isPressed() && event->button() == Qt::LeftButton) {
        m_drag.release(event->globalPosition().toPoint(), event->modifiers());
    }
    QTableView::mouseReleaseEvent(event);
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_model.row(rowAt(event->pos().y()))) {
        Q_EMIT commanded(ListCommand::Enter);
    }
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintHint(painter);
}

void ListTable::paintHint(QPainter &painter) const
{
    // In the middle of the whole table, where a notice about the filter stands too.
    QRect words = viewport()->rect().adjusted(hintMargin, 0, -hintMargin, 0);
    words.moveTop(words.top() - horizontalHeader()->height() / 2);
    const QRect free = freeArea();
    if (free.height() < viewport()->height()) {
        words.setTop(free.top());
        words.setBottom(free.bottom());
    }
    if (m_hint.isEmpty() || words.height() < smallestHint) {
        return;
    }
    painter.setFont(theme().font());
    painter.setPen(theme().color(Token::Secondary));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

} // namespace semainier::ui
