// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/readingbar.h"

#include "ui/base/flowlayout.h"
#include "ui/base/theme.h"
#include "ui/exchange/labelledbox.h"
#include "ui/exchange/sheetwords.h"

#include <QComboBox>
#include <QLabel>
#include <QStyle>

namespace semainier::ui {

namespace {

constexpr int gap = 10;

/// The row's cells that hold something, so that a line can be told from the others.
QString described(const CsvRow &row)
{
    QStringList cells;
    for (const QString &cell : row.cells) {
        if (!cell.trimmed().isEmpty()) {
            cells << cell.simplified();
        }
    }
    return cells.join(QStringLiteral(" · "));
}

void select(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(box.findData(value));
}

} // namespace

ReadingBar::ReadingBar(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(gap, this);
    m_encoding = addLabelledBox(*this, tr("&Encoding"), tr("Encoding"));
    m_delimiter = addLabelledBox(*this, tr("&Separator"), tr("Separator"));
    m_headerLine = addLabelledBox(*this, tr("&Titles"), tr("Line of the titles"));
    m_dates = addLabelledBox(*this, tr("&Dates"), tr("Order of the dates"));
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("readingSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    layout()->addWidget(m_summary);
    layout()->setAlignment(m_summary, Qt::AlignRight);
    for (const Encoding encoding : allEncodings) {
        m_encoding->addItem(label(encoding), static_cast<int>(encoding));
    }
    for (const char delimiter : allDelimiters) {
        m_delimiter->addItem(delimiterLabel(delimiter), static_cast<int>(delimiter));
    }
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        m_dates->addItem(label(order), static_cast<int>(order));
    }
    connect(m_encoding, &QComboBox::activated, this, [this] {
        Q_EMIT encodingChosen(static_cast<Encoding>(m_encoding->currentData().toInt()));
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        Q_EMIT delimiterChosen(static_cast<char>(m_delimiter->currentData().toInt()));
    });
    connect(m_headerLine, &QComboBox::activated, this,
            [this] { Q_EMIT headerLineChosen(m_headerLine->currentData().toInt()); });
    connect(m_dates, &QComboBox::activated, this, [this] {
        Q_EMIT dateOrderChosen(static_cast<DateOrder>(m_dates->currentData().toInt()));
    });
}

void ReadingBar::show(const Sheet &sheet, bool datesWanted)
{
    select(*m_encoding, static_cast<int>(sheet.encoding));
    select(*m_delimiter, static_cast<int>(sheet.delimiter));
    showHeaderLines(sheet);
    showDates(sheet, datesWanted);
}

void ReadingBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void ReadingBar::showHeaderLines(const Sheet &sheet)
{
    m_headerLine->clear();
    m_headerLine->addItem(headerLineLabel(0), 0);
    for (const CsvRow &row : sheet.top) {
        if (!row.isBlank()) {
            m_headerLine->addItem(headerLineLabel(row.line), row.line);
            m_headerLine->setItemData(m_headerLine->count() - 1, described(row), Qt::ToolTipRole);
        }
    }
    select(*m_headerLine, sheet.headerLine);
    m_headerLine->setToolTip(m_headerLine->currentData(Qt::ToolTipRole).toString());
}

void ReadingBar::showDates(const Sheet &sheet, bool wanted)
{
    const bool matters = wanted || sheet.dateOrder.has_value();
    const QString none = wanted ? tr("choose…") : tr("clear by themselves");
    m_dates->setPlaceholderText(none);
    // The box asks for room for its entries only.
    m_dates->setMinimumWidth(m_dates->fontMetrics().horizontalAdvance(none) + Scaled{48});
    m_dates->setEnabled(matters);
    if (sheet.dateOrder) {
        select(*m_dates, static_cast<int>(*sheet.dateOrder));
    } else {
        m_dates->setCurrentIndex(-1);
    }
    m_dates->setProperty("wanted", wanted);
    m_dates->style()->unpolish(m_dates);
    m_dates->style()->polish(m_dates);
}

} // namespace semainier::ui
