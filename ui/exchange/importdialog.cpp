// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "ui/base/job.h"
#include "ui/base/prompter.h"
#include "ui/base/theme.h"
#include "ui/exchange/dialogfoot.h"
#include "ui/exchange/dialogsize.h"
#include "ui/exchange/entrypanel.h"
#include "ui/exchange/sheetpanel.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{1080, 740};
constexpr QSize smallestSize{860, 560};
constexpr int edge = 22;
constexpr int gap = 16;

/// The room for the first rows grows with the dialog; the lists are what counts.
int sampleRowsFor(int height)
{
    int rows = 1;
    for (const Scaled room : {Scaled{430}, Scaled{520}, Scaled{690}, Scaled{860}}) {
        rows += height >= room ? 1 : 0;
    }
    return rows;
}

} // namespace

ImportDialog::ImportDialog(const QString &calendar, const Clock &clock, const QStringList &sheets,
                           Prompter &prompter, QWidget *parent)
    : QDialog(parent), m_prompter(prompter),
      m_session(new ImportSession(calendar, clock, sheets, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setProperty("calm", true);
    setWindowTitle(tr("Import a sheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(edge, edge - 4, edge, edge - 4);
    body->setSpacing(gap);
    m_sheet = new SheetPanel(*m_session);
    m_entries = new EntryPanel(*m_session, clock, prompter);
    m_foot = new DialogFoot;
    body->addWidget(m_sheet);
    body->addWidget(m_entries, 1);
    column->addLayout(body, 1);
    column->addWidget(m_foot);
    createButtons();
    connectSession();
    fitToScreen(*this, firstSize, smallestSize);
    m_session->start();
    refreshFoot();
}

void ImportDialog::createButtons()
{
    m_saveRefused = m_foot->addButton(tr("Save the &refused rows…"));
    m_cancel = m_foot->addButton(tr("Cancel"));
    m_import = m_foot->addPrimary(tr("&Import"));
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportDialog::saveRefused);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::connectSession()
{
    connect(m_session, &ImportSession::planningBegan, this, [this] {
        m_foot->setSentence(tr("Nothing is changed yet. The import is undone in one step."));
        m_foot->beginWork(tr("Reading…"));
        refreshFoot();
    });
    connect(m_session, &ImportSession::progressed, m_foot, &DialogFoot::setProgress);
    connect(m_session, &ImportSession::planned, this, [this] {
        m_foot->endWork();
        refreshFoot();
    });
    connect(m_session, &ImportSession::leftOutChanged, this, &ImportDialog::refreshFoot);
    connect(m_session, &ImportSession::importBegan, this, &ImportDialog::writing);
    connect(m_session, &ImportSession::importBegan, this, [this] {
        m_foot->beginWork(tr("Writing to the calendar…"));
        refreshFoot();
    });
    connect(m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_foot->endWork();
        m_sheet->showFailure(error);
        refreshFoot();
    });
    connect(m_session, &ImportSession::imported, this, [this](const SheetImported &what) {
        Q_EMIT imported(what);
        accept();
    });
}

void ImportDialog::refreshFoot()
{
    const ImportOutcome *outcome = m_session->outcome();
    const bool idle = !m_session->isPlanning() && !m_session->isImporting();
    const int posts = m_session->postsToImport();
    m_saveRefused->setEnabled(idle && outcome != nullptr && !outcome->plan.refused.empty());
    m_cancel->setEnabled(!m_session->isImporting());
    m_import->setEnabled(idle && posts > 0);
    if (outcome != nullptr) {
        m_import->setText(posts > 0 ? tr("&Import %Ln posts", nullptr, posts)
                                    : tr("Nothing to import"));
    }
}

void ImportDialog::import()
{
    if (m_import->isEnabled()) {
        m_session->import();
    }
}

void ImportDialog::saveRefused()
{
    const QFileInfo sheet(m_session->decisions().paths.value(0));
    const QString path = m_prompter.fileToSave(
        this,
        {.title = tr("Save the refused rows"),
         .filter = tr("Sheets (*.csv)"),
         .suggestion = sheet.dir().filePath(tr("%1 refused").arg(sheet.completeBaseName())
                                            + QStringLiteral(".csv")),
         .suffix = QStringLiteral("csv")});
    if (path.isEmpty()) {
        return;
    }
    if (const auto saved = m_session->saveRefused(path); !saved) {
        m_sheet->showFailure(saved.error());
    } else {
        m_foot->setSentence(tr("The refused rows are in %1.").arg(QFileInfo(path).fileName()));
    }
}

void ImportDialog::reject()
{
    if (!m_session->isImporting()) {
        QDialog::reject();
    }
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_sheet->setVisibleRows(sampleRowsFor(height()));
}

} // namespace semainier::ui
