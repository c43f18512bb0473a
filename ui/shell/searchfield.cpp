// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>

namespace semainier::ui {

namespace {

constexpr int pauseMs = 120;
constexpr int mostResults = 30;
constexpr int rowsShown = 9;
constexpr int rowHeight = 30;
constexpr int listWidth = 500;
constexpr int captionLength = 48;

} // namespace

SearchField::SearchField(Planner &planner, QWidget *parent) : QLineEdit(parent), m_planner(planner)
{
    setPlaceholderText(tr("Search"));
    setToolTip(tr("Search (Ctrl+F)"));
    setAccessibleName(tr("Search posts"));
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search, Token::Tertiary), QLineEdit::LeadingPosition);
    m_results = new QListWidget(this);
    m_results->setObjectName(QStringLiteral("searchResults"));
    m_results->setAccessibleName(tr("Posts found"));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setIconSize({16, 16});
    m_results->setUniformItemSizes(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();
    connect(m_results, &QListWidget::itemClicked, this, &SearchField::choose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

SearchField::~SearchField()
{
    m_pause.stop();
}

void SearchField::search()
{
    m_results->clear();
    if (text().trimmed().isEmpty()) {
        m_results->hide();
        return;
    }
    const auto found = m_planner.search().find(text(), mostResults);
    if (!found) {
        m_results->addItem(errorText(found.error()));
    } else {
        for (const PostId id : *found) {
            if (const auto post = m_planner.posts().find(id); post && *post) {
                addResult(**post);
            }
        }
        if (m_results->count() == 0) {
            m_results->addItem(tr("No post has these words"));
        } else {
            m_results->setCurrentRow(0);
        }
    }
    showResults();
}

void SearchField::addResult(const Post &post)
{
    const QString day = post.day.isValid() ? shortDate(post.day) : tr("Undated");
    QString name = caption(post, captionLength);
    name = name.isEmpty() ? captionOrUntitled(post) : name;
    auto *item =
        new QListWidgetItem(icon(statusIcon(post.status)), name + QStringLiteral("  ·  ") + day);
    item->setToolTip(post.text);
    item->setSizeHint({0, rowHeight});
    item->setData(Qt::UserRole, post.id.value());
    m_results->addItem(item);
}

void SearchField::showResults()
{
    QWidget *ground = window();
    m_results->setParent(ground);
    const int rows = std::min(m_results->count(), rowsShown);
    m_results->resize(listWidth, rows * rowHeight + 12);
    const QPoint corner = mapTo(ground, QPoint(0, height() + 4));
    m_results->move(std::min(corner.x(), ground->width() - listWidth - 8), corner.y());
    m_results->show();
    m_results->raise();
}

void SearchField::choose(const QListWidgetItem *item)
{
    const PostId id(item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0);
    if (id.isValid()) {
        m_results->hide();
        Q_EMIT postChosen(id);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_results->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_results->setCurrentRow(std::min(row + 1, m_results->count() - 1));
        break;
    case Qt::Key_Up:
        m_results->setCurrentRow(std::max(row - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) {
            m_pause.stop();
            search();
        }
        choose(m_results->currentItem());
        break;
    case Qt::Key_Escape:
        m_results->hide();
        clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty()) {
        m_pause.start();
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_pause.stop();
    m_results->hide();
}

} // namespace semainier::ui
