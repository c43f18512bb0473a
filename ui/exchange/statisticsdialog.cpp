// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/statisticsdialog.h"

#include "ui/base/errortext.h"
#include "ui/base/job.h"
#include "ui/base/theme.h"
#include "ui/exchange/counttile.h"
#include "ui/exchange/dialogfoot.h"
#include "ui/exchange/dialogsize.h"
#include "ui/exchange/doubtpanel.h"
#include "ui/exchange/exportfilespanel.h"
#include "ui/exchange/leftoutview.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/publicationtable.h"
#include "ui/exchange/statisticstiles.h"
#include "ui/exchange/statisticswords.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{1080, 740};
constexpr QSize smallestSize{860, 560};
constexpr int edge = 22;
constexpr int gap = 16;
constexpr Scaled filesWidth{230}; ///< at least

} // namespace

StatisticsDialog::StatisticsDialog(const QString &calendar, const Clock &clock,
                                   const QStringList &files, QWidget *parent)
    : QDialog(parent), m_session(new StatisticsSession(calendar, clock, files, this))
{
    setObjectName(QStringLiteral("statisticsDialog"));
    setProperty("calm", true);
    setWindowTitle(tr("Import statistics"));
    buildLayout();
    createButtons();
    connectSession();
    fitToScreen(*this, firstSize, smallestSize);
    m_session->start();
    refreshFoot();
}

void StatisticsDialog::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(edge, edge - 4, edge, edge - 4);
    body->setSpacing(gap);
    body->addWidget(createHead());
    m_notice = new Notice;
    body->addWidget(m_notice);
    m_tiles = new StatisticsTiles;
    body->addWidget(m_tiles);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gap);
    m_files = new ExportFilesPanel(*m_session);
    followTextSize(*m_files, [this] { m_files->setMinimumWidth(filesWidth); });
    connect(m_files, &ExportFilesPanel::renamingWanted, this, [this](const QString &path) {
        const QStringList files = m_session->files();
        reject();
        Q_EMIT renamingWanted(path, files);
    });
    sides->addWidget(m_files, 2);
    sides->addWidget(createLists(), 5);
    body->addLayout(sides, 1);
    column->addLayout(body, 1);
    m_foot = new DialogFoot;
    column->addWidget(m_foot);
    connect(m_tiles, &StatisticsTiles::chosen, this, [this](StatisticsList list) {
        m_isListChosen = true;
        showList(list);
    });
    connect(m_notice, &Notice::triggered, this, &StatisticsDialog::onNotice);
}

QWidget *StatisticsDialog::createHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *title = new QLabel(tr("Import statistics"));
    title->setProperty("role", QStringLiteral("heading"));
    const QStringList &files = m_session->files();
    auto *name = new QLabel(files.size() == 1 ? QFileInfo(files.front()).fileName()
                                              : tr("%Ln file(s)", nullptr, int(files.size())));
    name->setProperty("role", QStringLiteral("secondary"));
    name->setTextFormat(Qt::PlainText);
    row->addWidget(title);
    row->addWidget(name, 1);
    return head;
}

QWidget *StatisticsDialog::createLists()
{
    m_doubts = new DoubtPanel(*m_session);
    m_publications = new PublicationTable;
    m_leftOut = new LeftOutView(*m_session);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("emptyHint"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_lists = new QStackedWidget;
    for (QWidget *list :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_doubts),
          static_cast<QWidget *>(m_publications), static_cast<QWidget *>(m_leftOut)}) {
        m_lists->addWidget(list);
    }
    return m_lists;
}

void StatisticsDialog::createButtons()
{
    m_cancel = m_foot->addButton(tr("Cancel"));
    m_import = m_foot->addPrimary(tr("&Import"));
    connect(m_cancel, &QPushButton::clicked, this, &StatisticsDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &StatisticsDialog::import);
    connect(m_doubts, &DoubtPanel::finished, this, [this] {
        m_isChecked = true;
        refreshFoot();
    });
}

void StatisticsDialog::connectSession()
{
    connect(m_session, &StatisticsSession::planningBegan, this, [this] {
        m_foot->beginWork(tr("Reading…"));
        refreshFoot();
    });
    connect(m_session, &StatisticsSession::progressed, m_foot, &DialogFoot::setProgress);
    connect(m_session, &StatisticsSession::planned, this, &StatisticsDialog::present);
    connect(m_session, &StatisticsSession::failed, this, &StatisticsDialog::showFailure);
    connect(m_session, &StatisticsSession::importBegan, this, &StatisticsDialog::writing);
    connect(m_session, &StatisticsSession::importBegan, this, [this] {
        m_isRefused = false;
        m_notice->hide();
        m_foot->beginWork(tr("Writing to the calendar…"));
        refreshFoot();
    });
    connect(m_session, &StatisticsSession::importStopped, this, [this] {
        m_foot->endWork();
        refreshFoot();
        m_foot->setSentence(tr("The import was stopped: nothing has been written."));
    });
    connect(m_session, &StatisticsSession::imported, this, [this](const SheetImported &what) {
        Q_EMIT imported(what);
        accept();
    });
}

