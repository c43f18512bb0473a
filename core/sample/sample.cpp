// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/calendar/defaultkeydates.h"
#include "core/sample/samplebuilder.h"

#include <QFile>

namespace semainier {

QStringList sampleLanguages()
{
    return {QStringLiteral("fr"), QStringLiteral("en")};
}

Result<QString> sampleName(const QString &language)
{
    SEM_TRY(const auto source, SampleSource::read(language));
    return source.texts[QStringLiteral("name")].toString();
}

Result<Change> sampleChange(const QString &language, QDate today)
{
    if (!sampleLanguages().contains(language)) {
        return failure(ErrorCode::InvalidValue, language);
    }
    SEM_TRY(auto source, SampleSource::read(language));
    return SampleBuilder(std::move(source), today).build();
}

Result<std::unique_ptr<Planner>> createSample(const QString &path, const QString &language,
                                              const Clock &clock)
{
    SEM_TRY(const Change change, sampleChange(language, clock.today()));
    SEM_TRY(const QString name, sampleName(language));
    SEM_TRY(auto planner, Planner::create(path, name, clock, defaultKeyDates(language)));
    if (const auto written = planner->apply(change); !written) {
        planner.reset();
        QFile::remove(path);
        return std::unexpected(written.error());
    }
    return planner;
}

} // namespace semainier
