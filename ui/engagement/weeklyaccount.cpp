// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/weeklyaccount.h"

#include "core/planner/engagementedit.h"
#include "core/planner/lineedit.h"
#include "core/planner/planner.h"
#include "ui/base/countfield.h"
#include "ui/base/formatting.h"
#include "ui/base/theme.h"
#include "ui/engagement/weeklywords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr int largest = 999'999'999;
constexpr int gap = 8;
constexpr Scaled fieldWidth{80};
constexpr Scaled wordsWidth{170}; ///< at least, of the posts' names
constexpr size_t countColumns = 4; ///< followers and three kinds of exchanges
constexpr std::array exchangeMembers{&ExchangeCount::replies, &ExchangeCount::mentions,
                                     &ExchangeCount::reposts};

std::optional<int> shown(const std::optional<qint64> &count)
{
    return count ? std::optional(static_cast<int>(std::min<qint64>(*count, largest)))
                 : std::nullopt;
}

} // namespace

WeeklyAccount::WeeklyAccount(const Planner &planner, const AccountWeek &week, QDate monday,
                             std::span<const Metric> columns, QWidget *parent)
    : PageCard(parent), m_planner(planner), m_week(week), m_monday(monday)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnStretch(0, 1);
    column().addLayout(m_grid);
    // A column without a field is as wide as the others, so that the cards have the same columns.
    const auto all = static_cast<int>(std::max(columns.size(), countColumns));
    for (int index = 1; index <= all; ++index) {
        auto *keeper = new QWidget;
        followTextSize(*keeper, [keeper] { keeper->setFixedSize(fieldWidth, 0); });
        m_grid->addWidget(keeper, 0, index, Qt::AlignBottom);
    }
    followTextSize(*this, [this] { m_grid->setColumnMinimumWidth(0, wordsWidth); });
    addCounts();
    addFigures(columns);
}

void WeeklyAccount::addCaption(int column, const QString &text, const QString &tip)
{
    auto *caption = new QLabel(text);
    caption->setProperty("role", QStringLiteral("small"));
    caption->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    caption->setToolTip(tip);
    m_grid->addWidget(caption, m_grid->rowCount() - 1, column);
}

CountField *WeeklyAccount::addField(int column, const QString &name)
{
    auto *field = new CountField(largest);
    field->setAccessibleName(name);
    field->setReadOnly(m_planner.isReadOnly());
    followTextSize(*field, [field] { field->setFixedWidth(fieldWidth); });
    const auto line = static_cast<int>(m_lines.size()) - 1;
    connect(field, &CountField::stepWanted, this,
            [this, line, column](int rows) { Q_EMIT stepWanted(line + rows, column - 1, rows); });
    m_grid->addWidget(field, m_grid->rowCount() - 1, column, Qt::AlignTop);
    m_lines.back()[static_cast<size_t>(column) - 1] = field;
    m_stops.push_back(field);
    return field;
}

void WeeklyAccount::beginLine(size_t columns)
{
    m_lines.emplace_back(columns, nullptr);
}

void WeeklyAccount::addCounts()
{
    auto *name = words(QStringLiteral("heading"), m_week.called);
    m_grid->addWidget(name, 0, 0);
    const std::array captions{tr("Followers"), tr("Replies"), tr("Mentions"), tr("Reposts")};
    const std::array tips{tr("How many follow the account today"),
                          tr("How often you replied to comments and messages"),
                          tr("How often you mentioned others"),
                          tr("How often you reposted what others published")};
    for (size_t index = 0; index < captions.size(); ++index) {
        addCaption(static_cast<int>(index) + 1, captions[index], tips[index]);
    }
    m_before = words(QStringLiteral("small"));
    m_grid->addWidget(m_before, 1, 0, Qt::AlignVCenter);
    beginLine(countColumns);
    //: an account
    m_followers = addField(1, tr("Followers of %1 today").arg(m_week.called));
    connect(m_followers, &CountField::committed, this, &WeeklyAccount::recordFollowers);
    for (size_t index = 0; index < m_exchanges.size(); ++index) {
        m_exchanges[index] =
            addField(static_cast<int>(index) + 2,
                     //: what is counted, the account, the week
                     tr("%1 on %2, week of %3")
                         .arg(captions[index + 1], m_week.called, dayAndMonth(m_monday)));
        connect(m_exchanges[index], &CountField::committed, this, &WeeklyAccount::recordExchanges);
    }
}

void WeeklyAccount::addFigures(std::span<const Metric> columns)
{
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, gap);
    if (m_week.publications.empty()) {
        m_grid->addWidget(words(QStringLiteral("secondary"),
                                tr("No post went out here this week. One shows as soon as it is "
                                   "published on this account, or its hour has passed.")),
                          row + 1, 0, 1, -1);
        return;
    }
    const auto told = figuresOf(m_week.network);
    m_grid->addWidget(words(QStringLiteral("small"), tr("Posts of the week")), row + 1, 0,
                      Qt::AlignBottom);
    for (size_t index = 0; index < columns.size(); ++index) {
        if (std::ranges::find(told, columns[index]) != told.end()) {
            addCaption(static_cast<int>(index) + 1, WeeklyWords::metric(columns[index]),
                       WeeklyWords::explanation(columns[index]));
        }
    }
    for (const WeekPublication &publication : m_week.publications) {
        addPublication(publication, columns);
    }
}

