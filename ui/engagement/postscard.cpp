// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/postscard.h"

#include "ui/base/theme.h"
#include "ui/engagement/engagementwords.h"
#include "ui/engagement/poststablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr Grown rowHeight{28};
constexpr int mostRows = 10; ///< seen at once
constexpr Scaled filterWidth{170};
/// Narrower, the title needs the room of a column.
constexpr Scaled roomForDay{940};
constexpr Scaled roomForImpressions{780};
constexpr Scaled roomForAccount{600};
constexpr int gap = 8;

} // namespace

PostsCard::PostsCard(QWidget *parent) : PageCard(parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(words(QStringLiteral("strong"), title()), 1);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Words that the posts shown have"));
    m_filter->setClearButtonEnabled(true);
    followTextSize(*m_filter, [this] { m_filter->setFixedWidth(filterWidth); });
    head->addWidget(m_filter);
    m_save = new QPushButton(tr("CSV"));
    m_save->setToolTip(tr("Save this table as a sheet"));
    m_save->setAccessibleName(tr("Save the posts as a sheet"));
    connect(m_save, &QPushButton::clicked, this, &PostsCard::dataWanted);
    head->addWidget(m_save);
    column().addLayout(head);
    m_note = words(QStringLiteral("small"));
    column().addWidget(m_note);
    column().addSpacing(gap);
    buildTable();
    column().addWidget(m_table);
    m_absence = words(QStringLiteral("secondary"), tr("No post of this period has figures."));
    column().addWidget(m_absence);
    column().addStretch();
    followTextSize(*this, [this] { fit(); });
}

void PostsCard::buildTable()
{
    m_model = new PostsTableModel(this);
    m_order = new PostsOrder(*m_model);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order->setFilterFixedString(text.trimmed());
        fit();
    });
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setProperty("sortable", true);
    m_table->setAccessibleName(title());
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PostsTableModel::Interactions, Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    // The rows that are seen are measured, and not a thousand.
    header->setResizeContentsPrecision(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PostsTableModel::Title, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT postWanted(m_model->postAt(m_order->mapToSource(index).row()));
    });
}

QString PostsCard::title() const
{
    return tr("Posts");
}

void PostsCard::fit()
{
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = std::clamp(m_order->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight
                            + 2 * m_table->frameWidth());
}

void PostsCard::show(const EngagementContent &content)
{
    m_model->setPosts(content.posts, content.accounts);
    const bool any = !content.posts.empty();
    say(*m_note,
        any ? postCount(static_cast<int>(content.posts.size())) + QStringLiteral(" · ")
                + postsText(content)
            : QString());
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_filter),
                            static_cast<QWidget *>(m_save)}) {
        widget->setVisible(any);
    }
    m_absence->setVisible(!any);
    m_severalAccounts = content.figures.byAccount.size() > 1;
    fitColumns();
    fit();
}

void PostsCard::fitColumns()
{
    m_table->setColumnHidden(PostsTableModel::Day, width() < roomForDay);
    m_table->setColumnHidden(PostsTableModel::Impressions, width() < roomForImpressions);
    m_table->setColumnHidden(PostsTableModel::AccountName,
                             !m_severalAccounts || width() < roomForAccount);
}

void PostsCard::resizeEvent(QResizeEvent *event)
{
    PageCard::resizeEvent(event);
    fitColumns();
}

ChartTable PostsCard::table() const
{
    ChartTable table;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        table.columns.append(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (int row = 0; row < m_order->rowCount(); ++row) {
        std::vector<ChartCell> cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells.push_back(
                m_model->cell(m_order->mapToSource(m_order->index(row, 0)).row(), column));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace semainier::ui
