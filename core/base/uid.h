// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semainier {

/// A new universally unique identifier (RFC 4122, random), in lower case and without braces.
[[nodiscard]] QString newUid();

/// The identifier that the same name always gives (RFC 4122, version 5), for samples and defaults.
[[nodiscard]] QString uidOfName(const QString &name);

} // namespace semainier
