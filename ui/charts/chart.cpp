// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/charttablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

namespace semainier::ui {

namespace {

constexpr int usualWidth = 480;
constexpr int smallestWidth = 280;
constexpr int smallestHeight = 80;
constexpr Scaled buttonSize{28};
constexpr Scaled buttonGap{8};
constexpr Grown tableRow{28, TextSize::Base};
constexpr int ringGap = 3;
constexpr int ringWidth = 2;
static_assert(ringGap + ringWidth < Chart::edge);

} // namespace

Chart::Chart(Prompter &prompter, QWidget *parent) : QWidget(parent), m_prompter(prompter)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    m_menuButton = new QToolButton(this);
    m_menuButton->setIcon(icon(Icon::More));
    m_menuButton->setAccessibleName(tr("Menu of the chart"));
    m_menuButton->setToolTip(tr("Table, copy, save"));
    m_menuButton->setFocusPolicy(Qt::NoFocus);
    m_menuButton->hide();
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { showMenu(m_menuButton->geometry().bottomLeft()); });
    followTextSize(*this, [this] { fit(); });
}

Chart::~Chart() = default;

void Chart::setTexts(const QString &title, const QString &subtitle)
{
    m_sheet.title = title;
    m_sheet.subtitle = subtitle;
    fit();
}

void Chart::setEmptyText(const QString &text)
{
    m_sheet.emptyText = text;
    fit();
}

void Chart::setPicture(std::unique_ptr<ChartPicture> picture)
{
    m_sheet.picture = std::move(picture);
    if (m_sheet.picture) {
        m_sheet.picture->setPatterns(m_patterns);
    }
    m_menuButton->setVisible(m_sheet.seen() != nullptr);
    m_current.reset();
    if (m_sheet.seen() == nullptr) {
        showTable(false);
    }
    refreshTable();
    fit();
    announceMarks(*this);
}

void Chart::setPatterns(bool patterns)
{
    m_patterns = patterns;
    if (m_sheet.picture) {
        m_sheet.picture->setPatterns(patterns);
        fit();
    }
}

void Chart::showTable(bool shown)
{
    if (shown == m_tableShown || (shown && picture() == nullptr)) {
        return;
    }
    const bool focused = hasFocus() || (m_table != nullptr && m_table->hasFocus());
    m_tableShown = shown;
    if (shown && m_table == nullptr) {
        createTable();
    }
    refreshTable();
    setFocusPolicy(shown ? Qt::NoFocus : Qt::StrongFocus);
    m_table->setVisible(shown);
    if (focused) {
        shown ? m_table->setFocus() : setFocus();
    }
    fit();
    announceMarks(*this);
}

void Chart::createTable()
{
    m_tableModel = new ChartTableModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_tableModel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // All of it: the table alone would copy one cell.
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &Chart::copyTable);
    m_table->addAction(copy);
}

void Chart::refreshTable()
{
    if (m_table == nullptr) {
        return;
    }
    m_tableModel->setTable(picture() != nullptr ? picture()->table() : ChartTable());
    m_table->setAccessibleName(title());
    m_table->setAccessibleDescription(subtitle());
}

QSizeF Chart::corner() const
{
    return picture() != nullptr ? QSizeF(buttonSize + buttonGap, buttonSize) : QSizeF();
}

int Chart::tableHeight() const
{
    const int rows = m_tableModel->rowCount() * tableRow;
    return m_table->horizontalHeader()->sizeHint().height() + rows + 2 * m_table->frameWidth()
        + m_table->horizontalScrollBar()->sizeHint().height();
}

void Chart::fit()
{
    layOut();
    updateGeometry();
    update();
}

void Chart::layOut()
{
    m_menuButton->setGeometry(width() - edge - buttonSize, edge, buttonSize, buttonSize);
    m_sheet.layOut(rect().adjusted(edge, edge, -edge, -edge).size(), corner());
    if (m_table != nullptr) {
        m_table->verticalHeader()->setDefaultSectionSize(tableRow);
        m_table->resizeColumnsToContents();
        m_table->setGeometry(m_sheet.body().toRect().translated(edge, edge));
    }
}

QRect Chart::markRect(int mark) const
{
    const auto index = static_cast<size_t>(mark);
    if (picture() == nullptr || mark < 0 || index >= picture()->marks().size()) {
        return {};
    }
    return picture()
        ->marks()[index]
        .rect.translated(m_sheet.body().topLeft())
        .translated(edge, edge)
        .toAlignedRect();
}

void Chart::setCurrent(std::optional<int> mark)
{
    const int count = picture() != nullptr ? static_cast<int>(picture()->marks().size()) : 0;
    if (mark && (*mark < 0 || *mark >= count)) {
        mark.reset();
    }
    if (mark != m_current) {
        m_current = mark;
        update();
        announceMark(*this);
    }
}

int Chart::heightForWidth(int width) const
{
    const int inner = width - 2 * edge;
    const qreal height = m_tableShown ? m_sheet.headHeightFor(inner, corner()) + tableHeight()
                                      : m_sheet.heightFor(inner, corner());
    return static_cast<int>(std::ceil(height)) + 2 * edge;
}

QSize Chart::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize Chart::minimumSizeHint() const
{
    return {smallestWidth, smallestHeight};
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(edge, edge);
    m_sheet.paint(painter, {}, !m_tableShown);
    painter.translate(-edge, -edge);
    if (!hasFocus()) {
        return;
    }
    QRectF ring = rect();
    if (m_current) {
        ring = QRectF(markRect(*m_current)).adjusted(-ringGap, -ringGap, ringGap, ringGap);
    }
    const qreal inset = ringWidth / 2.0;
    ring = ring.intersected(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(theme().color(Token::Focus), ringWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, gridUnit, gridUnit);
}

void Chart::resizeEvent(QResizeEvent *)
{
    layOut();
}

} // namespace semainier::ui
