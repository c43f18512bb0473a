// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace semainier {

/// One object of an array that is the whole of a JSON text, or a member of it.
struct JsonElement {
    QString array; ///< name of the member; empty: the text is the array
    QJsonObject object;
    int line = 0; ///< 1-based, where the object begins
};

/// True for JSON and for the assignments of JavaScript in which X wraps it.
[[nodiscard]] bool looksLikeJson(const QByteArray &beginning);

/// Gives the elements of a text of any length one after the other, holding one at a time, until the
/// visitor answers false.
///
/// What stands before the first bracket (`window.YTD.tweets.part0 =`) and after the last is passed
/// over, never evaluated. MalformedFile with the line; TooLarge for an element, or a word, of more
/// than 16 MB or nested deeper than 100; Cancelled.
[[nodiscard]] Result<> readJsonElements(QIODevice &device,
                                        const std::function<bool(const JsonElement &)> &visitor,
                                        const Progress &progress = {});

} // namespace semainier
