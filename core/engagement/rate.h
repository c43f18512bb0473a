// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/typical.h"

#include <QtGlobal>

#include <optional>
#include <span>

namespace semainier {

/// A count of a publication, and the count it is a share of.
struct Fraction {
    qint64 part = 0;
    qint64 whole = 0; ///< more than 0

    [[nodiscard]] double value() const { return double(part) / double(whole); }

    bool operator==(const Fraction &) const = default;
};

/// The fraction of two counts; nothing where one is not known or the whole is 0: that is no rate of
/// 0, but none.
[[nodiscard]] std::optional<Fraction> fraction(std::optional<qint64> part,
                                               std::optional<qint64> whole);

/// A rate of some publications, as shares of the whole (0.037 is 3.7 %). `perPublication.median`
/// comes first, with the number of publications; `pooled` is that of all together, in which the
/// largest weigh most.
struct Rate {
    Typical perPublication;
    std::optional<double> pooled; ///< sum of the parts / sum of the wholes

    bool operator==(const Rate &) const = default;
};

[[nodiscard]] Rate rate(std::span<const Fraction> fractions);

/// What a publication gets on average, and beside the size of the accounts (Kaushik's rates, and
/// TrueSocialMetrics' of followers). Nothing where no publication has the count.
struct KaushikRate {
    std::optional<double> perPublication;
    std::optional<double> perThousandFollowers; ///< of those whose followers are known

    bool operator==(const KaushikRate &) const = default;
};

} // namespace semainier
