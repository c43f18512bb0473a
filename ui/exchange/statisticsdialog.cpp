// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticsdialog.h"

#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/backup.h"
#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/job.h"
#include "ui/base/theme.h"
#include "ui/exchange/dialogfoot.h"
#include "ui/exchange/dialogsize.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/periodtext.h"
#include "ui/exchange/statisticswords.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{960, 560};
constexpr QSize smallestSize{700, 420};
constexpr int edge = 22;
constexpr int gap = 16;
constexpr int firstCount = 3; ///< the column of the first number
constexpr Grown rowHeight{28};

} // namespace

StatisticsDialog::StatisticsDialog(QString calendar, const Clock &clock, QStringList files,
                                   QWidget *parent)
    : QDialog(parent), m_calendar(std::move(calendar)), m_clock(clock), m_files(std::move(files))
{
    setObjectName(QStringLiteral("statisticsDialog"));
    setProperty("calm", true);
    setWindowTitle(tr("Import statistics"));
    buildLayout();
    fitToScreen(*this, firstSize, smallestSize);
    read();
}

void StatisticsDialog::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(edge, edge - 4, edge, edge - 4);
    body->setSpacing(gap);
    auto *title = new QLabel(tr("Import statistics"));
    title->setProperty("role", QStringLiteral("heading"));
    body->addWidget(title);
    m_notice = new Notice;
    m_notice->hide();
    body->addWidget(m_notice);
    createTable();
    body->addWidget(m_table, 1);
    column->addLayout(body, 1);
    m_foot = new DialogFoot;
    column->addWidget(m_foot);
    m_cancel = m_foot->addButton(tr("Cancel"));
    m_import = m_foot->addPrimary(tr("&Import"));
    connect(m_cancel, &QPushButton::clicked, this, &StatisticsDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &StatisticsDialog::import);
}

void StatisticsDialog::createTable()
{
    m_table = new QTreeWidget;
    m_table->setObjectName(QStringLiteral("exportFiles"));
    m_table->setAccessibleName(tr("Files, and what becomes of their rows"));
    m_table->setHeaderLabels({tr("File"), tr("Account"), tr("Period"), tr("New"), tr("Updated"),
                              tr("Planned posts found"), tr("Unchanged"), tr("Left out")});
    for (int column = firstCount; column < m_table->columnCount(); ++column) {
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
}

void StatisticsDialog::read()
{
    m_foot->setSentence(tr("Nothing is changed yet. The import is undone in one step."));
    m_foot->beginWork(tr("Reading…"));
    m_reading = Job::start<std::shared_ptr<const StatisticsPlan>>(
        this,
        [calendar = m_calendar, &clock = m_clock, files = m_files](
            const Progress &progress) -> Result<std::shared_ptr<const StatisticsPlan>> {
            SEM_TRY(const auto planner, Planner::open(calendar, clock));
            SEM_TRY(auto plan,
                    planStatistics(files, *planner, QTimeZone::systemTimeZone(), {}, progress));
            return std::make_shared<const StatisticsPlan>(std::move(plan));
        },
        [this](const Result<std::shared_ptr<const StatisticsPlan>> &plan) {
            m_reading = nullptr;
            m_foot->endWork();
            present(plan);
        });
    connect(m_reading, &Job::progressed, m_foot, &DialogFoot::setProgress);
    refresh();
}

void StatisticsDialog::present(const Result<std::shared_ptr<const StatisticsPlan>> &plan)
{
    if (plan) {
        m_plan = *plan;
        for (const ExportReport &report : m_plan->files) {
            addFile(report);
        }
    } else {
        m_notice->show(statisticsErrorText(plan.error()));
    }
    refresh();
    Q_EMIT planned();
}

void StatisticsDialog::addFile(const ExportReport &report)
{
    const auto skipped = static_cast<int>(report.skipped.size());
    QStringList cells{exportName(report), exportAccounts(report),
                      report.from.isValid() ? periodText({report.from, report.until}) : QString()};
    for (const int count :
         {report.added, report.updated, report.matched, report.unchanged, skipped}) {
        cells.append(QLocale().toString(count));
    }
    auto *item = new QTreeWidgetItem(m_table, cells);
    item->setSizeHint(0, {0, rowHeight});
    for (int column = firstCount; column < cells.size(); ++column) {
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    QStringList notes = skippedSentences(report);
    for (const DoubtfulRow &row : report.doubtful) {
        notes.append(doubtSentence(row));
    }
    for (const QString &note : notes) {
        auto *line = new QTreeWidgetItem(item, {note});
        line->setToolTip(0, note);
        line->setSizeHint(0, {0, rowHeight});
        line->setFirstColumnSpanned(true);
    }
    item->setExpanded(true);
}

SheetImported StatisticsDialog::summary() const
{
    SheetImported result{.action = m_plan->action};
    for (const ExportReport &report : m_plan->files) {
        result.added += report.added;
        result.updated += report.updated + report.matched;
        result.unchanged += report.unchanged;
        result.doubtful += static_cast<int>(report.doubtful.size());
        result.refused += static_cast<int>(report.skipped.size());
    }
    return result;
}

void StatisticsDialog::import()
{
    if (!m_import->isEnabled()) {
        return;
    }
    m_importing = true;
    m_notice->hide();
    m_foot->beginWork(tr("Writing to the calendar…"));
    refresh();
    Job::start<HistoryId>(
        this,
        [calendar = m_calendar, &clock = m_clock,
         plan = m_plan](const Progress &progress) -> Result<HistoryId> {
            SEM_CHECK(backup::makeDailyIfDue(calendar, clock));
            SEM_TRY(const auto planner, Planner::open(calendar, clock));
            return applyStatistics(*plan, *planner, progress);
        },
        [this](const Result<HistoryId> &entry) {
            m_importing = false;
            m_foot->endWork();
            if (!entry) {
                m_notice->show(errorText(entry.error()));
                refresh();
                return;
            }
            SheetImported what = summary();
            what.entry = *entry;
            Q_EMIT imported(what);
            accept();
        });
}

void StatisticsDialog::refresh()
{
    const bool any = m_plan && !m_plan->isEmpty();
    m_cancel->setEnabled(!m_importing);
    m_import->setEnabled(any && !m_importing);
    if (m_plan) {
        const SheetImported what = summary();
        m_import->setText(any ? tr("&Import %n publication(s)", nullptr, what.added + what.updated)
                              : tr("Nothing to import"));
    }
}

void StatisticsDialog::reject()
{
    if (m_importing) {
        return;
    }
    if (m_reading) {
        m_reading->cancel();
    }
    QDialog::reject();
}

} // namespace semainier::ui
