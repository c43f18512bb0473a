// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

namespace semainier::ui {

/// A post as it now is, with the fields that were edited here put over it: what is shown when
/// somebody else changed another field meanwhile.
[[nodiscard]] Post withEdits(const Post &now, const Post &before, const Post &edited);

} // namespace semainier::ui
