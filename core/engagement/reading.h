// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/engagement/metrics.h"
#include "core/post/post.h"

#include <QDate>
#include <QJsonObject>

namespace semainier {

struct Reading;
using ReadingId = Id<Reading>;

/// What a network told of a publication on one day. Counts go on growing: later readings stand
/// beside earlier ones and are never added to them.
struct Reading {
    ReadingId id;
    PublicationId publication;
    QDate readOn; ///< in UTC, so that every machine names the same day
    Metrics metrics;

    bool operator==(const Reading &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Reading &reading);
[[nodiscard]] Reading readingFromJson(const QJsonObject &json);

} // namespace semainier
