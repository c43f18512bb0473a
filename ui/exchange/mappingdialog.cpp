// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingdialog.h"

#include "core/base/text.h"
#include "core/exchange/statistics/rememberedmappings.h"
#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/job.h"
#include "ui/base/words.h"
#include "ui/exchange/dialogfoot.h"
#include "ui/exchange/dialogsize.h"
#include "ui/exchange/mappingbar.h"
#include "ui/exchange/mappingwords.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/sampletable.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{1180, 580};
constexpr QSize smallestSize{760, 460};
constexpr int edge = 22;
constexpr int gap = 14;
constexpr int visibleRows = 6;
constexpr qsizetype longestName = 160; ///< characters that are shown

QString fileName(const ExportLocation &location)
{
    return QFileInfo(location.entry.isEmpty() ? location.path : location.entry).fileName();
}

/// The names within an archive are whatever somebody wrote.
QString shownName(const ExportLocation &location)
{
    const QString file = QFileInfo(location.path).fileName();
    return firstWords(location.entry.isEmpty() ? file
                                               : file + QStringLiteral(" / ") + location.entry,
                      longestName);
}

} // namespace

MappingDialog::MappingDialog(Planner &planner, TableToName table, QWidget *parent)
    : QDialog(parent), m_planner(planner), m_location(std::move(table.location)),
      m_table(std::move(table.table))
{
    setObjectName(QStringLiteral("mappingDialog"));
    setProperty("calm", true);
    setWindowTitle(tr("Name the columns"));
    const auto accounts = m_planner.accounts().all().value_or(std::vector<Account>());
    m_bar = new MappingBar(accounts);
    if (TableMapping &mapping = m_table.mapping; !mapping.network.isEmpty()) {
        mapping.account = accountOn(mapping.network, accounts).account;
    }
    buildLayout();
    connectChoices();
    fitToScreen(*this, firstSize, smallestSize);
    decide();
}

void MappingDialog::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(edge, edge - 4, edge, edge - 4);
    body->setSpacing(gap);
    body->addWidget(createHead());
    body->addWidget(words(QStringLiteral("secondary"),
                          tr("This table is of no network or tool that is known here. Say once, "
                             "over the columns, what they hold: files with the same titles are "
                             "then read at once.")));
    body->addWidget(m_bar);
    m_notice = new Notice;
    m_notice->hide();
    body->addWidget(m_notice);
    m_sample = new SampleTable;
    m_sample->setAccessibleName(tr("First rows of the table"));
    m_sample->setVisibleRows(visibleRows);
    body->addWidget(m_sample);
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("mappingVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    body->addWidget(m_verdict);
    body->addStretch(1);
    column->addLayout(body, 1);
    column->addWidget(createFoot());
}

QWidget *MappingDialog::createHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *title = words(QStringLiteral("heading"), tr("Name the columns"));
    title->setWordWrap(false);
    row->addWidget(title);
    auto *name = words(QStringLiteral("secondary"), shownName(m_location));
    name->setObjectName(QStringLiteral("tableName"));
    name->setToolTip(plainToolTip(onOneLine(QDir::toNativeSeparators(pathOf(m_location)))));
    row->addWidget(name, 1);
    m_number = words(QStringLiteral("secondary"));
    m_number->setObjectName(QStringLiteral("tableNumber"));
    m_number->setWordWrap(false);
    m_number->hide();
    row->addWidget(m_number);
    return head;
}

DialogFoot *MappingDialog::createFoot()
{
    m_foot = new DialogFoot;
    m_foot->setSentence(tr("Nothing is imported yet. What the columns hold is remembered in this "
                           "calendar."));
    auto *cancel = m_foot->addButton(tr("Cancel"));
    m_skip = m_foot->addButton(tr("&Skip this table"));
    m_skip->setObjectName(QStringLiteral("skipTable"));
    m_skip->hide();
    m_continue = m_foot->addPrimary(tr("&Continue"));
    connect(cancel, &QPushButton::clicked, this, &MappingDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT skipped();
    });
    connect(m_continue, &QPushButton::clicked, this, &MappingDialog::remember);
    return m_foot;
}

void MappingDialog::offerSkipping(int number, int all)
{
    m_skip->show();
    if (all > 1) {
        //: of those whose columns are asked for
        m_number->setText(tr("Table %1 of %2").arg(number).arg(all));
        m_number->show();
    }
}

void MappingDialog::connectChoices()
{
    connect(m_sample, &SampleTable::fieldChosen, this, [this](size_t column, int field) {
        if (static_cast<StatisticsField>(field) == StatisticsField::Date) {
            m_table.mapping.dateOrder.reset(); // that of another column
        }
        m_table.mapping.assign(column, static_cast<StatisticsField>(field));
        decide();
    });
    connect(m_bar, &MappingBar::dateOrderChosen, this, [this](DateOrder order) {
        m_table.mapping.dateOrder = order;
        decide();
    });
    connect(m_bar, &MappingBar::utcChosen, this, [this](bool isUtc) {
        m_table.mapping.isUtc = isUtc;
        decide();
    });
    connect(m_bar, &MappingBar::accountChosen, this,
            [this](const QString &network, const QString &account) {
                m_table.mapping.network = network;
                m_table.mapping.account = account;
                decide();
            });
}

void MappingDialog::decide()
{
    m_check.reset();
    m_notice->hide();
    m_decided = true;
    if (m_job != nullptr) {
        m_job->cancel();
    } else {
        check();
    }
    refresh();
}

void MappingDialog::check()
{
    m_decided = false;
    m_foot->beginWork(tr("Reading…"));
    m_job = Job::start<MappingCheck>(
        this,
        [location = m_location, mapping = m_table.mapping](const Progress &progress) {
            return checkMapping(location, mapping, QTimeZone::systemTimeZone(), progress);
        },
        [this](const Result<MappingCheck> &check) { onChecked(check); });
    connect(m_job, &Job::progressed, m_foot, &DialogFoot::setProgress);
}

void MappingDialog::onChecked(const Result<MappingCheck> &checked)
{
    m_job = nullptr;
    m_foot->endWork();
    if (m_decided) {
        check();
        return;
    }
    if (checked) {
        m_check = *checked;
    } else {
        m_notice->show(errorText(checked.error()));
    }
    refresh();
}

void MappingDialog::refresh()
{
    const TableMapping &mapping = m_table.mapping;
    const auto order = m_check ? m_check->dateOrder : mapping.dateOrder;
    m_bar->show(mapping, order, m_check && m_check->wantsDateOrder);
    m_sample->show(sampleOf(m_table, order));
    const auto needs = mapping.needs();
    m_verdict->setText(!needs.empty() ? needSentence(needs)
                           : m_check  ? checkSentence(*m_check)
                                      : QString());
    m_continue->setEnabled(canContinue());
}

bool MappingDialog::canContinue() const
{
    return m_table.mapping.needs().empty() && m_check && m_check->read > 0
        && !m_check->wantsDateOrder;
}

void MappingDialog::remember()
{
    if (!canContinue()) {
        return;
    }
    m_table.mapping.dateOrder = m_check->dateOrder;
    const auto write = [this]() -> Result<std::pair<Action, HistoryId>> {
        SEM_TRY(const Change change,
                rememberMapping(m_planner, m_table.mapping, fileName(m_location)));
        SEM_TRY(const HistoryId entry, m_planner.apply(change));
        return std::pair{change.action, entry};
    };
    const auto written = write();
    if (!written) {
        m_notice->show(errorText(written.error()));
        return;
    }
    accept();
    Q_EMIT remembered(written->first, written->second);
}

} // namespace semainier::ui
