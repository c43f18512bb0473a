// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/plancard.h"

#include "ui/base/calm.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/formcolumn.h"
#include "ui/base/kindsquare.h"
#include "ui/base/labels.h"
#include "ui/base/linefield.h"
#include "ui/base/parsing.h"
#include "ui/base/theme.h"
#include "ui/line/linewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <span>

namespace semainier::ui {

namespace {

constexpr size_t mostPosts = 6; ///< told one by one: a plan is made step by step
constexpr Scaled squareSize{16};
constexpr Scaled minutesWidth{92};
constexpr int squareGap = 8;

/// The square of a kind beside words.
QLabel *squareOf(PostKind kind)
{
    auto *square = new QLabel;
    square->setAlignment(Qt::AlignCenter);
    followTextSize(*square, [square, kind] {
        square->setFixedWidth(squareSize);
        square->setPixmap(kindIcon(kind).pixmap(squareSize));
    });
    return square;
}

QFrame *rule()
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("lineRule"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

PlanCard::PlanCard(QWidget *parent) : PageCard(parent)
{
    column().addWidget(words(QStringLiteral("strong"), tr("What to plan next")));
    column().addWidget(words(QStringLiteral("secondary"),
                             tr("To come closer to the target, within the time you have; the most "
                                "wanted first.")));
    m_scope = words(QStringLiteral("secondary"),
                    tr("For all accounts together: there is one plan and one budget of time."));
    column().addWidget(m_scope);
    column().addSpacing(4);
    column().addWidget(buildTime());
    m_fault = faultLabel();
    column().addWidget(m_fault);
    connect(m_minutes, &LineField::faultFound, this,
            [this](const QString &sentence) { showFault(m_fault, sentence); });
    m_place = new QVBoxLayout;
    column().addLayout(m_place);
    m_nothing =
        words(QStringLiteral("secondary"),
              tr("Nothing is missing: what is published and planned is what the target asks "
                 "for."));
    column().addWidget(m_nothing);
    m_outlook = words(QStringLiteral("secondary"));
    column().addSpacing(4);
    column().addWidget(m_outlook);
}

QWidget *PlanCard::buildTime()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(squareGap, box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addNamed = [row](const QString &name, QWidget *field) {
        auto *pair = new QWidget;
        auto *both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, squareGap, 0);
        both->setSpacing(squareGap);
        auto *label = new QLabel(name);
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(field);
        field->setAccessibleName(name);
        both->addWidget(label);
        both->addWidget(field);
        row->addWidget(pair);
    };
    m_minutes = new LineField([](const QString &text) {
        return parsedDuration(text) ? QString() : tr("A time such as 2 h or 1 h 30.");
    });
    followTextSize(*m_minutes, [this] { m_minutes->setFixedWidth(minutesWidth); });
    connect(m_minutes, &LineField::committed, this, [this](const QString &text) {
        Q_EMIT weeklyMinutesChosen(parsedDuration(text).value_or(0));
    });
    addNamed(tr("Time each week"), m_minutes);
    m_weeks = new Calm<QSpinBox>;
    m_weeks->setRange(1, mostWeeksAhead);
    connect(m_weeks, &QSpinBox::valueChanged, this, &PlanCard::weeksAheadChosen);
    addNamed(tr("Weeks ahead"), m_weeks);
    return box;
}

void PlanCard::beginRows()
{
    if (m_list != nullptr) {
        // One of its buttons may be what was just pressed.
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_buttons.clear();
}

void PlanCard::endRows()
{
    // Shown as one, so that the page is laid out once.
    m_place->addWidget(m_list);
    m_list->show();
    QWidget *before = m_weeks;
    for (QPushButton *button : m_buttons) {
        setTabOrder(std::exchange(before, button), button);
    }
}

void PlanCard::addRule()
{
    if (m_rows->count() > 0) {
        m_rows->addWidget(rule());
    }
}

void PlanCard::addRow(PostKind kind, const QString &text, const QString &time)
{
    addRule();
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(squareGap);
    row->addWidget(squareOf(kind));
    row->addWidget(words(QString(), text), 1);
    auto *minutes = new QLabel(time);
    minutes->setProperty("role", QStringLiteral("secondary"));
    row->addWidget(minutes);
    auto *button = new QPushButton(tr("Plan"));
    //: a kind of post
    button->setAccessibleName(tr("Plan: %1").arg(label(kind)));
    button->setAccessibleDescription(text);
    button->setToolTip(tr("Adds this post on the next free slot"));
    button->setEnabled(!m_readOnly);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT planWanted(kind); });
    row->addWidget(button);
    m_rows->addWidget(box);
    m_buttons.push_back(button);
}

void PlanCard::show(const LineContent &content)
{
    const Guidance &guidance = content.guidance;
    m_readOnly = content.readOnly;
    m_scope->setVisible(content.view.account.isValid());
    m_minutes->setValue(duration(content.choices.weeklyMinutes));
    m_minutes->setReadOnly(content.readOnly);
    {
        const QSignalBlocker blocker(m_weeks);
        m_weeks->setValue(content.view.weeksAhead);
    }
    beginRows();
    if (guidance.exchanges > 0) {
        addRow(PostKind::Exchange,
               tr("%Ln exchange(s) with the community", nullptr, guidance.exchanges),
               duration(guidance.exchangeMinutes));
    }
    const size_t told = std::min(guidance.posts.size(), mostPosts);
    for (const Suggestion &suggestion : std::span(guidance.posts).first(told)) {
        addRow(suggestion.kind, needText(suggestion.need, suggestion.kind),
               duration(suggestion.minutes));
    }
    for (const Deferral &deferral : guidance.deferred) {
        addRow(deferral.kind, deferralText(deferral), duration(deferral.minutes));
    }
    m_nothing->setHidden(m_rows->count() > 0);
    endRows();
    QStringList outlook = outlookTexts(guidance);
    if (const int more = static_cast<int>(guidance.posts.size() - told); more > 0) {
        outlook.prepend(tr("Then %Ln more post(s).", nullptr, more));
    }
    say(*m_outlook, outlook.join(u' '));
}

} // namespace semainier::ui
