// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/restoredialog.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/job.h"
#include "ui/base/prompter.h"
#include "ui/base/theme.h"
#include "ui/exchange/backupmodel.h"
#include "ui/exchange/dialogfoot.h"
#include "ui/exchange/dialogsize.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/periodtext.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{760, 560};
constexpr QSize smallestSize{620, 420};
constexpr int edge = 22;
constexpr int gap = 16;
constexpr Grown rowHeight{32};

QLabel *label(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(QString calendar, const Clock &clock, Prompter &prompter,
                             QWidget *parent)
    : QDialog(parent), m_calendar(std::move(calendar)), m_clock(clock), m_prompter(prompter),
      m_model(new BackupModel(this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setProperty("calm", true);
    setWindowTitle(tr("Restore a backup"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(edge, edge - 4, edge, edge - 4);
    body->setSpacing(gap);
    m_notice = new Notice;
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BackupModel::ReasonColumn,
                                                      QHeaderView::Stretch);
    QLabel *empty = label(tr("There is no backup yet. One is made on every day on which the "
                             "calendar was changed, and whenever you ask for one."),
                          "secondary");
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_table);
    m_lists->addWidget(empty);
    body->addWidget(label(tr("Restore a backup"), "heading"));
    body->addWidget(m_notice);
    body->addWidget(m_lists, 1);
    body->addWidget(createPreview());
    column->addLayout(body, 1);
    m_foot = new DialogFoot;
    column->addWidget(m_foot);
    createButtons();
    fitToScreen(*this, firstSize, smallestSize);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    m_model->readSoon(current.row());
                }
                refresh();
            });
    connect(m_model, &BackupModel::contentRead, this, &RestoreDialog::refresh);
    readBackups();
    readCalendar();
}

QWidget *RestoreDialog::createPreview()
{
    auto *preview = new QWidget;
    auto *form = new QFormLayout(preview);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(gap);
    m_held = label({}, "");
    m_now = label({}, "");
    m_held->setWordWrap(true);
    m_now->setWordWrap(true);
    form->addRow(label(tr("In this backup"), "secondary"), m_held);
    form->addRow(label(tr("In the calendar now"), "secondary"), m_now);
    return preview;
}

void RestoreDialog::createButtons()
{
    QPushButton *other = m_foot->addButton(tr("&Other file…"));
    m_cancel = m_foot->addButton(tr("Cancel"));
    m_restore = m_foot->addPrimary(tr("&Restore this backup"));
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restoreChosen);
}

void RestoreDialog::readBackups()
{
    auto backups = backup::list(m_calendar);
    if (!backups) {
        m_notice->show(errorText(backups.error()));
    }
    m_model->show(backups ? *std::move(backups) : std::vector<Backup>());
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    }
    refresh();
}

void RestoreDialog::readCalendar()
{
    m_now->setText(QStringLiteral("…"));
    Job::start<CalendarContent>(
        this, [path = m_calendar](const Progress &) { return backup::contentOf(path); },
        [this](const Result<CalendarContent> &content) { m_now->setText(contentText(content)); });
}

QString RestoreDialog::contentText(const Result<CalendarContent> &content) const
{
    if (!content) {
        return errorText(content.error());
    }
    QStringList parts{tr("%Ln posts", nullptr, static_cast<int>(content->posts))};
    if (content->undated > 0) {
        parts << tr("%Ln undated", nullptr, static_cast<int>(content->undated));
    }
    parts << tr("%Ln accounts", nullptr, static_cast<int>(content->accounts));
    if (content->days.first.isValid()) {
        parts << periodText(content->days);
    }
    return parts.join(QStringLiteral(" · "));
}

QString RestoreDialog::promise(const Backup &backup) const
{
    return tr("The calendar will be as it was on %1 at %2. As it is now, it is kept as a backup.")
        .arg(shortDate(backup.at.date()),
             locale().toString(backup.at.time(), QLocale::ShortFormat));
}

void RestoreDialog::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    m_lists->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_cancel->setEnabled(!m_restoring);
    if (!current.isValid()) {
        m_held->clear();
        m_restore->setEnabled(false);
        return;
    }
    const auto content = m_model->contentOf(current.row());
    m_held->setText(content ? contentText(*content) : QStringLiteral("…"));
    m_restore->setEnabled(!m_restoring && content && content->has_value());
    m_foot->setSentence(promise(m_model->at(current.row())));
}

void RestoreDialog::chooseFile()
{
    const QString path = m_prompter.fileToOpen(
        this,
        {.title = tr("Restore a backup"),
         .filter = tr("Calendars (*.semainier)") + QStringLiteral(";;") + tr("All files (*)"),
         .suggestion = QFileInfo(m_calendar).path()});
    if (!path.isEmpty()) {
        const int row = m_model->addFile(QFileInfo(path).absoluteFilePath());
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_model->readSoon(row);
        refresh();
    }
}

void RestoreDialog::restoreChosen()
{
    const Backup chosen = m_model->at(m_table->currentIndex().row());
    m_restoring = true;
    m_notice->hide();
    m_foot->beginWork(tr("Restoring…"));
    refresh();
    Job::start<Restored>(
        this,
        [calendar = m_calendar, &clock = m_clock, path = chosen.path](const Progress &) {
            return restore(calendar, path, clock);
        },
        [this, chosen](const Result<Restored> &result) {
            m_restoring = false;
            m_foot->endWork();
            if (result) {
                Q_EMIT restored(chosen, *result);
                accept();
                return;
            }
            m_notice->show(errorText(result.error()));
            refresh();
        });
}

void RestoreDialog::reject()
{
    if (!m_restoring) {
        QDialog::reject();
    }
}

} // namespace semainier::ui
