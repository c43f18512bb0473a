// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheetpanel.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/job.h"
#include "ui/base/words.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/readingbar.h"
#include "ui/exchange/sampletable.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int gap = 12;

} // namespace

SheetPanel::SheetPanel(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);

    auto *title = words(QStringLiteral("heading"), tr("Import a sheet"));
    title->setWordWrap(false);
    m_fileName = words(QStringLiteral("secondary"));
    m_fileName->setWordWrap(false);
    m_files = new QComboBox;
    m_files->setAccessibleName(tr("Sheet shown"));
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(title);
    head->addWidget(m_fileName);
    head->addWidget(m_files);
    head->addStretch();
    column->addLayout(head);

    m_reading = new ReadingBar;
    column->addWidget(m_reading);

    m_notice = new Notice;
    m_sample = new SampleTable;
    column->addWidget(m_notice);
    column->addWidget(m_sample);
    refreshFiles();
    m_reading->setEnabled(false);
    m_sample->hide();
    connectReading();
}

void SheetPanel::connectReading()
{
    connect(&m_session, &ImportSession::planned, this, &SheetPanel::refresh);
    connect(&m_session, &ImportSession::importBegan, this, [this] { m_failure.reset(); });
    connect(m_files, &QComboBox::activated, this, [this](int file) {
        m_sheet = static_cast<size_t>(file);
        refresh();
    });
    const auto decide = [this](auto setter) {
        return [this, setter](auto value) {
            m_failure.reset();
            (m_session.*setter)(m_sheet, value);
        };
    };
    connect(m_reading, &ReadingBar::encodingChosen, this, decide(&ImportSession::setEncoding));
    connect(m_reading, &ReadingBar::delimiterChosen, this, decide(&ImportSession::setDelimiter));
    connect(m_reading, &ReadingBar::headerLineChosen, this, decide(&ImportSession::setHeaderLine));
    connect(m_reading, &ReadingBar::dateOrderChosen, this, decide(&ImportSession::setDateOrder));
    connect(m_sample, &SampleTable::fieldChosen, this, [this](size_t column, int field) {
        m_failure.reset();
        m_session.setField(m_sheet, column, static_cast<SheetField>(field));
    });
    connect(m_notice, &Notice::triggered, this, &SheetPanel::onNotice);
}

void SheetPanel::setVisibleRows(int rows)
{
    m_sample->setVisibleRows(rows);
}

void SheetPanel::showFailure(const Error &error)
{
    m_failure = error;
    refreshNotice();
}

void SheetPanel::refresh()
{
    const ImportOutcome *outcome = m_session.outcome();
    if (outcome == nullptr) {
        return;
    }
    // What stands in the way is shown with its sheet.
    m_sheet = outcome->error ? outcome->faultySheet : m_sheet;
    m_sheet = std::min(m_sheet, outcome->sheets.size() - 1);
    refreshFiles();
    refreshSheet();
    refreshNotice();
}

void SheetPanel::refreshFiles()
{
    const QStringList &paths = m_session.decisions().paths;
    const bool several = paths.size() > 1;
    m_files->clear();
    for (const QString &path : paths) {
        m_files->addItem(QFileInfo(path).fileName());
    }
    m_files->setCurrentIndex(static_cast<int>(m_sheet));
    m_files->setVisible(several);
    m_fileName->setText(QFileInfo(paths.value(0)).fileName());
    m_fileName->setToolTip(QDir::toNativeSeparators(paths.value(0)));
    m_fileName->setVisible(!several);
}

void SheetPanel::refreshSheet()
{
    const ImportOutcome &outcome = *m_session.outcome();
    const Sheet &sheet = outcome.sheets[m_sheet];
    m_reading->setEnabled(true);
    m_reading->show(sheet, datesAreWanted());
    m_reading->setSummary(summary(sheet));
    m_sample->setVisible(!sheet.columns.empty());
    m_sample->show(sampleOf(outcome, m_sheet, PlanWords(outcome)));
}

QString SheetPanel::summary(const Sheet &sheet) const
{
    const ImportOutcome &outcome = *m_session.outcome();
    if (outcome.error) {
        return {};
    }
    const QString rows = tr("%Ln rows read", nullptr, outcome.plan.rows);
    const auto titles = static_cast<int>(std::ranges::count_if(
        sheet.top, [&sheet](const CsvRow &row) { return row.line < sheet.headerLine; }));
    return titles > 0 ? tr("%1, %2", "rows read, lines passed over")
                            .arg(rows, tr("%Ln lines of titles passed over", nullptr, titles))
                      : rows;
}

bool SheetPanel::datesAreWanted() const
{
    const ImportOutcome &outcome = *m_session.outcome();
    return outcome.error && outcome.error->code == ErrorCode::AmbiguousDates
        && outcome.faultySheet == m_sheet;
}

QString SheetPanel::sentence(const Error &error) const
{
    if (error.code == ErrorCode::AmbiguousDates) {
        return tr("On line %1, “%2” may begin with the day or with the month, and so may all "
                  "other dates. Which comes first?")
            .arg(error.line)
            .arg(error.detail);
    }
    const bool isWorkbook = error.code == ErrorCode::MalformedFile
        && (error.detail == QStringLiteral("xlsx") || error.detail == QStringLiteral("xls"));
    return isWorkbook ? tr("This is a workbook. Open it in your spreadsheet, save the sheet as "
                           "CSV, and import that file.")
                      : errorText(error);
}

QStringList SheetPanel::remedies(const Error &error) const
{
    if (error.code == ErrorCode::AmbiguousDates) {
        const DateCell cell = readDateCell(error.detail);
        return {tr("The day (%1)").arg(shortDate(cell.inOrder(DateOrder::DayFirst))),
                tr("The month (%1)").arg(shortDate(cell.inOrder(DateOrder::MonthFirst)))};
    }
    return m_session.decisions().paths.size() > 1 ? QStringList(tr("Leave this sheet out"))
                                                  : QStringList();
}

void SheetPanel::refreshNotice()
{
    const ImportOutcome *outcome = m_session.outcome();
    if (outcome != nullptr && outcome->error) {
        m_notice->show(sentence(*outcome->error), remedies(*outcome->error));
    } else if (m_failure) {
        m_notice->show(errorText(*m_failure));
    } else if (outcome != nullptr && outcome->isUnrecognised(m_sheet)) {
        m_notice->show(tr("No column was recognised. Say over the columns what they hold: a date "
                          "or a text is enough."));
    } else {
        m_notice->hide();
    }
}

void SheetPanel::onNotice(int button)
{
    const ImportOutcome *outcome = m_session.outcome();
    if (outcome == nullptr || !outcome->error) {
        return;
    }
    if (outcome->error->code == ErrorCode::AmbiguousDates) {
        m_session.setDateOrder(outcome->faultySheet,
                               button == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst);
    } else {
        m_session.removeSheet(outcome->faultySheet);
    }
}

} // namespace semainier::ui
