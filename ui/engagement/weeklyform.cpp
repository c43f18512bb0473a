// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/weeklyform.h"

#include "core/planner/planner.h"
#include "ui/base/countfield.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/theme.h"
#include "ui/commands/calendareditor.h"
#include "ui/commands/editfoot.h"
#include "ui/engagement/weeklyaccount.h"
#include "ui/engagement/weeklywords.h"
#include "ui/page/pagecard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{940, 680};
constexpr QSize aroundDialog{24, 48}; ///< of the screen, for the frame of the window
constexpr int edge = 20;
constexpr int gap = 8;

/// The figures that any of the accounts has, in the order of the enum.
std::vector<Metric> columnsOf(const WeeklyContent &content)
{
    std::vector<Metric> columns;
    std::ranges::copy_if(allMetrics, std::back_inserter(columns), [&content](Metric metric) {
        return std::ranges::any_of(content.accounts, [metric](const AccountWeek &account) {
            const auto told = figuresOf(account.network);
            return std::ranges::find(told, metric) != told.end();
        });
    });
    return columns;
}

} // namespace

WeeklyForm::WeeklyForm(Planner &planner, CalendarEditor &editor, QWidget *parent)
    : QDialog(parent), m_planner(planner), m_editor(editor),
      m_monday(weekToFill(planner.clock().today()))
{
    setWindowTitle(tr("Weekly figures"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    m_empty = words(QStringLiteral("secondary"),
                    tr("Figures are noted by account. Add your accounts in the settings."));
    m_empty->setContentsMargins(edge, gap, edge, gap);
    rows->addWidget(m_empty);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(edge, 0, edge, edge);
    m_column->setSpacing(12);
    m_column->addStretch();
    m_scroll->setWidget(ground);
    rows->addWidget(m_scroll, 1);
    m_foot = new EditFoot;
    m_foot->follow(editor, *this);
    connect(m_foot, &EditFoot::turningBack, this, &WeeklyForm::settle);
    rows->addWidget(m_foot);
    connect(&planner, &Planner::changed, this, &WeeklyForm::refresh);
    connect(&planner, &Planner::changedElsewhere, this, &WeeklyForm::refresh);
    const QSize room = this->screen()->availableSize() - aroundDialog;
    resize((firstSize * theme().textPercent() / 100).boundedTo(room));
    refresh();
    if (!m_cards.empty()) {
        m_cards.front()->stops().front()->setFocus();
    }
}

WeeklyForm::~WeeklyForm()
{
    // What goes with the window of its calendar was kept or refused before: nothing is there any
    // more that a field could tell.
    for (QWidget *stop : stops()) {
        stop->blockSignals(true);
    }
}

QWidget *WeeklyForm::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(edge, edge, edge, 12);
    column->setSpacing(4);
    column->addWidget(words(QStringLiteral("title"), tr("Weekly figures")));
    column->addWidget(words(
        QStringLiteral("secondary"),
        tr("Five minutes for what no file tells: your followers today, your exchanges of the week "
           "and what each post brought. Leave empty what the network does not show; write 0 where "
           "there was none. Among the exchanges, an empty field beside a filled one counts as "
           "0.")));
    column->addSpacing(gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    auto *earlier = new QPushButton(tr("Earlier week"));
    m_later = new QPushButton(tr("Later week"));
    for (QPushButton *button : {earlier, m_later}) {
        button->setAutoDefault(false);
    }
    m_period = new QLabel;
    m_period->setProperty("role", QStringLiteral("strong"));
    m_progress = words(QStringLiteral("secondary"));
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(earlier);
    row->addWidget(m_later);
    row->addSpacing(gap);
    row->addWidget(m_period);
    row->addWidget(m_progress, 1);
    column->addLayout(row);
    connect(earlier, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { turn(1); });
    return head;
}

void WeeklyForm::turn(int weeks)
{
    settle();
    m_monday = std::min(m_monday.addDays(qint64(weeks) * 7), mondayOf(m_planner.clock().today()));
    refresh();
}

void WeeklyForm::refresh()
{
    auto read = readWeek(m_planner, m_monday);
    if (!read) {
        m_foot->showFault(errorText(read.error()));
        return;
    }
    if (!m_content || !m_content->asksSame(*read)) {
        settle();
        // What was kept just now is known too.
        read = readWeek(m_planner, m_monday);
        if (!read) {
            m_foot->showFault(errorText(read.error()));
            return;
        }
    }
    // Keeping may have made the fields already.
    const bool others = !m_content || !m_content->asksSame(*read);
    m_content = *std::move(read);
    if (others) {
        build();
    }
    for (size_t index = 0; index < m_cards.size(); ++index) {
        m_cards[index]->show(m_content->accounts[index], m_content->today);
    }
    m_progress->setText(WeeklyWords::progress(*m_content));
}

void WeeklyForm::build()
{
    // The keyboard stays where it was, or where what it was on would be.
    const auto former = stops();
    const auto focused = std::ranges::find(former, focusWidget());
    const auto place = focused - former.begin();
    const bool hadFocus = focused != former.end();
    // What comes into a page that is not seen is seen with it.
    m_scroll->hide();
    for (WeeklyAccount *card : m_cards) {
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    const auto columns = columnsOf(*m_content);
    for (const AccountWeek &account : m_content->accounts) {
        const size_t index = m_cards.size();
        auto *card = new WeeklyAccount(m_planner, account, m_monday, columns);
        connect(card, &WeeklyAccount::made, this, &WeeklyForm::apply);
        connect(card, &WeeklyAccount::failed, this,
                [this](const Error &error) { m_foot->showFault(errorText(error)); });
        connect(card, &WeeklyAccount::publishedWanted, this, [this](PostId post) {
            settle();
            m_editor.edit(QList<PostId>{post}, PostEdit{.status = PostStatus::Published});
        });
        connect(card, &WeeklyAccount::stepWanted, this,
                [this, index](int line, int column, int direction) {
                    step(index, line, column, direction);
                });
        m_column->insertWidget(static_cast<int>(index), card);
        m_cards.push_back(card);
    }
    orderStops();
    m_empty->setVisible(m_cards.empty());
    m_scroll->setVisible(!m_cards.empty());
    const auto now = stops();
    if (hadFocus && !now.empty()) {
        now[std::min(static_cast<size_t>(place), now.size() - 1)]->setFocus();
    }
    m_later->setEnabled(m_monday < mondayOf(m_planner.clock().today()));
    m_period->setText(weekTitle(m_monday));
}

std::vector<QWidget *> WeeklyForm::stops() const
{
    std::vector<QWidget *> all;
    for (const WeeklyAccount *card : m_cards) {
        all.insert(all.end(), card->stops().begin(), card->stops().end());
    }
    return all;
}

void WeeklyForm::orderStops()
{
    QWidget *before = m_later;
    for (QWidget *stop : stops()) {
        setTabOrder(std::exchange(before, stop), stop);
    }
}

void WeeklyForm::apply(const Change &change)
{
    if (change.isEmpty() || !m_editor.apply(change)) {
        // Nothing was announced that would show what is stored.
        refresh();
    }
}

void WeeklyForm::step(size_t card, int line, int column, int direction)
{
    auto place = static_cast<qsizetype>(card);
    while (place >= 0 && place < static_cast<qsizetype>(m_cards.size())) {
        const auto &lines = m_cards[static_cast<size_t>(place)]->lines();
        for (; line >= 0 && line < static_cast<int>(lines.size()); line += direction) {
            const auto &fields = lines[static_cast<size_t>(line)];
            const auto index = static_cast<size_t>(column);
            if (index < fields.size() && fields[index] != nullptr) {
                fields[index]->setFocus(Qt::TabFocusReason);
                m_scroll->ensureWidgetVisible(fields[index]);
                return;
            }
        }
        place += direction;
        if (place >= 0 && place < static_cast<qsizetype>(m_cards.size()) && direction < 0) {
            line = static_cast<int>(m_cards[static_cast<size_t>(place)]->lines().size()) - 1;
        } else {
            line = 0;
        }
    }
}

void WeeklyForm::settle()
{
    // What is kept is announced, and the cards may be made anew meanwhile; the former ones go
    // later.
    for (WeeklyAccount *card : std::vector(m_cards)) {
        card->settle();
    }
}

void WeeklyForm::done(int result)
{
    settle();
    QDialog::done(result);
}

} // namespace semainier::ui
