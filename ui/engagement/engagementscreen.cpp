// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementscreen.h"

#include "core/planner/planner.h"
#include "core/planner/setting.h"
#include "ui/base/job.h"
#include "ui/base/theme.h"
#include "ui/charts/chart.h"
#include "ui/engagement/engagementcharts.h"
#include "ui/engagement/engagementhead.h"
#include "ui/engagement/engagementwords.h"
#include "ui/engagement/figurecard.h"
#include "ui/engagement/figuretexts.h"
#include "ui/engagement/followercharts.h"
#include "ui/engagement/postscard.h"
#include "ui/engagement/report.h"
#include "ui/page/pagefiles.h"
#include "ui/page/pagescroll.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int edge = 18;
constexpr int gap = 14;
constexpr Scaled roomForTwo{760}; ///< narrower, the right column goes below the left one
constexpr Scaled roomForFour{900}; ///< narrower, the figures stand two by two
constexpr int underMissing = 6;
constexpr int leftShare = 7;
constexpr int rightShare = 5;

const QString periodKey = QStringLiteral("period");
const QString accountKey = QStringLiteral("account");
const QString kindKey = QStringLiteral("kind");
const QString objectiveKey = QStringLiteral("objective");

} // namespace

EngagementScreen::EngagementScreen(Planner &planner, Prompter &prompter, QWidget *parent)
    : QWidget(parent), m_planner(planner), m_prompter(prompter)
{
    buildLayout();
    connectHead();
    m_head->show(m_view, planner.clock().today());
    m_head->setImportOffered(!planner.isReadOnly());
    m_import->setVisible(!planner.isReadOnly());
    connect(m_posts, &PostsCard::postWanted, this, &EngagementScreen::postWanted);
    connect(m_posts, &PostsCard::dataWanted, this,
            [this] { tell(saveFigures(m_prompter, *this, m_posts->table(), m_posts->title())); });
    connect(&planner, &Planner::changed, this, &EngagementScreen::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &EngagementScreen::refresh);
    followTextSize(*this, [this] { fit(); });
}

void EngagementScreen::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new EngagementHead;
    column->addWidget(m_head);
    m_page = new QWidget;
    auto *rows = new QVBoxLayout(m_page);
    rows->setContentsMargins(edge, 0, edge, edge);
    rows->setSpacing(gap);
    m_missing = new PageCard;
    m_missingText = words(QStringLiteral("strong"));
    m_missingText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_missing->column().addWidget(m_missingText);
    m_missing->column().addSpacing(underMissing);
    m_import = new QPushButton(tr("Import statistics…"));
    connect(m_import, &QPushButton::clicked, this, &EngagementScreen::importWanted);
    m_missing->column().addWidget(m_import, 0, Qt::AlignLeft);
    m_missing->hide();
    rows->addWidget(m_missing);
    rows->addWidget(buildFigures());
    m_coverage = words(QStringLiteral("small"));
    rows->addWidget(m_coverage);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    m_trend = addChart(*left, tr("No month has figures yet."));
    m_posts = new PostsCard;
    left->addWidget(m_posts);
    left->addStretch(1);
    m_kinds = addChart(*right, tr("No post of this period has figures."));
    m_slots = addChart(*right, tr("No post of this period has an hour and a rate."));
    m_accounts = addChart(*right, tr("No post of this period has figures."));
    m_followers = addChart(*right,
                           tr("Nobody counted the followers in these months. Note them once a week "
                              "in the weekly figures, in the menu."));
    right->addStretch(1);
    m_columns->addLayout(left, leftShare);
    m_columns->addLayout(right, rightShare);
    rows->addLayout(m_columns);
    rows->addStretch(1);
    column->addWidget(scrolled(m_page), 1);
    // Empty charts would say for a moment that there is nothing.
    m_page->hide();
}

QWidget *EngagementScreen::buildFigures()
{
    auto *row = new QWidget;
    m_figures = new QGridLayout(row);
    m_figures->setContentsMargins(0, 0, 0, 0);
    m_figures->setSpacing(gap);
    for (FigureCard *&card : m_cards) {
        card = new FigureCard;
    }
    return row;
}

