// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportdialog.h"

#include "core/base/text.h"
#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/job.h"
#include "ui/base/prompter.h"
#include "ui/base/theme.h"
#include "ui/exchange/dialogfoot.h"
#include "ui/exchange/dialogsize.h"
#include "ui/exchange/notice.h"
#include "ui/exchange/periodtext.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{920, 600};
constexpr QSize smallestSize{760, 480};
constexpr int edge = 22;
constexpr int gap = 16;
constexpr int choiceGap = 4;
constexpr Scaled indent{24}; ///< of what stands below a choice
constexpr int pauseMs = 120;
constexpr size_t rowsShown = 8;
constexpr Scaled widestColumn{220};
constexpr Grown rowHeight{30};
const QString dayFormat = QStringLiteral("d MMM yyyy");

bool isClosed(const DateRange &range)
{
    return range.first.isValid() && range.last.isValid();
}

/// What a field for a day must have room for.
QString widestDay()
{
    return QLocale().toString(QDate(2000, 9, 30), dayFormat);
}

QLabel *label(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

ExportDialog::ExportDialog(QString calendar, const Clock &clock, const DateRange &shown,
                           Prompter &prompter, QWidget *parent)
    : QDialog(parent), m_calendar(std::move(calendar)), m_clock(clock), m_shown(shown),
      m_prompter(prompter)
{
    setObjectName(QStringLiteral("exportDialog"));
    setProperty("calm", true);
    setWindowTitle(tr("Export a sheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(edge, edge - 4, edge, edge - 4);
    body->setSpacing(gap);
    m_notice = new Notice;
    m_rows = new QTableWidget;
    m_rows->setObjectName(QStringLiteral("exportRows"));
    m_rows->setAccessibleName(tr("First rows of the sheet"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    body->addWidget(label(tr("Export a sheet"), "heading"));
    body->addWidget(createChoices());
    body->addWidget(m_notice);
    body->addWidget(m_rows, 1);
    column->addLayout(body, 1);
    m_foot = new DialogFoot;
    QPushButton *cancel = m_foot->addButton(tr("Cancel"));
    m_export = m_foot->addPrimary(tr("&Export…"));
    column->addWidget(m_foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::preview);
    fitToScreen(*this, firstSize, smallestSize);
    onChoice();
}

QWidget *ExportDialog::createChoices()
{
    auto *choices = new QWidget;
    choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * edge);
    row->addLayout(createPeriods());
    row->addLayout(createAudiences(), 1);
    return choices;
}

QVBoxLayout *ExportDialog::createPeriods()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(choiceGap);
    column->addWidget(label(tr("Posts"), "strong"));
    m_periods = new QButtonGroup(this);
    const auto add = [&](Period period, const QString &text) {
        auto *button = new QRadioButton(text);
        m_periods->addButton(button, static_cast<int>(period));
        column->addWidget(button);
        return button;
    };
    add(Period::Whole, tr("The &whole calendar"))->setChecked(true);
    add(Period::Shown, tr("What is &shown: %1").arg(periodText(m_shown)))
        ->setVisible(isClosed(m_shown));
    QRadioButton *own = add(Period::Own, tr("From one da&y to another"));
    auto *days = new QHBoxLayout;
    days->setSpacing(2 * choiceGap);
    days->setContentsMargins(indent, 0, 0, 0);
    const auto addDay = [&](QDate day, const QString &name) {
        auto *edit = new QDateEdit(day);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(dayFormat);
        edit->setAccessibleName(name);
        edit->ensurePolished();
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(widestDay()) + Scaled{48});
        days->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, [this, own] {
            own->setChecked(true);
            onChoice();
        });
        return edit;
    };
    const DateRange proposed = isClosed(m_shown) ? m_shown : monthOf(m_clock.today());
    m_first = addDay(proposed.first, tr("First day"));
    days->addWidget(new QLabel(QStringLiteral("–")));
    m_last = addDay(proposed.last, tr("Last day"));
    days->addStretch();
    column->addLayout(days);
    column->addStretch();
    connect(m_periods, &QButtonGroup::idClicked, this, &ExportDialog::onChoice);
    return column;
}

QVBoxLayout *ExportDialog::createAudiences()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(choiceGap);
    column->addWidget(label(tr("For"), "strong"));
    m_audiences = new QButtonGroup(this);
    const auto add = [&](SheetAudience audience, const QString &text, const QString &hint) {
        auto *button = new QRadioButton(text);
        button->setAccessibleDescription(hint);
        m_audiences->addButton(button, static_cast<int>(audience));
        column->addWidget(button);
        QLabel *below = label(hint, "small");
        below->setContentsMargins(indent, 0, 0, 4);
        below->setWordWrap(true);
        column->addWidget(below);
        return button;
    };
    QRadioButton *french = add(SheetAudience::ExcelFrench, tr("Excel in &French"),
                               tr("Semicolons between the cells: opens with a double click."));
    QRadioButton *people =
        add(SheetAudience::People, tr("&Other spreadsheets"),
            tr("Commas between the cells: LibreOffice, Google Sheets, Excel in English."));
    add(SheetAudience::Merge, tr("To come &back without loss"),
        tr("Every field, and commas. Changed and imported again, it updates the posts."));
    column->addStretch();
    (locale().language() == QLocale::French ? french : people)->setChecked(true);
    connect(m_audiences, &QButtonGroup::idClicked, this, &ExportDialog::onChoice);
    return column;
}

