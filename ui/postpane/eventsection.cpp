// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/eventsection.h"

#include "ui/base/formatting.h"
#include "ui/base/parsing.h"
#include "ui/postpane/dayfield.h"
#include "ui/postpane/fieldgrid.h"
#include "ui/postpane/needgauge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace semainier::ui {

namespace {

std::optional<int> numberOf(const ParsedField &field)
{
    return field.accepted().isEmpty() ? std::nullopt : std::optional(field.accepted().toInt());
}

QString textOf(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString textOf(std::optional<TimeOfDay> time)
{
    return time ? hourText(*time) : QString();
}

} // namespace

EventSection::EventSection(QWidget *parent) : PostSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    m_summary = new QLabel;
    m_summary->setProperty("role", QStringLiteral("small"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_gauge = new NeedGauge;
    m_gauge->setToolTip(tr("Show or hide what the event needs"));
    column->addWidget(m_gauge);
    m_fields = new QWidget;
    buildFields();
    m_fields->hide();
    column->addWidget(m_fields);
    connect(m_gauge, &QAbstractButton::toggled, m_fields, &QWidget::setVisible);
}

void EventSection::buildFields()
{
    auto *grid = new FieldGrid;
    m_fields->setLayout(grid);
    m_day = new DayField;
    m_day->setPlaceholderText(tr("Not said"));
    grid->add(0, 0, tr("Day of the event"), m_day, 2);
    m_start = makeHourField();
    m_end = makeHourField();
    m_start->setPlaceholderText(tr("Not said"));
    m_end->setPlaceholderText(tr("Not said"));
    grid->add(1, 0, tr("From"), m_start);
    grid->add(1, 1, tr("Until"), m_end);
    m_place = makeLine();
    connect(m_place, &QLineEdit::textEdited, this, [this] {
        showSummary();
        Q_EMIT typed();
    });
    grid->add(2, 0, tr("Place"), m_place, 2);
    m_needed = makeNumberField();
    m_found = makeNumberField();
    grid->add(3, 0, tr("People needed"), m_needed);
    grid->add(3, 1, tr("People found"), m_found);
    for (ParsedField *field :
         {static_cast<ParsedField *>(m_day), m_start, m_end, m_needed, m_found}) {
        connect(field, &ParsedField::committed, this, &EventSection::onChanged);
    }
}

void EventSection::onChanged()
{
    showSummary();
    Q_EMIT chosen();
}

void EventSection::showFor(PostKind kind)
{
    m_kind = kind;
    setVisible(kind == PostKind::Event || kind == PostKind::VolunteerCall || !need().isEmpty());
    showSummary();
}

void EventSection::setPost(const Post &post)
{
    const EventNeed &event = post.event;
    const QDate known = event.day.isValid() ? event.day : post.day;
    m_day->setNear(known.isValid() ? known : m_today);
    m_day->setDay(event.day);
    m_start->setAccepted(textOf(event.start));
    m_end->setAccepted(textOf(event.end));
    setLineText(m_place, event.place);
    m_needed->setAccepted(textOf(event.needed));
    m_found->setAccepted(textOf(event.found));
    if (post.id != m_post) {
        m_post = post.id;
        m_gauge->setChecked(false);
    }
    showFor(post.kind);
}

EventNeed EventSection::need() const
{
    return {.day = m_day->day(),
            .start = parsedHour(m_start->accepted()),
            .end = parsedHour(m_end->accepted()),
            .place = m_place->text(),
            .needed = numberOf(*m_needed),
            .found = numberOf(*m_found)};
}

void EventSection::write(Post &post) const
{
    post.event = need();
}

void EventSection::setReadOnly(bool readOnly)
{
    for (QLineEdit *line : m_fields->findChildren<QLineEdit *>()) {
        line->setReadOnly(readOnly);
    }
}

void EventSection::showSummary()
{
    const EventNeed now = need();
    m_gauge->show(now, m_kind);
    QStringList facts;
    if (now.day.isValid()) {
        facts.append(shortDay(now.day));
    }
    for (const QString &fact : {hourRange(now.start, now.end), now.place.simplified()}) {
        if (!fact.isEmpty()) {
            facts.append(fact);
        }
    }
    const QString name = m_kind == PostKind::VolunteerCall ? tr("Need") : tr("Event");
    //: The line above the gauge: "Need: Sat 21 Nov, 08:30–19:00, supermarket"
    const QString text =
        facts.isEmpty() ? name : tr("%1: %2").arg(name, facts.join(QStringLiteral(", ")));
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_gauge->setAccessibleName(
        now.share() ? tr("%1, %Ln people found", nullptr, now.found.value_or(0)).arg(text) : text);
    m_gauge->setAccessibleDescription(m_gauge->text());
}

} // namespace semainier::ui