Chart *EngagementScreen::addChart(QBoxLayout &column, const QString &emptyText)
{
    auto *card = new PageCard;
    auto *chart = new Chart(m_prompter);
    // The room that a chart keeps about itself is a part of that of its card.
    card->column().setContentsMargins(
        card->column().contentsMargins()
        - QMargins(Chart::edge, Chart::edge, Chart::edge, Chart::edge));
    chart->setEmptyText(emptyText);
    connect(chart, &Chart::failed, this, &EngagementScreen::failed);
    connect(chart, &Chart::saved, this, &EngagementScreen::saved);
    card->column().addWidget(chart);
    column.addWidget(card);
    return chart;
}

void EngagementScreen::connectHead()
{
    const auto change = [this](auto member) {
        return [this, member](const auto &value) {
            EngagementView wanted = m_view;
            wanted.*member = value;
            view(wanted);
        };
    };
    connect(m_head, &EngagementHead::periodChosen, this, change(&EngagementView::period));
    connect(m_head, &EngagementHead::accountChosen, this, change(&EngagementView::account));
    connect(m_head, &EngagementHead::kindChosen, this, change(&EngagementView::kind));
    connect(m_head, &EngagementHead::objectiveChosen, this, change(&EngagementView::objective));
    connect(m_head, &EngagementHead::importWanted, this, &EngagementScreen::importWanted);
    connect(m_head, &EngagementHead::imageWanted, this,
            [this] { tell(savePicture(m_prompter, *m_page, tr("engagement"))); });
    connect(m_head, &EngagementHead::reportWanted, this, &EngagementScreen::report);
    connect(m_head, &EngagementHead::dataWanted, this, [this] {
        if (m_content) {
            tell(saveFigures(m_prompter, *this, allFigures(), tr("engagement")));
        }
    });
}

void EngagementScreen::onChanged(const Changed &what)
{
    const Changed nothing;
    Changed others = what;
    others.series = others.slotsChanged = others.keyDates = others.people = false;
    if (others != nothing) {
        refresh();
    }
}

void EngagementScreen::refresh()
{
    m_stale = true;
    if (isVisible()) {
        read();
    }
}

void EngagementScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale || (m_content && m_content->today != m_planner.clock().today())) {
        read();
    }
}

void EngagementScreen::view(const EngagementView &wanted)
{
    m_view = wanted;
    m_head->show(m_view, m_planner.clock().today());
    refresh();
}

void EngagementScreen::read()
{
    if (m_reading) {
        // What is read now is out of date: once it is there, everything is read again.
        m_stale = true;
        return;
    }
    m_stale = false;
    m_reading = true;
    Job::start<EngagementContent>(
        this,
        [path = m_planner.path(), &clock = m_planner.clock(),
         view = m_view](const Progress &) -> Result<EngagementContent> {
            SEM_TRY(const auto planner, Planner::open(path, clock));
            return readEngagement(*planner, view);
        },
        [this](Result<EngagementContent> content) {
            m_reading = false;
            if (m_stale) {
                refresh();
            } else if (!content) {
                Q_EMIT failed(content.error());
            } else {
                present(*std::move(content));
            }
        });
}

void EngagementScreen::present(EngagementContent content)
{
    m_content = std::move(content);
    m_view = m_content->view;
    m_head->show(*m_content);
    const auto texts = figureTexts(*m_content);
    for (size_t index = 0; index < texts.size(); ++index) {
        m_cards.at(index)->show(texts.at(index));
    }
    const QString missing = missingText(*m_content);
    m_missingText->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    say(*m_coverage, coverageText(m_content->figures.coverage));
    showCharts();
    m_posts->show(*m_content);
    m_page->show();
    // Charts of a new height would be painted once in the room of the old ones.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    Q_EMIT shown();
}

