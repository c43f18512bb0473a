// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace semainier {

/// A number that stands for what it was made of, the same as long as the program runs. Of 64 bits
/// also where size_t has fewer: that two of five million are alike by accident happens once in a
/// million imports.
template <class... Parts>
[[nodiscard]] quint64 fingerprint(const Parts &...parts)
{
    return quint64(qHashMulti(1, parts...)) << 32U ^ quint64(qHashMulti(2, parts...));
}

} // namespace semainier
