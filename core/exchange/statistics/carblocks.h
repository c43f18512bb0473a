// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QCborMap>
#include <QIODevice>

#include <functional>

namespace semainier {

/// One block of a content addressable archive, by its identifier.
struct CarBlock {
    QByteArray id;
    QCborMap content;
};

/// Whether a file begins as CARv1 does (https://ipld.io/specs/transport/car/carv1/).
[[nodiscard]] bool looksLikeCar(const QByteArray &beginning);

/// Gives the blocks that are maps of DAG-CBOR, in the order of the file. MalformedFile; TooLarge
/// for a block of more than 4 MB; Cancelled.
[[nodiscard]] Result<> readCarBlocks(QIODevice &device,
                                     const std::function<void(const CarBlock &)> &visitor,
                                     const Progress &progress = {});

/// The identifier that a link within a block leads to (tag 42); empty for anything else.
[[nodiscard]] QByteArray linkedBlock(const QCborValue &value);

} // namespace semainier
