// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/linefield.h"

#include "tests/support/printers.h"

#include <QSignalSpy>
#include <QTest>

namespace semainier::ui {
namespace {

class LineFieldTest : public testing::Test {
protected:
    LineFieldTest()
    {
        m_field.setValue(QStringLiteral("kept"));
        m_field.show();
    }

    void type(const QString &text)
    {
        m_field.selectAll();
        QTest::keyClicks(&m_field, text);
    }

    LineField m_field{[](const QString &text) {
        return text == QStringLiteral("bad") ? QStringLiteral("not this one") : QString();
    }};
    QSignalSpy m_committed{&m_field, &LineField::committed};
    QSignalSpy m_faults{&m_field, &LineField::faultFound};
};

TEST_F(LineFieldTest, keeps_what_is_typed_when_enter_is_pressed)
{
    type(QStringLiteral(" new "));
    QTest::keyClick(&m_field, Qt::Key_Return);
    ASSERT_EQ(m_committed.size(), 1);
    EXPECT_EQ(m_committed.front().front().toString(), QStringLiteral("new"));
}

TEST_F(LineFieldTest, says_what_is_wrong_and_leaves_the_text_to_be_corrected)
{
    type(QStringLiteral("bad"));
    QTest::keyClick(&m_field, Qt::Key_Return);
    EXPECT_TRUE(m_committed.isEmpty());
    EXPECT_EQ(m_faults.back().front().toString(), QStringLiteral("not this one"));
    EXPECT_EQ(m_field.text(), QStringLiteral("bad"));
    QTest::keyClicks(&m_field, QStringLiteral("ly"));
    EXPECT_EQ(m_faults.back().front().toString(), QString());
}

TEST_F(LineFieldTest, takes_back_what_is_typed_on_escape)
{
    type(QStringLiteral("new"));
    QTest::keyClick(&m_field, Qt::Key_Escape);
    EXPECT_EQ(m_field.text(), QStringLiteral("kept"));
    QTest::keyClick(&m_field, Qt::Key_Return);
    EXPECT_TRUE(m_committed.isEmpty());
}

TEST_F(LineFieldTest, leaves_typing_alone_when_the_value_changes_elsewhere)
{
    type(QStringLiteral("mine"));
    m_field.setValue(QStringLiteral("theirs"));
    EXPECT_EQ(m_field.text(), QStringLiteral("mine"));
    QTest::keyClick(&m_field, Qt::Key_Escape);
    EXPECT_EQ(m_field.text(), QStringLiteral("theirs"));
}

TEST_F(LineFieldTest, keeps_once_when_the_keeping_takes_the_focus)
{
    QObject::connect(&m_field, &LineField::committed, &m_field, [this] {
        Q_EMIT m_field.editingFinished();
        m_field.setValue(QStringLiteral("new"));
    });
    type(QStringLiteral("new"));
    QTest::keyClick(&m_field, Qt::Key_Return);
    EXPECT_EQ(m_committed.size(), 1);
}

} // namespace
} // namespace semainier::ui