void WeeklyAccount::addPublication(const WeekPublication &publication,
                                   std::span<const Metric> columns)
{
    auto *cell = new QWidget;
    auto *texts = new QVBoxLayout(cell);
    texts->setContentsMargins(0, gap / 2, gap, 0);
    texts->setSpacing(0);
    texts->addWidget(words(QString(), publication.caption));
    Row row{.publication = publication, .detail = words(QStringLiteral("small"))};
    texts->addWidget(row.detail);
    m_grid->addWidget(cell, m_grid->rowCount(), 0);
    beginLine(std::max(columns.size(), countColumns));
    const auto told = figuresOf(m_week.network);
    for (size_t index = 0; index < columns.size(); ++index) {
        const Metric metric = columns[index];
        if (std::ranges::find(told, metric) == told.end()) {
            continue;
        }
        CountField *field =
            addField(static_cast<int>(index) + 1,
                     //: a figure, a post, an account
                     tr("%1 of “%2” on %3")
                         .arg(WeeklyWords::metric(metric), publication.caption, m_week.called));
        const auto record = [this, publication, metric, field] {
            recordFigure(publication, metric, *field);
        };
        connect(field, &CountField::committed, this, record);
        connect(field, &CountField::confirmed, this, record);
        row.fields.emplace_back(metric, field);
    }
    if (!publication.isPublished && !m_planner.isReadOnly()) {
        auto *published = new QPushButton(tr("Mark as published"));
        published->setAutoDefault(false);
        //: a post
        published->setAccessibleName(tr("Mark “%1” as published").arg(publication.caption));
        connect(published, &QPushButton::clicked, this,
                [this, post = publication.post] { Q_EMIT publishedWanted(post); });
        texts->addSpacing(gap / 2);
        texts->addWidget(published, 0, Qt::AlignLeft);
        m_stops.push_back(published);
    }
    m_rows.push_back(std::move(row));
}

void WeeklyAccount::show(const AccountWeek &week, QDate today)
{
    m_week = week;
    m_before->setText(WeeklyWords::followersBefore(week, today));
    m_followers->setValue(
        shown(week.followers ? std::optional(week.followers->followers) : std::nullopt));
    for (size_t index = 0; index < m_exchanges.size(); ++index) {
        m_exchanges[index]->setValue(
            week.exchanges ? std::optional((*week.exchanges).*exchangeMembers.at(index))
                           : std::nullopt);
    }
    for (size_t index = 0; index < std::min(m_rows.size(), week.publications.size()); ++index) {
        Row &row = m_rows[index];
        row.publication = week.publications[index];
        row.detail->setText(WeeklyWords::detail(row.publication));
        for (const auto &[metric, field] : row.fields) {
            field->setValue(shown(row.publication.metrics[metric]));
        }
    }
}

void WeeklyAccount::settle()
{
    for (const Line &line : m_lines) {
        for (CountField *field : line) {
            if (field != nullptr && field->isModified()) {
                field->settle();
            }
        }
    }
}

void WeeklyAccount::tell(const Result<Change> &change)
{
    if (change) {
        Q_EMIT made(*change);
    } else {
        Q_EMIT failed(change.error());
    }
}

void WeeklyAccount::recordFollowers()
{
    const QDate today = m_planner.clock().today();
    const auto count = m_followers->value();
    tell(count ? semainier::recordFollowers(
                     m_planner, {.account = m_week.account, .readOn = today, .followers = *count},
                     m_week.called)
               : forgetFollowers(m_planner, m_week.account, today, m_week.called));
}

void WeeklyAccount::recordExchanges()
{
    ExchangeCount count{.week = m_monday, .account = m_week.account};
    bool isEmpty = true;
    for (size_t index = 0; index < m_exchanges.size(); ++index) {
        const auto value = m_exchanges[index]->value();
        count.*exchangeMembers.at(index) = value.value_or(0);
        isEmpty = isEmpty && !value;
    }
    tell(isEmpty ? forgetExchanges(m_planner, m_monday, m_week.account, m_week.called)
                 : semainier::recordExchanges(m_planner, count, m_week.called));
}

void WeeklyAccount::recordFigure(const WeekPublication &publication, Metric metric,
                                 const CountField &field)
{
    const auto count = field.value();
    tell(count ? semainier::recordFigure(
                     m_planner,
                     {.publication = publication.publication, .metric = metric, .count = *count},
                     publication.caption, m_week.called)
               : forgetFigure(m_planner, publication.publication, metric, publication.caption,
                              m_week.called));
}

} // namespace semainier::ui
