// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/restoredialog.h"

#include "tests/support/temporarycalendar.h"
#include "tests/ui/shell/answers.h"
#include "ui/exchange/backupmodel.h"
#include "ui/exchange/notice.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class RestoreDialogTest : public TemporaryCalendar {
protected:
    void open()
    {
        m_dialog = std::make_unique<RestoreDialog>(calendarPath(), clock(), m_answers);
        QObject::connect(m_dialog.get(), &RestoreDialog::restored,
                         [this](const Backup &, const Restored &what) { m_restored = what; });
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitFor([this] {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (cell(row, BackupModel::PostsColumn) == QStringLiteral("…")) {
                    return false;
                }
            }
            return !shows(QStringLiteral("…"));
        }));
    }
    QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QPushButton *restoreButton() const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == text; });
    }
    Backup makeBackup(BackupReason reason = BackupReason::Manual)
    {
        return need(backup::make(calendarPath(), reason, clock()));
    }
    qint64 posts()
    {
        planner().notice();
        return need(planner().posts().count());
    }

    Answers m_answers;
    std::unique_ptr<RestoreDialog> m_dialog;
    std::optional<Restored> m_restored;
};

TEST_F(RestoreDialogTest, lists_the_backups_with_what_they_hold)
{
    add({.text = QStringLiteral("a"), .day = QDate(2026, 11, 2)});
    makeBackup(BackupReason::Daily);
    clock().advanceSeconds(24L * 3600);
    add({.text = QStringLiteral("b"), .day = QDate(2026, 12, 24)});
    add({.text = QStringLiteral("c")});
    makeBackup();
    add({.text = QStringLiteral("d")});
    open();
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, BackupModel::MomentColumn), QStringLiteral("Thu 19 Nov 2026, 10:00"));
    EXPECT_EQ(cell(0, BackupModel::ReasonColumn), QStringLiteral("Asked for"));
    EXPECT_EQ(cell(0, BackupModel::PostsColumn), QStringLiteral("3"));
    EXPECT_EQ(cell(1, BackupModel::PostsColumn), QStringLiteral("1"));
    EXPECT_TRUE(shows(
        QStringLiteral("3 posts · 1 undated · 0 accounts · Mon 2 Nov 2026 – Thu 24 Dec 2026")));
    EXPECT_TRUE(shows(
        QStringLiteral("4 posts · 2 undated · 0 accounts · Mon 2 Nov 2026 – Thu 24 Dec 2026")));
    EXPECT_TRUE(shows(QStringLiteral("The calendar will be as it was on Thu 19 Nov 2026 at 10:00. "
                                     "As it is now, it is kept as a backup.")));
}

TEST_F(RestoreDialogTest, brings_the_calendar_back_and_keeps_it_as_it_was)
{
    add({.text = QStringLiteral("a")});
    makeBackup();
    clock().advanceSeconds(60);
    add({.text = QStringLiteral("b")});
    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_restored.has_value(); }));
    EXPECT_TRUE(m_dialog->isHidden());
    EXPECT_EQ(posts(), 1);
    EXPECT_EQ(need(backup::contentOf(m_restored->safetyBackup)).posts, 2);
}

TEST_F(RestoreDialogTest, restores_a_file_that_stands_elsewhere)
{
    add({.text = QStringLiteral("a")});
    m_answers.file = filePath(QStringLiteral("cle-usb.semainier"));
    ASSERT_TRUE(QFile::rename(makeBackup().path, m_answers.file));
    add({.text = QStringLiteral("b")});
    open();
    EXPECT_FALSE(restoreButton()->isEnabled());
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Other file…")) {
            button->click();
        }
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return restoreButton()->isEnabled(); }));
    EXPECT_EQ(cell(0, BackupModel::ReasonColumn), QStringLiteral("cle-usb.semainier"));
    restoreButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_restored.has_value(); }));
    EXPECT_EQ(posts(), 1);
}

TEST_F(RestoreDialogTest, does_not_offer_what_cannot_be_read)
{
    add({.text = QStringLiteral("a")});
    QFile file(makeBackup().path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no calendar");
    file.close();
    open();
    EXPECT_EQ(cell(0, BackupModel::PostsColumn), QStringLiteral("cannot be read"));
    EXPECT_FALSE(restoreButton()->isEnabled());
}

TEST_F(RestoreDialogTest, says_that_there_is_no_backup)
{
    open();
    EXPECT_TRUE(table()->isHidden());
    EXPECT_FALSE(restoreButton()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isHidden());
}

} // namespace
} // namespace semainier::ui
