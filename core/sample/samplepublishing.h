// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

namespace semainier {

/// The minutes a published post of the sample has taken: about those planned, and always the same.
[[nodiscard]] int sampleSpentMinutes(const Post &post);

/// Gives a publication the moment it went out and, for a week before today and earlier, the id that
/// its network would have given it.
void samplePublish(Publication &publication, const Post &post, const QString &network, QDate today);

} // namespace semainier
