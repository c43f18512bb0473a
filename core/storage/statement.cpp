// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/assert.h"
#include "core/base/isodate.h"
#include "core/storage/sqlerror.h"

#include <QSqlError>

#include <array>

namespace semainier {

namespace {

/// Text that was read as it is, or as the bytes of utf8().
QString textOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QByteArray) {
        return value.toString();
    }
    const QByteArray bytes = value.toByteArray();
    // A byte order mark is part of a text of ours; the decoder would take it away.
    return bytes.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes)
                                            : QString::fromUtf8(bytes);
}

} // namespace

Statement::Statement(const QSqlDatabase &connection, const QString &sql) : m_query(connection)
{
    // Qt makes up a name for a `?` each time a value is bound to it, which takes longer than the
    // rest of the binding: names given once are looked up instead.
    QString named;
    for (const QChar c : sql) {
        named += c == u'?' ? placeholder(m_placeholders++) : QString(c);
    }
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(named);
}

const QString &Statement::placeholder(int position)
{
    static const auto names = [] {
        std::array<QString, mostValues> made;
        for (size_t i = 0; i < made.size(); ++i) {
            made[i] = QStringLiteral(":v%1").arg(i);
        }
        return made;
    }();
    SEM_ASSERT(position < mostValues, return names.back());
    return names[static_cast<size_t>(position)];
}

Result<> Statement::runNumbers(std::span<const qint64> values)
{
    int position = 0;
    for (const qint64 value : values) {
        m_query.bindValue(placeholder(position++), value);
    }
    return execute(position);
}

Result<> Statement::execute(int boundValues)
{
    if (m_prepared && boundValues != m_placeholders) {
        return failure(
            ErrorCode::Storage,
            QStringLiteral("%1 values for %2 placeholders").arg(boundValues).arg(m_placeholders));
    }
    if (!m_prepared || !m_query.exec()) {
        return std::unexpected(fromSqlError(m_query.lastError()));
    }
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Result<> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid()) {
        return std::unexpected(fromSqlError(error));
    }
    return {};
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return textOf(m_query.value(column));
}

std::optional<int> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

std::optional<QString> Statement::optionalText(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(textOf(value));
}

QDate Statement::date(int column) const
{
    return dateFromIso(text(column));
}

std::optional<TimeOfDay> Statement::time(int column) const
{
    const std::optional<int> minutes = optionalInteger(column);
    return minutes ? TimeOfDay::fromMinutes(*minutes) : std::nullopt;
}

QDateTime Statement::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

qint64 Statement::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

// A null QString would be bound as NULL, which a NOT NULL column refuses: absent text is empty
// text.
QVariant Statement::boundValue(const QString &value)
{
    if (value.startsWith(QChar::ByteOrderMark)) {
        // SQLite takes it for the mark of UTF-16 and drops it: a second one keeps the first.
        return QString(QChar(QChar::ByteOrderMark) + value);
    }
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant Statement::boundValue(const Utf8 &value)
{
    return value.text.isEmpty() ? QByteArray("") : value.text.toUtf8();
}

QVariant Statement::boundValue(QDate value)
{
    return value.isValid() ? QVariant(isoDate(value)) : QVariant();
}

QVariant Statement::boundValue(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QString utf8(std::initializer_list<const char *> columns)
{
    QStringList expressions;
    for (const char *column : columns) {
        expressions << QStringLiteral("CAST(%1 AS BLOB)").arg(QLatin1StringView(column));
    }
    return expressions.join(QStringLiteral(", "));
}

} // namespace semainier
