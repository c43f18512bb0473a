// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/exchangesdialog.h"

#include "core/planner/lineedit.h"
#include "core/planner/planner.h"
#include "ui/base/countfield.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/commands/calendareditor.h"
#include "ui/commands/editfoot.h"
#include "ui/page/pagecard.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{720, 560};
constexpr QSize aroundDialog{24, 48}; ///< of the screen, for the frame of the window
constexpr int weeksShown = 4;
constexpr int edge = 20;
constexpr int gap = 8;
constexpr Scaled fieldWidth{84};
constexpr int totalColumn = 4;
constexpr int forgetColumn = 5;

} // namespace

ExchangesDialog::ExchangesDialog(Planner &planner, CalendarEditor &editor, QWidget *parent)
    : QDialog(parent), m_planner(planner), m_editor(editor),
      m_lastWeek(mondayOf(planner.clock().today()))
{
    setWindowTitle(tr("Exchanges with the community"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_empty = words(QStringLiteral("secondary"),
                    tr("Exchanges are recorded by account. Add your accounts in the settings."));
    m_empty->setContentsMargins(edge, gap, edge, gap);
    column->addWidget(m_empty);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    auto *rows = new QVBoxLayout(ground);
    rows->setContentsMargins(edge, 0, edge, edge);
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnStretch(0, 1);
    rows->addWidget(m_table);
    rows->addStretch();
    scroll->setWidget(ground);
    column->addWidget(scroll, 1);
    m_foot = new EditFoot;
    m_foot->follow(editor, *this);
    connect(m_foot, &EditFoot::turningBack, this, &ExchangesDialog::settle);
    column->addWidget(m_foot);
    connect(&planner, &Planner::changed, this,
            [this](const Changed &what) { what.accounts ? build() : refresh(); });
    connect(&planner, &Planner::changedElsewhere, this, &ExchangesDialog::catchUp);
    const QSize room = this->screen()->availableSize() - aroundDialog;
    resize((firstSize * theme().textPercent() / 100).boundedTo(room));
    build();
    if (!m_rows.empty()) {
        m_rows.front().fields.front()->setFocus();
    }
}

ExchangesDialog::~ExchangesDialog()
{
    // What goes with the window of its calendar was kept or refused before: nothing is there any
    // more that a field could tell.
    for (const Row &row : m_rows) {
        for (CountField *field : row.fields) {
            field->blockSignals(true);
        }
    }
}

QWidget *ExchangesDialog::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(edge, edge, edge, 12);
    column->setSpacing(4);
    column->addWidget(words(QStringLiteral("title"), tr("Exchanges with the community")));
    column->addWidget(words(
        QStringLiteral("secondary"),
        tr("How often you turned to others each week: replies to comments and messages, mentions "
           "of others, reposts of what they published. What the public does is not counted here. "
           "An empty row was not recorded; write 0 where there was none.")));
    column->addSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    auto *older = new QPushButton(tr("Earlier weeks"));
    m_newer = new QPushButton(tr("Later weeks"));
    m_period = new QLabel;
    m_period->setProperty("role", QStringLiteral("strong"));
    for (QPushButton *button : {older, m_newer}) {
        button->setAutoDefault(false);
    }
    row->addWidget(older);
    row->addWidget(m_newer);
    row->addSpacing(gap);
    row->addWidget(m_period);
    row->addStretch();
    column->addLayout(row);
    connect(older, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_newer, &QPushButton::clicked, this, [this] { turn(1); });
    return head;
}

void ExchangesDialog::turn(int pages)
{
    const QDate newest = mondayOf(m_planner.clock().today());
    m_lastWeek = std::min(m_lastWeek.addDays(qint64(pages) * 7 * weeksShown), newest);
    build();
}

void ExchangesDialog::build()
{
    settle();
    m_rows.clear();
    m_accounts.clear();
    // What comes into a table that is not seen is seen with it.
    m_table->hide();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto accounts = m_planner.accounts().all();
    if (!accounts) {
        m_foot->showFault(errorText(accounts.error()));
        return;
    }
    const QStringList columns{tr("Replies"), tr("Mentions"), tr("Reposts"), tr("Total")};
    for (int i = 0; i < columns.size(); ++i) {
        auto *head = new QLabel(columns[i]);
        head->setProperty("role", QStringLiteral("small"));
        head->setAlignment(Qt::AlignRight);
        m_grid->addWidget(head, 0, i + 1);
    }
    for (int i = 0; i < weeksShown; ++i) {
        addWeek(m_lastWeek.addDays(-7 * i), *accounts);
    }
    m_accounts = *accounts;
    QWidget *before = m_newer;
    for (const Row &row : m_rows) {
        for (QWidget *field : row.fields) {
            setTabOrder(std::exchange(before, field), field);
        }
        setTabOrder(std::exchange(before, row.forget), row.forget);
    }
    m_empty->setVisible(m_rows.empty());
    m_table->setVisible(!m_rows.empty());
    m_newer->setEnabled(m_lastWeek < mondayOf(m_planner.clock().today()));
    m_period->setText(daysTitle({m_lastWeek.addDays(-7 * (weeksShown - 1)), m_lastWeek.addDays(6)})
                      + u' ' + QString::number(m_lastWeek.addDays(6).year()));
    refresh();
}

void ExchangesDialog::catchUp()
{
    const auto accounts = m_planner.accounts().all();
    if (!accounts) {
        m_foot->showFault(errorText(accounts.error()));
    } else if (*accounts != m_accounts) {
        build();
    } else {
        refresh();
    }
}

void ExchangesDialog::addWeek(QDate week, const std::vector<Account> &accounts)
{
    auto *title = new QLabel(weekTitle(week));
    title->setProperty("role", QStringLiteral("strong"));
    title->setContentsMargins(0, gap, 0, 0);
    m_grid->addWidget(title, m_grid->rowCount(), 0, 1, -1);
    for (const Account &account : accounts) {
        if (!account.archived) {
            addRow(week, account, label(account, accounts));
        }
    }
}

void ExchangesDialog::addRow(QDate week, const Account &account, const QString &called)
{
    const size_t index = m_rows.size();
    const int line = m_grid->rowCount();
    Row row{.week = week, .account = account.id, .called = called};
    m_grid->addWidget(new QLabel(called), line, 0);
    const std::array names{tr("Replies"), tr("Mentions"), tr("Reposts")};
    for (size_t column = 0; column < names.size(); ++column) {
        auto *field = new CountField;
        //: what is counted, the account, the week
        field->setAccessibleName(
            tr("%1 on %2, week of %3").arg(names[column], called, dayAndMonth(week)));
        field->setReadOnly(m_planner.isReadOnly());
        followTextSize(*field, [field] { field->setFixedWidth(fieldWidth); });
        connect(field, &CountField::committed, this, [this, index] { record(index); });
        connect(field, &CountField::stepWanted, this,
                [this, index, column](int rows) { step(index, column, rows); });
        row.fields[column] = field;
        m_grid->addWidget(field, line, static_cast<int>(column) + 1);
    }
    row.total = new QLabel;
    row.total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    followTextSize(*row.total, [total = row.total] { total->setFixedWidth(fieldWidth); });
    m_grid->addWidget(row.total, line, totalColumn);
    row.forget = new QPushButton(tr("Clear"));
    row.forget->setProperty("flat", true);
    row.forget->setAutoDefault(false);
    QSizePolicy keepsItsPlace = row.forget->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    row.forget->setSizePolicy(keepsItsPlace);
    row.forget->setToolTip(tr("Empties the row: nobody counted in this week"));
    //: an account, a week
    row.forget->setAccessibleName(
        tr("%1, week of %2: not recorded").arg(called, dayAndMonth(week)));
    connect(row.forget, &QPushButton::clicked, this, [this, index] { forget(index); });
    m_grid->addWidget(row.forget, line, forgetColumn);
    m_rows.push_back(row);
}

void ExchangesDialog::refresh()
{
    for (const Row &row : m_rows) {
        const auto found = m_planner.exchangeCounts().find(row.week, row.account);
        if (!found) {
            m_foot->showFault(errorText(found.error()));
            return;
        }
        const std::optional<ExchangeCount> &count = *found;
        const auto shown = [&count](int ExchangeCount::*what) {
            return count ? std::optional((*count).*what) : std::nullopt;
        };
        row.fields[0]->setValue(shown(&ExchangeCount::replies));
        row.fields[1]->setValue(shown(&ExchangeCount::mentions));
        row.fields[2]->setValue(shown(&ExchangeCount::reposts));
        row.total->setText(count ? QLocale().toString(count->total()) : QStringLiteral("–"));
        row.forget->setVisible(count && !m_planner.isReadOnly());
    }
}

void ExchangesDialog::record(size_t index)
{
    const Row &row = m_rows[index];
    const bool empty = std::ranges::none_of(
        row.fields, [](const CountField *field) { return field->value().has_value(); });
    if (empty) {
        forget(index);
        return;
    }
    const auto number = [&row](size_t column) { return row.fields[column]->value().value_or(0); };
    apply(recordExchanges(m_planner,
                          {.week = row.week,
                           .account = row.account,
                           .replies = number(0),
                           .mentions = number(1),
                           .reposts = number(2)},
                          row.called));
}

void ExchangesDialog::forget(size_t index)
{
    const Row &row = m_rows[index];
    apply(forgetExchanges(m_planner, row.week, row.account, row.called));
}

void ExchangesDialog::apply(Result<Change> change)
{
    if (!change) {
        m_foot->showFault(errorText(change.error()));
    } else if (!change->isEmpty() && m_editor.apply(*std::move(change))) {
        return;
    }
    // Nothing was announced that would show what is stored.
    refresh();
}

void ExchangesDialog::step(size_t row, size_t column, int rows)
{
    const auto wanted = static_cast<qsizetype>(row) + rows;
    if (wanted >= 0 && wanted < static_cast<qsizetype>(m_rows.size())) {
        m_rows[static_cast<size_t>(wanted)].fields[column]->setFocus(Qt::TabFocusReason);
    }
}

void ExchangesDialog::settle()
{
    for (const Row &row : m_rows) {
        for (CountField *field : row.fields) {
            if (field->isModified()) {
                field->settle();
            }
        }
    }
}

void ExchangesDialog::done(int result)
{
    settle();
    QDialog::done(result);
}

} // namespace semainier::ui
