// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linescreen.h"

#include "core/planner/planner.h"
#include "core/planner/setupedit.h"
#include "ui/base/theme.h"
#include "ui/charts/chart.h"
#include "ui/commands/calendareditor.h"
#include "ui/commands/nextplace.h"
#include "ui/line/exchangesdialog.h"
#include "ui/line/lenscard.h"
#include "ui/line/linehead.h"
#include "ui/line/linepaper.h"
#include "ui/line/mixcard.h"
#include "ui/line/plancard.h"
#include "ui/line/profilesdialog.h"
#include "ui/line/verdictcard.h"
#include "ui/page/pagefiles.h"
#include "ui/page/pagescroll.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int edge = 18;
constexpr int gap = 14;
constexpr Scaled roomForTwo{760}; ///< narrower, the right column goes below the left one

const QString periodKey = QStringLiteral("period");
const QString accountKey = QStringLiteral("account");
const QString lensKey = QStringLiteral("tab");
const QString aheadKey = QStringLiteral("weeksAhead");

} // namespace

LineScreen::LineScreen(Planner &planner, CalendarEditor &editor, Prompter &prompter,
                       QWidget *parent)
    : QWidget(parent), m_planner(planner), m_editor(editor), m_prompter(prompter)
{
    buildLayout(prompter);
    connectHead();
    connect(m_mix, &MixCard::exchangesWanted, this, &LineScreen::openExchanges);
    connect(m_plan, &PlanCard::planWanted, this, &LineScreen::plan);
    connect(m_plan, &PlanCard::weeklyMinutesChosen, this, &LineScreen::setWeeklyMinutes);
    connect(m_plan, &PlanCard::weeksAheadChosen, this, [this](int weeks) {
        LineView wanted = m_view;
        wanted.weeksAhead = weeks;
        view(wanted);
    });
    connect(&planner, &Planner::changed, this, &LineScreen::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &LineScreen::refresh);
    followTextSize(*this, [this] { fit(); });
}

LineScreen::~LineScreen()
{
    // What is edited last is kept on the way.
    if (m_dialog) {
        m_dialog->close();
        delete m_dialog;
    }
}

void LineScreen::buildLayout(Prompter &prompter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new LineHead;
    column->addWidget(m_head);
    m_page = new QWidget;
    auto *rows = new QVBoxLayout(m_page);
    rows->setContentsMargins(edge, 0, edge, edge);
    rows->setSpacing(gap);
    m_verdict = new VerdictCard;
    rows->addWidget(m_verdict);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    m_mix = new MixCard(prompter);
    m_columns->addWidget(m_mix, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    m_lens = new LensCard(prompter);
    m_plan = new PlanCard;
    right->addWidget(m_lens);
    right->addWidget(m_plan);
    right->addStretch();
    m_columns->addLayout(right, 1);
    rows->addLayout(m_columns);
    rows->addStretch();
    m_scroll = scrolled(m_page);
    column->addWidget(m_scroll, 1);
    for (const auto &charts : {m_mix->charts(), m_lens->charts()}) {
        for (Chart *chart : charts) {
            connect(chart, &Chart::failed, this, &LineScreen::failed);
            connect(chart, &Chart::saved, this, &LineScreen::saved);
        }
    }
}

void LineScreen::connectHead()
{
    connect(m_head, &LineHead::periodChosen, this, [this](const PagePeriod &period) {
        LineView wanted = m_view;
        wanted.period = period;
        m_periodChosen = true;
        view(wanted);
    });
    connect(m_head, &LineHead::accountChosen, this, [this](AccountId account) {
        LineView wanted = m_view;
        wanted.account = account;
        view(wanted);
    });
    connect(m_head, &LineHead::targetWanted, this, &LineScreen::openTarget);
    connect(m_head, &LineHead::profilesWanted, this, qOverload<>(&LineScreen::openProfiles));
    connect(m_head, &LineHead::exchangesWanted, this, &LineScreen::openExchanges);
    connect(m_head, &LineHead::imageWanted, this, &LineScreen::saveImage);
    connect(m_head, &LineHead::dataWanted, this, &LineScreen::saveData);
}

void LineScreen::onChanged(const Changed &what)
{
    const Changed nothing;
    Changed others = what;
    others.series = others.slotsChanged = others.keyDates = false;
    if (others != nothing) {
        refresh();
    }
}

void LineScreen::refresh()
{
    m_stale = true;
    if (isVisible()) {
        read();
    }
}

void LineScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale || (m_content && m_content->today != m_planner.clock().today())) {
        read();
    }
}

