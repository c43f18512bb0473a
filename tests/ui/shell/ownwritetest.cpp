// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/awaitedchild.h"
#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/exchange/statisticsdialog.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class OwnWriteTest : public TemporaryCalendar {
protected:
    static constexpr int many = 4000;

    void SetUp() override
    {
        close();
        m_window.show();
        ASSERT_TRUE(m_window.open(calendarPath()));
    }

    CalendarPage &page() { return *m_window.page(); }
    /// The preview of so many publications from a number on.
    StatisticsDialog *preview(int first, int publications)
    {
        QFile file(filePath(QStringLiteral("export.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Post id,Date,Post text,Post Link,Impressions,Likes,Replies,Reposts\n");
        for (int i = first; i < first + publications; ++i) {
            file.write(QStringLiteral("%1,,Message %2,https://x.com/a/status/%1,9,5,1,2\n")
                           .arg(1987315260559167965 + i)
                           .arg(i)
                           .toUtf8());
        }
        file.close();
        page().importFiles({file.fileName()});
        auto *dialog = awaitedChild<StatisticsDialog>(m_window);
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return dialog->session().outcome() != nullptr; }));
        return dialog;
    }
    void import(int first, int publications)
    {
        StatisticsDialog *dialog = preview(first, publications);
        QSignalSpy imported(dialog, &StatisticsDialog::imported);
        QTest::keyClick(dialog, Qt::Key_Return);
        ASSERT_TRUE(imported.wait());
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_window.findChild<StatisticsDialog *>() == nullptr; }));
    }
    bool isTakenForOthers()
    {
        page().planner().notice();
        return m_window.windowTitle().contains(QStringLiteral("modified elsewhere"));
    }
    [[nodiscard]] qint64 posts() { return need(page().planner().posts().count()); }

    Preferences m_preferences{filePath(QStringLiteral("preferences.ini"))};
    Answers m_answers;
    MainWindow m_window{m_preferences, m_answers, clock()};
};

TEST_F(OwnWriteTest, is_no_other_program_when_an_import_ends)
{
    import(0, 3);
    EXPECT_EQ(posts(), 3);
    EXPECT_FALSE(isTakenForOthers());
}

TEST_F(OwnWriteTest, is_no_other_program_when_an_import_is_stopped)
{
    import(0, many); // leaves a log that the next write begins anew
    StatisticsDialog *dialog = preview(many, many);
    const StatisticsSession &session = dialog->session();
    QSignalSpy stopped(&session, &StatisticsSession::importStopped);
    QSignalSpy progressed(&session, &StatisticsSession::progressed);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(progressed.wait());
    dialog->reject();
    ASSERT_TRUE(stopped.wait());
    EXPECT_EQ(posts(), many);
    EXPECT_FALSE(isTakenForOthers());
}

} // namespace
} // namespace semainier::ui
