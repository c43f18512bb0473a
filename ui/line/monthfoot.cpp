// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/monthfoot.h"

#include "core/planner/planner.h"
#include "ui/base/theme.h"
#include "ui/line/footwords.h"
#include "ui/line/missingchips.h"
#include "ui/line/mixbar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace semainier::ui {

namespace {

constexpr Scaled roomForOneLine{700};
constexpr Scaled widestBar{360};

} // namespace

MonthFoot::MonthFoot(Planner &planner, QWidget *parent) : CalendarFoot(planner, parent)
{
    setAccessibleName(tr("Balance of the month"));
    m_count = new QLabel;
    m_count->setProperty("role", QStringLiteral("strong"));
    m_bar = new MixBar(MixBar::Look::Strong, {FootWords::segment, [](ContentPart, int posts) {
                                                  return QLocale().toString(posts);
                                              }});
    m_inCommon = new QLabel;
    m_missing = new QLabel;
    for (QLabel *label : {m_inCommon, m_missing}) {
        label->setProperty("role", QStringLiteral("secondary"));
    }
    m_chips = new MissingChips(ChipWords::Whole, 1);
    m_chips->setReadOnly(planner.isReadOnly());
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(18, 12, 18, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    arrange(true);
    connect(m_chips, &MissingChips::chosen, this, &MonthFoot::plan);
    followTextSize(*this, [this] { arrange(); });
}

Result<> MonthFoot::read()
{
    SEM_TRY(const auto planned, readBalance());
    fill(planned);
    return {};
}

void MonthFoot::fill(const PlannedBalance &planned)
{
    const PartCounts &counts = planned.balance.counts;
    const bool empty = counts.total() == 0;
    const auto missing = isOver() ? std::vector<MissingPosts>() : missingPosts(planned);
    m_count->setText(tr("%Ln post(s)", nullptr, counts.total()));
    m_bar->show(counts, FootWords::counts(tr("Posts of the month"), counts));
    m_bar->setVisible(!empty);
    const QString nothing = isOver()
        ? tr("Nothing was planned.")
        : tr("Nothing is planned yet. Press N or click a “+” to add a post.");
    m_inCommon->setText(empty ? nothing : FootWords::inCommon(*planned.balance.overlap));
    m_missing->setText(missing.empty() ? tr("Nothing is missing.") : tr("Missing:"));
    m_missing->setVisible(!isOver() && (!missing.empty() || !empty));
    m_chips->show(missing);
    m_chips->setVisible(!missing.empty());
}

void MonthFoot::resizeEvent(QResizeEvent *event)
{
    CalendarFoot::resizeEvent(event);
    arrange();
}

void MonthFoot::arrange()
{
    m_bar->setMaximumWidth(widestBar);
    const bool inOneLine = width() >= roomForOneLine;
    if (inOneLine != m_inOneLine) {
        arrange(inOneLine);
    }
}

void MonthFoot::arrange(bool inOneLine)
{
    m_inOneLine = inOneLine;
    const std::initializer_list<QWidget *> parts{m_count, m_bar, m_inCommon, m_missing, m_chips};
    for (QWidget *part : parts) {
        m_grid->removeWidget(part);
    }
    int place = 0;
    for (QWidget *part : parts) {
        const bool below = !inOneLine && place > 2;
        m_grid->addWidget(part, below ? 1 : 0, below ? place - 3 : place, 1,
                          below && part == m_chips ? 2 : 1);
        ++place;
    }
    m_grid->setColumnStretch(1, inOneLine ? 0 : 1);
    m_grid->setColumnStretch(4, inOneLine ? 1 : 0);
}

} // namespace semainier::ui
