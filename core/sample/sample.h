// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/planner/change.h"
#include "core/planner/planner.h"

#include <QDate>
#include <QStringList>

namespace semainier {

/// The calendar of a fictional association, to try the program and to test it: six months of posts
/// around a day, some of them published, the coming ones in every state, and ideas without a date.

/// The languages there are texts for: "fr", "en".
[[nodiscard]] QStringList sampleLanguages();

/// The name of the association in a language.
[[nodiscard]] Result<QString> sampleName(const QString &language);

/// Everything the sample adds to an empty calendar. The same day and language always give the same
/// rows with the same uids. InvalidValue for a language without texts.
[[nodiscard]] Result<Change> sampleChange(const QString &language, QDate today);

/// Creates the sample as a calendar file, with the usual key dates; FileExists rather than
/// overwriting anything. No file is left when it fails.
[[nodiscard]] Result<std::unique_ptr<Planner>>
createSample(const QString &path, const QString &language, const Clock &clock);

} // namespace semainier
