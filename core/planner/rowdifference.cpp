// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/rowdifference.h"

#include <QJsonDocument>

namespace semainier {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList differences(const QJsonObject &before, const QJsonObject &after)
{
    QStringList fields;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (field.key() != QStringLiteral("id") && before[field.key()] != field.value()) {
            fields << field.key();
        }
    }
    return fields;
}

QJsonObject only(const QStringList &fields, const QJsonObject &json)
{
    QJsonObject part;
    for (const QString &field : fields) {
        part[field] = json[field];
    }
    return part;
}

Result<QJsonObject> merged(const QJsonObject &current, const QJsonObject &before,
                           const QJsonObject &after)
{
    QJsonObject result = current;
    for (const QString &field : differences(before, after)) {
        if (current[field] != before[field] && current[field] != after[field]) {
            return failure(ErrorCode::Conflict, field);
        }
        result[field] = after[field];
    }
    return result;
}

} // namespace semainier
