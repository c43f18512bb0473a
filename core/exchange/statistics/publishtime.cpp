// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/publishtime.h"

#include <QLocale>

#include <cstdlib>

namespace semainier {

namespace {

constexpr qint64 agreeing = 38LL * 60 * 60; ///< seconds: a day and UTC+14

} // namespace

QDateTime instantFrom(const QString &text, std::initializer_list<const char *> forms,
                      const QTimeZone &zone)
{
    for (const char *form : forms) {
        const QDateTime read =
            QLocale::c().toDateTime(text.simplified(), QString::fromLatin1(form));
        if (read.isValid()) {
            return QDateTime(read.date(), read.time(), zone).toUTC();
        }
    }
    return {};
}

QDateTime instantFromIso(const QString &text)
{
    QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (read.isValid() && read.timeSpec() == Qt::LocalTime) {
        read.setTimeSpec(Qt::UTC);
    }
    return read.isValid() ? read.toUTC() : QDateTime();
}

QTimeZone pacificTime()
{
    return QTimeZone("America/Los_Angeles");
}

QDateTime exactInstant(const QDateTime &fromId, const QDateTime &told)
{
    if (!told.isValid() || !fromId.isValid()) {
        return told.isValid() ? told : fromId;
    }
    return std::abs(fromId.secsTo(told)) <= agreeing ? fromId : told;
}

} // namespace semainier
