// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportfilespanel.h"

#include "ui/base/elidingcombobox.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/base/words.h"
#include "ui/exchange/periodtext.h"
#include "ui/exchange/statisticswords.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int gap = 12;
constexpr int lineGap = 4;

/// Whether an account that is new could have another handle than those of the calendar.
bool mayBeNew(const FoundAccount &found, const std::vector<Account> &accounts)
{
    if (found.isNew() || found.told != RowAccount()) {
        return true;
    }
    return std::ranges::none_of(accounts, [&found](const Account &account) {
        return account.network == found.network && account.handle.isEmpty();
    });
}

} // namespace

ExportFilesPanel::ExportFilesPanel(StatisticsSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("exportFiles"));
    setAccessibleName(tr("Files and accounts"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_session, &StatisticsSession::planned, this, &ExportFilesPanel::refresh);
    connect(&m_session, &StatisticsSession::failed, this, &ExportFilesPanel::refresh);
    build();
}

std::vector<const ExportReport *> ExportFilesPanel::reportsOf(const QString &path) const
{
    std::vector<const ExportReport *> reports;
    if (const StatisticsOutcome *outcome = m_session.outcome()) {
        for (const ExportReport &report : outcome->plan.files) {
            if (report.path == path) {
                reports.push_back(&report);
            }
        }
    }
    return reports;
}

/// An account that several files of an archive tell of is one.
std::vector<FoundAccount> ExportFilesPanel::accountsOf(const QString &path) const
{
    std::vector<FoundAccount> accounts;
    for (const ExportReport *report : reportsOf(path)) {
        for (const FoundAccount &found : report->found) {
            const auto same = std::ranges::find_if(accounts, [&found](const FoundAccount &one) {
                return one.network == found.network && one.told == found.told;
            });
            if (same != accounts.end()) {
                same->rows += found.rows;
            } else if (accounts.size() < mostAccounts) {
                accounts.push_back(found);
            }
        }
    }
    return accounts;
}

/// Leaves the boxes where they are while they ask the same: the keyboard may be on one of them.
void ExportFilesPanel::refresh()
{
    std::vector<std::pair<ToldAccount, FoundAccount>> asked;
    for (const QString &path : m_session.files()) {
        for (const FoundAccount &found : accountsOf(path)) {
            asked.emplace_back(ToldAccount{path, found.network, found.told}, found);
        }
    }
    const bool isSame = m_files == m_session.files() && !asked.empty()
        && std::ranges::equal(asked, m_rows, [](const auto &one, const Row &row) {
                            return one.first == row.told;
                        });
    if (!isSame) {
        build();
        return;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        fill(m_rows[i], asked[i].second);
    }
}

void ExportFilesPanel::build()
{
    m_files = m_session.files();
    m_rows.clear();
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("exportFilesPage"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (const QString &path : m_files) {
        addFile(*column, path);
    }
    column->addStretch();
    setWidget(content);
}

void ExportFilesPanel::addFile(QVBoxLayout &column, const QString &path)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("pageCard"));
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(gap, gap, gap, gap);
    lines->setSpacing(lineGap);
    auto *name = words(QStringLiteral("strong"), QFileInfo(path).fileName());
    name->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    lines->addWidget(name);
    QStringList formats;
    QDate from;
    QDate until;
    QDate readOn;
    int rows = 0;
    bool hasNamedColumns = false;
    for (const ExportReport *report : reportsOf(path)) {
        formats << exportFormat(*report);
        hasNamedColumns = hasNamedColumns || report->format == QStringLiteral("mapped_table");
        rows += report->rows;
        readOn = std::max(readOn, report->readOn);
        if (report->from.isValid()) {
            from = from.isValid() ? std::min(from, report->from) : report->from;
            until = std::max(until, report->until);
        }
    }
    formats.removeDuplicates();
    if (!formats.isEmpty()) {
        lines->addWidget(
            words(QStringLiteral("secondary"),
                  tr("%1, %2", "a kind of file, and how many lines it has")
                      .arg(formats.join(QStringLiteral(", ")), tr("%Ln line(s)", nullptr, rows))));
    }
    if (from.isValid()) {
        lines->addWidget(words(QStringLiteral("secondary"), periodText({from, until})));
        lines->addWidget(words(QStringLiteral("small"),
                               tr("Figures as they were on %1").arg(shortDate(readOn))));
    }
    if (hasNamedColumns) {
        auto *rename = new QPushButton(tr("Name the columns again…"));
        rename->setObjectName(QStringLiteral("renameColumns"));
        rename->setAccessibleDescription(QFileInfo(path).fileName());
        connect(rename, &QPushButton::clicked, this, [this, path] { Q_EMIT renamingWanted(path); });
        lines->addWidget(rename);
    }
    for (const FoundAccount &found : accountsOf(path)) {
        addAccount(*lines, path, found);
    }
    column.addWidget(card);
}

void ExportFilesPanel::addAccount(QVBoxLayout &column, const QString &path,
                                  const FoundAccount &found)
{
    column.addSpacing(gap - lineGap);
    const ToldAccount told{path, found.network, found.told};
    auto *name = words(QStringLiteral("strong"), toldName(found));
    auto *choice = new ElidingComboBox;
    name->setBuddy(choice);
    auto *basis = words(QStringLiteral("small"));
    column.addWidget(name);
    column.addWidget(words(QStringLiteral("small"), tr("is, in this calendar:")));
    column.addWidget(choice);
    column.addWidget(basis);
    m_rows.push_back({told, choice, basis});
    fill(m_rows.back(), found);
    connect(choice, &QComboBox::activated, this, [this, told, choice] {
        m_session.decideAccount(told, AccountId(choice->currentData().toLongLong()));
    });
}

void ExportFilesPanel::fill(const Row &row, const FoundAccount &found)
{
    const std::vector<Account> &accounts = m_session.outcome()->accounts;
    row.choice->clear();
    for (const Account &account : accounts) {
        if (account.network == found.network
            && (!account.archived || account.id == found.account.id)) {
            row.choice->addItem(choiceLabel(account), account.id.value());
        }
    }
    if (mayBeNew(found, accounts)) {
        row.choice->addItem(newAccountLabel(found.told), 0);
    }
    row.choice->setCurrentIndex(row.choice->findData(found.isNew() ? 0 : found.account.id.value()));
    row.choice->setAccessibleName(
        tr("%1 is", "an account of a file; the name of one of the calendar follows")
            .arg(toldName(found)));
    row.basis->setText(basisSentence(found));
    row.basis->setVisible(!row.basis->text().isEmpty());
    row.choice->setAccessibleDescription(row.basis->text());
}

} // namespace semainier::ui