void StatisticsDialog::present()
{
    m_foot->endWork();
    if (!m_isRefused) {
        m_notice->hide();
    }
    const StatisticsOutcome &outcome = *m_session->outcome();
    m_tiles->refresh(&outcome);
    const bool isFirst = !m_isListChosen;
    if (isFirst) {
        m_tiles->choose(tellingList(outcome));
        m_isListChosen = true;
    }
    showList(m_tiles->chosenList());
    refreshFoot();
    if (isFirst && m_lists->currentWidget() == m_doubts) {
        m_doubts->enter();
    } else if (isFirst) {
        m_tiles->tile(m_tiles->chosenList())->setFocus();
    }
    Q_EMIT planned();
}

void StatisticsDialog::showFailure(const Error &error)
{
    m_foot->endWork();
    m_isRefused = m_session->outcome() != nullptr;
    m_faulty.clear();
    for (const QString &file : m_session->files()) {
        // Of an archive the error names a file within it.
        if (error.file == file || error.file.startsWith(file + u'/')) {
            m_faulty = file;
        }
    }
    const bool canGoOn = !m_isRefused && !m_faulty.isEmpty() && m_session->files().size() > 1;
    m_notice->show(statisticsErrorText(error),
                   canGoOn ? QStringList(tr("Leave this file out")) : QStringList());
    m_tiles->refresh(m_session->outcome());
    showList(m_tiles->chosenList());
    refreshFoot();
    Q_EMIT planned();
}

void StatisticsDialog::onNotice()
{
    m_session->removeFile(m_faulty);
}

void StatisticsDialog::showList(StatisticsList list)
{
    const StatisticsOutcome *outcome = m_session->outcome();
    const bool isEmpty = outcome == nullptr
        || (list == StatisticsList::Checks
                ? m_doubts->isEmpty()
                : list == StatisticsList::Unchanged || outcome->count(list) == 0);
    if (isEmpty) {
        showEmpty(list);
        m_lists->setCurrentWidget(m_empty);
    } else if (list == StatisticsList::Checks) {
        m_lists->setCurrentWidget(m_doubts);
    } else if (list == StatisticsList::LeftOut) {
        m_lists->setCurrentWidget(m_leftOut);
    } else {
        m_publications->show(outcome->lines(list), outcome->count(list));
        m_lists->setCurrentWidget(m_publications);
    }
}

void StatisticsDialog::showEmpty(StatisticsList list)
{
    const StatisticsOutcome *outcome = m_session->outcome();
    if (outcome == nullptr) {
        m_empty->clear();
        return;
    }
    if (!m_session->hasNews()) {
        showNothingNew(*outcome);
        return;
    }
    switch (list) {
    case StatisticsList::Checks:
        m_empty->setText(tr("Nothing to check: every publication was found without doubt."));
        break;
    case StatisticsList::New:
        m_empty->setText(tr("The calendar knows all of these publications."));
        break;
    case StatisticsList::Matched:
        m_empty->setText(tr("No planned post was found among these publications."));
        break;
    case StatisticsList::Updated:
        m_empty->setText(tr("Nothing is new of the publications that the calendar knows."));
        break;
    case StatisticsList::Unchanged:
        m_empty->setText(tr("These lines say what the calendar says already."));
        break;
    case StatisticsList::LeftOut:
        m_empty->setText(tr("No line is left out."));
        break;
    }
}

void StatisticsDialog::showNothingNew(const StatisticsOutcome &outcome)
{
    const auto files = int(outcome.plan.files.size());
    if (outcome.count(StatisticsList::Unchanged) > 0) {
        m_empty->setText(
            tr("Nothing new in this file: the calendar says all of it already.", nullptr, files));
    } else if (outcome.count(StatisticsList::LeftOut) > 0) {
        m_empty->setText(tr("No line of this file can be taken. Those that are left out say why.",
                            nullptr, files));
    } else {
        m_empty->setText(tr("This file lists no publication. Export it again, for a longer period.",
                            nullptr, files));
    }
}

void StatisticsDialog::import()
{
    if (m_import->isEnabled()) {
        m_session->import();
    }
}

void StatisticsDialog::refreshFoot()
{
    const StatisticsOutcome *outcome = m_session->outcome();
    const bool isIdle = !m_session->isPlanning() && !m_session->isImporting();
    m_import->setEnabled(isIdle && m_session->hasNews());
    m_files->setEnabled(!m_session->isImporting());
    m_doubts->setEnabled(!m_session->isImporting());
    if (m_isChecked && m_import->isEnabled()) {
        m_isChecked = false;
        m_import->setFocus(Qt::OtherFocusReason);
    }
    m_foot->setSentence(
        outcome != nullptr && !m_session->hasNews()
            ? tr("Nothing new in this file.", nullptr, int(m_session->files().size()))
            : tr("Nothing is changed yet. The import is undone in one step."));
    if (outcome != nullptr) {
        const int publications = outcome->count(StatisticsList::New)
            + outcome->count(StatisticsList::Matched) + outcome->count(StatisticsList::Updated);
        m_import->setText(m_session->hasNews()
                              ? tr("&Import %Ln publication(s)", nullptr, publications)
                              : tr("Nothing to import"));
    }
}

void StatisticsDialog::reject()
{
    m_session->cancel();
    if (!m_session->isImporting()) {
        QDialog::reject();
    }
}

} // namespace semainier::ui