void LineScreen::view(const LineView &wanted)
{
    m_view = wanted;
    refresh();
}

void LineScreen::read()
{
    m_stale = false;
    if (!m_periodChosen) {
        const auto choices = LineReader(m_planner).choices();
        m_view.period = {.weeks = choices ? choices->weeks : PagePeriod().weeks, .own = {}};
    }
    auto content = readLine(m_planner, m_view);
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    m_content = *std::move(content);
    m_view = m_content->view;
    m_head->show(*m_content);
    m_verdict->show(*m_content);
    m_mix->show(*m_content);
    m_lens->show(*m_content);
    m_plan->show(*m_content);
}

void LineScreen::plan(PostKind kind)
{
    const DateRange ahead = nextWeeks(m_content->today, m_view.weeksAhead);
    const int exchanges = m_content->guidance.exchanges;
    const auto wish = kind == PostKind::Exchange
        ? placeForExchanges(m_planner, exchanges,
                            m_content->guidance.exchangeMinutes / std::max(1, exchanges), ahead)
        : nextPlace(m_planner, kind, ahead);
    if (!wish) {
        Q_EMIT failed(wish.error());
    } else {
        Q_EMIT postWanted(*wish);
        // The pane of the new post may leave less room; the next one is planned from here too.
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_plan); });
    }
}

void LineScreen::setWeeklyMinutes(int minutes)
{
    auto change = setSetting(m_planner, settings::lineMinutes, QString::number(minutes));
    if (!change) {
        Q_EMIT failed(change.error());
    } else if (change->isEmpty() || !m_editor.apply(*std::move(change))) {
        refresh();
    }
}

void LineScreen::focusFirst()
{
    m_head->enter();
}

void LineScreen::fit()
{
    const auto direction = width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_columns->direction() != direction) {
        m_columns->setDirection(direction);
    }
}

void LineScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QJsonObject LineScreen::state() const
{
    QJsonObject state{{lensKey, code(m_lens->lens())},
                      {accountKey, m_view.account.value()},
                      {aheadKey, m_view.weeksAhead}};
    if (m_periodChosen) {
        state[periodKey] = toJson(m_view.period);
    }
    return state;
}

void LineScreen::restoreState(const QJsonObject &state)
{
    m_lens->setLens(lensFromCode(state.value(lensKey).toString()).value_or(m_lens->lens()));
    LineView wanted;
    wanted.account = AccountId(state.value(accountKey).toInteger());
    wanted.weeksAhead =
        std::clamp(state.value(aheadKey).toInt(wanted.weeksAhead), 1, mostWeeksAhead);
    m_periodChosen = state.contains(periodKey);
    wanted.period = pagePeriodFromJson(state.value(periodKey).toObject(), wanted.period);
    view(wanted);
}

void LineScreen::open(QDialog *dialog)
{
    if (m_dialog) {
        m_dialog->close();
    }
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LineScreen::openProfiles(const QString &uid)
{
    if (m_stale || !m_content) {
        read();
    }
    if (!m_content) {
        return;
    }
    auto *dialog = new ProfilesDialog(m_planner, m_editor, *m_content, this);
    dialog->select(uid);
    open(dialog);
}

void LineScreen::openProfiles()
{
    openProfiles(QString());
}

void LineScreen::openTarget()
{
    const auto choices = LineReader(m_planner).choices();
    openProfiles(choices ? choices->target.uid : QString());
}

void LineScreen::openExchanges()
{
    open(new ExchangesDialog(m_planner, m_editor, this));
}

void LineScreen::saveImage()
{
    tell(savePicture(m_prompter, *m_page, tr("editorial line")));
}

void LineScreen::saveData()
{
    if (!m_content) {
        return;
    }
    m_lens->drawAll();
    std::vector<Chart *> charts = m_mix->charts();
    std::ranges::copy(m_lens->charts(), std::back_inserter(charts));
    tell(saveFigures(m_prompter, *this, allFigures(*m_content, charts), tr("editorial line")));
}

void LineScreen::tell(const Result<QString> &written)
{
    if (!written) {
        Q_EMIT failed(written.error());
    } else if (!written->isEmpty()) {
        Q_EMIT saved(*written);
    }
}

} // namespace semainier::ui