void EngagementScreen::showCharts()
{
    const Engagement &figures = m_content->figures;
    m_trend->setTexts(trendTitle(figures.path), trendText(figures.path));
    m_trend->setPicture(std::make_unique<TrendPicture>(trendData(figures.path)));
    const bool any = !m_content->posts.empty();
    m_kinds->setTexts(tr("By kind"), any ? dotsText() : QString());
    m_kinds->setPicture(std::make_unique<DotsPicture>(kindDots(*m_content)));
    m_accounts->setTexts(tr("By account"),
                         any ? tr("Rates of different networks are not compared with each other.")
                             : QString());
    m_accounts->setPicture(std::make_unique<DotsPicture>(accountDots(*m_content)));
    m_slots->setTexts(tr("Slots that went best with you"), slotsText(figures.slotFigures));
    m_slots->setPicture(std::make_unique<HeatPicture>(slotCells(figures.slotFigures)));
    m_followers->setTexts(tr("Followers"),
                          tr("Won or lost in a month, by the last count of each; every account has "
                             "its own scale."));
    m_followers->setPicture(std::make_unique<FollowersPicture>(followerRows(*m_content)));
}

void EngagementScreen::focusFirst()
{
    m_head->enter();
}

void EngagementScreen::fit()
{
    const auto direction = width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_columns->direction() != direction) {
        m_columns->setDirection(direction);
    }
    const int beside = width() < roomForFour ? 2 : static_cast<int>(m_cards.size());
    if (m_figures->count() > 0 && m_figures->property("beside").toInt() == beside) {
        return;
    }
    m_figures->setProperty("beside", beside);
    for (int index = 0; index < static_cast<int>(m_cards.size()); ++index) {
        m_figures->removeWidget(m_cards.at(static_cast<size_t>(index)));
        m_figures->addWidget(m_cards.at(static_cast<size_t>(index)), index / beside,
                             index % beside);
        m_figures->setColumnStretch(index, index < beside ? 1 : 0);
    }
}

void EngagementScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QJsonObject EngagementScreen::state() const
{
    QJsonObject state{{periodKey, toJson(m_view.period)},
                      {accountKey, m_view.account.value()},
                      {objectiveKey, m_view.objective.value()}};
    if (m_view.kind) {
        state[kindKey] = code(*m_view.kind);
    }
    return state;
}

void EngagementScreen::restoreState(const QJsonObject &state)
{
    const EngagementView usual;
    view({.period = pagePeriodFromJson(state.value(periodKey).toObject(), usual.period),
          .account = AccountId(state.value(accountKey).toInteger()),
          .kind = postKindFromCode(state.value(kindKey).toString()),
          .objective = ObjectiveId(state.value(objectiveKey).toInteger())});
}

void EngagementScreen::report()
{
    if (m_content) {
        const QString association =
            m_planner.settings().value(settings::calendarName).value_or(QString());
        tell(saveReport(m_prompter, *this,
                        {.association = association,
                         .printedOn = m_planner.clock().today(),
                         .content = *m_content}));
    }
}

void EngagementScreen::tell(const Result<QString> &written)
{
    if (!written) {
        Q_EMIT failed(written.error());
    } else if (!written->isEmpty()) {
        Q_EMIT saved(*written);
    }
}

ChartTable EngagementScreen::allFigures() const
{
    ChartTable all = pageTable();
    ChartTable figures{.columns = {QString(), tr("Value"), tr("Rests on")}, .rows = {}};
    for (const FigureText &text : figureTexts(*m_content)) {
        figures.rows.push_back({{.text = text.caption}, {.text = text.value}, {.text = text.note}});
    }
    addTable(all, tr("Engagement"), figures);
    for (const Chart *chart : {m_trend, m_kinds, m_slots, m_accounts, m_followers}) {
        if (chart->picture() != nullptr) {
            addTable(all, chart->title(), chart->picture()->table());
        }
    }
    addTable(all, m_posts->title(), m_posts->table());
    return all;
}

} // namespace semainier::ui
