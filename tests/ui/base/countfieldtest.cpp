// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/countfield.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

TEST(CountFieldTest, reads_the_spaces_of_a_french_number)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    CountField field;
    QLocale::setDefault(before);
    QTest::keyClicks(&field, QStringLiteral("1 200"));
    EXPECT_EQ(field.value(), 1200);
}

TEST(CountFieldTest, tells_a_number_typed_again_from_another_one)
{
    CountField field;
    field.setValue(12);
    const QSignalSpy committed(&field, &CountField::committed);
    const QSignalSpy confirmed(&field, &CountField::confirmed);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("12"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(confirmed.size(), 1);
    EXPECT_EQ(committed.size(), 0);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(confirmed.size(), 1) << "nothing was typed";
    QTest::keyClicks(&field, QStringLiteral("3"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(committed.size(), 1);
    EXPECT_EQ(field.value(), 123);
}

TEST(CountFieldTest, holds_as_much_as_it_is_made_for)
{
    CountField usual;
    QTest::keyClicks(&usual, QStringLiteral("1234567"));
    EXPECT_EQ(usual.text(), QStringLiteral("12345"));
    CountField large(999'999'999);
    QTest::keyClicks(&large, QStringLiteral("1234567"));
    EXPECT_EQ(large.value(), 1'234'567);
}

} // namespace
} // namespace semainier::ui
