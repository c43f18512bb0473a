// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/defaultkeydates.h"

#include "core/base/assert.h"
#include "core/base/uid.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void loadKeyDates()
{
    Q_INIT_RESOURCE(keydates);
}

namespace semainier {

std::vector<KeyDate> defaultKeyDates(const QString &language)
{
    loadKeyDates();
    QFile file(QStringLiteral(":/keydates.json"));
    SEM_ASSERT(file.open(QIODevice::ReadOnly), return {});
    const QString name = language.startsWith(u"fr", Qt::CaseInsensitive) ? QStringLiteral("fr")
                                                                         : QStringLiteral("en");
    std::vector<KeyDate> keyDates;
    for (const auto &json : QJsonDocument::fromJson(file.readAll()).array()) {
        keyDates.push_back({
            .id = {},
            .uid = uidOfName(u"keydate:" + json[QStringLiteral("key")].toString()),
            .name = json[name].toString(),
            .rule = json[QStringLiteral("rule")].toString(),
        });
    }
    SEM_ASSERT(!keyDates.empty(), return {});
    return keyDates;
}

} // namespace semainier