ExportDialog::Period ExportDialog::period() const
{
    return static_cast<Period>(m_periods->checkedId());
}

DateRange ExportDialog::range() const
{
    switch (period()) {
    case Period::Whole:
        break;
    case Period::Shown:
        return m_shown;
    case Period::Own:
        return {m_first->date(), m_last->date()};
    }
    return {};
}

SheetAudience ExportDialog::audience() const
{
    return static_cast<SheetAudience>(m_audiences->checkedId());
}

void ExportDialog::onChoice()
{
    m_changed = true;
    m_export->setEnabled(false);
    if (m_job == nullptr) {
        m_pause.start();
    }
}

void ExportDialog::preview()
{
    m_changed = false;
    m_foot->beginWork(tr("Reading…"));
    m_job = Job::start<ExportPreview>(
        this,
        [calendar = m_calendar, &clock = m_clock, range = range(),
         audience = audience()](const Progress &) -> Result<ExportPreview> {
            SEM_TRY(const auto planner, Planner::open(calendar, clock));
            return previewExport(*planner, range, audience, rowsShown);
        },
        [this](const Result<ExportPreview> &preview) { onPreview(preview); });
}

void ExportDialog::onPreview(const Result<ExportPreview> &preview)
{
    m_job = nullptr;
    if (m_changed) {
        m_pause.start();
        return;
    }
    m_foot->endWork();
    if (!preview) {
        m_notice->show(errorText(preview.error()));
        return;
    }
    m_notice->hide();
    showRows(*preview);
    const auto posts = static_cast<int>(preview->posts);
    const bool backwards = period() == Period::Own && m_first->date() > m_last->date();
    m_export->setEnabled(posts > 0);
    m_export->setText(posts > 0 ? tr("&Export %Ln posts…", nullptr, posts) : tr("&Export…"));
    m_foot->setSentence(backwards       ? tr("The first day comes after the last one.")
                            : posts > 0 ? QString()
                                        : tr("There is no post in these days."));
}

void ExportDialog::showRows(const ExportPreview &preview)
{
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(preview.header.size()));
    m_rows->setRowCount(static_cast<int>(preview.rows.size()));
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const auto position = static_cast<size_t>(column);
        m_rows->setHorizontalHeaderItem(column, new QTableWidgetItem(preview.header[position]));
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            const QString cell = preview.rows[static_cast<size_t>(row)][position];
            auto *item = new QTableWidgetItem(onOneLine(cell));
            item->setToolTip(cell);
            m_rows->setItem(row, column, item);
        }
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_rows->setColumnWidth(column, std::min<int>(m_rows->columnWidth(column), widestColumn));
    }
}

void ExportDialog::chooseFile()
{
    const QFileInfo calendar(m_calendar);
    const QString suffix = QStringLiteral("csv");
    const QString path = m_prompter.fileToSave(
        this,
        {.title = tr("Export a sheet"),
         .filter = tr("Sheets (*.csv)"),
         .suggestion = calendar.dir().filePath(calendar.completeBaseName() + u'.' + suffix),
         .suffix = suffix});
    if (!path.isEmpty()) {
        Q_EMIT chosen({range(), audience(), path});
        accept();
    }
}

} // namespace semainier::ui
