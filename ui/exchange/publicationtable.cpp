// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/publicationtable.h"

#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/base/rowtable.h"
#include "ui/exchange/periodtext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

enum Column { DayColumn, KindColumn, TextColumn, AccountColumn };

} // namespace

PublicationTable::PublicationTable(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new RowTable({tr("Day"), tr("Kind"), tr("Publication"), tr("Account")});
    m_table->setAccessibleName(tr("Publications"));
    m_table->setWideColumn(TextColumn);
    m_rest = new QLabel;
    m_rest->setProperty("role", QStringLiteral("secondary"));
    m_rest->setWordWrap(true);
    column->addWidget(m_table, 1);
    column->addWidget(m_rest);
}

void PublicationTable::show(const std::vector<PublicationLine> &lines, int count)
{
    std::vector<TableRow> rows;
    bool several = false;
    for (const PublicationLine &line : lines) {
        several = several || line.account != lines.front().account;
        rows.push_back({.id = static_cast<qint64>(rows.size()) + 1,
                        .cells = {momentText(line.day, line.time), shortLabel(line.kind),
                                  line.caption, line.account},
                        .icon = kindIcon(line.kind),
                        .iconColumn = KindColumn});
    }
    m_table->setRows(std::move(rows));
    // An account that is the same everywhere stands beside the list already.
    m_table->setColumnHidden(AccountColumn, !several);
    const bool isPart =
        lines.size() >= StatisticsOutcome::mostShown && count > static_cast<int>(lines.size());
    m_rest->setVisible(isPart);
    m_rest->setText(
        tr("The first %1 of %2.")
            .arg(QLocale().toString(static_cast<int>(lines.size())), QLocale().toString(count)));
}

} // namespace semainier::ui
