// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matchers.h"

#include <QSet>

namespace semainier::test {

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return failure(ErrorCode::InvalidValue, QString::number(number));
    }
    return number / 2;
}

Result<int> quarter(int number)
{
    SEM_TRY(const int once, half(number));
    SEM_TRY(const int twice, half(once));
    return twice;
}

Result<> checkEven(int number)
{
    SEM_CHECK(half(number));
    return {};
}

} // namespace

TEST(Result, hands_values_on_and_stops_at_the_first_error)
{
    EXPECT_EQ(quarter(12), 3);
    EXPECT_EQ(quarter(6).error(),
              (Error{.code = ErrorCode::InvalidValue, .detail = QStringLiteral("3")}));
    EXPECT_THAT(checkEven(4), Succeeds());
    EXPECT_THAT(checkEven(5), FailsWith(ErrorCode::InvalidValue));
}

TEST(Error, keeps_the_first_file_it_names)
{
    const Error bare{.code = ErrorCode::Busy};
    const Error named = inFile(bare, QStringLiteral("a.semainier"));
    EXPECT_EQ(named.file, QStringLiteral("a.semainier"));
    EXPECT_EQ(inFile(named, QStringLiteral("b.semainier")), named);
}

TEST(Error, has_a_name_for_every_code)
{
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Storage); ++code) {
        const QString name = codeName(static_cast<ErrorCode>(code));
        EXPECT_FALSE(name.isEmpty()) << code;
        EXPECT_FALSE(names.contains(name)) << code;
        names.insert(name);
    }
}

} // namespace semainier::test
