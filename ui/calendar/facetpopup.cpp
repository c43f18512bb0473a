// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/facetpopup.h"

#include "ui/calendar/facetdelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int mostRows = 12;
constexpr int narrowest = 200;
constexpr int widest = 380;
constexpr int distance = 4; ///< from what it opens under

} // namespace

FacetPopup::FacetPopup(const QString &name, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("facetPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("facetList"));
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new FacetDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { toggleRow(m_list->row(item)); });
}

void FacetPopup::setChoices(const FacetChoices &choices)
{
    m_choices = choices;
    const int rows = static_cast<int>(choices.size());
    while (m_list->count() > rows) {
        delete m_list->takeItem(rows);
    }
    for (int row = 0; row < rows; ++row) {
        if (row == m_list->count()) {
            m_list->addItem(new QListWidgetItem);
        }
        fill(m_list->item(row), choices[static_cast<size_t>(row)]);
    }
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
}

void FacetPopup::fill(QListWidgetItem *item, const FacetChoice &choice)
{
    // Also the words that letters lead to.
    item->setText(choice.name);
    item->setData(Qt::UserRole, QVariant::fromValue(choice));
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, %2").arg(choice.name, tr("%Ln post(s)", nullptr, choice.posts)));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(choice.chosen ? Qt::Checked : Qt::Unchecked);
}

void FacetPopup::openAt(const QWidget &anchor)
{
    const int rows = std::min(m_list->count(), mostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * layout()->contentsMargins().top() + 2;
    const int scrolled =
        m_list->count() > rows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const int width = m_list->sizeHintForColumn(0) + scrolled + 12;
    resize(std::clamp(width, narrowest, widest), height);

    const QRect screen = anchor.screen()->availableGeometry();
    QPoint corner = anchor.mapToGlobal(QPoint(0, anchor.height() + distance));
    if (corner.y() + height > screen.bottom()) {
        corner.setY(anchor.mapToGlobal(QPoint(0, -distance)).y() - height);
    }
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - QFrame::width())));
    move(corner);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

bool FacetPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        toggleRow(row);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0 && !m_choices[static_cast<size_t>(row)].chosen) {
            toggleRow(row);
        }
        close();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        close();
        return true;
    default:
        return false;
    }
}

void FacetPopup::toggleRow(int row)
{
    if (row >= 0) {
        // Who listens answers with setChoices(), which replaces this value.
        const FacetValue value = m_choices[static_cast<size_t>(row)].value;
        Q_EMIT toggled(value);
        announce(row);
    }
}

void FacetPopup::announce(int row)
{
    if (QAccessible::isActive()) {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(m_list, changed);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace semainier::ui
