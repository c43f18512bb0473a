// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

namespace semainier {

/// Random numbers that are the same on every machine: a generator that the C++ standard describes
/// to the bit, and distributions of our own, since those of the standard library differ from one to
/// the next. Only operations that IEEE 754 rounds in one way are used (the build keeps a product
/// and a sum from being fused), not even the logarithm of the system.
class Dice {
public:
    /// Always the same numbers in the same order.
    Dice() = default;

    /// Between 0 and 1, neither of them.
    [[nodiscard]] double uniform();
    /// Normal with mean 0 and deviation 1 (polar method of Marsaglia).
    [[nodiscard]] double normal();
    /// Gamma of the shape `whole` + 1/`parts` and scale 1 (Marsaglia and Tsang 2000): one count
    /// with its portion of one imaginary item that is spread evenly over as many parts.
    [[nodiscard]] double gamma(int whole, int parts);

private:
    [[nodiscard]] double gammaOfAtLeastOne(double shape);

    std::mt19937_64 m_generator{20261118};
    double m_spare = 0;
    bool m_hasSpare = false;
};

/// The natural logarithm of a positive number, to the same bit everywhere.
[[nodiscard]] double portableLog(double value);

} // namespace semainier
