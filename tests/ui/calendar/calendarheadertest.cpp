// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarheader.h"

#include "ui/calendar/postdrag.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace semainier::ui {
namespace {

class CalendarHeaderTest : public testing::Test {
protected:
    QAction *action(const QString &name)
    {
        auto *action = new QAction(name, &m_actions);
        action->setIcon(QIcon(QPixmap(18, 18)));
        return action;
    }

    void showAt(int width)
    {
        m_header.resize(width, 60);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
    }

    /// What can be seen and used, from left to right.
    QStringList buttons() const
    {
        QStringList texts;
        for (const auto *button : m_header.findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                texts << button->text();
            }
        }
        return texts;
    }

    QString title() const { return m_header.findChild<QLabel *>()->text(); }

    QObject m_actions;
    PostDrag m_drag;
    QWidget m_window;
    CalendarHeader m_header{{.previous = action(QStringLiteral("Previous")),
                             .today = action(QStringLiteral("Today")),
                             .next = action(QStringLiteral("Next")),
                             .month = action(QStringLiteral("Month")),
                             .week = action(QStringLiteral("Week")),
                             .list = action(QStringLiteral("List")),
                             .importSheet = action(QStringLiteral("Import")),
                             .exportSheet = action(QStringLiteral("Export")),
                             .newPost = action(QStringLiteral("Post"))},
                            new QLineEdit,
                            m_drag,
                            &m_window};
};

TEST_F(CalendarHeaderTest, shows_everything_where_there_is_room)
{
    m_header.setTitle(QStringLiteral("16 – 22 November 2026"), QStringLiteral("16 – 22 Nov 2026"));
    showAt(1400);
    EXPECT_EQ(title(), QStringLiteral("16 – 22 November 2026"));
    EXPECT_EQ(buttons().size(), 9);
    EXPECT_EQ(buttons().last(), QStringLiteral("+ Post"));
}

TEST_F(CalendarHeaderTest, gives_up_first_what_the_menu_has_too)
{
    m_header.setTitle(QStringLiteral("16 – 22 November 2026"), QStringLiteral("16 – 22 Nov 2026"));
    showAt(1400);
    m_header.resize(300, 60);
    EXPECT_EQ(title(), QStringLiteral("16 – 22 Nov 2026"));
    EXPECT_EQ(
        buttons(),
        QStringList({QStringLiteral("Previous"), QStringLiteral("Next"), QStringLiteral("Month"),
                     QStringLiteral("Week"), QStringLiteral("List"), QStringLiteral("+")}));
    m_header.resize(1400, 60);
    EXPECT_EQ(title(), QStringLiteral("16 – 22 November 2026"));
    EXPECT_EQ(buttons().size(), 9);
}

TEST_F(CalendarHeaderTest, never_overlaps_what_it_shows)
{
    m_header.setTitle(QStringLiteral("28 December 2026 – 3 January 2027"),
                      QStringLiteral("28 Dec 2026 – 3 Jan 2027"));
    showAt(1400);
    for (int width = 1400; width >= 400; width -= 50) {
        m_header.resize(width, 60);
        m_header.layout()->activate();
        EXPECT_LE(m_header.layout()->minimumSize().width(), width);
    }
}

TEST_F(CalendarHeaderTest, puts_its_tools_in_a_second_row_when_one_is_too_short)
{
    m_header.setTitle(QStringLiteral("16 – 22 November 2026"), QStringLiteral("16 – 22 Nov 2026"));
    showAt(1400);
    const int low = m_header.sizeHint().height();
    m_header.resize(400, 60);
    EXPECT_GT(m_header.sizeHint().height(), low);
    m_header.resize(1400, 60);
    EXPECT_EQ(m_header.sizeHint().height(), low);
}

TEST_F(CalendarHeaderTest, gives_the_search_room_while_it_is_used)
{
    m_header.setTitle(QStringLiteral("16 – 22 November 2026"), QStringLiteral("16 – 22 Nov 2026"));
    showAt(700);
    auto *search = m_header.findChild<QLineEdit *>();
    const int narrow = search->minimumWidth();
    search->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([search] { return search->hasFocus(); }));
    EXPECT_GT(search->minimumWidth(), narrow);
    search->clearFocus();
    EXPECT_EQ(search->minimumWidth(), narrow);
}

} // namespace
} // namespace semainier::ui
