// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplesource.h"

#include <QFile>
#include <QJsonDocument>

namespace semainier {

namespace {

Result<QJsonObject> readObject(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidValue, name);
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(ErrorCode::MalformedFile, fault.errorString(), file.fileName());
    }
    return document.object();
}

} // namespace

Result<SampleSource> SampleSource::read(const QString &language)
{
    SEM_TRY(auto schedule, readObject(QStringLiteral("schedule")));
    SEM_TRY(auto texts, readObject(language));
    return SampleSource{std::move(schedule), std::move(texts)};
}

} // namespace semainier
