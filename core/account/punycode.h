// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace semainier {

/// How long a label of a host is once it is written for name servers: as it stands when it is
/// ASCII, else as RFC 3492 encodes it with "xn--" before. The full stops of other scripts part a
/// label in pieces. What is longer than a label may be is only known to be too long: any number
/// above 63.
[[nodiscard]] qsizetype punycodeLength(QStringView label);

} // namespace semainier
