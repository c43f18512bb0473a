// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace semainier::test {

struct SourceFile {
    QString path; ///< from the root of the project, "core/post/post.h"
    QStringList lines;
};

/// Every file of these folders, and those at the root of the project, whose name ends in one of
/// these ways.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const QStringList &folders,
                                                  const QStringList &endings);

/// "core/post/post.cpp:12: what stands there"
[[nodiscard]] QString place(const SourceFile &file, qsizetype line);

} // namespace semainier::test
