// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/publicationfields.h"

#include "ui/base/formatting.h"
#include "ui/base/parsedfield.h"
#include "ui/base/parsing.h"
#include "ui/postpane/fieldgrid.h"
#include "ui/postpane/fieldmanners.h"

#include <QLineEdit>

namespace semainier::ui {

namespace {

/// In the zone of this computer.
QString momentText(const QDateTime &instant)
{
    if (!instant.isValid()) {
        return {};
    }
    const QDateTime local = instant.toLocalTime();
    const auto time = TimeOfDay::fromHourMinute(local.time().hour(), local.time().minute());
    return shortDate(local.date()) + u' ' + hourText(time.value_or(TimeOfDay()));
}

/// "18/11 10:00": a day, and an hour behind it.
QDateTime parsedMoment(const QString &typed, QDate near)
{
    const QString plain = typed.simplified();
    for (qsizetype at = plain.indexOf(u' '); at >= 0; at = plain.indexOf(u' ', at + 1)) {
        const auto day = parsedDay(plain.left(at), near);
        const auto time = parsedHour(plain.mid(at + 1));
        if (day && time) {
            return QDateTime(*day, QTime(time->hour(), time->minute()), Qt::LocalTime).toUTC();
        }
    }
    return {};
}

} // namespace

PublicationFields::PublicationFields(QWidget *parent) : QWidget(parent)
{
    auto *grid = new FieldGrid;
    setLayout(grid);
    m_moment = new ParsedField([this](const QString &typed) -> std::optional<QString> {
        const QDateTime moment = parsedMoment(typed, m_near);
        return moment.isValid() ? std::optional(momentText(moment)) : std::nullopt;
    });
    teachManners(m_moment);
    m_moment->setPlaceholderText(tr("Day and hour"));
    connect(m_moment, &ParsedField::committed, this, &PublicationFields::chosen);
    grid->add(0, 0, tr("Published on"), m_moment, 2);
    m_url = makeLine();
    m_url->setPlaceholderText(QStringLiteral("https://"));
    connect(m_url, &QLineEdit::textEdited, this, &PublicationFields::typed);
    grid->add(1, 0, tr("Address of the publication"), m_url, 2);
}

void PublicationFields::show(const Publication &publication, QDate near)
{
    m_near = near;
    m_publishedAt = publication.publishedAt;
    m_moment->setAccepted(momentText(publication.publishedAt));
    setLineText(m_url, publication.url);
}

void PublicationFields::write(Publication &publication) const
{
    // The seconds that a network reported stay unless the minute changes.
    publication.publishedAt = m_moment->accepted() == momentText(m_publishedAt)
        ? m_publishedAt
        : parsedMoment(m_moment->accepted(), m_near);
    publication.url = m_url->text();
}

void PublicationFields::setReadOnly(bool readOnly)
{
    m_moment->setReadOnly(readOnly);
    m_url->setReadOnly(readOnly);
}

} // namespace semainier::ui
