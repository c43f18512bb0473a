// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/timeofday.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <span>

namespace semainier {

/// A text bound as its bytes, for a placeholder that stands as `CAST(? AS TEXT)`: what SQLite
/// stores, without the UTF-16 that it would have to take apart. For statements that write many
/// rows.
struct Utf8 {
    const QString &text;
};

/// One SQL statement, prepared once and run as often as wanted; rows are read forward only.
/// A `?` in it stands for a value, never for itself. A statement that cannot be prepared reports it
/// when it is run.
class Statement {
public:
    static constexpr int mostValues = 32;

    Statement(const QSqlDatabase &connection, const QString &sql);

    [[nodiscard]] bool isPrepared() const { return m_prepared; }

    /// Binds the values to the placeholders in their order and runs the statement. It fails unless
    /// there is one value for each placeholder.
    template <class... Values>
    [[nodiscard]] Result<> run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(placeholder(position++), boundValue(values)), ...);
        return execute(position);
    }
    /// The same with as many numbers as there are placeholders, for statements of several rows.
    [[nodiscard]] Result<> runNumbers(std::span<const qint64> values);

    /// Moves to the next row; false after the last one and after an error (see finish()).
    [[nodiscard]] bool next();
    /// Frees the cursor. Tells whether reading ended at the last row or by an error.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    /// ISO text; a null date for NULL.
    [[nodiscard]] QDate date(int column) const;
    /// Minutes of the day; nothing for NULL.
    [[nodiscard]] std::optional<TimeOfDay> time(int column) const;
    /// Milliseconds since 1970 UTC; a null instant for NULL.
    [[nodiscard]] QDateTime instant(int column) const;

    template <class Tag>
    [[nodiscard]] Id<Tag> id(int column) const
    {
        return Id<Tag>(integer(column));
    }

    /// The row number given to the row just inserted.
    [[nodiscard]] qint64 insertedId() const;

private:
    [[nodiscard]] Result<> execute(int boundValues);
    [[nodiscard]] static const QString &placeholder(int position);

    static QVariant boundValue(int value) { return value; }
    static QVariant boundValue(qint64 value) { return value; }
    static QVariant boundValue(bool value) { return value ? 1 : 0; }
    static QVariant boundValue(const QString &value);
    static QVariant boundValue(const Utf8 &value);
    static QVariant boundValue(QDate value);
    static QVariant boundValue(TimeOfDay value) { return value.minutes(); }
    static QVariant boundValue(const QDateTime &value);
    template <class Tag>
    static QVariant boundValue(Id<Tag> value)
    {
        return value.isValid() ? QVariant(value.value()) : QVariant();
    }
    template <class T>
    static QVariant boundValue(const std::optional<T> &value)
    {
        return value ? boundValue(*value) : QVariant();
    }

    QSqlQuery m_query;
    int m_placeholders = 0;
    bool m_prepared = false;
};

/// The columns of a SELECT that reads texts as their bytes. Statement::text() understands both, and
/// decodes the bytes in a fraction of the time that SQLite takes to give UTF-16.
[[nodiscard]] QString utf8(std::initializer_list<const char *> columns);

} // namespace semainier
