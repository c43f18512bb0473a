// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace semainier {

/// The content of the first stream that has one of the names, in a compound file ([MS-CFB]) as
/// documents of old Office are. Nothing for a file that has none, or whose structure is broken.
[[nodiscard]] std::optional<QByteArray> compoundStream(const QByteArray &file,
                                                       const QStringList &names);

} // namespace semainier
