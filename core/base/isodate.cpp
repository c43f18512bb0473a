// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isodate.h"

#include <array>

namespace semainier {

namespace {

constexpr qsizetype length = 10; // yyyy-mm-dd

void writeDigits(char16_t *end, int value, int digits)
{
    for (; digits > 0; --digits, value /= 10) {
        *--end = static_cast<char16_t>(u'0' + value % 10);
    }
}

/// The number that some digits stand for; -1 where one of them is no digit.
int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9') {
            return -1;
        }
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

QString isoDate(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 1 || year > 9999) {
        return {};
    }
    std::array<char16_t, length> text{};
    text.fill(u'-');
    writeDigits(text.data() + 4, year, 4);
    writeDigits(text.data() + 7, month, 2);
    writeDigits(text.data() + 10, day, 2);
    return QStringView(text).toString();
}

QDate dateFromIso(QStringView text)
{
    if (text.size() != length || text[4] != u'-' || text[7] != u'-') {
        return {};
    }
    const int year = number(text.first(4));
    const int month = number(text.sliced(5, 2));
    const int day = number(text.sliced(8, 2));
    return year < 1 ? QDate() : QDate(year, month, day);
}

} // namespace semainier
