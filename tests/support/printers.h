// SPDX-License-Identifier: GPL-3.0-or-later
// How GoogleTest shows our values; without these it prints their bytes.
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/timeofday.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>

QT_BEGIN_NAMESPACE

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(QDate date, std::ostream *out)
{
    *out << (date.isValid() ? date.toString(Qt::ISODate).toStdString() : "(no date)");
}

inline void PrintTo(const QDateTime &instant, std::ostream *out)
{
    *out << instant.toString(Qt::ISODateWithMs).toStdString();
}

QT_END_NAMESPACE

namespace semainier {

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << codeName(error.code).toStdString() << " (" << error.detail.toStdString() << ") "
         << error.file.toStdString() << ':' << error.line;
}

inline void PrintTo(TimeOfDay time, std::ostream *out)
{
    *out << time.toString().toStdString();
}

template <class Tag>
void PrintTo(Id<Tag> id, std::ostream *out)
{
    *out << "id " << id.value();
}

} // namespace semainier
