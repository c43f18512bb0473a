// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/dice.h"

#include <cmath>
#include <numbers>

namespace semainier {

double portableLog(double value)
{
    // value = m · 2^e with m within a factor √2 of 1, then the series of 2 · artanh((m − 1)/(m +
    // 1)), whose terms fall by a factor of 34 at least.
    int exponent = 0;
    double mantissa = std::frexp(value, &exponent);
    if (mantissa < std::numbers::sqrt2 / 2) {
        mantissa *= 2;
        --exponent;
    }
    const double ratio = (mantissa - 1) / (mantissa + 1);
    const double square = ratio * ratio;
    double sum = 0;
    for (int n = 23; n >= 1; n -= 2) {
        sum = sum * square + 1.0 / n;
    }
    return exponent * std::numbers::ln2 + 2 * ratio * sum;
}

double Dice::uniform()
{
    // The 53 upper bits, each value in the middle of its interval.
    return (double(m_generator() >> 11) + 0.5) * 0x1p-53;
}

double Dice::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double x = 0;
    double y = 0;
    double square = 0;
    do {
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * portableLog(square) / square);
    m_spare = y * factor;
    m_hasSpare = true;
    return x * factor;
}

double Dice::gamma(int whole, int parts)
{
    const double fraction = 1.0 / parts;
    if (whole > 0) {
        return gammaOfAtLeastOne(whole + fraction);
    }
    // A gamma of one more times a uniform number to the power of 1/shape, which is whole here.
    const double base = gammaOfAtLeastOne(1 + fraction);
    const double u = uniform();
    double power = 1;
    for (int i = 0; i < parts; ++i) {
        power *= u;
    }
    return base * power;
}

double Dice::gammaOfAtLeastOne(double shape)
{
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
        const double x = normal();
        const double root = 1 + c * x;
        if (root <= 0) {
            continue;
        }
        const double v = root * root * root;
        const double u = uniform();
        const double square = x * x;
        if (u < 1 - 0.0331 * square * square
            || portableLog(u) < 0.5 * square + d * (1 - v + portableLog(v))) {
            return d * v;
        }
    }
}

} // namespace semainier
