// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/weekfoot.h"

#include "core/planner/planner.h"
#include "core/post/postevents.h"
#include "ui/base/theme.h"
#include "ui/line/balancegroup.h"
#include "ui/line/footwords.h"
#include "ui/line/missingchips.h"
#include "ui/line/timegroup.h"

#include <QGridLayout>
#include <QLabel>

namespace semainier::ui {

namespace {

constexpr Scaled leastHeight{98}; ///< for two lines of chips, so that most weeks are alike
constexpr Scaled roomForThree{640};
constexpr Scaled roomForTwo{440};
/// A window lower than this has no room for more than the least.
constexpr Scaled lowWindow{420};

} // namespace

WeekFoot::WeekFoot(Planner &planner, QWidget *parent) : CalendarFoot(planner, parent)
{
    setAccessibleName(tr("Balance of the week"));
    m_balance = new BalanceGroup;
    m_missing = new QWidget;
    m_missingTitle = new QLabel;
    m_missingTitle->setProperty("role", QStringLiteral("strong"));
    m_chips = new MissingChips(ChipWords::WithTime, 2);
    m_chips->setReadOnly(planner.isReadOnly());
    m_nothing = new QLabel;
    m_nothing->setProperty("role", QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(m_missing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_missingTitle);
    column->addWidget(m_chips);
    column->addWidget(m_nothing);
    column->addStretch();
    m_time = new TimeGroup;

    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(18, 12, 18, 12);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    arrange(Form::Wide);
    connect(m_chips, &MissingChips::chosen, this, &WeekFoot::plan);
    connect(m_time, &TimeGroup::postChosen, this, &WeekFoot::postChosen);
    followTextSize(*this, [this] { arrange(); });
}

Result<> WeekFoot::read()
{
    SEM_TRY(const auto planned, readBalance());
    std::vector<EventShortfall> shortfalls;
    if (!isOver()) {
        SEM_TRY(const auto needs, PostEvents(planner().database()).needsIn(daysAhead()));
        shortfalls = semainier::shortfalls(needs);
    }
    fill(planned, shortfalls);
    return {};
}

void WeekFoot::fill(const PlannedBalance &planned, const std::vector<EventShortfall> &shortfalls)
{
    const auto missing = isOver() ? std::vector<MissingPosts>() : missingPosts(planned);
    m_balance->show(planned, isOver());
    m_chips->show(missing);
    m_chips->setVisible(!missing.empty());
    const auto &overlap = planned.balance.overlap;
    m_missing->setVisible(!missing.empty() || overlap);
    m_missingTitle->setText(isOver() ? tr("Compared with the target") : tr("What is missing"));
    m_nothing->setVisible(missing.empty());
    m_nothing->setText(isOver() ? overlap ? FootWords::inCommon(*overlap) : QString()
                                : tr("Nothing: the week is in balance."));
    m_time->show(planned, shortfalls);
    m_hasManyChips = missing.size() > 2;
    share();
}

void WeekFoot::resizeEvent(QResizeEvent *event)
{
    CalendarFoot::resizeEvent(event);
    arrange();
}

void WeekFoot::arrange()
{
    Form form = width() < roomForThree ? Form::Narrow : Form::Wide;
    if (width() < roomForTwo || window()->height() < lowWindow) {
        form = Form::Compact;
    }
    if (form != m_form) {
        arrange(form);
    }
    setMinimumHeight(form == Form::Compact ? 0 : int(leastHeight));
}

void WeekFoot::arrange(Form form)
{
    m_form = form;
    const bool compact = form == Form::Compact;
    const bool wide = form == Form::Wide;
    for (QWidget *group :
         {static_cast<QWidget *>(m_balance), m_missing, static_cast<QWidget *>(m_time)}) {
        m_grid->removeWidget(group);
    }
    m_grid->addWidget(m_balance, 0, 0, 1, compact ? 2 : 1);
    m_grid->addWidget(m_missing, compact ? 1 : 0, compact ? 0 : 1, 1, compact ? 2 : 1);
    m_grid->addWidget(m_time, wide ? 0 : 2, wide ? 2 : 0, 1, wide ? 1 : 2);
    share();
    m_balance->setCompact(compact);
    m_missingTitle->setVisible(!compact);
    m_time->setForm(wide          ? TimeGroup::Form::Column
                        : compact ? TimeGroup::Form::LineWithoutTitle
                                  : TimeGroup::Form::Line);
}

void WeekFoot::share()
{
    constexpr std::array usual{5, 4, 3};
    constexpr std::array withManyChips{3, 5, 2};
    const auto &shares = m_hasManyChips ? withManyChips : usual;
    for (int column = 0; column < int(shares.size()); ++column) {
        const bool used = m_form == Form::Wide || column < 2;
        m_grid->setColumnStretch(column, used ? shares[size_t(column)] : 0);
    }
}

} // namespace semainier::ui
