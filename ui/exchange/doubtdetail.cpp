// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/doubtdetail.h"

#include "ui/base/formatting.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/exchange/periodtext.h"
#include "ui/exchange/statisticswords.h"
#include "ui/exchange/worddifference.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

#include <cstdlib>
#include <utility>

namespace semainier::ui {

namespace {

constexpr int gap = 12;
constexpr int lineGap = 4;

QLabel *richLabel(const QString &html)
{
    auto *label = new QLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::NoTextInteraction); // a click is for the card
    label->setWordWrap(true);
    return label;
}

QFrame *card()
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("pageCard"));
    auto *lines = new QVBoxLayout(frame);
    lines->setContentsMargins(gap, gap, gap, gap);
    lines->setSpacing(lineGap);
    return frame;
}

QString markStyle()
{
    return QStringLiteral("background-color:%1; font-weight:600")
        .arg(theme().color(Token::AlertTint).name());
}

} // namespace

DoubtDetail::DoubtDetail(QWidget *parent) : QScrollArea(parent), m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("doubtDetail"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme(), &Theme::changed, this, [this] {
        if (!m_row.candidates.empty()) {
            build();
        }
    });
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int place) {
        if (const auto post = choice(place + 1)) {
            Q_EMIT chosen(*post);
        }
    });
}

std::optional<PostId> DoubtDetail::choice(int number) const
{
    const auto candidates = static_cast<int>(m_row.candidates.size());
    if (number < 1 || m_row.candidates.empty() || number > candidates + 1) {
        return {};
    }
    return number > candidates ? PostId() : m_row.candidates[size_t(number) - 1].post;
}

void DoubtDetail::show(const DoubtfulRow &row, const QString &account, PostId taken)
{
    const bool isSame = row.line == m_row.line && row.text == m_row.text
        && row.candidates == m_row.candidates && account == m_account;
    const bool isTaken = taken == m_taken;
    m_row = row;
    m_account = account;
    m_taken = taken;
    if (!isSame) {
        build();
        return;
    }
    for (QAbstractButton *button : m_choices->buttons()) {
        button->setChecked(choice(m_choices->id(button) + 1) == m_taken);
    }
    compare();
    if (const QAbstractButton *button = m_choices->checkedButton(); button && !isTaken) {
        ensureWidgetVisible(button->parentWidget());
    }
}

void DoubtDetail::clear()
{
    m_row = {};
    delete takeWidget();
}

void DoubtDetail::build()
{
    for (QAbstractButton *button : m_choices->buttons()) {
        m_choices->removeButton(button);
    }
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("doubtPage"));
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(0, gap, 0, 0);
    page->setSpacing(gap);
    page->addWidget(words(QStringLiteral("strong"), doubtQuestion(m_row.doubt)));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->addWidget(networkSide());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(lineGap * 2);
    int number = 0;
    for (const PostCandidate &candidate : m_row.candidates) {
        addCandidate(*right, candidate, ++number);
    }
    addChoice(*right, tr("%1  Another publication", "the number of a choice").arg(number + 1), {},
              {tr("It is added as a post of its own; what was planned stays as it is.")}, {},
              PostId());
    right->addStretch();
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    page->addLayout(sides, 1);
    setWidget(content);
}

QFrame *DoubtDetail::networkSide()
{
    QFrame *frame = card();
    QLayout *lines = frame->layout();
    lines->addWidget(words(QStringLiteral("small"), tr("What the network says")));
    lines->addWidget(words(QStringLiteral("strong"), momentText(m_row.day, m_row.time)));
    lines->addWidget(words(QStringLiteral("secondary"), m_account));
    m_text = richLabel({});
    lines->addWidget(m_text);
    compare();
    return frame;
}

/// Marks what the post that is chosen has otherwise; without one, what the nearest has.
void DoubtDetail::compare()
{
    const auto taken = std::ranges::find(m_row.candidates, m_taken, &PostCandidate::post);
    const PostCandidate &other =
        taken == m_row.candidates.end() ? m_row.candidates.front() : *taken;
    m_text->setText(wordDifference(m_row.text, other.text, markStyle()).before);
}

/// How far from the publication a post was planned, in a few words.
QString DoubtDetail::distance(const PostCandidate &candidate) const
{
    const qint64 days = m_row.day.daysTo(candidate.day);
    if (days != 0) {
        return days < 0 ? tr("planned the day before") : tr("planned the day after");
    }
    if (!m_row.time || !candidate.time) {
        return tr("planned the same day");
    }
    const int minutes = candidate.time->minutes() - m_row.time->minutes();
    if (minutes == 0) {
        return tr("planned at the same hour");
    }
    const QString apart = duration(std::abs(minutes));
    return minutes < 0 ? tr("planned %1 earlier").arg(apart) : tr("planned %1 later").arg(apart);
}

void DoubtDetail::addCandidate(QVBoxLayout &column, const PostCandidate &candidate, int number)
{
    QStringList quiet{QStringLiteral("%1 · %2").arg(label(candidate.kind), distance(candidate))};
    if (!candidate.text.startsWith(candidate.caption.chopped(1))) {
        quiet << candidate.caption;
    }
    addChoice(column, tr("%1  Same post", "the number of a choice").arg(number),
              momentText(candidate.day, candidate.time), quiet,
              wordDifference(m_row.text, candidate.text, markStyle()).after, candidate.post);
}

void DoubtDetail::addChoice(QVBoxLayout &column, const QString &heading, const QString &moment,
                            const QStringList &quiet, const QString &html, PostId post)
{
    QFrame *frame = card();
    QLayout *lines = frame->layout();
    auto *button = new QRadioButton(heading);
    if (!moment.isEmpty()) {
        button->setAccessibleName(
            tr("%1, %2", "a choice, and a day and an hour").arg(heading, moment));
    }
    button->setAccessibleDescription(quiet.join(QStringLiteral(", ")));
    button->setChecked(post == m_taken);
    m_choices->addButton(button, static_cast<int>(m_choices->buttons().size()));
    lines->addWidget(button);
    if (!moment.isEmpty()) {
        lines->addWidget(words(QStringLiteral("strong"), moment));
    }
    for (const QString &line : quiet) {
        lines->addWidget(words(QStringLiteral("secondary"), line));
    }
    if (!html.isEmpty()) {
        lines->addWidget(richLabel(html));
    }
    frame->setCursor(Qt::PointingHandCursor);
    frame->installEventFilter(this);
    column.addWidget(frame);
}

/// A click anywhere on a card chooses it.
bool DoubtDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        if (auto *button = watched->findChild<QRadioButton *>({}, Qt::FindDirectChildrenOnly)) {
            button->click();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace semainier::ui
