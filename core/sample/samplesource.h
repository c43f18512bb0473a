// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace semainier {

/// What the sample is made of: when everything happens, the same in every language, and the words.
struct SampleSource {
    QJsonObject schedule;
    QJsonObject texts;

    /// InvalidValue for a language without texts.
    [[nodiscard]] static Result<SampleSource> read(const QString &language);
};

} // namespace semainier
